/** The evening at the main bureau: a delivery is taken, the canvass is whole, and the report of the office is signed and closed. */
import type { Computer } from './computer.ts';
import { DayDesk, seats } from './desk.ts';
import { type DayPapers, shownFigure } from './papers.ts';
import { bureauPeople, mainPeople } from './people.ts';

const { chair, secretary } = mainPeople;

export class CantonEvening {
  readonly #computer: Computer;
  readonly #desk: DayDesk;
  readonly #papers: DayPapers;

  constructor(computer: Computer, papers: DayPapers) {
    this.#computer = computer;
    this.#desk = new DayDesk(computer);
    this.#papers = papers;
  }

  /** The chair trusts the key that was read out on the telephone, and takes the delivery from the stick. */
  async takes(key: string): Promise<void> {
    await this.#computer.command('telbureau backup --db kantoor.db --out ../reserve.db');
    await this.#computer.open();
    await this.#desk.signIn(chair);
    await this.#desk.press('d');
    await this.#desk.see(this.#computer.t('deliveries.crumb'));
    await this.#desk.trust(bureauPeople.secretary, this.#papers.away.paper.bureau, key);
    await this.#desk.take();
    await this.#desk.signOut();
  }

  /** The secretary sees the canvass of the canton and presents the report of the office. */
  async canvasses(): Promise<void> {
    const { t } = this.#computer;
    await this.#desk.signIn(secretary);
    this.#desk.step('Both bureaus are in');
    await this.#desk.press('c');
    await this.#desk.see(t('canvass.crumb'));
    await this.#desk.see(this.#total('valid'));
    this.#desk.step('The canvass of the canton');
    await this.#desk.press('escape');
    await this.#desk.see(t('board.tables-agreed'));
    await this.#desk.openReport('office');
    await this.#desk.compose([seats.chair(chair), seats.secretary(secretary)]);
    await this.#desk.present();
    await this.#desk.signOut();
  }

  /** The chair initials and signs, the secretary signs, the chair closes. */
  async signs(): Promise<void> {
    await this.#desk.signIn(chair);
    await this.#desk.openReport('office');
    await this.#desk.initial();
    await this.#desk.sign(chair, 1);
    await this.#desk.signOut();
    await this.#desk.signIn(secretary);
    await this.#desk.openReport('office');
    await this.#desk.sign(secretary, 0);
    await this.#desk.signOut();
    await this.#desk.signIn(chair);
    await this.#desk.openReport('office');
    await this.#desk.closeReport();
    await this.#computer.leave();
  }

  /** The files of the report, and the check of the record. */
  async publishes(): Promise<void> {
    await this.#computer.command('telbureau report --db kantoor.db --out pv');
    await this.#computer.command('telbureau verify --db kantoor.db');
    this.#desk.step('The report of the canton in every format; the record is in order');
  }

  /** A figure of both bureaus together, as the screens write it. */
  #total(field: string): string {
    const value = shownFigure(this.#papers.away, field) + shownFigure(this.#papers.here, field);
    return value.toLocaleString(this.#computer.language);
  }
}
