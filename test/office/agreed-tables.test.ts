import { expect, it } from 'vitest';
import { findContest } from '../../src/election/lookup.ts';
import { agreedTables } from '../../src/office/agreed-tables.ts';
import { canvass } from '../../src/office/canvass.ts';
import { type Desk, decided, done, keyed, paperDesk, place, reset, right } from './paper-office.ts';

const found = ({ ledger }: Desk): readonly number[] => agreedTables(ledger).map(({ table }) => table.found);

function canvassed({ ledger }: Desk): number | undefined {
  const contest = findContest(ledger.election, place.contest);
  return contest && canvass(ledger, contest).total.found;
}

it('has the figures of a table that was reset and keyed anew, whatever was read of it before', () => {
  const desk = paperDesk();
  for (const name of ['anna', 'bram']) keyed(desk, name, right);
  expect([found(desk), canvassed(desk)]).toEqual([[300], 300]);

  done(reset(desk, 'chair'));
  expect(found(desk)).toEqual([]);
  const more = { ...right, 'found/1': 301, blankOrInvalid: 21 };
  for (const name of ['anna', 'bram']) keyed(desk, name, more);

  expect([found(desk), canvassed(desk)]).toEqual([[301], 301]);
});

it('has a figure that the chair decided after it was read as agreed in another way', () => {
  const desk = paperDesk();
  for (const name of ['anna', 'bram']) keyed(desk, name, right);
  expect(agreedTables(desk.ledger)[0]?.table.lists[0]?.effectives[0]?.votes).toBe(90);

  done(reset(desk, 'chair'));
  keyed(desk, 'anna', right);
  keyed(desk, 'bram', { ...right, 'votes/2/E/1': 91 });
  done(decided(desk, 'chair', 'votes/2/E/1', 92));

  expect(agreedTables(desk.ledger)[0]?.table.lists[0]?.effectives[0]?.votes).toBe(92);
});
