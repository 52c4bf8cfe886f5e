/** The show of paper counting without a screen: each table twice, by the command that takes entries from a file. */
import { join } from 'node:path';
import type { Hint } from '../../src/count/hints/hint.ts';
import type { CountProblemCode } from '../../src/count/problems.ts';
import { namesOfChecks } from './check-names.ts';
import type { RunProgram } from './run-program.ts';
import { type ShownFigures, ShowOffice } from './show-office.ts';
import { type ShownBureau, type ShownCut, shownCut, shownRealSize } from './shown-cut.ts';
import { shownEntrySlips } from './shown-entry-slips.ts';
import { shownHints } from './shown-hints.ts';
import type { PaperRow } from './table-csv.ts';

/**
 * Plays the show of a constituency in `folder`; gives every sentence that is not as it should be. Two officers key each
 * table, one of them with the planted slip, and it is keyed anew from paper; then, in offices of their own, both make
 * the same slip, because the paper itself is wrong, and only a check can tell, or a hint where no check can.
 */
export async function playHeadless(
  name: string,
  nis: string,
  folder: string,
  program: RunProgram,
): Promise<readonly string[]> {
  const cut = shownCut(name);
  const officeOf = (own: string, { packageText }: ShownCut) =>
    ShowOffice.create(join(folder, own), packageText, program);
  const realSize = shownRealSize(name);
  const problems = [
    ...(await countTwice(cut, nis, await officeOf('twice', cut))),
    ...(await slipByBoth(cut, await officeOf('both', cut))),
    ...(await slipByBoth(realSize, await officeOf('real-size', realSize))),
  ];
  return problems.map((problem) => `${name}: ${problem}`);
}

async function countTwice(
  { election, bureaus }: ShownCut,
  nis: string,
  office: ShowOffice,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const check = (what: string, holds: boolean) => holds || problems.push(what);
  for (const bureau of bureaus) {
    const { paper, right, planted } = bureau;
    await office.enter(paper.bureau, 1, planted?.rows ?? right);
    const { state } = await office.enter(paper.bureau, 2, right);
    if (planted === null) {
      check(`${paper.bureau}: two right entries are ${state}`, state === 'agreed');
      continue;
    }
    const { name, ofOne } = planted.slip;
    check(`“${name}” of one officer is ${state}`, state === 'differs');
    if (ofOne !== undefined) {
      const raised = JSON.stringify(shownEntrySlips(election, bureau, planted.rows, right));
      const expected = JSON.stringify([{ code: ofOne.code, ...ofOne.shown(right, planted.rows) }]);
      check(`“${name}” of one officer raises ${raised}, not ${expected}`, raised === expected);
    }
    const again = await office.enter(paper.bureau, 1, right);
    check(`“${name}” keyed anew is ${again.state}`, again.state === 'agreed');
  }
  await office.verify();
  check('the canvass differs from the official figures', await office.isOfficial(nis));
  const reported = await office.reported();
  for (const { paper, right } of bureaus)
    check(`${paper.bureau}: the report has another table`, isOf(right, reported.get(paper.bureau)));
  return problems;
}

/** Whether the figures are those of the rows, and no other but 0. */
function isOf(rows: readonly PaperRow[], figures: ShownFigures = {}): boolean {
  const left = new Map(Object.entries(figures));
  const isThere = rows.every(({ field, list, kind, number, value }) => {
    const key = [field, list, kind, number].filter((column) => column !== '').join('/');
    return left.get(key) === value && left.delete(key);
  });
  return isThere && [...left.values()].every((value) => value === 0);
}

async function slipByBoth(cut: ShownCut, office: ShowOffice): Promise<readonly string[]> {
  const { bureaus, ignored } = cut;
  const problems: string[] = [];
  // S4 needs other bureaus to compare with: those without a slip come first.
  const order = bureaus.toSorted(slippedLast);
  for (const { paper, right, planted } of order) {
    const rows = planted?.rows ?? right;
    await office.enter(paper.bureau, 1, rows);
    const { state, hard, owed } = await office.enter(paper.bureau, 2, rows);
    if (planted === null) continue;
    const { name, caughtBy } = planted.slip;
    const isHard = caughtBy.some((check) => check.startsWith('H'));
    // A table that cannot be true is not agreed, so nobody is asked yet for a remark on it.
    const expected = caughtBy.filter((check) => !isHard || check.startsWith('H')).toSorted();
    const found = namesOfChecks(
      [...hard, ...owed].map(({ code }): CountProblemCode => code),
      ignored,
    );
    const said = expected.join(' ');
    if (state !== (isHard ? 'differs' : 'agreed')) problems.push(`“${name}” by both is ${state}`);
    if (found !== said)
      problems.push(`“${name}” by both is caught by ${found || 'nothing'}, not by ${said || 'nothing'}`);
  }
  return [...problems, ...(await hintsAmiss(cut, office))];
}

/** Hints are raised on the slips that have one, naming its figures, and on no other table that two officers agree on. */
async function hintsAmiss({ election, bureaus }: ShownCut, office: ShowOffice): Promise<readonly string[]> {
  const hints = shownHints(election, await office.reported());
  return bureaus.flatMap(({ paper, right, planted }) => {
    const raised = hints.get(paper.bureau) ?? [];
    const hint = planted?.slip.hint;
    const expected =
      hint === undefined ? [] : [{ code: hint.code, params: hint.figures(right, planted?.rows ?? right) }];
    const isAsExpected =
      raised.length === expected.length && raised.every((one, at) => isHint(one, expected[at]));
    return isAsExpected
      ? []
      : [`${paper.bureau} has the hints ${JSON.stringify(raised)}, not ${JSON.stringify(expected)}`];
  });
}

/** What is expected of the other bureaus is not held against anything. */
function isHint({ code, params = {} }: Hint, expected: Pick<Hint, 'code' | 'params'> | undefined): boolean {
  return (
    code === expected?.code &&
    Object.entries(expected.params ?? {}).every(([name, value]) => params[name] === value)
  );
}

const slippedLast = (one: ShownBureau, other: ShownBureau): number =>
  Number(one.planted !== null) - Number(other.planted !== null);
