/** Runs the built program as its users do, and measures it from outside. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Most memory a process has held so far, in MB, as the kernel counts it; 0 when it is gone. */
export function peakMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Seconds a command takes and its peak memory; on one core where `core` is given. Throws if it does not end with `status`. */
export async function timeProgram(
  args: readonly string[],
  options: { readonly core?: number; readonly status?: number } = {},
): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const program = [process.execPath, 'dist/main.js', ...args];
  const [command = '', ...rest] =
    options.core === undefined ? program : ['taskset', '-c', String(options.core), ...program];
  const started = performance.now();
  const child = spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TELBUREAU_PASSWORD: 'practice' },
  });
  let megabytes = 0;
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000);
  });
  const poll = setInterval(() => {
    megabytes = Math.max(megabytes, peakMegabytes(child.pid ?? 0));
  }, 20);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(poll);
  if (status !== (options.status ?? 0))
    throw new Error(`${args.join(' ')} ended with ${status}: ${complaint}`);
  return { seconds: (performance.now() - started) / 1000, megabytes };
}
