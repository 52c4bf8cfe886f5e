/** The terminal of the program as the officers of the show use it: by keyboard, and by nothing else. */
import type { ShownBoxes } from '../paper/shown-boxes.ts';
import type { Computer } from './computer.ts';
import type { Person } from './people.ts';

/** A person of a composition, as the form takes one. */
export interface Seat {
  readonly person: Person;
  /** The keys behind the name, up to the name of the next person. */
  readonly choices: readonly string[];
}

/** Where both computers see the USB stick. */
const stick = '../stick';

/** The functions as the form offers them; the account in the name of the person is proposed. */
export const seats = {
  chair: (person: Person): Seat => ({ person, choices: ['enter', 'enter'] }),
  secretary: (person: Person): Seat => ({ person, choices: ['enter', 'enter'] }),
  /** For the first list. */
  witness: (person: Person): Seat => ({
    person,
    choices: ['right', 'right', 'enter', 'right', 'enter', 'enter'],
  }),
} as const;

export class DayDesk {
  readonly computer: Computer;

  constructor(computer: Computer) {
    this.computer = computer;
  }

  get #t() {
    return this.computer.t;
  }

  /** Presses keys of which each changes something on the screen. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.computer.robot.strike(key);
  }

  async see(text: string): Promise<void> {
    await this.computer.robot.see(text);
  }

  step(title: string): void {
    this.computer.step(title);
  }

  /** Writes down why, and says yes to it. */
  async because(reason: string): Promise<void> {
    await this.#write(reason);
    await this.press('enter', 'tab', 'enter');
  }

  async firstAdministrator({ name, person, password }: Person): Promise<void> {
    await this.see(this.#t('first.title'));
    this.step('The office is opened for the first time');
    await this.computer.robot.fill(name, person, password, password);
    await this.see(this.#t('first.done'));
  }

  /** Makes the accounts of a list in the folder of the computer, and writes their envelopes beside it. */
  async accountsOf(list: string): Promise<void> {
    await this.press('a');
    await this.see(this.#t('accounts.crumb'));
    await this.press('f');
    await this.see(this.#t('accounts-file.title'));
    await this.computer.robot.fill(list);
    await this.see(this.#t('accounts-file.hint.ready'));
    this.step('The list of accounts, before they are made');
    await this.press('down', 'enter');
    await this.see(this.#t('accounts-file.ask.yes'));
    await this.press('down', 'enter');
    await this.see(this.#t('handing-out.hint'));
    await this.press('w');
    await this.see(this.#t('envelopes.hint'));
    await this.computer.robot.fill('.');
    await this.see(this.#t('handing-out.kept'));
    await this.press('escape');
    await this.see(this.#t('accounts.crumb'));
    this.step('Every officer has an account; the temporary passwords lie in envelopes');
  }

  async signOut(): Promise<void> {
    await this.press('ctrl+o');
    await this.see(this.#t('sign-in.title'));
  }

  /** With the password of the envelope, and on with one of their own, to the board. */
  async signInFirst({ name, password, role }: Person, temporary: string): Promise<void> {
    const { robot } = this.computer;
    await this.see(this.#t('sign-in.title'));
    await robot.fill(name, temporary);
    await this.see(this.#t('own-password.title.first'));
    await robot.fill(password, password);
    if (role !== 'entry') {
      await this.see(this.#t('key-made.title'));
      this.step(`${name} has chosen a password, and has a signing key now`);
      await this.press('enter');
    }
    await this.see(this.#t('board.tables-agreed'));
  }

  async signIn({ name, password }: Person): Promise<void> {
    await this.see(this.#t('sign-in.title'));
    await this.computer.robot.fill(name, password);
    await this.see(this.#t('board.tables-agreed'));
  }

  /** From the board to the report in this row, the office's behind those of the bureaus. */
  async openReport(row: 'first' | 'office'): Promise<void> {
    await this.press('o');
    await this.see(this.#t('reports.version'));
    await this.computer.robot.press(row === 'first' ? 'home' : 'end');
    await this.press('enter');
    await this.see(this.#t('report.section.history'));
  }

  /** From the board to the table of the bureau in the first row, which is keyed and handed in. */
  async keyTable({ boxes, isApart }: ShownBoxes, title: string): Promise<void> {
    const { robot } = this.computer;
    await this.#tables();
    await this.press('enter');
    if (isApart) throw new Error('a table of the day has blank and invalid in one figure');
    await this.see(this.#t('table.keyed', { keyed: 0, all: boxes.length }));
    robot.send(boxes.map(({ figure }) => `${figure ?? ''}\r`).join(''));
    await this.see(this.#t('table.hand-in.yes'));
    this.step(title);
    await this.press('right', 'enter');
    await robot.gone(this.#t('table.hand-in.yes'));
  }

  /** The chair lets the figure of the first entry stand. */
  async decideForTheFirst(reason: string): Promise<void> {
    await this.#tables();
    await this.press('d');
    await this.see(this.#t('differences.figure'));
    this.step('The chair sees what each officer keyed, and where they differ');
    await this.press('left', 'enter');
    await this.see(this.#t('differences.decide.yes'));
    await this.because(reason);
    await this.see(this.#t('table.after.decided'));
    this.step('The chair has read the paper: the table counts');
  }

  /** The chair has the table keyed anew. */
  async resetTable(reason: string): Promise<void> {
    await this.#tables();
    await this.press('X');
    await this.see(this.#t('tables.reset.yes'));
    await this.because(reason);
    await this.see(this.#t('tables.reset.done'));
    this.step('The chair has the table keyed anew');
  }

  /** On the report: who sits in the bureau, each with their account to sign with. */
  async compose(seats: readonly Seat[]): Promise<void> {
    await this.press('c');
    await this.see(this.#t('composition.crumb'));
    for (const { person, choices } of seats) {
      await this.#write(person.person);
      await this.press('enter', ...choices);
    }
    this.step('Who sits in the bureau');
    await this.press('enter');
    await this.see(this.#t('composition.ask.yes'));
    await this.press('right', 'enter');
    await this.see(this.#t('composition.done', { count: seats.length }));
  }

  async present(): Promise<void> {
    await this.press('p');
    await this.see(this.#t('report.present.yes'));
    this.step('The report is presented: the figures, and what that means');
    await this.press('right', 'enter');
    await this.see(this.#t('report.present.done'));
  }

  async return(reason: string): Promise<void> {
    await this.press('r');
    await this.see(this.#t('report.return.yes'));
    await this.because(reason);
    await this.see(this.#t('report.return.done'));
    this.step('Returned, for a reason that stays in the report');
    await this.press('escape', 'escape');
    await this.see(this.#t('board.tables-agreed'));
  }

  /** Reads the report page by page, and initials it. */
  async initial(): Promise<void> {
    await this.press('i');
    await this.see(this.#t('report-text.crumb', { purpose: 'initial' }));
    this.step('The chair reads the report before initialling it');
    await this.#readToTheEnd();
    await this.press('enter');
    await this.see(this.#t('report-text.initial.yes'));
    await this.press('right', 'enter');
    await this.see(this.#t('report-text.initial.done'));
  }

  /** Signs under the digest on the screen; so many others have not signed yet. */
  async sign({ name, password }: Person, left: number): Promise<void> {
    await this.press('s');
    await this.see(this.#t('report-text.digest'));
    this.step(`${name} has the exact figures and the digest before signing`);
    await this.#readToTheEnd();
    await this.press('enter');
    await this.see(this.#t('report-text.passphrase.field'));
    await this.computer.robot.fill(password);
    await this.see(this.#t('report-text.signed.done', { left }));
    this.step(`${name} has signed`);
  }

  /** On the signed report of a bureau: delivers it onto the stick; gives the key as it is read out on the telephone. */
  async deliver({ password }: Person, bureau: string): Promise<string> {
    const { robot } = this.computer;
    await this.press('d');
    await this.see(this.#t('deliver.key'));
    this.step('The key that signs the delivery is read out on the telephone');
    const lines = robot.screen();
    const from = lines.findIndex((line) => line.includes(this.#t('deliver.key')));
    const groups = lines.slice(from).flatMap((line) => /^ +((?:[0-9a-f]{4} ?){8})$/.exec(line)?.[1] ?? []);
    await robot.fill(stick, password);
    await this.see(this.#t('deliver.done', { folder: `${bureau}-v1`, ballots: 0 }));
    this.step('The signed delivery lies on the stick');
    return groups.join('').replaceAll(' ', '');
  }

  /** On the deliveries: trusts the key of a member of the bureau in the first row, once its digits were compared. */
  async trust(signer: Person, bureau: string, key: string): Promise<void> {
    await this.press('t');
    await this.see(this.#t('trust-key.hint'));
    await this.computer.robot.fill(signer.person);
    await this.press('right', 'enter');
    await this.computer.robot.fill(key);
    await this.see(this.#t('trust-key.ask.yes'));
    this.step('The key of the bureau, as it was read out');
    await this.press('right', 'enter');
    await this.see(this.#t('trust-key.done', { bureau }));
  }

  /** On the deliveries: takes the one on the stick. */
  async take(): Promise<void> {
    await this.press('i');
    await this.see(this.#t('take-deliveries.hint.path'));
    await this.computer.robot.fill(stick);
    await this.see(this.#t('take-deliveries.hint.told'));
    await this.see(this.#t('cli.delivery-import.summary', { taken: 1, there: 0, refused: 0, left: 0 }));
    this.step('The delivery is taken: every figure was made anew');
  }

  async closeReport(): Promise<void> {
    await this.press('x');
    await this.see(this.#t('report.close.yes'));
    await this.press('right', 'enter');
    await this.see(this.#t('report.close.done'));
    this.step('The report is closed');
  }

  /** Letter by letter: where a field is not all that is asked for, a burst is taken for a scanner's. */
  async #write(text: string): Promise<void> {
    await this.press(...[...text].map((letter) => (letter === ' ' ? 'space' : letter)));
  }

  async #readToTheEnd(): Promise<void> {
    const { robot } = this.computer;
    // What the program said last stands in the place of its hint for a while: the end of the text tells as well.
    const end = this.#t('report-text.end');
    while (!robot.screen().some((line) => line.includes(end))) await this.press('enter');
  }

  async #tables(): Promise<void> {
    await this.computer.robot.press('home');
    await this.press('enter');
    await this.see(this.#t('tables.contest'));
  }
}
