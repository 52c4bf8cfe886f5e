import { locate } from '../base/problem.ts';
import type { Election } from '../election/election.ts';
import { parsePackage } from '../election/parse-package.ts';
import type { Run } from './command.ts';

/** The election of a package file; undefined once it has been said what is wrong with the file. Its warnings are for whoever makes an office of it. */
export async function readElection({ services, output }: Run, file: string): Promise<Election | undefined> {
  const text = await (await services.inputs()).text(file);
  if (!text.ok) {
    await output.problem(text.error);
    return undefined;
  }
  const parsed = parsePackage(text.value);
  if (!parsed.ok) {
    for (const problem of parsed.error) await output.problem(locate(problem, { file }));
    return undefined;
  }
  return parsed.value.election;
}
