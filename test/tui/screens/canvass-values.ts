/** Values for the views of the canvass, without an office: as large and as awkward as real ones become. */
import { addTables, buildTable } from '../../../src/count/build-table.ts';
import type { CountTable } from '../../../src/count/count-table.ts';
import { FieldKey } from '../../../src/count/table-field.ts';
import type { Contest, Election } from '../../../src/election/election.ts';
import type { BundleHappening, BundlesHistory } from '../../../src/office/bundles-history.ts';
import type { Canvass, CanvassRow } from '../../../src/office/canvass.ts';
import type { FigureHistory } from '../../../src/office/figure-history.ts';
import type { OfficeProgress } from '../../../src/office/office-progress.ts';
import type { PlaceState } from '../../../src/office/place-states.ts';
import { summaryOf } from '../../../src/office/table-ports.ts';

const states: readonly PlaceState[] = [
  'agreed',
  'empty',
  'first-in-progress',
  'first-done',
  'second-in-progress',
  'differs',
  'correcting',
  'agreed',
  'scanning',
];

export function firstContest({ contests }: Election): Contest {
  const [contest] = contests;
  if (contest === undefined) throw new Error('no contest');
  return contest;
}

function tableOf(contest: Contest): CountTable {
  const { id } = contest;
  return buildTable(contest, { level: 'canton', id: 'x' }, [
    { contest: id, field: 'found', list: 0, number: 0, value: 1_234_567 },
    { contest: id, field: 'valid', list: 0, number: 0, value: 1_193_887 },
    { contest: id, field: 'blank', list: 0, number: 0, value: 40_680 },
    ...contest.lists.flatMap((list) => [
      { contest: id, field: 'headOnly' as const, list: list.number, number: 0, value: 98_765 },
      ...list.effectives.map(({ number }) => ({
        ...{ contest: id, field: 'effective' as const, list: list.number, number, value: 45_678 },
      })),
    ]),
  ]);
}

export function canvassFor(election: Election, contest: Contest): Canvass {
  const table = tableOf(contest);
  const rows = election.bureaus.map((bureau, index): CanvassRow => {
    const state = states[index % states.length] ?? 'empty';
    const isIn = state === 'agreed' || state === 'scanning';
    return {
      bureau,
      state,
      table: isIn ? table : null,
      alsoIn: index === 0 ? election.office.municipalities : [],
    };
  });
  const [municipality] = election.office.municipalities;
  if (municipality === undefined) throw new Error('no municipality');
  const tables = rows.flatMap((row) => row.table ?? []);
  const subtotal = addTables(contest, { level: 'municipality', id: municipality.nis }, tables);
  return {
    contest,
    groups: [{ municipality, rows, subtotal }],
    total: subtotal,
    tables: {
      all: rows.length,
      in: tables.length,
      growing: rows.filter(({ state }) => state === 'scanning').length,
    },
  };
}

export function progressFor(election: Election): OfficeProgress {
  const [municipality] = election.office.municipalities;
  if (municipality === undefined) throw new Error('no municipality');
  return {
    municipalities: [
      {
        municipality,
        bureaus: election.bureaus.map((bureau, index) => {
          const state = states[index % states.length] ?? 'empty';
          const stage = state === 'agreed' ? 'done' : state === 'empty' ? 'waiting' : 'in-progress';
          return { bureau, stage, states: bureau.contests.map(() => state) };
        }),
      },
    ],
    lastChange: '2024-06-09T14:03:21.000Z',
  };
}

/** The electoral figure of the first list: a sum, keyed, corrected, decided, set aside and keyed again. */
export function historyFor(election: Election, contest: Contest): FigureHistory {
  const [bureau] = election.bureaus;
  const [list] = contest.lists;
  if (bureau === undefined || list === undefined) throw new Error('no bureau');
  const given = { type: 'given', at: '2024-06-09T14:03:21.000Z', officer: 'anna' } as const;
  const reason = 'Urne 3 was twice counted by the second pair; the paper of the chair has been read again.';
  return {
    ...{ contest, bureau, value: 1_234_567 },
    key: FieldKey.parse(`electoralFigure/${list.number}`),
    field: { kind: 'electoralFigure', list: list.number },
    parts: (['headOnly', 'effectivesOnly', 'effectivesAndSubstitutes', 'substitutesOnly'] as const).map(
      (category) => ({
        key: FieldKey.parse(`category/${list.number}/${category}`),
        field: { kind: 'category', list: list.number, category },
        ...{ sign: 1, value: 308_641 },
      }),
    ),
    happenings: [
      { ...given, event: 1_234_501, how: { type: 'entered', entry: 1 }, value: null, status: 'set-aside' },
      { type: 'reset', event: 1_234_502, at: given.at, officer: 'chair', reason },
      { ...given, event: 1_234_503, how: { type: 'entered', entry: 1 }, value: 9, status: 'replaced' },
      { ...given, event: 1_234_504, how: { type: 'entered', entry: 2 }, value: 1, status: 'replaced' },
      { ...given, event: 1_234_505, how: { type: 'corrected', entry: 2 }, value: 2, status: 'open' },
      { ...given, event: 1_234_506, how: { type: 'decided', reason }, value: 1_234_567, status: 'stands' },
    ],
  };
}

/** A bundle keyed, corrected, decided, set aside and keyed again, one that one officer has keyed, and decided suspects. */
export function bundlesHistoryFor(election: Election, contest: Contest): BundlesHistory {
  const [bureau] = election.bureaus;
  if (bureau === undefined) throw new Error('no bureau');
  const reason = 'Two bundles had the number 12; both were counted again by the chair and a second member.';
  const by = (
    event: number,
    officer: string,
    act: BundleHappening['act'],
    status: BundleHappening['status'],
  ): BundleHappening => ({ event, at: '2024-06-09T14:03:21.000Z', officer, act, status });
  const agreed = { ...summaryOf({ state: 'empty' }), state: 'agreed', ballots: 98, suspects: 2 } as const;
  return {
    ...{ contest, bureau, table: tableOf(contest), beside: 12 },
    bundles: [
      {
        ...{ bundle: 9999, counted: 98, summary: { ...agreed, officers: ['anna', 'bram'] } },
        happenings: [
          by(1_234_501, 'anna', { type: 'entered', entry: 1 }, 'set-aside'),
          by(1_234_502, 'bram', { type: 'entered', entry: 2 }, 'set-aside'),
          by(1_234_503, 'chair', { type: 'reset', reason }, null),
          by(1_234_504, 'anna', { type: 'entered', entry: 1 }, 'stands'),
          by(1_234_505, 'bram', { type: 'entered', entry: 2 }, 'corrected'),
          by(1_234_506, 'bram', { type: 'corrected', entry: 2 }, 'stands'),
          by(1_234_507, 'chair', { type: 'decided', reason }, 'stands'),
        ],
      },
      {
        ...{ bundle: 10, counted: null },
        summary: { ...summaryOf({ state: 'empty' }), state: 'first-done', ballots: null, suspects: null },
        happenings: [by(1_234_508, 'anna', { type: 'entered', entry: 1 }, 'open')],
      },
    ],
  };
}
