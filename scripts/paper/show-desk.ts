/** The terminal at which a show is played: what officers do there, and what is read off its screen. */

import { coherenceCodes } from '../../src/count/coherence-code.ts';
import type { EntrySlip } from '../../src/count/hints/entry-slips.ts';
import type { HintCode } from '../../src/count/hints/hint.ts';
import { type CountProblemCode, type HardCode, hardCodes } from '../../src/count/problems.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openTerminal, type Robot } from '../../test/support/robot.ts';
import type { ShownEntrySlip } from './planted-entry-slips.ts';

const t = translator('en');

/** High enough that no code of a table is left out for want of lines. */
const size = { columns: 100, rows: 60 };

export class ShowDesk {
  readonly #robot: Robot;
  readonly #stations: string[] = [];

  constructor(db: string) {
    this.#robot = openTerminal(db, { ...size, language: 'en' });
  }

  /** The screens at the stations of the show, one below the other. */
  get record(): string {
    return this.#stations.join('\n');
  }

  /** Keeps the screen as it is now. */
  station(title: string): void {
    const lines = this.#robot
      .screen()
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trimEnd();
    this.#stations.push(`==== ${title}\n\n${lines}\n`);
  }

  async signIn(officer: string): Promise<void> {
    await this.#robot.signIn(officer);
    await this.#robot.see(t('board.tables-agreed'));
  }

  /** To the sign-in, from the board. */
  async signOut(): Promise<void> {
    await this.#robot.press('ctrl+o');
    await this.#robot.gone(t('board.tables-agreed'));
  }

  /** From the board to the tables of the bureau in this row. */
  async openTables(row: number): Promise<void> {
    this.#robot.send(`\u001b[H${'\u001b[B'.repeat(row)}\r`);
    await this.#robot.see(t('tables.contest'));
  }

  /** Back to the board. */
  async toBoard(): Promise<void> {
    await this.#robot.press('escape');
    await this.#robot.see(t('board.tables-agreed'));
  }

  async see(text: string): Promise<void> {
    await this.#robot.see(text);
  }

  async gone(text: string): Promise<void> {
    await this.#robot.gone(text);
  }

  async press(key: string): Promise<void> {
    await this.#robot.press(key);
  }

  /** Opens the form of the selected table, which has so many boxes; `apart`: those of blank and invalid one by one. */
  async sitDown(boxes: number, isApart: boolean): Promise<void> {
    this.#robot.send('\r');
    const extra = isApart ? 2 : 0;
    await this.#robot.see(t('table.keyed', { keyed: 0, all: boxes - extra }));
    if (!isApart) return;
    await this.#robot.press('b');
    await this.#robot.see(t('table.keyed', { keyed: 0, all: boxes }));
  }

  /**
   * Keys the figures from the first box to the last, all in one burst; Enter alone leaves a box empty. Gives the
   * milliseconds until the question whether to hand in is there.
   */
  async key(figures: readonly (number | undefined)[]): Promise<number> {
    this.#robot.send(figures.map((figure) => `${figure ?? ''}\r`).join(''));
    return this.#robot.see(t('table.hand-in.yes'));
  }

  /** Answers the question whether to hand in with yes, on the keypad. */
  async handIn(): Promise<void> {
    this.#robot.send('-\r');
    await this.#robot.gone(t('table.hand-in.yes'));
  }

  /** Sets both entries of the selected table aside. */
  async reset(reason: string): Promise<void> {
    await this.#robot.press('X');
    await this.#robot.see(t('tables.reset.yes'));
    await this.#robot.type(reason);
    for (const key of ['enter', 'right', 'enter']) await this.#robot.press(key);
    await this.#robot.see(t('tables.reset.done'));
  }

  /** The codes that the screen names, each once. */
  codes(): readonly CountProblemCode[] {
    const text = this.#text();
    return coherenceCodes.map(({ code }) => code).filter((code) => text.includes(`[${code}]`));
  }

  /** The hard codes of which the screen has the text for the officer who keys. */
  told(): readonly HardCode[] {
    const text = this.#text();
    return hardCodes.filter((code) =>
      ['E', 'S'].some((kind) => {
        const [before = '', ...others] = t(`code.${code}.officer`, { list: 0, kind, number: 0 }).split('0');
        return new RegExp([before, ...others].map(escaped).join('\\d+')).test(text);
      }),
    );
  }

  /** Whether the screen has this hint with these figures; what the other bureaus suggest may be any. */
  showsHint(code: HintCode, figures: Readonly<Record<string, string | number>>): boolean {
    const [seen = ''] = t(`hint.${code}`, { ...figures, expected: 0, otherExpected: 0 }).split(';');
    return this.#text().includes(`? ${seen};`);
  }

  /** Whether the screen says what two entries show by themselves; of many figures the first few. */
  showsEntrySlip(code: EntrySlip['code'], { named, figures }: ShownEntrySlip): boolean {
    const few = figures.slice(0, 3).map((figure) => figure.toLocaleString('en'));
    const [list = 0, other = 0] = named;
    const [value = 0, otherValue = 0] = figures;
    const text = t(`hint.${code}`, {
      // Where two boxes are named their labels have names of candidates, as they fit.
      ...{ figure: '|', otherFigure: '|', value, otherValue },
      ...{ list, other, figures: `${few.join(', ')}|`, otherFigures: '' },
    });
    const said = code === 'HINT_ENTRIES_CROSSED' ? text.split('|').at(-1) : text.split('|').at(0);
    return said !== undefined && this.#text().includes(said);
  }

  /** Whether the screen shows this number. */
  shows(value: number): boolean {
    return this.#text().split(' ').includes(value.toLocaleString('en'));
  }

  async close(): Promise<void> {
    await this.#robot.kill();
  }

  /** The words on the screen, however they were wrapped and whatever frames them. */
  #text(): string {
    return this.#robot
      .screen()
      .join(' ')
      .replaceAll(/[\u2500-\u257f\s]+/g, ' ');
  }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
