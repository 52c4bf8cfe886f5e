/** A bundle of paper ballots at the terminal: counted by hand, keyed twice, corrected, and its suspect ballot decided. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { key, room } from '../office/bundle-office.ts';
import { done, place } from '../office/paper-office.ts';
import { buildProgram } from '../support/program.ts';
import { openTerminal, type Robot } from '../support/robot.ts';

let robot: Robot | undefined;
beforeAll(buildProgram, 120_000);
afterEach(async () => {
  await robot?.kill();
});

/** Signs in and goes to the bundles of the first contest of the bureau of paper. */
async function atBundles(path: string, name: string): Promise<Robot> {
  await robot?.kill();
  robot = openTerminal(path, { columns: 80, rows: 24 });
  await robot.signIn(name);
  await robot.see('Registered');
  await robot.press('home');
  await robot.press('enter');
  await robot.see('suspect ballot');
  await robot.press('b');
  await robot.see('Found in the urns');
  return robot;
}

async function lines(at: Robot, typed: readonly string[]): Promise<void> {
  for (const line of typed) {
    await at.type(line);
    await at.press('enter');
  }
}

/** Yes, to the question before the officer. */
async function yes(at: Robot): Promise<void> {
  await at.press('right');
  await at.press('enter');
}

test('no ballot is lost between what is counted by hand and what counts', async () => {
  const the = room();
  the.ledger.close();

  const anna = await atBundles(the.path, 'anna');
  await anna.press('n');
  await anna.see('Which number is written on the bundle?');
  await lines(anna, ['7']);
  await anna.type('1');
  await anna.see('Not taken');
  await anna.press('enter');
  await anna.see('Ballots in the bundle');
  await lines(anna, ['4', '2', '2 1 s2']);
  await anna.see('ballot 3 of 4');
  await anna.press('+');
  await anna.see('2 of 4 ballots keyed');
  await lines(anna, ['x3']);
  await anna.see('Only 2 more fit');
  // Two for the line, and held on: no ballot that was taken goes with it.
  for (let back = 0; back < 6; back += 1) await anna.press('backspace');
  await anna.see('u takes the last ballot back');
  await anna.press('u');
  await anna.see('Ballot 2 was taken away');
  await anna.press('enter');
  await anna.see('ballot 3 of 4');
  await anna.press('*');
  await anna.see('Bundle 7 counted again: how many ballots?');
  await anna.press('escape');
  await anna.see('ballot 3 of 4');
  await lines(anna, ['b', '?']);
  await anna.see('Hand in bundle 7 with 4 ballots?');
  await anna.see('1 lies on the suspect pile');
  await yes(anna);
  await anna.see('first done');

  const bram = await atBundles(the.path, 'bram');
  await bram.see('second entry');
  await lines(bram, ['', '4', '2', '2 1', 'b', '?']);
  await bram.see('Hand in bundle 7 with 4 ballots?');
  await yes(bram);
  await bram.see('differs at 1 place: 2');
  await bram.press('enter');
  await bram.see('ballot 2 anew from paper');
  await bram.press('+');
  await bram.see('A place is still to be keyed');
  await lines(bram, ['2 1 s2']);
  await bram.see('Hand in the ballots keyed anew?');
  await yes(bram);
  await bram.see('Bundle 7 agrees');

  const chair = await atBundles(the.path, 'chair');
  await chair.see('once it is decided: s');
  await chair.press('s');
  await chair.see('Bundle 7, ballot 4');
  await chair.press('d');
  await chair.see('Decision');
  await chair.press('enter');
  await lines(chair, ['5']);
  await chair.press('enter');
  await lines(chair, ['AB', 'CD', '']);
  await chair.see('The decision on suspect ballot 1 is recorded');
  await chair.kill();

  const ledger = done(officeFiles.open(the.path, 'look'));
  const [table] = officeTotals(ledger, { bureau: place.bureau, contest: place.contest });
  ledger.close();
  expect(table).toMatchObject({ found: 4, valid: 3, blank: 1, invalid: 0 });
  expect(await officeFiles.verify(the.path, () => undefined)).toMatchObject({ ok: true });
}, 90_000);

test('a ballot that was passed over is told as where the shift begins, and the chair is not sent to decide it', async () => {
  const the = room();
  key(the, 'anna', ['CK=2', 'CK=5', 'CK=blank']);
  the.ledger.close();

  const bram = await atBundles(the.path, 'bram');
  await bram.press('enter');
  await lines(bram, ['2', '2', 'b']);
  await bram.see('Hand in bundle 1 with 2 ballots?');
  await yes(bram);
  await bram.see('Bundle 1: from ballot 2 on shifted');
  await bram.see('From ballot 2 on it is shifted');

  const chair = await atBundles(the.path, 'chair');
  await chair.see('From ballot 2 on shifted');
  for (const pressed of ['d', 'enter']) {
    await chair.press(pressed);
    await chair.see('Shifted from ballot 2 on: both officers key it anew');
  }
}, 60_000);
