import { useEffect, useState } from 'react';
import type { Problem } from '../../base/problem.ts';
import type { Clock } from '../../office/ports.ts';
import type { Complaint } from '../widgets/form/form-state.ts';

/**
 * A refusal as it is to be said now: one to wait counts down, and says when it is over. Not to a screen reader, which would
 * read every second aloud.
 */
export function useWait(problem: Problem | null, clock: Clock, ticks: boolean): Complaint | null {
  const seconds = problem?.code === 'OFFICER_MUST_WAIT' ? Number(problem.params?.['seconds']) : 0;
  const [left, setLeft] = useState({ problem, seconds });
  useEffect(() => {
    if (seconds === 0 || !ticks) return;
    const end = Date.parse(clock.now()) + seconds * 1000;
    const look = (): void =>
      setLeft({ problem, seconds: Math.max(0, Math.ceil((end - Date.parse(clock.now())) / 1000)) });
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [problem, seconds, clock, ticks]);
  if (problem === null || seconds === 0) return problem;
  const now = left.problem === problem ? left.seconds : seconds;
  return now === 0
    ? { key: 'sign-in.wait-over' }
    : { ...problem, params: { ...problem.params, seconds: now } };
}

/** Whether there is still to be waited. */
export const isWaiting = (complaint: Complaint | null): boolean =>
  complaint !== null && 'code' in complaint && complaint.code === 'OFFICER_MUST_WAIT';
