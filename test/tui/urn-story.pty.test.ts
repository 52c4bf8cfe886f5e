/** The urns of a bureau that counts ballot by ballot, said by two officers at the terminal, and the origin of a figure. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { bundleAt, keyTwice, room } from '../office/bundle-office.ts';
import { place } from '../office/paper-office.ts';
import { council, declares, sayTwice, sharedPaperPackage } from '../office/urn-office.ts';
import { buildProgram } from '../support/program.ts';
import { openTerminal, type Robot } from '../support/robot.ts';

let robot: Robot | undefined;
beforeAll(buildProgram, 120_000);
afterEach(async () => {
  await robot?.kill();
});

/** Goes to the bundles of the first contest, and says so many were in the urns. */
async function says(path: string, name: string, ballots: string): Promise<Robot> {
  robot = openTerminal(path, { columns: 80, rows: 24 });
  await robot.signIn(name);
  await robot.see('Registered');
  await robot.press('home');
  await robot.press('enter');
  await robot.see('by ballot');
  await robot.press('b');
  await robot.see('Found in the urns');
  await robot.press('u');
  await robot.see('How many ballots were in the urns?');
  await robot.type(ballots);
  for (const key of ['enter', 'enter'] as const) await robot.press(key);
  await robot.gone('How many ballots were in the urns?');
  return robot;
}

test('two officers say what was in the urns, the second without the figure of the first', async () => {
  const the = room();
  declares(the, { ticked: 3, issued: 3, takenBack: 0 });
  keyTwice(the, ['CK=2', 'CK=5', 'CK=5']);
  keyTwice(the, ['GR=1'], bundleAt(1, council));
  the.ledger.close();

  const anna = await says(the.path, 'anna', '4');
  await anna.see('Said by anna; another officer must say it too (u).');
  await anna.see('Not complete yet: another officer says what was in the urns');
  expect(anna.screen().join()).not.toMatch(/urns 4|left/);
  await anna.kill();

  const bram = await says(the.path, 'bram', '3');
  await bram.see('They differ: anna, bram. All but bram may say it anew (u).');
  await bram.press('u');
  await bram.see('You said it last; another officer says it before you do');
  await bram.kill();

  const recounted = await says(the.path, 'anna', '4');
  await recounted.see('All but anna may say it anew (u).');
  await recounted.kill();
  const alike = await says(the.path, 'bram', '4');
  await alike.see('Found in the urns 4');
  await alike.see('1 ballot off what was found');
  await alike.kill();

  const again = await says(the.path, 'chair', '3');
  await again.see('They differ: anna, bram, chair.');
  await again.kill();
  const last = await says(the.path, 'bram', '3');
  await last.see('Found in the urns 3');
  await last.see('Complete: nothing is missing');
}, 60_000);

test('a bureau whose bundles agree is not done while the urns held more, and a paper that contests share is told whole', async () => {
  const the = room(undefined, sharedPaperPackage);
  keyTwice(the, ['CK=2', 'CK=5'], bundleAt(1));
  sayTwice(the, place, 9);
  the.ledger.close();
  robot = openTerminal(the.path, { columns: 80, rows: 24 });
  await robot.signIn('anna');
  await robot.see('Paper tables agreed 0 of 2');
  await robot.press('home');
  await robot.press('enter');
  await robot.see('by ballot');
  await robot.press('down');
  await robot.press('b');
  await robot.see('In agreed bundles 2');
  await robot.press('n');
  await robot.see('Which number is written on the bundle?');
  await robot.type('2');
  for (const key of ['enter', 'enter'] as const) await robot.press(key);
  await robot.see('7 of 9 of the whole paper left to key');
}, 60_000);

test('an auditor finds in the canvass which bundles a figure comes from, and who keyed them', async () => {
  const the = room();
  keyTwice(the, ['CK=2', 'CK=5', 'CK=5']);
  the.ledger.close();
  robot = openTerminal(the.path, { columns: 100, rows: 30 });
  await robot.signIn('audra');
  await robot.see('Registered');
  await robot.press('c');
  await robot.see('1 of 3 tables in, 1 may still change');
  await robot.press('down');
  await robot.see('TB-1 Papier · in bundles');
  await robot.press('enter');
  await robot.see('Bundle 1');
  await robot.see('second entry');
  await robot.press('end');
  await robot.press('enter');
  await robot.see('second entry handed in');
}, 60_000);
