/** Zeros of a table of which nothing counts are told from those that were counted. */
import { expect, it } from 'vitest';
import type { BureauId } from '../../src/election/ids.ts';
import { canvass } from '../../src/office/canvass.ts';
import { waitingState } from '../../src/office/counts-yet.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { key, type Room, room } from './bundle-office.ts';
import { done, keyed, paperDesk, place, reset, right } from './paper-office.ts';
import { digital1, paper } from './practice-canton.ts';
import { sayTwice } from './urn-office.ts';

const { contest } = place;

const waiting = ({ ledger }: Pick<Room, 'ledger'>, bureau: BureauId | null = paper) => {
  const filter = { contest, ...(bureau === null ? {} : { bureau }) };
  const [table] = officeTotals(ledger, filter);
  if (table === undefined) throw new Error('no table');
  const state = waitingState(ledger, bureau, table);
  const found = ledger.election.contests.find(({ id }) => id === contest);
  const rows = found === undefined ? [] : canvass(ledger, found).groups.flatMap((group) => group.rows);
  // The canvass leaves the same tables of paper open.
  if (bureau === paper) {
    expect(state === null).toBe(rows.some((row) => row.bureau.id === bureau && row.table !== null));
  }
  return state;
};

it('by table nothing counts before both entries agree, and once they are set aside', () => {
  const desk = paperDesk();
  expect(waiting(desk)).toBe('empty');
  // An office shows that it begins at zero, and so does a bureau that scans.
  expect([waiting(desk, digital1), waiting(desk, null)]).toEqual([null, null]);
  keyed(desk, 'anna', right);
  expect(waiting(desk)).toBe('first-done');
  keyed(desk, 'bram', { ...right, 'votes/2/E/3': 24 });
  expect(waiting(desk)).toBe('differs');
  keyed(desk, 'bram', right);
  expect(waiting(desk)).toBeNull();
  done(reset(desk, 'chair'));
  expect(waiting(desk)).toBe('empty');
});

it('a table on which two officers agree that it is empty counts, and shows its zeros', () => {
  const desk = paperDesk();
  for (const name of ['anna', 'bram']) keyed(desk, name, {});
  expect(waiting(desk)).toBeNull();
});

it('ballot by ballot it counts from the first agreed bundle on', () => {
  const the = room();
  sayTwice(the, place, 3);
  key(the, 'anna', ['CK=2']);
  expect(waiting(the)).toBe('keying');
  key(the, 'bram', ['CK=2']);
  expect(waiting(the)).toBeNull();
});
