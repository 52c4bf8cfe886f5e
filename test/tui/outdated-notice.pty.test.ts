/** A notice that the record has overtaken: another officer acts at what the screen shows, before any key is pressed. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { sitDown } from '../../src/office/tables.ts';
import { done, paperDesk, place } from '../office/paper-office.ts';
import { officer } from '../office/practice-canton.ts';
import { buildProgram } from '../support/program.ts';
import { openTerminal, type Robot } from '../support/robot.ts';

let robot: Robot | undefined;
beforeAll(buildProgram, 120_000);
afterEach(async () => {
  await robot?.kill();
});

/** A notice goes by itself after six seconds: what takes it away earlier is what is recorded. */
const soon = 4500;
const looks = 1200;

test('a notice outlives the officer’s own act, and goes once another has acted at the same table', async () => {
  const { ledger, clock, path } = paperDesk();
  robot = openTerminal(path, { columns: 80, rows: 24 });
  await robot.signIn('anna');
  await robot.see('Registered');
  for (const key of ['home', 'enter', 'enter']) await robot.press(key);
  await robot.see('fields filled in');
  await robot.press('escape');
  await robot.see('the entry is free again');
  const said = Date.now();
  await new Promise((resolve) => setTimeout(resolve, looks));
  expect(robot.screen().join()).toContain('the entry is free again');

  done(sitDown(ledger, clock, officer('bram'), place));
  await robot.see('bram is at this entry');
  await robot.gone('the entry is free again');
  expect(Date.now() - said).toBeLessThan(soon);
});
