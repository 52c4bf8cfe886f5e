import { useCallback, useEffect, useRef } from 'react';

export interface IdleLock {
  /** To be told of each key before it is heard. */
  touched(): void;
  /** And after it: whoever leaves a screen that stood for the hall must still be who they were. */
  settle(): void;
}

/** Locks the screens of an officer who has not touched a key for `after` milliseconds; not while a hall looks at them. */
export function useIdleLock({
  after,
  isOn,
  isForHall,
  lock,
}: {
  readonly after: number;
  readonly isOn: boolean;
  readonly isForHall: () => boolean;
  readonly lock: () => void;
}): IdleLock {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isDue = useRef(false);
  const idle = useRef((): void => undefined);
  idle.current = () => {
    isDue.current = isForHall();
    if (!isDue.current) lock();
  };
  const touched = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => idle.current(), after);
  }, [after]);
  useEffect(() => {
    isDue.current = false;
    if (!isOn) return;
    touched();
    return () => clearTimeout(timer.current);
  }, [isOn, touched]);
  return {
    touched: () => {
      if (isOn) touched();
    },
    settle: () => {
      if (isOn && isDue.current && !isForHall()) idle.current();
    },
  };
}
