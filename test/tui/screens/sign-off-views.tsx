/** Reports with the longest words and the most of them, for the tests of what fits. */

import type { ReactNode } from 'react';
import { err, ok } from '../../../src/base/result.ts';
import type { CountTable } from '../../../src/count/count-table.ts';
import { FieldKey } from '../../../src/count/table-field.ts';
import type { Election } from '../../../src/election/election.ts';
import { ListNumber } from '../../../src/election/ids.ts';
import { checklistPoints } from '../../../src/office/present-checklist.ts';
import type { ReportModel } from '../../../src/office/reporting/report-content.ts';
import { notPresented, reportStates, type SignOff } from '../../../src/office/reporting/report-parts.ts';
import { type ReportStanding, untouchedReport } from '../../../src/office/reporting/report-standing.ts';
import { reportFilesOf, reportFormats } from '../../../src/report/formats.ts';
import type { KeymapPlace } from '../../../src/tui/keys/keymap.ts';
import {
  type CompositionForm,
  reduceComposition,
  startComposition,
} from '../../../src/tui/screens/composition/composition-state.ts';
import { CompositionView } from '../../../src/tui/screens/composition/composition-view.tsx';
import type { ReportShown } from '../../../src/tui/screens/report/report-lines.ts';
import { type ReportSection, startReport } from '../../../src/tui/screens/report/report-state.ts';
import { ReportView, wantedText } from '../../../src/tui/screens/report/report-view.tsx';
import {
  EndedView,
  ReportFolderView,
  WritingView,
} from '../../../src/tui/screens/report-files/report-files-view.tsx';
import { PassphraseView } from '../../../src/tui/screens/report-text/passphrase-view.tsx';
import { reportTextLines } from '../../../src/tui/screens/report-text/report-text-lines.ts';
import { startReportText } from '../../../src/tui/screens/report-text/report-text-state.ts';
import { ReportsView } from '../../../src/tui/screens/reports/reports-view.tsx';
import type { Ui } from '../../../src/tui/ui.ts';
import { startForm } from '../../../src/tui/widgets/form/form-state.ts';
import { Reading } from '../../../src/tui/widgets/reading.tsx';
import { startListByNeed } from '../../../src/tui/widgets/table/by-need.ts';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { bureauId } from '../../support/elections.ts';
import { canvassFor, firstContest } from './canvass-values.ts';

interface ScreenBody {
  readonly place: KeymapPlace;
  readonly body: (ui: Ui) => ReactNode;
}

const at = '2024-06-09T20:03:21.000Z';
const act = (officer: string) => ({ officer, at });
const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const folder = '/media/usb/proces-verbaal';
const reason = 'of list 12 the piles of two boxes were swapped, and the remark on them is owed';

/** Names that may be cut. */
export const signOffNames = [
  'Person with a name as long as names are, of the bureau',
  'bartholomeus',
  'annelies',
];
const [longName = '', chair = '', member = ''] = signOffNames;

const people: ReportStanding['composition'] = [
  { name: longName, function: 'chair', list: null, account: chair },
  { name: 'M. I.', function: 'secretary', list: null, account: member },
  { name: 'S. U.', function: 'substitute', list: null, account: null },
  ...Array.from({ length: 8 }, (_, index) => ({
    ...{ name: `Witness ${index}`, function: 'witness' as const },
    ...{ list: ListNumber.parse(index + 1), account: index === 0 ? 'wout' : null },
  })),
];

const signOff: SignOff = {
  ...{ state: 'initialled', presented: act(member), initialled: act(chair), closed: null },
  returned: [{ ...act(chair), reason }],
  signatures: [{ ...act(chair), role: 'chair', key: digest, signature: '' }],
  unsigned: [{ ...act(member), witness: 'Witness 1', reason }],
};

const standing: ReportStanding = {
  ...{ version: 12, signOff, digest, composition: people, incidents: [], objections: [] },
  corrects: { ...act(chair), version: 11, digest, reason },
  delivery: null,
};

function modelOf(election: Election): ReportModel {
  const contest = firstContest(election);
  const table: CountTable = canvassFor(election, contest).total;
  const bureau = bureauId(election.bureaus[0]?.id ?? '');
  return {
    ...{ practice: true, bureau, version: 12, election, digest, signOff, composition: people },
    completeness: { contests: 1, agreed: 1, suspectsOpen: 0, remarksOwed: 0 },
    ...{ tables: [table], countTables: [], suspects: [], transfers: [] },
    remarks: [
      {
        ...{ ...act(member), bureau, contest: contest.id, code: 'COUNT_TICKED_NOT_DEPOSITED', text: reason },
        figures: [{ station: 15, found: 1_234_560, expected: 1_234_567 }],
      },
    ],
    incidents: [{ ...act(member), bureau, text: reason }],
    objections: [{ ...act(member), bureau, witness: longName, text: reason }],
    correction: {
      ...{ ...act(chair), version: 11, digest, reason },
      changes: [
        ...['valid', 'votes/2/E/1', 'deposited/92094/12'].map((field) => ({
          ...{ bureau, contest: contest.id, field: FieldKey.parse(field), before: 1_234_567, after: null },
        })),
      ],
    },
  };
}

export function signOffScreens(election: Election): Readonly<Record<string, ScreenBody>> {
  const model = modelOf(election);
  const { bureau } = model;
  const [table] = model.tables;
  const before: ReportModel = {
    ...{ ...model, version: 11 },
    tables: table === undefined ? [] : [{ ...table, valid: table.valid - 1, found: 1 }],
  };
  const shown: ReportShown = {
    ...{ bureau, standing, incidents: model.incidents, objections: model.objections },
    delivered: null,
    checklist: checklistPoints.map((what) => ({
      what,
      count: 123,
      fulfilled: false,
      known: true,
      left: 123,
      remarked: 123,
    })),
    history: [
      {
        ...{ seq: 1234, ...act(member), type: 'report-returned', batch: null, ballot: null },
        params: { of: 'bureau', bureau: 'TB-1', version: 12, reason },
      },
    ],
    signedVersions: [11, 10],
  };
  const report = (ui: Ui, section: ReportSection, changed: Partial<ReportShown> = {}) => (
    <ReportView
      {...{ ui, election }}
      shown={{ ...shown, ...changed }}
      state={{ ...startReport(), section }}
    />
  );
  const lines = (ui: Ui) =>
    reportTextLines(ui, election, { model, before, wanted: wantedText(ui, standing) });
  const choices = {
    lists: election.contests.flatMap((contest) => contest.lists.map(({ number }) => number)),
    accounts: [{ name: chair, role: 'chair', person: longName, state: 'active' }] as const,
  };
  const form = (ui: Ui, change: (start: CompositionForm) => CompositionForm) => (
    <CompositionView {...{ ui, choices }} form={change(startComposition(people))} />
  );
  const rows = [...election.bureaus.map(({ id }) => id), null];
  return {
    reports: {
      place: 'reports',
      body: (ui) => (
        <ReportsView
          {...{ ui, election, signed: { signed: 123, all: 300 }, state: startListByNeed() }}
          reports={rows.map((id, index) => ({
            ...{ ...standing, bureau: id },
            signOff: { ...signOff, state: reportStates[index % reportStates.length] ?? 'draft' },
          }))}
          missing={new Map(rows.map((id) => [id, 12]))}
        />
      ),
    },
    'report, checklist': { place: 'report', body: (ui) => report(ui, 'checklist') },
    'report of a bureau that delivered': {
      place: 'report',
      body: (ui) =>
        report(ui, 'checklist', {
          ...{ delivered: 11, checklist: [] },
          standing: { ...standing, signOff: { ...signOff, state: 'returned' }, delivery: digest },
        }),
    },
    'report, composition': { place: 'report', body: (ui) => report(ui, 'composition') },
    'report, told': { place: 'report', body: (ui) => report(ui, 'told') },
    'report, history': { place: 'report', body: (ui) => report(ui, 'history') },
    'report of the office, untouched': {
      place: 'report',
      body: (ui) =>
        report(ui, 'composition', {
          ...{ bureau: null, standing: { ...untouchedReport, signOff: notPresented } },
        }),
    },
    'report-text, its beginning': {
      place: 'report-text',
      body: (ui) => <Reading ui={ui} lines={lines(ui)} first={0} />,
    },
    'report-text, its end': {
      place: 'report-text',
      body: (ui) => <Reading ui={ui} lines={lines(ui)} first={10_000} />,
    },
    'report-text of a first version': {
      place: 'report-text',
      body: (ui) => {
        const read = { model: { ...model, correction: null }, before: undefined, wanted: '' };
        return <Reading ui={ui} lines={reportTextLines(ui, election, read)} first={0} />;
      },
    },
    passphrase: {
      place: 'passphrase',
      body: (ui) => (
        <PassphraseView
          {...{ ui, election, model, role: 'member', isLast: true, wait: 120 }}
          state={{
            ...startReportText(),
            passphrase: fieldOf('correct horse'),
            problem: { code: 'OFFICER_MUST_WAIT', params: { found: chair, seconds: 120 } },
          }}
        />
      ),
    },
    'files of a report, the folder': {
      place: 'report-folder',
      body: (ui) => (
        <ReportFolderView
          {...{ ui, election, bureau, version: 12 }}
          state={{
            ...startForm(['folder'], {}),
            wrong: { field: 'folder', complaint: { key: 'own-key.folder.missing' } },
          }}
        />
      ),
    },
    'files of a report, while they are made': {
      place: 'report-files',
      body: (ui) => (
        <WritingView
          ui={ui}
          state={{
            ...{ stage: 'writing', folder, isStopping: true },
            making: { done: 10, total: 14, file: 'practice-nist-1500-100.json' },
          }}
        />
      ),
    },
    'files of a report, written': {
      place: 'report-files',
      body: (ui) => (
        <EndedView
          {...{ ui, election }}
          state={{
            ...{ stage: 'ended', folder },
            result: ok({
              files: reportFormats
                .flatMap((format) =>
                  reportFilesOf({ ...model, disclosed: true, toldBySums: [] }, format, ['nl']),
                )
                .map(({ name }) => name),
              completeness: { contests: 123, agreed: 12, suspectsOpen: 123, remarksOwed: 123 },
              toldBySums: election.bureaus.slice(0, 2).map(({ id }) => id),
            }),
          }}
        />
      ),
    },
    'files of a report, refused': {
      place: 'report-files',
      body: (ui) => (
        <EndedView
          {...{ ui, election }}
          state={{
            ...{ stage: 'ended', folder },
            result: err({
              code: 'REPORT_NOT_DISCLOSED',
              params: {
                ...{ bureau: bureau ?? '', contest: firstContest(election).id, found: 799 },
                ...{ expected: 800, article: 'W2014 11' },
              },
            }),
          }}
        />
      ),
    },
    'composition, a witness': {
      place: 'composition',
      body: (ui) => form(ui, (start) => ({ ...start, row: 3, field: 'list' })),
    },
    'composition, one more refused': {
      place: 'composition',
      body: (ui) =>
        form(ui, (start) =>
          reduceComposition(
            { ...start, row: people.length },
            {
              type: 'refused',
              problem: { code: 'COMPOSITION_ACCOUNT', params: { name: 'Witness 3', found: chair } },
            },
          ),
        ),
    },
  };
}
