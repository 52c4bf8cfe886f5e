import type { Problem } from './problem.ts';

/**
 * The machine broke while working (a full disk, a file damaged under the program): nothing an officer did, and
 * nothing the caller can go on from, but with a text for the officer. Thrown; everything else thrown is a bug.
 */
export class MachineFailure extends Error {
  override readonly name = 'MachineFailure' as const;
  readonly problem: Problem;

  constructor(problem: Problem, cause: unknown) {
    super(problem.code, { cause });
    this.problem = problem;
  }
}
