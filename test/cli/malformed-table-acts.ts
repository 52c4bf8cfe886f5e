/** Acts at a paper count table or a bundle that are refused, and the soft codes of tables: nothing that a file can bring about. */
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import type { EntryNumber } from '../../src/count/double-entry.ts';
import { checkSoft } from '../../src/count/soft-codes.ts';
import type { Figures } from '../../src/count/table-entry.ts';
import { FieldKey } from '../../src/count/table-field.ts';
import { tableOfEntry } from '../../src/count/table-of-entry.ts';
import type { Bureau } from '../../src/election/election.ts';
import { findBureau, findContest } from '../../src/election/lookup.ts';
import { decideField, resetTable } from '../../src/office/decide-table.ts';
import { handIn } from '../../src/office/hand-in.ts';
import type { Clock, Ledger } from '../../src/office/ports.ts';
import { remarkOn } from '../../src/office/remark-on.ts';
import { keepDraft, sitDown } from '../../src/office/tables.ts';
import { newOffice, officer, paper, tickingClock } from '../office/practice-canton.ts';
import { contestId } from '../support/elections.ts';
import type { InsideRow } from './malformed-insides.ts';
import { canton } from './malformed-office.ts';

const place = { bureau: paper, contest: contestId('CK') };
const shape = { urns: 1, blankAndInvalid: 'sum' } as const;
const empty = { shape, figures: {} };

const act = (
  what: string,
  code: string,
  exit: 3 | 5,
  says: readonly string[],
  answer: (ledger: Ledger, clock: Clock) => Result<unknown, Problem>,
): InsideRow => ({
  what,
  code,
  exit,
  says,
  problems: async () => {
    const answered = answer(newOffice({ practice: true }), tickingClock());
    return answered.ok ? [] : [answered.error];
  },
});

function handedIn(ledger: Ledger, clock: Clock, name: string, entry: EntryNumber, figures: Figures): void {
  const sat = sitDown(ledger, clock, officer(name), place);
  if (!sat.ok) throw new Error(sat.error.code);
  const handed = handIn(
    ledger,
    clock,
    officer(name),
    { ...place, entry },
    { ...sat.value.draft, shape, figures },
  );
  if (!handed.ok) throw new Error(handed.error.code);
}

const decision = (value: number) => ({
  field: FieldKey.parse('valid'),
  value,
  reason: 'read from the paper',
});

const acts: readonly InsideRow[] = [
  act('a table handed in that nobody sat down to', 'TABLE_NOT_BEGUN', 5, ['CK', 'TB-1'], (ledger, clock) =>
    handIn(ledger, clock, officer('anna'), { ...place, entry: 1 }, { ...empty, version: 0 }),
  ),
  act('a decision where nothing is open', 'TABLE_NOTHING_OPEN', 5, ['CK', 'TB-1'], (ledger, clock) =>
    decideField(ledger, clock, officer('chair'), place, decision(1)),
  ),
  act(
    'a decision by a chair who keyed the table',
    'TABLE_DECIDER_ENTERED',
    5,
    ['CK', 'TB-1'],
    (ledger, clock) => {
      handedIn(ledger, clock, 'anna', 1, { [FieldKey.parse('valid')]: 1 });
      handedIn(ledger, clock, 'chair', 2, { [FieldKey.parse('valid')]: 2 });
      return decideField(ledger, clock, officer('chair'), place, decision(1));
    },
  ),
  act(
    'an entry by a chair who set it aside with both before them',
    'TABLE_SEEN_BOTH',
    5,
    ['CK', 'TB-1'],
    (ledger, clock) => {
      for (const [name, entry] of [
        ['anna', 1],
        ['bram', 2],
      ] as const)
        handedIn(ledger, clock, name, entry, { [FieldKey.parse('valid')]: entry });
      const [row] = ledger.tableRows();
      resetTable(ledger, clock, officer('chair'), place, 'the wrong paper', row?.event ?? null);
      return sitDown(ledger, clock, officer('chair'), place);
    },
  ),
  act(
    'a decision for a figure of eight digits',
    'TABLE_FIGURE_TOO_LARGE',
    3,
    ['10,000,000', '9,999,999'],
    (ledger, clock) => decideField(ledger, clock, officer('chair'), place, decision(10_000_000)),
  ),
  act('a reset of a table that nobody has keyed', 'TABLE_EMPTY', 5, ['CK', 'TB-1'], (ledger, clock) =>
    resetTable(ledger, clock, officer('chair'), place, 'the wrong paper', null),
  ),
  act(
    'a reset of a table that changed since it was looked at',
    'TABLE_MOVED_ON',
    5,
    ['CK', 'TB-1'],
    (ledger, clock) => {
      sitDown(ledger, clock, officer('anna'), place);
      return resetTable(ledger, clock, officer('chair'), place, 'the wrong paper', null);
    },
  ),
  act('a reset without a reason', 'TABLE_TEXT_MISSING', 3, ['300'], (ledger, clock) =>
    resetTable(ledger, clock, officer('chair'), place, ' \n ', null),
  ),
  act('a reset with an essay for a reason', 'TABLE_TEXT_TOO_LONG', 3, ['301', '300'], (ledger, clock) =>
    resetTable(ledger, clock, officer('chair'), place, 'x'.repeat(301), null),
  ),
  act(
    'a draft that another terminal has gone on with',
    'TABLE_DRAFT_ELSEWHERE',
    5,
    ['CK', 'TB-1'],
    (ledger, clock) => {
      sitDown(ledger, clock, officer('anna'), place);
      const keep = () => keepDraft(ledger, officer('anna'), { ...place, entry: 1 }, { ...empty, version: 0 });
      keep();
      return keep();
    },
  ),
  act(
    'a remark on what no table raises',
    'CODE_NOT_RAISED',
    5,
    ['CK', 'TB-1', 'COUNT_URN_OVER_LIMIT'],
    (ledger, clock) =>
      remarkOn(
        ledger,
        clock,
        officer('anna'),
        { ...place, code: 'COUNT_URN_OVER_LIMIT', figures: [{ urn: 1, found: 841, expected: 840 }] },
        'it was full',
      ),
  ),
  act(
    'a remark on figures that are others by now',
    'CODE_RAISED_OTHERWISE',
    5,
    ['CK', 'TB-1', 'COUNT_STATION_NOT_DECLARED'],
    (ledger, clock) => {
      for (const [name, entry] of [
        ['anna', 1],
        ['bram', 2],
      ] as const)
        handedIn(ledger, clock, name, entry, {});
      return remarkOn(
        ledger,
        clock,
        officer('anna'),
        { ...place, code: 'COUNT_STATION_NOT_DECLARED', figures: [{ station: 1, missing: 'ticked' }] },
        'no report came',
      );
    },
  ),
];

/** A table of TB-1, whose station has 800 voters, that is remarkable in one way. */
const soft = (
  what: string,
  code: string,
  says: readonly string[],
  figures: Readonly<Record<string, number>>,
  change: (bureau: Bureau) => Bureau = (bureau) => bureau,
): InsideRow => ({
  what,
  code,
  exit: 3,
  says: ['CK', ...says],
  problems: async () => {
    const contest = findContest(canton, place.contest);
    const known = findBureau(canton, place.bureau);
    if (contest === undefined || known === undefined) throw new Error('no table');
    const bureau = change(known);
    // What nobody says of the station is as it should be.
    const declared = {
      'deposited/92094/1': figures['found/1'] ?? 0,
      'ticked/92094/1': figures['found/1'] ?? 0,
    };
    const entry = { shape, figures: { ...declared, ...figures } };
    const others = { bureaus: 3, found: 3000, blankOrInvalid: 150 };
    const transfers = { out: 0, in: 0, unmatched: [] };
    const table = tableOfEntry(contest, bureau, entry);
    const { stations } = bureau;
    return checkSoft({ contest, bureau, stations, entry, table, others, transfers });
  },
});

const withVoters = (registered: number) => (bureau: Bureau) => ({
  ...bureau,
  stations: bureau.stations.map((station) => ({ ...station, registered })),
});

const softRows: readonly InsideRow[] = [
  soft('more ballots than were deposited', 'COUNT_FOUND_NOT_DEPOSITED', ['401', '400'], {
    'found/1': 401,
    blankOrInvalid: 20,
    'deposited/92094/1': 400,
    'ticked/92094/1': 400,
  }),
  soft(
    'a station that declared nothing',
    'COUNT_STATION_NOT_DECLARED',
    ['polling station 2'],
    { 'found/1': 400, 'deposited/92094/1': 400, blankOrInvalid: 20 },
    (bureau) => ({ ...bureau, stations: bureau.stations.map((station) => ({ ...station, number: 2 })) }),
  ),
  soft('more ballots than voters', 'COUNT_FOUND_OVER_REGISTERED', ['801', '800'], {
    'found/1': 801,
    blankOrInvalid: 40,
  }),
  soft('an elector who was not ticked', 'COUNT_TICKED_NOT_DEPOSITED', ['400', '399'], {
    'found/1': 400,
    blankOrInvalid: 20,
    'deposited/92094/1': 400,
    'ticked/92094/1': 399,
  }),
  soft('many blank ballots', 'COUNT_BLANK_OR_INVALID_UNUSUAL', ['100', '400', '150', '3,000'], {
    'found/1': 400,
    blankOrInvalid: 100,
  }),
  soft(
    'a full urn',
    'COUNT_URN_OVER_LIMIT',
    ['841', '840'],
    { 'found/1': 841, blankOrInvalid: 42 },
    withVoters(1000),
  ),
  soft(
    'a bureau of too many voters',
    'COUNT_BUREAU_OVER_LIMIT',
    ['2,401', '2,400'],
    { 'found/1': 400, blankOrInvalid: 20 },
    withVoters(2401),
  ),
  soft('ballots sent on of which no transfer says anything', 'COUNT_TRANSFERS_NOT_MATCHED', ['3', '0'], {
    'found/1': 400,
    blankOrInvalid: 20,
    transferredOut: 3,
  }),
];

/** At a bundle of paper ballots, which only a person can key. */
export const insideTableRows: readonly InsideRow[] = [...acts, ...softRows];
