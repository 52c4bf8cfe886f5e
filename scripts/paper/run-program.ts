/** The built program, run for one command. */
import { spawnSync } from 'node:child_process';

/** Runs one command as a practice officer; `code` is its exit code. */
export type RunProgram = (args: readonly string[]) => Promise<{
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}>;

/** As a process of the program that was built last. */
export const runBuilt: RunProgram = async (args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/main.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, TELBUREAU_PASSWORD: 'practice' },
  });
  return { code: status, stdout, stderr };
};
