/** The screens of reconciliation and transfers with figures as large as they become: for the test that screens fit. */

import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { possibleTypes, typeOf } from '../../../src/count/ballot-type.ts';
import type { KindField } from '../../../src/count/kinds-said.ts';
import { reconcile } from '../../../src/count/reconciliation.ts';
import type { Bureau } from '../../../src/election/election.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import type { Contradiction, StationInTable } from '../../../src/office/kinds-against-tables.ts';
import type { BureauReconciliation } from '../../../src/office/reconciliation.ts';
import type { TransferRow } from '../../../src/office/transfer-ports.ts';
import { startKinds } from '../../../src/tui/screens/kinds/kinds-state.ts';
import { KindsView } from '../../../src/tui/screens/kinds/kinds-view.tsx';
import { ReconciliationView } from '../../../src/tui/screens/reconciliation/reconciliation-view.tsx';
import {
  receiveFields,
  sendFields,
  startTransferForm,
} from '../../../src/tui/screens/transfer/transfer-state.ts';
import { TransferView } from '../../../src/tui/screens/transfer/transfer-view.tsx';
import { TransfersView } from '../../../src/tui/screens/transfers/transfers-view.tsx';
import type { Ui } from '../../../src/tui/ui.ts';
import { startOfList } from '../../../src/tui/widgets/table/list-position.ts';
import { startListed } from '../../../src/tui/widgets/table/listed.ts';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { bureauId, contestId } from '../../support/elections.ts';

const parsed = parsePackage(readFileSync('fixtures/elections/three-contests.json', 'utf8'));
if (!parsed.ok) throw new Error('three-contests');
const { election } = parsed.value;
const counting = election.bureaus.find(({ kind }) => kind === 'counting');
if (counting === undefined) throw new Error('no counting bureau');

const papers = ['GR', 'DR', 'PR'].map(contestId);
const all = typeOf(papers);
const some = typeOf(papers.slice(0, 2));
const alone = typeOf(papers.slice(0, 1));
const declared = [
  { contests: papers.toSorted(), ticked: 1_234_567, issued: 1_234_600, takenBack: 1_033 },
  { contests: papers.slice(0, 1), ticked: 12_345, issued: 12_346, takenBack: 1 },
];

const differing: readonly KindField[] = [
  { type: all, figure: 'ticked' },
  { type: some, figure: 'issued' },
  { type: alone, figure: 'takenBack' },
];
const contradictions: readonly Contradiction[] = papers.flatMap((contest) =>
  (['ticked', 'deposited'] as const).map((figure) => ({
    ...{ contest, figure, byKinds: 1_234_567, inTable: 1_234_576 },
  })),
);

const inTables: readonly StationInTable[] = papers.map((contest) => ({
  ...{ contest, ticked: 1_234_576, issued: 1_234_600, takenBack: 1_033, deposited: 1_233_567 },
}));

export function reconciliationOf(bureau: Bureau, contradicted = false): BureauReconciliation {
  const accounted = { ticked: 1_246_912, issued: 1_246_946, takenBack: 1_034, deposited: 1_245_912 };
  return {
    bureau,
    papers,
    stations: bureau.stations.map((station, at) =>
      at === 0
        ? {
            ...{ station, accounted, inTables, contradictions: contradicted ? contradictions : [] },
            said: { state: 'stands', officers: ['anna', 'bram'], kinds: declared, differing: [] },
          }
        : {
            ...{ station, inTables: contradicted ? inTables : [], contradictions: [] },
            said: { state: 'differs', officers: ['anna', 'bram', 'chair'], kinds: null, differing },
            accounted: { ticked: null, issued: null, takenBack: null, deposited: null },
          },
    ),
    ...reconcile({
      papers,
      stations: [declared],
      contests: new Map(
        papers.map((paper) => [
          paper,
          {
            ...{ ticked: contradicted ? 1_234_576 : null, takenBack: null, deposited: 1_234_567 },
            found: paper === 'PR' ? null : 1_200_000,
          },
        ]),
      ),
      counted: contradicted
        ? null
        : new Map([
            [all, 1_232_396],
            [some, 2_171],
            [alone, 12_345],
          ]),
    }),
  };
}

const place = (contest: string) => ({ bureau: bureauId('TB-1'), contest: contestId(contest) });
const sent = { sender: 'anna', ballots: 12_345 };
const sentAt = '2024-06-09T14:00:00.000Z';
/** 300 characters. */
const longest = (words: string): string => `${words}, `.repeat(20).slice(0, 299).concat('.');
export const transfers: readonly TransferRow[] = [
  { state: 'mismatch', ...sent, receiver: 'bram', received: 12_340 } as const,
  { state: 'sent', ...sent } as const,
  { state: 'received', ...sent, receiver: 'bram', received: 12_345 } as const,
  { state: 'withdrawn', ...sent, receiver: 'bram', received: 12_340 } as const,
].map((state, at) => ({
  transfer: 1_234_567 + at,
  from: place('GR'),
  to: place('DR'),
  state,
  note: longest('found between the folded ones'),
  at: sentAt,
  receipts:
    state.state === 'sent'
      ? []
      : ['carl', 'bram'].map((officer) => ({
          ...{ ballots: 12_340, officer, at: sentAt, note: longest('the envelope was torn open') },
        })),
  withdrawal:
    state.state === 'withdrawn'
      ? { officer: 'chair', at: sentAt, reason: longest('they were of this election') }
      : null,
}));

const chair = { name: 'chair', role: 'chair' } as const;
const sending = startTransferForm(sendFields);

const undeclared = (reconciliation: BureauReconciliation): BureauReconciliation => ({
  ...reconciliation,
  stations: reconciliation.stations.map((row) => ({
    ...{ ...row, inTables, contradictions: [] },
    said: { state: 'unsaid', officers: [], kinds: null, differing: [] },
    accounted: { ticked: null, issued: null, takenBack: null, deposited: null },
  })),
});

const stationScreen = (at: number, contradicted: boolean, isDeclared = true) => ({
  place: 'reconciliation' as const,
  body: (ui: Ui): ReactNode => {
    const kept = reconciliationOf(counting, contradicted);
    const reconciliation = isDeclared ? kept : undeclared(kept);
    const { municipality, number } = counting.stations[at] ?? { municipality: '', number: 0 };
    const position = { ...startOfList, key: `station ${municipality} ${number}` };
    return <ReconciliationView ui={ui} reconciliation={reconciliation} state={{ position }} />;
  },
});

/** Each with the commands its footer offers. */
export const reconciliationScreens = {
  reconciliation: {
    place: 'reconciliation',
    body: (ui: Ui): ReactNode => (
      <ReconciliationView ui={ui} reconciliation={reconciliationOf(counting)} state={startListed()} />
    ),
  },
  'reconciliation, a station of which officers differ': stationScreen(1, false),
  'reconciliation, a station that the tables contradict': stationScreen(0, true),
  'reconciliation, a station that stands in every table': stationScreen(0, true, false),
  'kinds of a station': {
    place: 'kinds',
    body: (ui: Ui): ReactNode => (
      <KindsView
        ui={ui}
        election={election}
        station={123}
        state={{ ...startKinds(possibleTypes(papers, []), differing), at: 7, typed: '12', isTooLong: true }}
      />
    ),
  },
  transfers: {
    place: 'transfers',
    body: (ui: Ui): ReactNode => (
      <TransfersView ui={ui} officer={chair} transfers={transfers} state={startListed()} />
    ),
  },
  'transfers, seen by who may not know their numbers': {
    place: 'transfers',
    body: (ui: Ui): ReactNode => (
      <TransfersView ui={ui} officer={null} transfers={transfers} state={startListed()} />
    ),
  },
  'a transfer that was withdrawn': {
    place: 'transfers',
    body: (ui: Ui): ReactNode => (
      <TransfersView ui={ui} officer={chair} transfers={transfers.slice(3)} state={startListed()} />
    ),
  },
  'more transfers than fit, of which both bureaus write much': {
    place: 'transfers',
    body: (ui: Ui): ReactNode => (
      <TransfersView
        ui={ui}
        officer={chair}
        transfers={Array.from({ length: 50 }, (_, at) =>
          transfers.slice(3).map((one) => ({ ...one, transfer: at + 1 })),
        ).flat()}
        state={startListed()}
      />
    ),
  },
  'no transfers': {
    place: 'transfers',
    body: (ui: Ui): ReactNode => (
      <TransfersView ui={ui} officer={chair} transfers={[]} state={startListed()} />
    ),
  },
  'a new transfer': {
    place: 'transfer',
    body: (ui: Ui): ReactNode => (
      <TransferView
        ui={ui}
        election={election}
        transfer={undefined}
        state={{ ...sending, texts: { ...sending.texts, from: fieldOf('TB-1 GR') } }}
      />
    ),
  },
  'a new transfer without a table': {
    place: 'transfer',
    body: (ui: Ui): ReactNode => (
      <TransferView ui={ui} election={election} transfer={undefined} state={{ ...sending, wrong: 'from' }} />
    ),
  },
  'a transfer that is received': {
    place: 'transfer',
    body: (ui: Ui): ReactNode => (
      <TransferView
        ui={ui}
        election={election}
        transfer={transfers[0]}
        state={{ ...startTransferForm(receiveFields), wrong: 'ballots' }}
      />
    ),
  },
} as const;
