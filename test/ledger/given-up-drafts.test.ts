/** What was keyed and given up is nowhere afterwards: not in the office, nor in the log beside it, nor in a backup. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { giveUpBundle, keepBundleDraft, sitDownToBundle } from '../../src/office/bundles.ts';
import { giveUp, keepDraft, sitDown } from '../../src/office/tables.ts';
import { bundleAt, deskOf, keyTwice, type Room, room } from '../office/bundle-office.ts';
import { done, entry, paperDesk, place } from '../office/paper-office.ts';
import { officer } from '../office/practice-canton.ts';

/** Nobody keys this twice, and nothing else in the file has it. */
const ballot = 'CK=2:E1,E2,E3,S1,S2';
const figure = 7654321;

const holds = (path: string, text: string): boolean => existsSync(path) && readFileSync(path).includes(text);
const whereIs = (path: string, text: string): readonly string[] =>
  [path, `${path}-wal`, `${path}-journal`, `${path}.backup`].filter((one) => holds(one, text));

/** A bundle keyed ballot by ballot, each kept as the screen does, and given up. */
function keyedAndGivenUp(the: Room, name: string, bundle: number): void {
  const desk = deskOf(the, name);
  const { place: seat, draft } = done(sitDownToBundle(desk, bundleAt(bundle)));
  let { version } = draft;
  for (let count = 1; count <= 100; count += 1) {
    const ballots = Array.from({ length: count }, () => ballot);
    ({ version } = done(keepBundleDraft(desk, seat, { version, counted: 100, ballots, places: {} })));
  }
  expect(whereIs(the.path, ballot)).not.toEqual([]);
  done(giveUpBundle(desk, seat, { version }));
}

test('a bundle that was given up, while others were keyed and counted', async () => {
  const the = room();
  keyTwice(the, ['CK=5', 'CK=2']);
  for (const bundle of [2, 3, 4]) {
    keyedAndGivenUp(the, 'anna', bundle);
    keyTwice(the, ['CK=5', 'CK=blank'], bundleAt(10 + bundle));
  }
  expect(done(await officeFiles.backup(the.path, `${the.path}.backup`, () => undefined)).events).toBe(
    the.ledger.head().seq,
  );
  expect(holds(`${the.path}.backup`, ballot)).toBe(false);
  the.ledger.close();
  expect(whereIs(the.path, ballot)).toEqual([]);
});

test('while another terminal stays open', () => {
  const the = room();
  const other = done(officeFiles.open(the.path));
  keyedAndGivenUp(the, 'anna', 1);
  the.ledger.close();
  expect(whereIs(the.path, ballot)).toEqual([]);
  expect(other.head().seq).toBeGreaterThan(2);
  other.close();
  expect(whereIs(the.path, ballot)).toEqual([]);
});

test('a table that was given up, after each of its figures was kept', async () => {
  const { ledger, clock, path } = paperDesk();
  const sitting = done(sitDown(ledger, clock, officer('anna'), place));
  const figures: Record<string, number> = {};
  let { version } = sitting.draft;
  for (const key of ['found/1', 'votes/2/E/1', 'votes/2/E/2', 'category/2/headOnly', 'blankOrInvalid']) {
    figures[key] = figure;
    const kept = keepDraft(ledger, officer('anna'), sitting.place, { ...entry(figures), version });
    ({ version } = done(kept));
  }
  expect(whereIs(path, `${figure}`)).not.toEqual([]);
  done(giveUp(ledger, clock, officer('anna'), sitting.place, { version }));

  done(await officeFiles.backup(path, `${path}.backup`, () => undefined));
  ledger.close();
  expect(whereIs(path, `${figure}`)).toEqual([]);
});
