/** The day of the show, from an office that nobody has opened yet to a canton whose report is closed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/base/language.ts';
import { BureauDay } from './bureau-day.ts';
import { CantonEvening } from './canton-evening.ts';
import { Computer } from './computer.ts';
import { prepareMainBureau } from './main-bureau.ts';
import { dayPapers } from './papers.ts';
import { Recording } from './recording.ts';

/** The terminals of both computers, and the player's. */
const size = { columns: 120, rows: 40 };

/**
 * Plays it in `folder`, which it makes: `bureau` and `hoofdbureau` are the two computers, each with its `kantoor.db` and the
 * files of its report in `pv`; `stick` goes from one to the other; `reserve.db` is the main bureau before the delivery came.
 * Throws, with the screen, where something is not as it should be; the recording then ends there.
 */
export async function playDay(folder: string, language: Language, recording: Recording): Promise<void> {
  const papers = dayPapers();
  const [bureau, main] = [join(folder, 'bureau'), join(folder, 'hoofdbureau')];
  for (const path of [bureau, main, join(folder, 'stick')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(folder, 'verkiezing.json'), papers.packageText);
  const computers: Computer[] = [];
  const computer = (name: string, at: string, heading: string): Computer => {
    recording.place(heading);
    const one = new Computer({ name, folder: at, language, size, recording });
    computers.push(one);
    return one;
  };
  // The other bureau counts at the same time, on the other computer.
  const prepared = prepareMainBureau(main, papers, language);
  prepared.catch(() => undefined);
  try {
    const atBureau = computer(papers.away.paper.bureau, bureau, 'The computer of the counting bureau');
    const day = new BureauDay(atBureau, papers);
    await day.opens();
    await day.counts();
    await day.reports();
    const key = await day.signs();
    await prepared;
    const atMain = computer('hoofdbureau', main, 'The computer of the main bureau of the canton');
    const evening = new CantonEvening(atMain, papers);
    await evening.takes(key);
    await evening.canvasses();
    await evening.signs();
    await evening.publishes();
    recording.place('The computer of the counting bureau, once the canton has its figures');
    await day.closes();
  } finally {
    for (const one of computers) await one.close();
  }
}

export const newRecording = (): Recording => new Recording('telbureau: a day of counting', size);
