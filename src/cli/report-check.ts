import { locate, type Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { WholeFile } from '../office/input-ports.ts';
import { type CheckedFile, type HeldAgainst, withProblem } from '../office/report-check/checked-file.ts';
import { type PublicKeys, readPublicKeys } from '../office/report-check/public-keys.ts';
import { signedMoments } from '../office/report-check/signed-moments.ts';
import { defineCommand, type Run } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { withOffice } from './open-office.ts';
import { startProgress } from './progress.ts';
import { readElection } from './read-election.ts';
import { tellChecked } from './report-check-text.ts';

/** `report check`: whether files of a report are what was signed. */
export const reportCheck = defineCommand({
  words: ['report', 'check'],
  text: 'cli.report-check',
  options: [
    {
      name: 'db',
      value: { kind: 'path', label: 'FILE' },
      required: false,
      text: 'cli.option.check-db',
    },
    {
      name: 'keys',
      value: { kind: 'path', label: 'FILE' },
      required: false,
      text: 'cli.option.check-keys',
    },
    {
      name: 'election',
      value: { kind: 'path', label: 'FILE' },
      required: false,
      text: 'cli.option.check-election',
    },
  ],
  operands: { label: 'PATH…', min: 1, max: Number.MAX_SAFE_INTEGER, text: 'cli.operand.check' },
  run: async ({ db, keys, election: packageFile }, paths, run) => {
    const { output } = run;
    if (db !== undefined) {
      const apart = keys === undefined ? (packageFile === undefined ? null : '--election') : '--keys';
      if (apart !== null) {
        const params = { found: apart, expected: '--db' };
        return output.refuse({ code: 'USAGE_OPTIONS_APART', at: { path: apart }, params });
      }
      return withOffice(run, db, 'look', (ledger) =>
        checkAll(run, paths, {
          ...{ kind: 'record', election: ledger.election, practice: ledger.practice },
          moments: ledger.atOneMoment(() => signedMoments(ledger)),
        }),
      );
    }
    const known = keys === undefined ? ok(new Map()) : await keysIn(run, keys);
    if (!known.ok) return output.refuse(known.error);
    if (packageFile === undefined) return checkAll(run, paths, { kind: 'keys', keys: known.value });
    const election = await readElection(run, packageFile);
    if (election === undefined) return exitCodes.refused;
    return checkAll(run, paths, { kind: 'keys', keys: known.value, election });
  },
});

async function keysIn({ services }: Run, file: string): Promise<Result<PublicKeys, Problem>> {
  const text = await (await services.inputs()).text(file);
  if (!text.ok) return text;
  const keys = readPublicKeys(text.value);
  return keys.ok ? keys : err(locate(keys.error, { file }));
}

async function checkAll(run: Run, paths: readonly string[], against: HeldAgainst): Promise<ExitCode> {
  const { services, output } = run;
  const found = await (await services.inputs()).files(paths);
  if (!found.ok) {
    for (const problem of found.error) await output.problem(problem);
    return exitCodes.refused;
  }
  const { check } = await services.reports();
  const progress = startProgress(services.stderr, run.json ? undefined : run);
  const checked: CheckedFile[] = [];
  for await (const together of found.value) {
    const [unread, files] = sorted(together);
    checked.push(...unread);
    for await (const one of check(files, against)) {
      checked.push(one);
      progress.show(checked.length, checked.length + files.length);
    }
  }
  progress.clear();
  await tellChecked(run, checked, against);
  if (checked.some(({ outcome }) => outcome === 'differs')) return exitCodes.integrity;
  return checked.some(({ outcome }) => outcome === 'unchecked') ? exitCodes.refused : exitCodes.done;
}

/** Those that could not be read, and those that were. */
function sorted(together: readonly WholeFile[]) {
  const unread = together.flatMap((one) => ('problem' in one ? [withProblem(one.source, one.problem)] : []));
  const files = together.flatMap((one) => ('bytes' in one ? [{ name: one.source, bytes: one.bytes }] : []));
  return [unread, files] as const;
}
