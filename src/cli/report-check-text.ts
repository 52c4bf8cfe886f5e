/** What `report check` tells: each file, what follows from that, and what does not. */
import {
  type CheckedFile,
  type CheckOutcome,
  checkOutcomes,
  type HeldAgainst,
  proofOf,
} from '../office/report-check/checked-file.ts';
import type { Run } from './command.ts';

/** A line a file, then the sums and what is proved; as JSON one document. */
export async function tellChecked(
  { output, json, t }: Run,
  checked: readonly CheckedFile[],
  against: HeldAgainst,
): Promise<void> {
  const sums = sumsOf(checked);
  const isHeld = sums.same + sums.signed + sums.follows > 0;
  const { proved, notProved } = isHeld ? proofOf(against) : { proved: [], notProved: [] };
  if (json) {
    await output.json({ files: checked.map(jsonOf), ...sums, proved, notProved });
    return;
  }
  for (const one of checked) await tellFile({ output, t }, one);
  await output.line(t('cli.report-check.sums', sums));
  for (const one of proved) await output.line(t(`cli.report-check.proved.${one}`));
  for (const one of notProved) await output.line(t(`cli.report-check.open.${one}`));
}

type Sums = Readonly<Record<CheckOutcome, number>>;

function sumsOf(checked: readonly CheckedFile[]): Sums {
  const sums = { same: 0, signed: 0, follows: 0, differs: 0, unchecked: 0 } satisfies Sums;
  for (const outcome of checkOutcomes)
    sums[outcome] = checked.filter((one) => one.outcome === outcome).length;
  return sums;
}

async function tellFile(
  { output, t }: Pick<Run, 'output' | 't'>,
  { file, outcome, report, problem }: CheckedFile,
): Promise<void> {
  if (problem !== undefined) await output.problem(problem);
  if (problem !== undefined || report === undefined || outcome === 'differs' || outcome === 'unchecked')
    return;
  const { bureau, version, digest, practice, state, signatures, unsigned, since } = report;
  const of = {
    ...{ of: bureau === null ? 'office' : 'bureau', bureau: bureau ?? '', version },
    ...{ practice: practice ? 'practice' : 'real', state: t(`report-state.${state}`) },
  };
  const line = t(`cli.report-check.${outcome}`, { file, ...of, since: since ?? 'nothing' });
  await output.line(line);
  if (outcome !== 'signed') return;
  await output.line(`  ${t('cli.sign-off.digest', { digest })}`);
  for (const { role, officer, key } of signatures)
    await output.line(`  ${t('said.of', { what: t(`signer.${role}`), said: `${officer}, ${key}` })}`);
  for (const { witness, reason } of unsigned)
    await output.line(`  ${t('cli.report-check.unsigned', { witness, reason })}`);
}

function jsonOf({ file, outcome, report, problem }: CheckedFile): object {
  return {
    ...{ file, outcome, report: report ?? null },
    ...(problem === undefined
      ? {}
      : { code: problem.code, at: problem.at ?? {}, params: problem.params ?? {} }),
  };
}
