/**
 * The show of paper counting at the terminal. Anna keys every table there, with the planted slip; bram's entries come
 * from files. Slips are told where an officer meets them: what cannot be true before it is handed in, what is
 * remarkable beside the agreed table, to the chair whatever the question of the officer had no room for, and what no
 * check can catch, as a hint.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../../src/i18n/translate.ts';
import { readOfficial } from '../official-figures.ts';
import { checkNames, namesOfChecks } from './check-names.ts';
import type { RunProgram } from './run-program.ts';
import { ShowDesk } from './show-desk.ts';
import { ShowOffice } from './show-office.ts';
import { shownBoxes } from './shown-boxes.ts';
import { type ShownBureau, type ShownCut, shownCut, shownRealSize } from './shown-cut.ts';
import type { Check } from './slips.ts';
import type { PaperRow } from './table-csv.ts';

const t = translator('en');

/**
 * Plays the show of a constituency, its office in `folder`, its screens written to `records`; gives every sentence
 * that is not as it should be.
 */
export async function playAtTerminal(
  name: string,
  nis: string,
  folder: string,
  records: string,
  program: RunProgram,
): Promise<readonly string[]> {
  const officeOf = (own: string, { packageText }: ShownCut) =>
    ShowOffice.create(join(folder, own), packageText, program);
  const [cut, realSize] = [shownCut(name), shownRealSize(name)];
  const twenty = await play(cut, await officeOf('twenty', cut), nis);
  const one = await play(realSize, await officeOf('real-size', realSize), null);
  mkdirSync(records, { recursive: true });
  writeFileSync(join(records, `${name}.txt`), `${twenty.record}\n${one.record}`);
  const all = [...new Set(Object.values(checkNames))];
  const unseen = all.filter((check) => !twenty.seen.has(check) && !one.seen.has(check));
  return [
    ...twenty.problems,
    ...one.problems,
    ...unseen.map((check) => `${check} was never on the screen`),
  ].map((problem) => `${name}: ${problem}`);
}

interface Played {
  readonly problems: readonly string[];
  readonly seen: ReadonlySet<Check>;
  readonly record: string;
}

async function play(cut: ShownCut, office: ShowOffice, nis: string | null): Promise<Played> {
  const show = new TerminalShow(cut, office);
  try {
    await show.play(nis);
  } finally {
    await show.desk.close();
  }
  await office.verify();
  return { problems: show.problems, seen: show.seen, record: show.desk.record };
}

/** What is left to do for a bureau once anna has keyed its table. */
type Left = 'nothing' | 'remarkable' | 'cannot be true' | 'shows the slip';

class TerminalShow {
  readonly #cut: ShownCut;
  readonly #office: ShowOffice;
  readonly desk: ShowDesk;
  readonly problems: string[] = [];
  readonly seen = new Set<Check>();

  constructor(cut: ShownCut, office: ShowOffice) {
    this.#cut = cut;
    this.#office = office;
    this.desk = new ShowDesk(office.path);
  }

  async play(nis: string | null): Promise<void> {
    const { bureaus } = this.#cut;
    const left: Left[] = [];
    await this.desk.signIn('anna');
    for (const [row, bureau] of bureaus.entries()) left.push(await this.#keyed(row, bureau));
    await this.desk.signOut();
    await this.desk.signIn('chair');
    for (const [row, bureau] of bureaus.entries()) {
      if (left[row] === 'remarkable') await this.#setAside(row, bureau);
      if (left[row] === 'shows the slip') await this.#compared(row, bureau);
      if (left[row] === 'cannot be true') await this.#lookedAt(row, bureau);
    }
    await this.desk.signOut();
    await this.desk.signIn('anna');
    for (const [row, bureau] of bureaus.entries()) {
      if (left[row] !== 'nothing') await this.#keyedAnew(row, bureau, left[row] === 'remarkable');
    }
    if (nis !== null) await this.#canvassed(nis);
  }

  /** The first entry at the terminal, with the slip where one is planted, the second from a file, and what follows. */
  async #keyed(row: number, bureau: ShownBureau): Promise<Left> {
    const { right, planted } = bureau;
    const rows = planted?.rows ?? right;
    const caughtBy = planted?.slip.caughtBy ?? [];
    const hard = caughtBy.filter((check) => check.startsWith('H'));
    await this.desk.openTables(row);
    const keyed = await this.#keyTable(bureau, rows);
    const names = namesOfChecks(this.desk.told(), []);
    this.#mark(names);
    this.#station(bureau, `the first entry, ${keyed}`);
    const told = names.split(' ').filter((name) => name !== '');
    const untold = hard.filter((check) => !told.includes(check));
    // The question has room for the first few places; the chair has more.
    const isTold = untold.length < hard.length || hard.length === 0;
    this.#check(
      `${bureau.paper.bureau} is told ${names || 'nothing'}, not ${hard.join(' ') || 'nothing'}`,
      isTold && told.length + untold.length === hard.length,
    );
    await this.desk.handIn();
    await this.desk.see(t('tables.next.colleague'));

    // A soft code asks for a remark, a hint asks for nothing: the table is agreed.
    const isOfOne = planted?.slip.ofOne !== undefined;
    const passes = planted !== null && !isOfOne && hard.length === 0;
    const isByBoth = passes || untold.length > 0;
    const second = await this.#office.enter(bureau.paper.bureau, 2, isByBoth ? rows : right);
    await this.desk.gone(t('tables.next.colleague'));
    const expected = planted === null || passes ? 'agreed' : 'differs';
    this.#check(`${bureau.paper.bureau} is ${second.state}, not ${expected}`, second.state === expected);
    if (untold.length > 0 || isOfOne) {
      await this.desk.toBoard();
      return isOfOne ? 'shows the slip' : 'cannot be true';
    }
    if (expected === 'differs') await this.#keyOpen(bureau, second.open);
    await this.#agreed(bureau, passes ? caughtBy : []);
    return passes ? 'remarkable' : 'nothing';
  }

  /** Whoever compares the open fields sees every code by name. */
  async #lookedAt(row: number, bureau: ShownBureau): Promise<void> {
    await this.desk.openTables(row);
    await this.desk.press('d');
    await this.desk.see(t('differences.figure'));
    this.#names(bureau, bureau.planted?.slip.caughtBy ?? []);
    await this.desk.press('escape');
    await this.desk.toBoard();
  }

  /** Whoever compares the entries is told the slip that they show, by name. */
  async #compared(row: number, bureau: ShownBureau): Promise<void> {
    const { right, planted } = bureau;
    const ofOne = planted?.slip.ofOne;
    if (ofOne === undefined) return;
    await this.desk.openTables(row);
    await this.desk.press('d');
    await this.desk.see(t('differences.figure'));
    this.#station(bureau, 'what the chair is shown of two entries');
    const slip = ofOne.shown(right, planted?.rows ?? right);
    const isShown = this.desk.showsEntrySlip(ofOne.code, slip);
    this.#check(`${bureau.paper.bureau} does not show ${ofOne.code} ${JSON.stringify(slip)}`, isShown);
    await this.desk.press('escape');
    await this.desk.toBoard();
  }

  async #setAside(row: number, bureau: ShownBureau): Promise<void> {
    await this.desk.openTables(row);
    this.#hint(bureau);
    await this.desk.reset('slip');
    this.#station(bureau, 'the chair has it keyed anew');
    await this.desk.toBoard();
  }

  /** The chair is shown what the slip is hinted at with: what no check can catch is left to that. */
  #hint(bureau: ShownBureau): void {
    const { right, planted } = bureau;
    const hint = planted?.slip.hint;
    if (hint === undefined) return;
    this.#station(bureau, 'what the chair is shown beside the other bureaus');
    const figures = hint.figures(right, planted?.rows ?? right);
    const isShown = this.desk.showsHint(hint.code, figures);
    this.#check(`${bureau.paper.bureau} does not show ${hint.code} ${JSON.stringify(figures)}`, isShown);
  }

  /** After the chair: the whole table, where it was set aside, or its open fields. */
  async #keyedAnew(row: number, bureau: ShownBureau, isWhole: boolean): Promise<void> {
    const { right, paper } = bureau;
    await this.desk.openTables(row);
    if (isWhole) {
      await this.#keyTable(bureau, right);
      await this.desk.handIn();
      await this.desk.see(t('tables.next.colleague'));
      await this.#office.enter(paper.bureau, 2, right);
      await this.desk.gone(t('tables.next.colleague'));
    } else {
      const { open } = await this.#office.enter(paper.bureau, 2, right);
      await this.#keyOpen(bureau, open);
    }
    await this.#agreed(bureau, []);
  }

  /** Keys all boxes of the table on the screen, up to the question whether to hand in; says how long that took. */
  async #keyTable(bureau: ShownBureau, rows: readonly PaperRow[]): Promise<string> {
    const { boxes, isApart } = shownBoxes(this.#cut.election, bureau, rows);
    await this.desk.sitDown(boxes.length, isApart);
    const milliseconds = await this.desk.key(boxes.map(({ figure }) => figure));
    return `${boxes.length} boxes in ${Math.round(milliseconds)} ms`;
  }

  /** Keys the open fields as they stand on the paper, and hands them in. */
  async #keyOpen(bureau: ShownBureau, open: readonly string[]): Promise<void> {
    const { boxes } = shownBoxes(this.#cut.election, bureau, bureau.right);
    this.#station(bureau, 'the entries differ');
    await this.desk.sitDown(open.length, false);
    const figures = boxes.filter(({ key }) => open.includes(key)).map(({ figure }) => figure);
    // Bram has keyed them; a smaller one may be the number of a box.
    const isSeen = figures.some((figure = 0) => figure > 999 && this.desk.shows(figure));
    this.#check(`${bureau.paper.bureau} shows what the other has keyed`, !isSeen);
    await this.desk.key(figures);
    await this.desk.handIn();
    await this.desk.see(t('table.after.agreed'));
  }

  /** The table counts, and these checks are named beside it; from there to the board. */
  async #agreed(bureau: ShownBureau, caughtBy: readonly Check[]): Promise<void> {
    await this.desk.see(t('table-state.agreed'));
    this.#names(bureau, caughtBy);
    await this.desk.toBoard();
  }

  #names(bureau: ShownBureau, expected: readonly Check[]): void {
    const named = namesOfChecks(this.desk.codes(), this.#cut.ignored);
    const said = expected.toSorted().join(' ');
    this.#mark(named);
    this.#station(bureau, `its checks: ${named || 'none'}`);
    this.#check(
      `${bureau.paper.bureau} names ${named || 'nothing'}, not ${said || 'nothing'}`,
      named === said,
    );
  }

  async #canvassed(nis: string): Promise<void> {
    const { valid, blankOrInvalid } = readOfficial(nis);
    await this.desk.press('c');
    await this.desk.see(t('canvass.crumb'));
    this.desk.station('The canvass');
    for (const figure of [valid + blankOrInvalid, valid, blankOrInvalid])
      this.#check(`the canvass does not show ${figure}`, this.desk.shows(figure));
    this.#check('the totals differ from the official figures', await this.#office.isOfficial(nis));
  }

  #station({ paper, planted }: ShownBureau, title: string): void {
    const slip = planted === null ? 'no slip' : `“${planted.slip.name}”`;
    this.desk.station(`${paper.bureau}, ${slip}: ${title}`);
  }

  #mark(names: string): void {
    for (const check of Object.values(checkNames)) if (names.split(' ').includes(check)) this.seen.add(check);
  }

  #check(what: string, holds: boolean): void {
    if (!holds) this.problems.push(what);
  }
}
