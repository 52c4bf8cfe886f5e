import { expect, test } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import { type EntryNumber, tableStates } from '../../../src/count/double-entry.ts';
import { sayingStates } from '../../../src/count/said-twice.ts';
import { type BureauTable, bureauTables } from '../../../src/office/bureau-tables.ts';
import { practiceOfficers } from '../../../src/office/officers.ts';
import { raiseSuspect } from '../../../src/office/suspects.ts';
import { summaryOf, type TableSummary } from '../../../src/office/table-ports.ts';
import { isHeldBySuspects, wayOf } from '../../../src/office/ways.ts';
import { bundlesCommands } from '../../../src/tui/screens/bundles/bundles-keys.ts';
import { stepParams } from '../../../src/tui/screens/tables/step-params.ts';
import { tablesCommands } from '../../../src/tui/screens/tables/tables-keys.ts';
import { waitingMessage } from '../../../src/tui/screens/tables/waiting-message.ts';
import { deskOf, key, room } from '../../office/bundle-office.ts';
import { done, place, sit } from '../../office/paper-office.ts';
import { officer } from '../../office/practice-canton.ts';
import { bureauId, contest } from '../../support/elections.ts';
import { uiFor } from '../../support/ui.ts';

const kamer = contest('CK', 'chamber', [[1, 3, 2]]);
const atIt: Readonly<Record<TableSummary['state'], readonly string[]>> = {
  empty: [],
  'first-in-progress': ['anna'],
  'first-done': ['anna'],
  'second-in-progress': ['anna', 'bram'],
  differs: ['anna', 'bram'],
  correcting: ['anna', 'bram'],
  agreed: ['anna', 'bram'],
};
const isOpen = (state: TableSummary['state']): boolean => state === 'differs' || state === 'correcting';

function summaries(state: TableSummary['state']): readonly TableSummary[] {
  const officers = atIt[state];
  const start = { ...summaryOf({ state: 'empty' }), state, officers, open: isOpen(state) ? 3 : 0 };
  if (!isOpen(state)) return [start];
  return ([[], [1], [2], [1, 2]] as const).map((reentered) => ({
    ...start,
    ...{ because: 'different' as const, reentered, correcting: state === 'correcting' ? ([1] as const) : [] },
  }));
}

/** By how many suspect ballots that wait, and that were decided otherwise since. */
const keptBy = [
  { suspects: 0, otherwise: 0 },
  { suspects: 1, otherwise: 0 },
  { suspects: 1, otherwise: 2 },
];
const tableOf = (summary: TableSummary): BureauTable => ({
  ...{ contest: kamer, event: 1, summary, state: summary.state, raised: [], suspects: 0, otherwise: 0 },
});

const cases = tableStates.flatMap((state) =>
  summaries(state).flatMap((summary) =>
    practiceOfficers.flatMap((officer) => keptBy.map((kept) => ({ summary, officer, kept }))),
  ),
);

test.each(languages)(
  'whatever cannot be done at a table or a bundle is said, with the names it needs (%s)',
  (language) => {
    const { t } = uiFor({ language });
    for (const { summary, officer, kept } of cases) {
      const desk = {
        way: undefined,
        isHeldBySuspects: false,
        pages: 1,
        selected: { ...tableOf(summary), ...kept },
        officer,
      };
      const bundle = {
        ...{ bureau: bureauId('TB-1'), contest: kamer.id, bundle: 1, event: 1, batch: null },
        summary: { ...summary, ballots: null, suspects: null },
      };
      const answers = [
        ...tablesCommands.map((command) => command.when(desk)),
        ...([null, { from: 3, before: 0 }, { from: 3, before: 2 }] as const).flatMap((shift) =>
          sayingStates.flatMap((saying) => {
            const urn = { state: saying, officers: ['bram', 'anna'], ballots: undefined };
            const at = { selected: bundle, shift, undecided: 0, officer, raised: [], urn };
            return [false, true].flatMap((isHeld) =>
              bundlesCommands.map((command) => command.when({ ...at, isHeldBySuspects: isHeld })),
            );
          }),
        ),
      ];
      for (const answer of answers) {
        if (answer === true) continue;
        const said = t(answer.disabled, answer.params);
        expect(said).not.toMatch(/[{}]/);
      }
    }
  },
);

test('an officer who finds another at an entry is told who it is', () => {
  const [summary] = summaries('first-in-progress');
  const bram = practiceOfficers.find(({ name }) => name === 'bram');
  const key = tablesCommands.find(({ id }) => id === 'tables.key');
  if (summary === undefined || bram === undefined || key === undefined) throw new Error('no table');

  const answer = key.when({
    ...{ way: undefined, isHeldBySuspects: false, pages: 1 },
    selected: tableOf(summary),
    officer: bram,
  });

  if (answer === true) throw new Error('two at one entry');
  expect(uiFor().t(answer.disabled, answer.params)).toBe('anna is at this entry.');
});

test('a chair who keyed is told that only keying all of it anew is left where there is no other', () => {
  const [summary] = summaries('differs');
  const chair = practiceOfficers.find(({ name }) => name === 'chair');
  const decide = tablesCommands.find(({ id }) => id === 'tables.decide');
  if (summary === undefined || chair === undefined || decide === undefined) throw new Error('no table');
  const own = { ...summary, officers: ['anna', 'chair'] };

  const answer = decide.when({
    ...{ way: undefined, isHeldBySuspects: false, pages: 1 },
    selected: tableOf(own),
    officer: chair,
  });

  if (answer === true) throw new Error('decided an entry of their own');
  expect(uiFor().t(answer.disabled, answer.params)).toBe(
    'You keyed this yourself: key it anew, or all of it (X)',
  );
});

test.each<readonly [readonly EntryNumber[], string, string, string | null]>([
  [[], 'differs', 'anna', null],
  [[1], 'differs', 'anna', 'You keyed anew. Now it is for bram.'],
  [[1], 'correcting', 'anna', 'You keyed anew. Now it is for bram.'],
  [[2], 'differs', 'bram', 'You keyed anew. Now it is for anna.'],
  [[2], 'differs', 'anna', null],
  [[1, 2], 'differs', 'bram', 'Still different: the chair decides, or Enter keys anew.'],
  [[1, 2], 'differs', 'chair', 'Still different: Enter keys anew; X sets both entries aside'],
])('after corrections of entries %j, the state %s tells %s who is next', (reentered, state, name, said) => {
  const entry = (officer: string) => ({ officer, shape: { places: 1 }, figures: {} });
  const open = {
    first: entry('anna'),
    second: entry(name === 'chair' ? 'chair' : 'bram'),
    decided: [],
    open: [],
    reentered,
  };
  const officer = practiceOfficers.find((one) => one.name === name);
  if (officer === undefined) throw new Error('no such officer');
  const message = waitingMessage(
    state === 'differs'
      ? { state, ...open, because: 'different' }
      : { state: 'correcting', ...open, because: 'different', correcting: [{ entry: 2, asked: [] }] },
    officer,
  );
  expect(message === null ? null : uiFor().t(message.key, message.params)).toBe(said);
});

test('where nothing but a suspect ballot set aside by hand keeps a bureau from its bundles, b says so and what frees it', () => {
  const the = room();
  done(
    raiseSuspect(the.ledger, the.clock, deskOf(the, 'anna').officer, place, { ground: 'object', note: '' }),
  );
  const byBallot = tablesCommands.find(({ id }) => id === 'tables.by-ballot');
  if (byBallot === undefined) throw new Error('no such command');
  const saidBy = () =>
    byBallot.when({
      ...{
        way: wayOf(the.ledger, place.bureau),
        isHeldBySuspects: isHeldBySuspects(the.ledger, place.bureau),
      },
      ...{ pages: 1, officer: deskOf(the, 'anna').officer },
      selected: bureauTables(the.ledger, place.bureau)[0],
    });

  expect(saidBy()).toEqual({ disabled: 'tables.held-by-suspects' });
  done(sit(the, 'anna'));
  expect(saidBy()).toEqual({ disabled: 'tables.counts-by-table' });
});

test('Enter leads nobody who may key no table to another way of counting, and says why there is none to key', () => {
  const the = room();
  const enters = (name: string, seenBoth: readonly string[] = []) => {
    const [table] = bureauTables(the.ledger, place.bureau);
    if (table === undefined) throw new Error('no table');
    const desk = {
      ...{ way: wayOf(the.ledger, place.bureau), isHeldBySuspects: false, pages: 1 },
      ...{ officer: deskOf(the, name).officer },
      selected: { ...table, summary: { ...table.summary, seenBoth } },
    };
    return tablesCommands.filter(({ keys }) => keys.includes('enter')).map(({ when }) => when(desk));
  };
  expect(enters('anna')).toContain(true);
  expect(enters('chair', ['chair'])[0]).toMatchObject({ disabled: 'tables.next.seen-both' });
  expect(enters('audra')[0]).toMatchObject({ disabled: 'tables.next.look-on' });
  for (const nobody of [enters('chair', ['chair']), enters('audra')]) expect(nobody).not.toContain(true);

  key(the, 'anna', ['CK=2']);
  for (const name of ['anna', 'chair', 'audra']) expect(enters(name)[0]).toBe(true);
});

test('a bureau that such a suspect ballot keeps to tables begins no bundle, and says no urns', () => {
  const urn = { state: 'unsaid', officers: [], ballots: undefined } as const;
  const said = (id: string, isHeld: boolean) =>
    bundlesCommands
      .find((command) => command.id === id)
      ?.when({
        ...{ selected: undefined, shift: null, undecided: 0, raised: [], urn },
        ...{ officer: officer('anna'), isHeldBySuspects: isHeld },
      });
  for (const id of ['bundles.new', 'bundles.set-found']) {
    expect(said(id, true)).toEqual({ disabled: 'tables.held-by-suspects' });
    expect(said(id, false)).toBe(true);
  }
  expect(said('bundles.suspects', true)).toBe(true);
});

test('a chair who keyed is told what X does where nobody else decides, a colleague that it is the chair’s', () => {
  const [summary] = summaries('differs');
  if (summary === undefined) throw new Error('no table');
  const both = { ...summary, officers: ['anna', 'chair'], reentered: [1, 2] as const };
  const saidTo = (name: string): string => {
    const officer = practiceOfficers.find((one) => one.name === name);
    if (officer === undefined) throw new Error(name);
    return uiFor().t('tables.next.chair', stepParams(both, officer));
  };
  expect(saidTo('chair')).toContain('X sets both entries aside');
  expect(saidTo('anna')).toContain('the chair all (X)');
});
