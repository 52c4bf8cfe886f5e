import { readFileSync } from 'node:fs';
import { Text } from 'ink';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/base/language.ts';
import { buildTable, type CellValue } from '../../src/count/build-table.ts';
import type { Rubric } from '../../src/count/figure-at.ts';
import { checkIdentities } from '../../src/count/identities.ts';
import type { Contest, Election } from '../../src/election/election.ts';
import { ContestId } from '../../src/election/ids.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import type { MessageKey } from '../../src/i18n/catalogue.ts';
import { en } from '../../src/i18n/en.ts';
import type { WaitingState } from '../../src/office/counts-yet.ts';
import type { LogEntry } from '../../src/office/log.ts';
import type { PaperProgress } from '../../src/office/paper-progress.ts';
import { reportSteps } from '../../src/office/report-step.ts';
import type { BoundCommand } from '../../src/tui/keys/command.ts';
import { keymap } from '../../src/tui/keys/keymap.ts';
import { menuItems } from '../../src/tui/overlays/command-menu/command-menu-state.ts';
import { CommandMenuView } from '../../src/tui/overlays/command-menu/command-menu-view.tsx';
import { ProblemView } from '../../src/tui/overlays/problem/problem-overlay.tsx';
import { startQuestion } from '../../src/tui/overlays/question/question-state.ts';
import { QuestionView } from '../../src/tui/overlays/question/question-view.tsx';
import { startBoard } from '../../src/tui/screens/board/board-state.ts';
import { BoardView } from '../../src/tui/screens/board/board-view.tsx';
import { startCandidates } from '../../src/tui/screens/candidates/candidates-state.ts';
import { CandidatesView } from '../../src/tui/screens/candidates/candidates-view.tsx';
import { startCanvass } from '../../src/tui/screens/canvass/canvass-state.ts';
import { CanvassView } from '../../src/tui/screens/canvass/canvass-view.tsx';
import { FigureView } from '../../src/tui/screens/figure/figure-view.tsx';
import { FigureBundlesView } from '../../src/tui/screens/figure-bundles/figure-bundles-view.tsx';
import { eventText } from '../../src/tui/screens/log/event-text.ts';
import { type LogState, startLog } from '../../src/tui/screens/log/log-state.ts';
import { LogView, logPageSize } from '../../src/tui/screens/log/log-view.tsx';
import type { LogEventState } from '../../src/tui/screens/log-event/log-event-state.ts';
import { LogEventView } from '../../src/tui/screens/log-event/log-event-view.tsx';
import { ProjectorView } from '../../src/tui/screens/projector/projector-view.tsx';
import { startSignIn } from '../../src/tui/screens/sign-in/sign-in-state.ts';
import { SignInView } from '../../src/tui/screens/sign-in/sign-in-view.tsx';
import { ChecksView } from '../../src/tui/screens/totals/checks-view.tsx';
import { startTotals } from '../../src/tui/screens/totals/totals-state.ts';
import { TotalsView } from '../../src/tui/screens/totals/totals-view.tsx';
import { VerifyView } from '../../src/tui/screens/verify/verify-view.tsx';
import { TooSmall } from '../../src/tui/shell/too-small.tsx';
import { textWidth } from '../../src/tui/theme/text-width.ts';
import type { Ui } from '../../src/tui/ui.ts';
import { keyHints } from '../../src/tui/widgets/footer.tsx';
import { bodyUi, FrameView } from '../../src/tui/widgets/frame-view.tsx';
import { startOfList } from '../../src/tui/widgets/table/list-position.ts';
import { startListed } from '../../src/tui/widgets/table/listed.ts';
import { fieldOf } from '../../src/tui/widgets/text-field-state.ts';
import { bureauId } from '../support/elections.ts';
import { drawn, uiFor } from '../support/ui.ts';
import { bundlesHistoryFor, canvassFor, historyFor, progressFor } from './screens/canvass-values.ts';
import { deliveryNames, deliveryScreens, oneLineOfDeliveries } from './screens/delivery-views.tsx';
import { officers, openFieldLabels, paperScreens, typedInVain } from './screens/paper-views.tsx';
import { oneLineOfPeople, peopleNames, peopleScreens } from './screens/people-views.tsx';
import { reconciliationScreens } from './screens/reconciliation-screens.tsx';
import { noReports, someReports } from './screens/report-boards.ts';
import { signOffNames, signOffScreens } from './screens/sign-off-views.tsx';
import { suspectScreens } from './screens/suspect-views.tsx';

function electionOf(name: string): Election {
  const parsed = parsePackage(readFileSync(`fixtures/elections/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(name);
  return parsed.value.election;
}

const practice = electionOf('practice-namur');
const large = electionOf('vlaams-brabant');
const municipal = electionOf('flemish-municipal');

/** As large as the figures of a whole constituency become. */
function cellsOf(contest: Contest): readonly CellValue[] {
  return [
    { contest: contest.id, field: 'blank', list: 0, number: 0, value: 31_415 },
    { contest: contest.id, field: 'invalid', list: 0, number: 0, value: 9_265 },
    ...contest.lists.flatMap((list, index): readonly CellValue[] => [
      {
        contest: contest.id,
        field: 'headOnly',
        list: list.number,
        number: 0,
        value: index === 0 ? 0 : 98_765,
      },
      {
        contest: contest.id,
        field: list.substitutes.length > 0 ? 'effectivesOnly' : 'names',
        list: list.number,
        number: 0,
        value: 45_678,
      },
      ...list.effectives.map((candidate) => ({
        contest: contest.id,
        field: 'effective' as const,
        list: list.number,
        number: candidate.number,
        value: 45_678,
      })),
    ]),
  ];
}

const firstContest = (election: Election): Contest => {
  const [contest] = election.contests;
  if (contest === undefined) throw new Error('no contest');
  return contest;
};

/** One bureau whose entries differ, the others agreed with remarks owed. */
const paperOf = (id: string) => ({
  tables: 1,
  agreed: 0,
  underWay: 1,
  advance: 0.5,
  least: {
    state: 'differs' as const,
    officers: ['anna', 'bram'],
    open: 12,
    because: id.endsWith('1') ? ('different' as const) : ('incoherent' as const),
    reentered: [],
    correcting: [],
    seenBoth: [],
  },
  openFields: 12,
  owed: 3,
  suspects: 12,
  found: 12_345,
  deposited: 12_344,
});
const scans = { counted: 12_345, duplicate: 123, conflict: 2, refused: 45, undone: 6, voided: 1 };
const boardOf = (election: Election, asks: Partial<PaperProgress> = {}) => ({
  rows: election.bureaus.map((bureau) => ({
    bureau,
    registered: 14_669,
    scans,
    paper: bureau.kind === 'digital' ? null : { ...paperOf(bureau.id), ...asks },
  })),
  registered: 123_456,
  registeredDigital: 112_345,
  scans: { ...scans, counted: 98_765 },
  paper: {
    ...{ tables: 300, agreed: 123, openFields: 45, owed: 67, suspects: 89 },
    declared: { ballots: 123_456, bureaus: 299 },
  },
});

const batch = {
  id: 1234,
  bureau: bureauId('BV-12'),
  officer: 'anna',
  at: '2024-06-09T14:03:21.000Z',
};
const ballot = { token: '763eff41', bureau: batch.bureau, state: null };
const payload = { params: { batch: 1234, first: 5678, ballot: 91_011 } };
const entries: readonly LogEntry[] = [
  {
    seq: 1_234_567,
    at: '2024-06-09T14:03:21.000Z',
    officer: 'anna',
    type: 'batch-opened',
    params: { batch: 1234, bureau: 'BV-12', source: 'terminal' },
    batch: null,
    ballot: null,
  },
  {
    seq: 1_234_566,
    at: null,
    officer: null,
    type: 'ballot-refused',
    params: { batch: 1234, code: 'BALLOT_UNKNOWN_LIST_OR_CANDIDATE' },
    batch,
    ballot: { ...ballot, token: null },
  },
  {
    seq: 1_234_565,
    at: null,
    officer: null,
    type: 'ballot-conflict',
    params: payload.params,
    batch,
    ballot,
  },
  {
    seq: 1_234_564,
    at: '2024-06-09T14:03:20.000Z',
    officer: 'chair',
    type: 'ballot-voided',
    params: { ballot: 91_011, reason: 'x' },
    batch,
    ballot,
  },
];
const counts = {
  all: 1_234_567,
  office: 1234,
  batches: 2345,
  counted: 1_000_000,
  'not-counted': 123_456,
  corrections: 12,
  tables: 5678,
  suspects: 90,
  reconciliation: 1234,
  reports: 1234,
};
const countedEvent: LogEventState = {
  event: {
    seq: 1_234_566,
    type: 'ballot-counted',
    version: 1,
    at: null,
    officer: null,
    hash: 'ab'.repeat(32),
    data: { batch: 1234, payload: 'X' },
  },
  entry: {
    seq: 1_234_566,
    at: null,
    officer: null,
    type: 'ballot-counted',
    params: { batch: 1234 },
    batch,
    ballot: { ...ballot, state: 'voided' },
  },
  bureau: { id: batch.bureau, name: 'Bureau de vote 12' },
};
const firstOfLog = (): LogState => ({
  ...startLog(),
  position: { ...startOfList, key: String(entries[0]?.seq) },
});

const readiness = {
  notWritable: null,
  head: { fits: true, seq: 1_234_567, hash: 'ab'.repeat(32) },
  election: { fits: true, fingerprint: 'cd'.repeat(32) },
  clock: { fits: true, now: '2024-06-09T14:03:21.000Z' },
};

const bound = (place: keyof typeof keymap): readonly BoundCommand[] =>
  keymap[place].map((command) => ({ ...command, availability: () => true, give: () => undefined }));

/** Each screen with the commands its footer offers. */
const screens: Readonly<
  Record<string, { readonly place: keyof typeof keymap; readonly body: (ui: Ui) => ReactNode }>
> = {
  ...reconciliationScreens,
  ...paperScreens,
  ...peopleScreens,
  'sign-in': {
    place: 'sign-in',
    body: (ui) => (
      <SignInView
        ui={ui}
        state={startSignIn()}
        practice
        refused={null}
        lost={null}
        readiness={readiness}
        election={practice}
        path="/home/x/practice.db"
        terminal={ui}
      />
    ),
  },
  'sign-in refused': {
    place: 'sign-in',
    body: (ui) => (
      <SignInView
        ui={ui}
        state={startSignIn()}
        refused={{ code: 'OFFICER_SIGN_IN_REFUSED', params: { found: 'anna', practice: 'practice' } }}
        lost={null}
        practice
        readiness={readiness}
        election={practice}
        path="/home/x/practice.db"
        terminal={ui}
      />
    ),
  },
  'sign-in on a full disk': {
    place: 'sign-in',
    body: (ui) => (
      <SignInView
        ui={ui}
        state={startSignIn()}
        practice
        refused={null}
        lost={null}
        readiness={{
          ...readiness,
          notWritable: { code: 'OFFICE_DISK_FULL', params: { file: '/home/x/practice.db' } },
        }}
        election={practice}
        path="/home/x/practice.db"
        terminal={ui}
      />
    ),
  },
  board: {
    place: 'board',
    body: (ui) => (
      <BoardView
        reports={noReports}
        hints={0}
        ui={ui}
        election={practice}
        board={boardOf(practice)}
        state={startBoard()}
      />
    ),
  },
  'board, a bureau with hints on its tables': {
    place: 'board',
    body: (ui) => (
      <BoardView
        reports={noReports}
        hints={12}
        ui={ui}
        election={practice}
        board={boardOf(practice)}
        state={startBoard()}
      />
    ),
  },
  'board with reports': {
    place: 'board',
    body: (ui) => (
      <BoardView
        reports={someReports(practice)}
        hints={0}
        ui={ui}
        election={practice}
        board={boardOf(practice)}
        state={startBoard()}
      />
    ),
  },
  'board of ballots keyed one by one': {
    place: 'board',
    body: (ui) => (
      <BoardView
        reports={noReports}
        hints={0}
        ui={ui}
        election={practice}
        board={boardOf(practice, { least: { state: 'keying', open: 0, because: null } })}
        state={startBoard()}
      />
    ),
  },
  totals: {
    place: 'totals',
    body: (ui) => totals(ui, large),
  },
  'totals of which nothing counts yet': {
    place: 'totals',
    body: (ui) => totals(ui, large, 'second-in-progress'),
  },
  'totals without substitutes': { place: 'totals', body: (ui) => totals(ui, municipal) },
  'checks of the totals': {
    place: 'totals',
    body: (ui) => (
      <ChecksView
        ui={ui}
        contest={firstContest(large)}
        problems={[{ code: 'COUNT_VALID_NOT_SUM' }, { code: 'COUNT_FOUND_NOT_SUM' }]}
      />
    ),
  },
  candidates: {
    place: 'candidates',
    body: (ui) => candidates(ui, large),
  },
  'candidates without substitutes': { place: 'candidates', body: (ui) => candidates(ui, municipal) },
  log: {
    place: 'log',
    body: (ui) => (
      <LogView
        ui={ui}
        election={practice}
        page={{ entries: entries.slice(0, logPageSize(ui)), hasOlder: true }}
        counts={counts}
        state={firstOfLog()}
        details={countedEvent}
      />
    ),
  },
  'log while a number is typed': {
    place: 'find',
    body: (ui) => (
      <LogView
        ui={ui}
        election={practice}
        page={{ entries: entries.slice(0, logPageSize(ui)), hasOlder: true }}
        counts={counts}
        state={{ ...firstOfLog(), kind: 'not-counted', pages: [1_234_568], find: fieldOf('763e') }}
        details={undefined}
      />
    ),
  },
  'log-event': {
    place: 'log-event',
    body: (ui) => <LogEventView ui={ui} election={practice} shown={countedEvent} />,
  },
  'verify while it runs': {
    place: 'verify',
    body: (ui) => <VerifyView ui={ui} state={{ stage: 'running', done: 654_321, total: 1_234_567 }} />,
  },
  'verify in order': {
    place: 'verify',
    body: (ui) => (
      <VerifyView
        ui={ui}
        state={{
          stage: 'ended',
          verification: {
            ok: true,
            value: { events: 1_234_567, ballots: 1_000_000, head: 'ab'.repeat(32), asClosed: false },
          },
        }}
      />
    ),
  },
  'verify not done': {
    place: 'verify',
    body: (ui) => (
      <VerifyView
        ui={ui}
        state={{
          stage: 'ended',
          verification: {
            ok: false,
            error: { code: 'OFFICE_FILE_BUSY', params: { file: '/home/x/practice.db' } },
          },
        }}
      />
    ),
  },
  canvass: { place: 'canvass', body: (ui) => canvass(ui, practice, 0) },
  'canvass on the page of a list': { place: 'canvass', body: (ui) => canvass(ui, large, 3) },
  'canvass of many candidates while a filter is typed': {
    place: 'filter',
    body: (ui) => canvass(ui, municipal, 12),
  },
  figure: { place: 'figure', body: (ui) => figure(ui, large) },
  'figure of a bureau of the practice office': { place: 'figure', body: (ui) => figure(ui, practice) },
  'figure counted ballot by ballot': { place: 'figure-bundles', body: (ui) => bundlesFigure(ui, large) },
  projector: {
    place: 'projector',
    body: (ui) => (
      <ProjectorView
        reports={noReports}
        ui={ui}
        election={practice}
        progress={progressFor(practice)}
        state={startListed()}
      />
    ),
  },
  'projector of an office without paper': {
    place: 'projector',
    body: (ui) => (
      <ProjectorView
        reports={noReports}
        ui={ui}
        election={municipal}
        progress={{ ...progressFor(municipal), lastChange: null }}
        state={startListed()}
      />
    ),
  },
  help: {
    place: 'command-menu',
    body: (ui) => (
      <CommandMenuView
        ui={ui}
        kind="help"
        items={menuItems(ui, [...bound('board'), ...bound('program')], '', 'help', new Map())}
        query={{ before: '', after: '' }}
        row={3}
      />
    ),
  },
  'question about a void': {
    place: 'question',
    body: (ui) => (
      <QuestionView
        ui={ui}
        question={{
          title: { key: 'log-event.void.title', params: { seq: 1_234_567, token: '763eff41' } },
          lines: [{ key: 'log-event.void.consequence' }, { key: 'log-event.void.kept' }],
          field: { key: 'log-event.void.reason' },
          yes: { key: 'log-event.void.yes' },
          no: { key: 'quit.no' },
          danger: true,
          onYes: () => undefined,
        }}
        state={{ ...startQuestion(true), refused: 'field-missing' }}
      />
    ),
  },
  'question about leaving while scans wait': {
    place: 'question',
    body: (ui) => (
      <QuestionView
        ui={ui}
        question={{
          title: { key: 'sign-out.title' },
          lines: [{ key: 'quit.waiting', params: { count: 12 } }, { key: 'quit.saved' }],
          yes: { key: 'sign-out.yes' },
          no: { key: 'quit.no' },
          onYes: () => undefined,
        }}
        state={startQuestion(false)}
      />
    ),
  },
  'question about presenting without polling stations': {
    place: 'question',
    body: (ui) => (
      <QuestionView
        ui={ui}
        question={{
          title: { key: 'report.present.title', params: { of: 'office', bureau: '' } },
          lines: [
            {
              key: 'report.present.figures',
              params: { tables: 3, found: 1_234_567, remarks: 12, incidents: 12, objections: 12 },
            },
            { key: 'report.present.stations', params: { count: 123, bureaus: 'TB-101, TB-102, TB-103, ~' } },
            { key: 'report.present.consequence', params: { by: 'chair' } },
          ],
          yes: { key: 'report.present.yes' },
          no: { key: 'report.no' },
          danger: true,
          onYes: () => undefined,
        }}
        state={startQuestion(false)}
      />
    ),
  },
  ...signOffScreens(large),
  ...deliveryScreens(large),
  ...suspectScreens(large),
  problem: {
    place: 'problem',
    body: (ui) => (
      <ProblemView
        ui={ui}
        election={large}
        problem={{ code: 'BATCH_OF_OTHER_OFFICER', params: { batch: 1, found: 'anna', expected: 'bram' } }}
      />
    ),
  },
  'refusal at a bundle': {
    place: 'problem',
    body: (ui) => (
      <ProblemView
        ui={ui}
        election={large}
        problem={{
          code: 'TABLE_SAME_OFFICER',
          params: {
            ...{ bureau: large.bureaus[0]?.id ?? '', contest: firstContest(large).id, bundle: 9999 },
            ...{ officer: '', first: 'bartholomeus', second: 'bartholomeus' },
          },
        }}
      />
    ),
  },
};

function canvass(ui: Ui, election: Election, page: number): ReactNode {
  const state = { ...startCanvass(null), page, column: 4 };
  const filtered = page === 12 ? { filter: fieldOf('2'), isFiltering: true } : {};
  const shown = canvassFor(election, firstContest(election));
  return <CanvassView ui={ui} election={election} canvass={shown} state={{ ...state, ...filtered }} />;
}

function figure(ui: Ui, election: Election): ReactNode {
  return (
    <FigureView
      {...{ ui, election }}
      history={historyFor(election, firstContest(election))}
      state={startListed()}
    />
  );
}

function bundlesFigure(ui: Ui, election: Election): ReactNode {
  const contest = firstContest(election);
  const history = bundlesHistoryFor(election, contest);
  const [list] = contest.lists;
  const [candidate] = list?.effectives ?? [];
  if (list === undefined || candidate === undefined) throw new Error('no candidate');
  const rubric: Rubric = { kind: 'votes', list: list.number, of: 'E', number: candidate.number };
  return <FigureBundlesView {...{ ui, election, history, rubric }} state={startListed()} />;
}

function totals(ui: Ui, election: Election, waiting: WaitingState | null = null): ReactNode {
  const contest = firstContest(election);
  const table = buildTable(contest, { level: 'canton', id: election.office.id }, cellsOf(contest));
  return (
    <TotalsView
      ui={ui}
      election={election}
      contest={contest}
      contests={[contest.id, ContestId.parse('XX')]}
      table={table}
      problems={checkIdentities(contest, table)}
      waiting={waiting}
      state={startTotals(null, null)}
    />
  );
}

function candidates(ui: Ui, election: Election): ReactNode {
  const contest = firstContest(election);
  const table = buildTable(contest, { level: 'canton', id: election.office.id }, cellsOf(contest));
  const [list] = contest.lists;
  const [count] = table.lists;
  if (list === undefined || count === undefined) throw new Error('no list');
  return (
    <CandidatesView ui={ui} scope="Vlaams-Brabant" list={list} count={count} state={startCandidates()} />
  );
}

const names = [practice, large, municipal, electionOf('three-contests')].flatMap((election) => [
  ...election.bureaus.map((bureau) => bureau.name),
  ...election.contests.flatMap(({ title }) => Object.values(title)),
  ...election.contests.flatMap((contest) =>
    contest.lists.flatMap((list) => [
      list.name,
      ...[...list.effectives, ...list.substitutes].map(({ name }) => name),
    ]),
  ),
]);

/**
 * A name may be cut, and the sentence of an event, the hint of a command or the label of a field, whose whole text is
 * below the list; a ballot may leave out what another one has too. Anything else that ends in an ellipsis is a text
 * that did not fit.
 */
function isCutName(line: string, ui: Ui): boolean {
  const sentences = entries.map((entry) => eventText(ui, practice, entry));
  const hints = [...keymap.board, ...keymap.program].map(({ hint }) => ui.t(hint));
  const texts = [
    ...names,
    ...peopleNames,
    ...officers,
    ...signOffNames,
    ...deliveryNames,
    typedInVain,
    ...sentences,
    ...hints,
    ...openFieldLabels(ui),
  ];
  return line
    .split('…')
    .slice(0, -1)
    .every(
      (before) =>
        /(?:List.? \d+|Lijst \d+|Invalid|Ongeldig|Nul|Ungültig)\s?: $/.test(before) ||
        texts.some(
          (text) =>
            before.endsWith(`${text},`) ||
            Array.from(text, (_, at) => text.slice(0, at)).some(
              (cut) => cut.length >= 3 && before.endsWith(cut.trimEnd()),
            ),
        ),
    );
}

const sizes = [
  [80, 24],
  [60, 18],
  [120, 40],
] as const;

describe.each(sizes)('at %i x %i', (columns, rows) => {
  describe.each(languages)('in %s', (language) => {
    test.each(Object.keys(screens))(
      '%s fits, with no text cut, in a frame with the practice banner',
      (name) => {
        const screen = screens[name];
        if (screen === undefined) throw new Error(name);
        const ui = uiFor({ language, columns, rows });
        const body = bodyUi(ui);

        const lines = drawn(screen.body(body), body.columns);

        expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(body.rows);
        for (const line of lines) {
          expect(textWidth(line), line).toBeLessThanOrEqual(body.columns);
          if (line.includes('…')) expect(isCutName(line, ui), line).toBe(true);
        }

        const frame = drawn(
          <FrameView
            ui={ui}
            crumbs={['Namur', ui.t('totals.crumb'), '21 Collectif Citoyen']}
            practice
            officer="anna"
            message={{ text: ui.t('shell.leaving'), tone: 'strong' }}
            hints={keyHints(ui, { commands: bound(screen.place) }, bound('program'))}
          >
            {/* As it was drawn: to draw each screen once more would double what this takes. */}
            <Text>{lines.join('\n')}</Text>
          </FrameView>,
          columns,
        );

        expect(frame.length).toBe(rows);
        for (const line of frame) expect(textWidth(line), line).toBeLessThanOrEqual(columns);
        expect(frame[0]).toContain(ui.t('header.practice'));
        expect(frame[0]).toContain(language.toUpperCase());
        expect(frame.at(-2)).toContain(ui.t('shell.leaving'));
        expect(frame.at(-1)).toContain(`? ${ui.t('program.help')}`);
      },
    );

    test.each(Object.keys(screens))('%s in ASCII fits, and holds nothing but ASCII', (name) => {
      const screen = screens[name];
      if (screen === undefined) throw new Error(name);
      const body = bodyUi(uiFor({ language, columns, rows, glyphs: 'ascii' }));

      const lines = drawn(screen.body(body), body.columns);

      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(body.rows);
      for (const line of lines) {
        expect(textWidth(line), line).toBeLessThanOrEqual(body.columns);
        // What the terminal library cuts by itself ends in a sign that is not of ASCII.
        expect(line).not.toMatch(/\P{ASCII}/u);
      }
    });
  });
});

test.each(languages)(
  'the message about a window that is too small fits into 20 columns by line breaks (%s)',
  (language) => {
    for (const scans of [
      { key: 'too-small.nothing-read' },
      { key: 'too-small.kept', params: { count: 12 } },
      { key: 'shell.scan-not-taken', params: { count: 12 } },
    ] as const) {
      const lines = drawn(<TooSmall ui={uiFor({ language, columns: 20, rows: 12 })} scans={scans} />, 20);

      expect(lines.join(' ')).toContain('20');
      if ('params' in scans) expect(lines.join(' ')).toContain('12');
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(20);
    }
  },
);

test.each(languages)('every hint and notice of one line fits into 58 cells (%s)', (language) => {
  const { t } = uiFor({ language });
  const oneLine = [
    'board.hint',
    'board.hint.look',
    'filter.hint',
    'totals.hint',
    'log.hint',
    'canvass.hint',
    'figure.hint',
    'projector.hint',
    'find.hint',
    'sign-in.hint',
    'sign-in.hint.practice',
    'suspect.hint',
    'suspect.hint.opine',
    'transfer.hint',
    'composition.hint',
    'report-text.hint.read',
    'report-text.hint.more',
    'report-text.hint.initial',
    'report-text.hint.sign',
    'report-text.hint.passphrase',
    'reports.hint.others',
    'report-files.hint.folder',
    'report-files.hint.writing',
    'report-files.hint.ended',
    'report-files.other.not-now',
    ...reportSteps.map((step) => `report.step.${step}` as const),
    'kinds.hint',
    'suspect.is-empty',
    'suspect.witness-empty',
    'suspect.witness-unsigned',
    'table.hint',
    'table.hint.declared',
    'table.hint.control',
    'table.hint.end',
    'differences.hint',
    'bundle.hint',
    'bundle.hint.correction',
    'bundle.hint.all',
    'bundle.end.not-yet',
    'table.end.not-here',
    'bundle-differences.hint',
  ] as const;
  const notices = [
    'transfer.mismatch',
    'report.open.nothing',
    'report.present.done',
    'report.return.done',
    'report.note.done',
    'report.object.done',
    'report.unsigned.done',
    'report.close.done',
    'report-text.initial.done',
    'report-text.passphrase.empty',
    'report-text.nothing-follows',
    'report-text.seen.already',
    'composition.nobody',
    'composition.no-choice',
    'find.nothing',
    'find.several',
    'find.no-question',
    'shell.leaving',
    'board.scan.paper',
    'board.scan.not-permitted',
    'canvass.open.sum',
    'canvass.open.not-agreed',
    'figure.nothing',
    'figure.own',
    'table.boxes.fixed',
    'table.boxes.no-more',
    'table.nothing-keyed',
    'table.after.first-done',
    'table.after.agreed',
    'table.given-up',
    'table.given-back',
    'table.given-back.open',
    'table.keys-not-decides',
    'tables.none',
    'tables.next.colleague',
    'tables.next.look-on',
    'tables.next.done',
    'tables.next.reset',
    'tables.next.ask-reset',
    'tables.next.suspects',
    'suspect.done.opine',
    'tables.decide.chair',
    'tables.decide.nothing',
    'tables.remark.nothing',
    'tables.remark.not-permitted',
    'tables.remark.done',
    'tables.reset.chair',
    'tables.reset.nothing',
    'tables.reset.done',
    'tables.counts-by-ballot',
    'tables.counts-by-table',
    'tables.held-by-suspects',
    'differences.none',
    'differences.no-figure',
    'differences.decide.done',
    'bundles.empty',
    'said-twice.last',
    'bundle.hint.count',
    'bundle.places-missing',
    'suspects.in-bundle',
    'suspects.by-ballot',
    'suspects.withdrawn',
    'bundle.nothing-to-repeat',
    'bundle.nothing-keyed',
    'bundle.nothing-to-undo',
    'bundle.take.hint',
    'bundle.line-first',
    'bundle.rubbed-out',
    'points.all-shown',
    'question.hint',
    'question.discarded',
    'question.escape-again',
    'question.hint.field',
    'table.after.decided',
    'table.undone.fields',
    'quick.awaits.list',
    'quick.awaits.substitute',
    'quick.awaits.times',
    'bundle-differences.hint',
  ] as const;

  for (const [key, params] of [
    ['bundle.found-said-once', { officer: 'anna' }],
    ['bundle.found-differs', { officers: 'anna, bram' }],
    ['bundles.urn.unsaid', {}],
    ['bundles.urn.said-once', { officer: 'anna' }],
    ['bundles.urn.differs', { officers: 'anna, bram', last: 'bram' }],
  ] as const)
    expect(textWidth(t(key, params)), t(key, params)).toBeLessThanOrEqual(58);
  for (const key of [...oneLine, ...notices]) expect(textWidth(t(key)), t(key)).toBeLessThanOrEqual(59);
  for (const [key, params] of [
    ['suspects.table-anew', { contest: 'CK-VB' }],
    [
      'suspect.done.decide.box',
      { box: `${t('field.of-list', { list: 12, what: t('category.effectivesAndSubstitutes') })}` },
    ],
    ['tables.next.chair', { chairs: 0, resets: 'no' }],
    ['tables.next.chair', { chairs: 0, resets: 'yes' }],
    ['tables.next.chair', { chairs: 1, resets: 'no' }],
    ['tables.decide.own', { chairs: 0 }],
    ['tables.decide.own', { chairs: 1 }],
    ['bundles.decide.shifted', { from: 200 }],
    ['bundle.after.shifted', { bundle: 9999, from: 100, before: 99 }],
    ['bundle.repeat.beyond', { left: 0 }],
    ['bundle.repeat.beyond', { left: 99 }],
    ['quick.awaits.ground', { last: 5 }],
    ['tables.next.held', { officer: 'bartholomeus' }],
    ['tables.next.others', { first: 'annelies', second: 'bartholomeus' }],
    ['tables.next.waits', { other: 'bartholomeus' }],
    ['table.after.open', { count: 123, because: 'different' }],
    ['table.after.open', { count: 123, because: 'incoherent' }],
    ['bundle.after.first-done', { bundle: 9999 }],
    ['bundle.after.agreed', { bundle: 9999 }],
    ['bundle.after.suspects', { bundle: 999, numbers: '1, 2, 3 - 4' }],
    ['bundle.not-as-counted', { keyed: 99, counted: 100 }],
    ['bundle.beyond-counted', { counted: 100 }],
    ['bundle.count.range', { most: 100 }],
    ['bundle.after.not-as-counted', { bundle: 9999 }],
    ['bundle.after.open', { bundle: 9999, count: 12, places: '1, 2, 3, 4, 5, 6 …' }],
    ['kinds.done.said-once', { station: 123 }],
    ['kinds.done.differs', { station: 123 }],
    ['kinds.done.stands', { station: 123 }],
    ['bundles.not-a-number', { found: 'x'.repeat(20) }],
  ] as const)
    expect(textWidth(t(key, params)), t(key, params)).toBeLessThanOrEqual(59);
  for (const key of oneLineOfDeliveries) expect(textWidth(t(key)), t(key)).toBeLessThanOrEqual(58);
  for (const [key, params] of [
    ['trust-key.done', { bureau: 'BV-123' }],
    ['signers-file.done', { count: 340 }],
    ['deliver.done', { folder: 'BV-123-v12', ballots: 1234 }],
  ] as const)
    expect(textWidth(t(key, params)), t(key, params)).toBeLessThanOrEqual(58);
  for (const key of oneLineOfPeople) expect(textWidth(t(key)), t(key)).toBeLessThanOrEqual(58);
  for (const state of ['presented', 'initialled', 'signed', 'closed'] as const) {
    for (const key of [
      ...(['frozen.banner', 'frozen.banner.office', 'frozen.key'] as const),
      ...(['frozen.banner.delivered', 'frozen.key.delivered'] as const),
    ])
      expect(textWidth(t(key, { state })), t(key, { state })).toBeLessThanOrEqual(59);
    const params = {
      state: t(`report-state.${state}`),
      roles: `${t('role.chair')}, ${t('role.member')}`,
      open: 9,
    };
    for (const key of Object.keys(en).filter((one): one is MessageKey => one.startsWith('report.why.')))
      expect(textWidth(t(key, params)), t(key, params)).toBeLessThanOrEqual(59);
  }
  for (const left of [0, 1, 2]) {
    const text = t('report-text.signed.done', { left });
    expect(textWidth(text), text).toBeLessThanOrEqual(59);
  }
  for (const [key, params] of [
    ['report.reopen.done', { version: 12 }],
    ['report.reopen.mismatch', { word: 'TB-123' }],
    ['delivery.send-back.mismatch', { word: 'TB-123' }],
    ['delivery.send-back.done', { version: 12 }],
    ['composition.done', { count: 12 }],
    ['reports.hint.own', { what: t('report.unsigned') }],
    ['reports.hint.own', { what: t('report.section.checklist') }],
  ] as const)
    expect(textWidth(t(key, params)), t(key, params)).toBeLessThanOrEqual(59);
  for (const key of ['shell.scans-wait', 'shell.leaving-waiting', 'shell.scan-not-taken'] as const) {
    for (const count of [1, 12])
      expect(textWidth(t(key, { count })), t(key, { count })).toBeLessThanOrEqual(58);
  }
});

test.each([
  ['nl', 'Reeks'],
  ['fr', 'Lot'],
  ['de', 'Stapel'],
  ['en', 'Batch'],
] as const)('what an event says is named in the language of the screen (%s)', (language, batch) => {
  const body = screens['log-event']?.body(uiFor({ language }));

  expect(drawn(body, 80).map((line) => line.trim().split(/ {2,}/))).toContainEqual([
    batch,
    expect.stringContaining('1234'),
  ]);
});

test.each(Object.keys(screens))('%s is spoken line by line, without boxes, bars or padding', (name) => {
  const screen = screens[name];
  if (screen === undefined) throw new Error(name);
  const ui = uiFor({ language: 'nl', screenReader: true, columns: 400 });

  const text = drawn(screen.body(ui), 400).join('\n');

  expect(text).not.toMatch(/[│╭█▏]/);
});
