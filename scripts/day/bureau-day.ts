/** The day at a counting bureau: from an office without accounts to a signed report on a stick. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownBoxes } from '../paper/shown-boxes.ts';
import type { PaperRow } from '../paper/table-csv.ts';
import type { Computer } from './computer.ts';
import { DayDesk, seats } from './desk.ts';
import { beforeTheCorrection, type DayPapers, withASlip } from './papers.ts';
import { accountsCsv, bureauPeople, envelopeOf, type Person } from './people.ts';

const { administrator, first, second, chair, secretary, witness } = bureauPeople;

export class BureauDay {
  readonly #computer: Computer;
  readonly #desk: DayDesk;
  readonly #papers: DayPapers;
  readonly #id: string;

  constructor(computer: Computer, papers: DayPapers) {
    this.#computer = computer;
    this.#desk = new DayDesk(computer);
    this.#papers = papers;
    this.#id = papers.away.paper.bureau;
  }

  /** The first administrator opens the office, and makes the accounts of a list. */
  async opens(): Promise<void> {
    writeFileSync(join(this.#computer.folder, 'accounts.csv'), accountsCsv(bureauPeople));
    await this.#computer.command('telbureau office create --db kantoor.db --election ../verkiezing.json');
    await this.#computer.open();
    await this.#desk.firstAdministrator(administrator);
    await this.#desk.accountsOf('accounts.csv');
    await this.#desk.signOut();
  }

  /** Two officers key the count table, differ in a figure, and the chair decides. */
  async counts(): Promise<void> {
    const read = beforeTheCorrection(this.#papers.away.right);
    await this.#comes(first);
    await this.#keys(read, 'The first officer has keyed the count table');
    await this.#desk.signOut();
    await this.#comes(second);
    await this.#keys(withASlip(read), 'The second has keyed it without seeing the first');
    this.#desk.step('The entries differ: nothing counts yet');
    await this.#desk.signOut();
    await this.#comes(chair);
    await this.#desk.decideForTheFirst('zie papier');
    await this.#desk.signOut();
  }

  /** The report is presented, returned because a pile was misread, and presented anew once both have keyed it again. */
  async reports(): Promise<void> {
    await this.#comes(secretary);
    await this.#desk.openReport('first');
    await this.#desk.compose([seats.chair(chair), seats.secretary(secretary), seats.witness(witness)]);
    await this.#desk.present();
    await this.#desk.signOut();
    await this.#desk.signIn(chair);
    await this.#desk.openReport('first');
    await this.#desk.return('zie blanco');
    await this.#desk.resetTable('zie blanco');
    await this.#desk.signOut();
    for (const officer of [first, second]) {
      await this.#desk.signIn(officer);
      await this.#keys(this.#papers.away.right, `${officer.name} has keyed the table anew`);
      await this.#desk.signOut();
    }
    await this.#desk.signIn(secretary);
    await this.#desk.openReport('first');
    await this.#desk.present();
    await this.#desk.signOut();
  }

  /**
   * The chair initials and signs, then the witness, and the secretary, who delivers the bureau onto the stick; gives the key
   * that they read out on the telephone.
   */
  async signs(): Promise<string> {
    await this.#desk.signIn(chair);
    await this.#desk.openReport('first');
    await this.#desk.initial();
    await this.#desk.sign(chair, 2);
    await this.#desk.signOut();
    await this.#comes(witness);
    await this.#desk.openReport('first');
    await this.#desk.sign(witness, 1);
    await this.#desk.signOut();
    await this.#desk.signIn(secretary);
    await this.#desk.openReport('first');
    await this.#desk.sign(secretary, 0);
    const key = await this.#desk.deliver(secretary, this.#id);
    await this.#computer.leave();
    await this.#computer.command(`telbureau report --db kantoor.db --bureau ${this.#id} --out pv`);
    this.#desk.step('The report in every format');
    return key;
  }

  /** The chair closes the report, and the record is checked. */
  async closes(): Promise<void> {
    await this.#computer.open();
    await this.#desk.signIn(chair);
    await this.#desk.openReport('first');
    await this.#desk.closeReport();
    await this.#computer.leave();
    await this.#computer.command('telbureau verify --db kantoor.db');
    this.#desk.step('The bureau closes: every event of its record is in order');
  }

  /** The first time: with the envelope. */
  async #comes(person: Person): Promise<void> {
    const envelopes = readFileSync(join(this.#computer.folder, 'envelopes.txt'), 'utf8');
    await this.#desk.signInFirst(person, envelopeOf(envelopes, person.name));
  }

  async #keys(rows: readonly PaperRow[], title: string): Promise<void> {
    await this.#desk.keyTable(shownBoxes(this.#papers.election, this.#papers.away, rows), title);
  }
}
