/** What the canvass and the hall are told of bureaus whose signed figures came, and of those that were sent back. */
import { expect, it } from 'vitest';
import { canvass } from '../../src/office/canvass.ts';
import { officeProgress } from '../../src/office/office-progress.ts';
import { headlineOf, projectorRows } from '../../src/tui/screens/projector/projector-state.ts';
import {
  bureauByTable,
  bureauOfScans,
  delivery,
  imported,
  main,
  trusting,
} from './delivery/delivery-office.ts';
import { type Desk, done, reset } from './paper-office.ts';
import {
  db2,
  declared,
  initialled,
  keyTable,
  opened,
  presented,
  returned,
  signedReportOf,
  tb1,
} from './sign-off-office.ts';

function told({ ledger }: Desk) {
  const contest = ledger.election.contests.find(({ id }) => id === 'CK');
  if (contest === undefined) throw new Error('no contest');
  const { groups, tables, total } = canvass(ledger, contest);
  const states = groups.flatMap(({ rows }) => rows.map(({ bureau, state }) => [bureau.id, state]));
  const progress = officeProgress(ledger);
  const agreed = projectorRows(progress)
    .filter(({ type }) => type === 'municipality')
    .reduce((sum, { tallies }) => sum + tallies.agreed, 0);
  return {
    states: Object.fromEntries(states),
    tables,
    found: total.found,
    agreed,
    ...headlineOf(progress).stages,
  };
}

it('a table of this record waits with its figures while its report is back, and stands again once it is presented', () => {
  const here = main();
  keyTable(here, tb1);
  done(declared(here, tb1));
  done(presented(here, tb1));
  expect(told(here)).toMatchObject({ states: { 'TB-1': 'agreed' }, tables: { in: 1, growing: 0 }, done: 1 });
  done(returned(here, tb1));
  const back = {
    states: { 'TB-1': 'reopened' },
    tables: { in: 1, growing: 1 },
    found: 300,
    agreed: 0,
    done: 0,
  };
  expect(told(here)).toMatchObject(back);
  done(presented(here, tb1));
  expect(told(here)).toMatchObject({ states: { 'TB-1': 'agreed' }, tables: { in: 1, growing: 0 }, done: 1 });
  done(returned(here, tb1));
  signedReportOf(here, tb1);
  expect(told(here)).toMatchObject({ states: { 'TB-1': 'agreed' }, agreed: 1, done: 1 });
  done(opened(here, tb1));
  expect(told(here)).toMatchObject(back);
});

it('a delivery is done, digital or not, until it is sent back', async () => {
  const here = main();
  for (const [there, bureau] of [
    [bureauByTable(), tb1],
    [bureauOfScans(), db2],
  ] as const) {
    trusting(here, there, bureau);
    done(await imported(here, delivery(there, bureau)));
  }
  expect(told(here)).toMatchObject({
    states: { 'TB-1': 'agreed', 'DB-2': 'delivered', 'TB-2': 'empty' },
    ...{ tables: { all: 3, in: 2, growing: 0 }, found: 305, agreed: 2 },
    ...{ done: 2, waiting: 1 },
  });
  for (const bureau of [tb1, db2]) done(opened(here, bureau, 'a pile was forgotten'));
  expect(told(here)).toMatchObject({
    states: { 'TB-1': 'reopened', 'DB-2': 'reopened' },
    ...{ tables: { all: 3, in: 2, growing: 2 }, found: 305, agreed: 0 },
    ...{ done: 0, 'in-progress': 2 },
  });
});

it('a station that scans here is never done, whatever is signed of it', () => {
  const there = bureauOfScans();
  expect(told(there)).toMatchObject({
    states: { 'DB-2': 'scanning' },
    tables: { in: 1, growing: 1 },
    done: 0,
  });
});

it('a table that is keyed anew after its report came back is told by its entries', () => {
  const here = main();
  keyTable(here, tb1);
  done(declared(here, tb1));
  done(presented(here, tb1));
  done(initialled(here, tb1));
  done(returned(here, tb1));
  done(reset(here, 'chair'));
  expect(told(here)).toMatchObject({ states: { 'TB-1': 'empty' }, tables: { in: 0, growing: 0 }, found: 0 });
});
