/**
 * The one place where the program takes input from the terminal. It reads the bytes themselves, in the moment Ink
 * reads them, because Ink's own parsing hides Enter inside a burst and drops keys it does not know.
 */
import { usePaste, useStdin } from 'ink';
import { useEffect, useEffectEvent } from 'react';
import { createAssembler } from './assembler.ts';
import { ballotText } from './ballot-text.ts';
import type { InputEvent } from './input-event.ts';

/** A clock and an alarm. Milliseconds, of a clock that never goes back. */
export interface InputTimers {
  now(): number;
  /** Calls once, after that time and after all input that waited then has been read; the answer cancels it. */
  after(millis: number, call: () => void): () => void;
}

const systemTimers: InputTimers = {
  now: () => performance.now(),
  after(millis, call) {
    // Timers run before waiting input is read, immediates after: a busy moment must not look like a pause.
    let immediate: NodeJS.Immediate | undefined;
    const timeout = setTimeout(() => {
      immediate = setImmediate(call);
    }, millis);
    return () => {
      clearTimeout(timeout);
      clearImmediate(immediate);
    };
  },
};

/**
 * Calls `onEvent` for every event, in order, while the component is mounted; `isKeyed` as `createAssembler` asks it.
 * Use it once, at the top.
 */
export function useInputEvents(
  onEvent: (event: InputEvent) => void,
  isKeyed: (character: string) => boolean = () => false,
  timers: InputTimers = systemTimers,
): void {
  const { stdin } = useStdin();
  const handle = useEffectEvent(onEvent);
  const keyed = useEffectEvent(isKeyed);

  // Puts the terminal in raw and in bracketed-paste mode and makes Ink read; what it parses is not used.
  usePaste(() => undefined);

  useEffect(() => {
    const assembler = createAssembler(ballotText, (character) => keyed(character));
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let cancel = (): void => undefined;

    const give = (events: readonly InputEvent[]): void => {
      for (const event of events) handle(event);
    };
    const setAlarm = (): void => {
      cancel();
      const deadline = assembler.nextDeadline();
      if (deadline === null) return;
      cancel = timers.after(Math.max(0, deadline - timers.now()), () => {
        give(assembler.tick(timers.now()));
        setAlarm();
      });
    };
    const onData = (piece: string | Uint8Array): void => {
      const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
      give(assembler.push(text, timers.now()));
      setAlarm();
    };
    stdin.on('data', onData);
    return () => {
      cancel();
      stdin.off('data', onData);
    };
  }, [stdin, timers]);
}
