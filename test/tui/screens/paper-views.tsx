/** The screens on which paper is counted, as full as they become: for the test that screens fit. */
import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { localised } from '../../../src/base/language.ts';
import type { Problem } from '../../../src/base/problem.ts';
import { type BallotClass, placeKey, type Shift } from '../../../src/count/bundle.ts';
import type { EntrySlip } from '../../../src/count/hints/entry-slips.ts';
import type { Hint } from '../../../src/count/hints/hint.ts';
import { fieldsAtFault } from '../../../src/count/open-fields.ts';
import { type HardCode, hardCodes, type SoftCode, softCodeNames } from '../../../src/count/problems.ts';
import type { UrnSummary } from '../../../src/count/said-twice.ts';
import { type Figures, only } from '../../../src/count/table-entry.ts';
import { type TableForm, tableForm, usualShape } from '../../../src/count/table-form.ts';
import type { Bureau, Contest, Election } from '../../../src/election/election.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import type { BundleDifferences } from '../../../src/office/bundle-differences.ts';
import type { BundleRow } from '../../../src/office/bundle-ports.ts';
import type { BureauTable } from '../../../src/office/bureau-tables.ts';
import type { RaisedCode } from '../../../src/office/table-codes.ts';
import type { Differences, OpenField } from '../../../src/office/table-differences.ts';
import { summaryOf, type TableSummary } from '../../../src/office/table-ports.ts';
import type { UrnBalance } from '../../../src/office/urn-balance.ts';
import type { KeymapPlace } from '../../../src/tui/keys/keymap.ts';
import { startQuestion } from '../../../src/tui/overlays/question/question-state.ts';
import { QuestionView } from '../../../src/tui/overlays/question/question-view.tsx';
import type { Question } from '../../../src/tui/screen.ts';
import { classTexts, fittingText, mostBallotLines } from '../../../src/tui/screens/bundle/ballot-text.ts';
import { type BundleDeskState, startBundle } from '../../../src/tui/screens/bundle/bundle-state.ts';
import { BundleView } from '../../../src/tui/screens/bundle/bundle-view.tsx';
import { handInBundleQuestion } from '../../../src/tui/screens/bundle/hand-in-bundle-question.ts';
import { startBundleDifferences } from '../../../src/tui/screens/bundle-differences/bundle-differences-state.ts';
import { BundleDifferencesView } from '../../../src/tui/screens/bundle-differences/bundle-differences-view.tsx';
import { startBundles } from '../../../src/tui/screens/bundles/bundles-state.ts';
import { BundlesView } from '../../../src/tui/screens/bundles/bundles-view.tsx';
import { decideQuestion } from '../../../src/tui/screens/differences/decide-question.ts';
import { startDifferences } from '../../../src/tui/screens/differences/differences-state.ts';
import { DifferencesView } from '../../../src/tui/screens/differences/differences-view.tsx';
import {
  type ReviewAction,
  reduceReview,
  startReview,
} from '../../../src/tui/screens/review/review-state.ts';
import { ReviewView } from '../../../src/tui/screens/review/review-view.tsx';
import { fullFieldLabel } from '../../../src/tui/screens/table/field-label.ts';
import type { FormMove } from '../../../src/tui/screens/table/form-keys.ts';
import { handInQuestion } from '../../../src/tui/screens/table/hand-in-question.ts';
import { tableLines } from '../../../src/tui/screens/table/table-lines.ts';
import {
  reduceTable,
  startTable,
  type TableDeskAction,
  type TableDeskState,
} from '../../../src/tui/screens/table/table-state.ts';
import { TableView } from '../../../src/tui/screens/table/table-view.tsx';
import { remarkQuestion } from '../../../src/tui/screens/tables/remark-question.ts';
import { startTables } from '../../../src/tui/screens/tables/tables-state.ts';
import { TablesView } from '../../../src/tui/screens/tables/tables-view.tsx';
import type { Ui } from '../../../src/tui/ui.ts';
import { panelColumns } from '../../../src/tui/widgets/panel.tsx';
import { startOfList } from '../../../src/tui/widgets/table/list-position.ts';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { officer } from '../../office/practice-canton.ts';

interface ScreenBody {
  readonly place: KeymapPlace;
  readonly body: (ui: Ui) => ReactNode;
}

export interface PaperSubject {
  readonly election: Election;
  readonly contest: Contest;
  readonly bureau: Bureau;
}

/** The first contest of an election of the fixtures, at its first counting bureau. */
export function paperSubject(name: string): PaperSubject {
  const parsed = parsePackage(readFileSync(`fixtures/elections/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(name);
  const { election } = parsed.value;
  const [contest] = election.contests;
  const bureau = election.bureaus.find(({ kind }) => kind === 'counting');
  if (contest === undefined || bureau === undefined) throw new Error(`no paper in ${name}`);
  return { election, contest, bureau };
}

/** Twelve lists of 55 candidates, and twelve lists with substitutes. */
const municipal = paperSubject('flemish-municipal');
export const chamber = paperSubject('practice-namur');

const formOf = ({ contest, bureau }: PaperSubject): TableForm =>
  tableForm(contest, bureau, { ...usualShape(bureau), blankAndInvalid: 'apart' });

/** Every box with more ballots than any bureau has. */
const allFigures = (form: TableForm): Figures =>
  Object.fromEntries(form.fields.map(({ key }) => [key, 12_345]));

function tableDesk(
  subject: PaperSubject,
  figures: Figures,
  open: readonly TableForm['fields'][number][] | null = null,
): TableDeskState {
  const { contest, bureau } = subject;
  const form = formOf(subject);
  return startTable({
    place: { bureau: bureau.id, contest: contest.id, entry: 2 },
    form,
    draft: { version: 1, shape: form.shape, figures },
    open: open === null ? null : open.map(({ key }) => key),
    own: open === null ? {} : allFigures(form),
  });
}

/** Every hard code, of the last list where it is of one. */
const everyHardCode = ({ contest }: PaperSubject): readonly Problem<HardCode>[] =>
  hardCodes.map((code) => ({
    code,
    params: {
      ...{ contest: contest.id, list: contest.lists.at(-1)?.number ?? 0, kind: 'E', number: 55 },
      ...{ found: 12_345, expected: 12_354 },
    },
  }));

/** To the first field of the largest table that the code compares. */
function fieldOfCode(problem: Problem<HardCode>): readonly TableDeskAction[] {
  const form = formOf(municipal);
  const [key] = fieldsAtFault(form, [problem], () => true);
  const at = form.fields.findIndex((field) => field.key === key);
  return [
    { type: 'edge', to: 'first' },
    ...Array.from({ length: at }, () => ({ type: 'step', by: 1 }) as const),
  ];
}

function tableScreen(
  subject: PaperSubject,
  state: TableDeskState,
  actions: readonly TableDeskAction[] = [],
  failing: readonly Problem<HardCode>[] = [],
): ScreenBody {
  const { election, contest, bureau } = subject;
  return {
    place: 'table',
    body: (ui) => (
      <TableView
        ui={ui}
        election={election}
        contest={contest}
        bureau={bureau}
        entry={2}
        failing={failing}
        state={actions.reduce(reduceTable, state)}
      />
    ),
  };
}

/** The agreed table of a bureau, its first field decided for a reason as long as one can be. */
function reviewScreen(subject: PaperSubject, moves: readonly FormMove[], digits = ''): ScreenBody {
  const { election, contest, bureau } = subject;
  const form = formOf(subject);
  const { fields } = form;
  const figures = only(
    allFigures(form),
    fields.slice(1).map(({ key }) => key),
  );
  const seen = { fields, lines: tableLines(form, fields) };
  const decided = fields.slice(0, 1).map(({ key: field }) => ({
    ...{ field, officer: 'bartholomeus', at: '2024-06-09T14:03:21.000Z' },
    reason: 'read out from the paper of the bureau by both members, in the presence of the witnesses',
  }));
  const actions: readonly ReviewAction[] = [
    ...moves.map((move) => ({ type: 'moved', move, form: seen }) as const),
    ...[...digits].map((digit) => ({ type: 'digit', digit }) as const),
  ];
  return {
    place: 'review',
    body: (ui) => (
      <ReviewView
        ui={ui}
        election={election}
        table={{ contest, bureau, form, figures, officers, decided }}
        form={seen}
        state={actions.reduce(reduceReview, startReview())}
      />
    ),
  };
}

/** Who keyed the two entries. */
export const officers = ['annelies', 'bartholomeus'] as const;

const differing = (form: TableForm) => form.fields.filter((_, place) => place % 9 === 0);
const slip = { code: 'HINT_DIGITS_SWAPPED', params: { one: 12_345, other: 12_354 } } as const;

/** Slips of more than one box, the first of them of the first open field. */
function slipsOfTwo({ contest, ...subject }: PaperSubject, open: readonly OpenField[]): readonly EntrySlip[] {
  const fields = open.map(({ field }) => field);
  const [list, other] = contest.lists.slice(-2).map(({ number }) => number);
  const boxes = formOf({ contest, ...subject }).fields.filter(({ field }) => field.kind === 'votes');
  const [one = fields[0], two = fields[0]] = boxes.slice(-2);
  if (one === undefined || two === undefined || list === undefined || other === undefined) throw new Error();
  const figures = Array.from({ length: 55 }, () => 12_345);
  const explains = fields.slice(0, 1).map(({ key }) => key);
  const lists = { list, other, figures, explains };
  return [
    { code: 'HINT_ENTRIES_LISTS_SWAPPED', ...lists, otherFigures: figures },
    { code: 'HINT_ENTRIES_CROSSED', boxes: [one, two], figures: [12_345, 123_456], explains },
    { code: 'HINT_ENTRIES_OTHER_LIST', ...lists, otherFigures: [], explains: [] },
  ];
}

function differencesOf(subject: PaperSubject, because: Differences['because']): Differences {
  const { contest, bureau } = subject;
  const open: readonly OpenField[] = differing(formOf(subject)).map((field, row) => ({
    field,
    first: because === 'incoherent' || row % 4 !== 3 ? 12_345 : null,
    second: because === 'incoherent' ? 12_345 : 12_354,
    decided: null,
    slip: because === 'different' ? slip : null,
  }));
  const params = { contest: contest.id, list: 12, kind: 'E', number: 12, found: 123_456, expected: 123_465 };
  const sum = open.find(({ field }) => field.field.kind === 'category');
  return {
    contest,
    bureau,
    because,
    isAlike: because === 'incoherent',
    decisions: 0,
    officers,
    open,
    slips: because === 'different' ? slipsOfTwo(subject, open) : [],
    problems:
      because === 'different'
        ? []
        : [
            { code: 'COUNT_FOUND_NOT_SUM', params },
            { code: 'COUNT_ELECTORAL_FIGURE_NOT_SUM', params },
            { code: 'COUNT_CANDIDATE_OVER_BALLOTS', params },
            { code: 'COUNT_VOTES_OVER_POSSIBLE', params },
          ],
    transpositions:
      sum === undefined || because === 'different'
        ? []
        : [
            {
              field: sum.field,
              corrected: { key: sum.field.key, value: 12_345, corrected: 12_354 },
              difference: -9,
            },
          ],
  };
}

/** The second entry has become as the first. */
function alike<D extends { readonly open: readonly { readonly first: unknown }[] }>(differences: D): D {
  return {
    ...differences,
    isAlike: true,
    open: differences.open.map((one) => ({ ...one, second: one.first, slip: null })),
    slips: [],
  };
}

/** The chair has decided every other of them, and it cannot be true. */
function decidedOf<Value, D extends { readonly open: readonly unknown[] }>(differences: D, value: Value): D {
  const decided = { officer: officers[1], value };
  return {
    ...differences,
    decisions: differences.open.length,
    open: differences.open.map((one, row) => (row % 2 === 1 ? one : Object.assign({}, one, { decided }))),
  };
}

/** What is asked before a figure is decided that fails in every way. */
const decideScreen = (): ScreenBody =>
  questionScreen((ui) => {
    const differences = decidedOf(differencesOf(chamber, 'incoherent'), 123_456);
    const [selected] = differences.open;
    if (selected === undefined) throw new Error('no open field');
    const failing = everyHardCode(chamber);
    return decideQuestion({ ...{ ui, differences, selected, failing, onYes: nothing }, value: 12_345 });
  });

/** The fields of the differences in full, as they stand below the list once they are chosen. */
export const openFieldLabels = (ui: Ui): readonly string[] =>
  [municipal, chamber].flatMap((subject) =>
    differing(formOf(subject)).map(({ field }) => fullFieldLabel(ui, subject.contest, field)),
  );

function differencesScreen(
  differences: Differences,
  typed: string | null,
  row = 0,
  pointsPage = 0,
): ScreenBody {
  const key = differences.open[row]?.field.key ?? null;
  return {
    place: 'differences',
    body: (ui) => (
      <DifferencesView
        ui={ui}
        election={municipal.election}
        differences={differences}
        state={{ ...startDifferences(), position: { ...startOfList, key, row }, typed, pointsPage }}
      />
    ),
  };
}

const softParams = {
  ...{ where: 'urn', station: 123, urn: 3, found: 12_345, expected: 12_344 },
  ...{ of: 123_456, others: 12_345, ofOthers: 1_234_567 },
};

function raised({ contest, bureau }: PaperSubject, isRemarked: boolean): readonly RaisedCode[] {
  const params = { contest: contest.id, ...softParams };
  const codes = [
    'COUNT_FOUND_NOT_DEPOSITED',
    'COUNT_FOUND_OVER_REGISTERED',
    'COUNT_TICKED_NOT_DEPOSITED',
    'COUNT_BLANK_OR_INVALID_UNUSUAL',
  ] as const;
  const place = { bureau: bureau.id, contest: contest.id };
  return codes.map((code, at) => {
    const said = { ...place, ...remark, code };
    const stands = isRemarked || at === 1;
    const outdated = at === 2 ? said : null;
    const spoken = stands ? { remark: said, outdated: null } : { remark: null, outdated };
    return { ...place, problem: { code, params }, ...spoken };
  });
}

const remark = {
  officer: 'bartholomeus',
  figures: [softParams],
  text: 'two voters left with their ballot, as the polling station noted in its report; the chair was told',
  at: '2024-06-09T14:03:21.000Z',
};

/** One code at so many stations or urns, and what was said of it before. */
function remarkScreen(code: SoftCode, stations: number, said: 'nothing' | 'this' | 'of-others'): ScreenBody {
  const place = { bureau: chamber.bureau.id, contest: chamber.contest.id };
  const spoken = { ...place, ...remark, code, text: 'two voters left with their ballot' };
  const raisedAt = (station: number): RaisedCode => ({
    ...place,
    problem: {
      code,
      params: { ...softParams, station, urn: station, contest: 'CK', side: 'out', missing: 'both' },
    },
    remark: said === 'this' ? spoken : null,
    outdated: said === 'of-others' ? spoken : null,
  });
  const all = Array.from({ length: stations }, (_, index) => raisedAt(100 + index));
  return questionScreen((ui) => remarkQuestion(ui, { role: 'chair' }, code, all, nothing));
}

const hints: readonly Hint[] = [
  {
    code: 'HINT_WRONG_LIST_CANDIDATE',
    params: {
      ...{ contest: 'CK', list: 11, other: 12, kind: 'E', number: 12 },
      ...{ votes: 12_345, otherVotes: 12_354, expected: 12_300, otherExpected: 12_399 },
    },
  },
];

const summary = (
  state: TableSummary['state'],
  open: number,
  because: TableSummary['because'],
): TableSummary => ({
  ...summaryOf({ state: 'empty' }),
  ...{ state, open, because, officers },
});

const threeContests = ((): readonly Contest[] => {
  const parsed = parsePackage(readFileSync('fixtures/elections/three-contests.json', 'utf8'));
  if (!parsed.ok) throw new Error('three-contests');
  return parsed.value.election.contests;
})();

/** Of a bureau of three contests: one agreed, one that differs, one that cannot be true. */
function tablesScreen(
  first: BureauTable,
  by: string,
  {
    failing = [],
    pointsPage = 0,
  }: { readonly failing?: readonly Problem<HardCode>[]; readonly pointsPage?: number } = {},
): ScreenBody {
  const [one, other] = threeContests.slice(1);
  if (one === undefined || other === undefined) throw new Error('no three contests');
  const tables: readonly BureauTable[] = [
    first,
    { ...table('correcting'), contest: one, summary: summary('correcting', 123, 'incoherent') },
    { ...table('second-in-progress'), contest: other, summary: summary('second-in-progress', 0, null) },
  ];
  return {
    place: 'tables',
    body: (ui) => (
      <TablesView
        ui={ui}
        election={municipal.election}
        tables={tables}
        way="table"
        declared="table"
        officer={officer(by)}
        hints={first.summary.state === 'agreed' ? hints : []}
        failing={failing}
        state={{ ...startTables(), pointsPage }}
      />
    ),
  };
}

const table = (
  state: TableSummary['state'],
  codes: readonly RaisedCode[] = [],
  { suspects = 0, otherwise = 0 } = {},
): BureauTable => ({
  event: 1,
  contest: municipal.contest,
  summary: summary(state, state === 'differs' ? 12 : 0, state === 'differs' ? 'different' : null),
  state: otherwise > 0 ? 'outdated' : state === 'agreed' && suspects > 0 ? 'suspects-open' : state,
  raised: codes,
  ...{ suspects, otherwise },
});

const bundleRows: readonly BundleRow[] = Array.from({ length: 40 }, (_, at) => {
  const isAgreed = at % 3 === 0;
  const base = summary(isAgreed ? 'agreed' : 'correcting', isAgreed ? 0 : 12, isAgreed ? null : 'different');
  return {
    bureau: chamber.bureau.id,
    contest: chamber.contest.id,
    bundle: 9_960 + at,
    event: at + 1,
    batch: null,
    summary: { ...base, ballots: isAgreed ? 100 : null, suspects: isAgreed ? 12 : null },
  };
});

const rowsOfAnna = bundleRows.map((row) => ({
  ...row,
  summary: { ...row.summary, officers: ['anna', 'bartholomeus'] },
}));

const unsaid: UrnSummary = { state: 'unsaid', officers: [], ballots: undefined };
const wholeUrn: UrnSummary = { state: 'stands', officers: ['anna', 'bram'], ballots: 12_345 };

function bundlesScreen(
  rows: readonly BundleRow[],
  said: UrnSummary,
  by: string,
  row = 0,
  more: Partial<UrnBalance> & { readonly shift?: Shift; readonly isHeld?: boolean } = {},
  sharing: readonly Contest[] = [chamber.contest],
): ScreenBody {
  const { shift = null, isHeld = false, ...balance } = more;
  const expected = said.ballots === undefined ? undefined : said.ballots - 12;
  const urn: UrnBalance = {
    ...said,
    sent: 123,
    received: 111,
    unmatched: 0,
    expected,
    oversent: 0,
    counted: 12_300,
    standing: expected === undefined ? undefined : 'fewer',
    ...balance,
  };
  const key = rows[row] === undefined ? null : `${rows[row].bundle}`;
  return {
    place: 'bundles',
    body: (ui) => (
      <BundlesView
        ui={ui}
        election={chamber.election}
        contest={chamber.contest}
        rows={rows}
        urn={urn}
        onPaper={rows}
        sharing={sharing}
        raised={raised(chamber, false)}
        suspects={12}
        ofBundles={12}
        undecided={12}
        shift={shift}
        isHeld={isHeld}
        officer={officer(by)}
        state={{ ...startBundles(), position: { ...startOfList, key, row } }}
      />
    ),
  };
}

/** A ballot of the first list that marks these candidates. */
export const ballotOf = (
  { contest }: PaperSubject,
  effectives: readonly number[],
  substitutes: readonly number[] = [],
  at = 0,
): BallotClass => {
  const cells = [...effectives.map((one) => `E${one}`), ...substitutes.map((one) => `S${one}`)];
  return `${contest.id}=${contest.lists[at]?.number}:${cells.length === 0 ? 'H' : cells.join(',')}`;
};

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);
const everyOther = upTo(55).filter((number) => number % 2 === 1);

const longBallots = {
  all: ballotOf(municipal, upTo(55)),
  allButOne: ballotOf(municipal, upTo(54)),
  everyOther: ballotOf(municipal, everyOther),
  everyOtherAnd: ballotOf(municipal, [...everyOther, 50]),
  invalid: `${municipal.contest.id}=invalid:recognisable`,
} as const;

function bundleScreen(
  subject: PaperSubject,
  state: BundleDeskState,
  found: number | undefined,
  isShared = false,
  said: Pick<UrnSummary, 'state' | 'officers'> = found === undefined ? unsaid : wholeUrn,
): ScreenBody {
  const { election, contest } = subject;
  return {
    place: 'bundle',
    body: (ui) => (
      <BundleView
        ui={ui}
        election={election}
        contest={contest}
        bundle={9_999}
        entry={2}
        urn={{ state: said.state, officers: said.officers, found, counted: 0, isShared }}
        state={state}
      />
    ),
  };
}

export function bundleDesk(
  { contest, bureau }: PaperSubject,
  ballots: readonly BallotClass[],
  open: readonly number[] | null = null,
  counted: number | null = 100,
): BundleDeskState {
  return startBundle({
    place: { bureau: bureau.id, contest: contest.id, bundle: 9_999, entry: 2 },
    draft: { version: 1, counted, ballots, places: {} },
    open: open === null ? null : open.map(placeKey),
  });
}

/** What is no ballot, and longer than the line. */
export const typedInVain = `${'x'.repeat(60)} yes`;

const keyed = [
  ...[longBallots.all, longBallots.everyOther, longBallots.invalid, 'suspect:several-lists'],
  ...[ballotOf(municipal, []), ballotOf(municipal, [3, 4, 9], [], 11), `${municipal.contest.id}=blank`],
];
const fullBundle = Array.from({ length: 14 }, () => keyed).flat();
const lineOfAll = `${municipal.contest.lists[0]?.number} ${everyOther.join(' ')}`;

/** Every other candidate of one list, and these of another. */
const severalLists = (others: readonly number[]): BallotClass =>
  `${longBallots.everyOther}+${ballotOf(municipal, others, [], 11).slice(municipal.contest.id.length + 1)}`;

const differentBallots: BundleDifferences = {
  officers,
  because: 'different',
  isAlike: false,
  decisions: 0,
  keyed: 99,
  counted: [99, 100],
  open: (
    [
      [longBallots.all, longBallots.allButOne],
      [longBallots.everyOther, longBallots.everyOtherAnd],
      [longBallots.all, longBallots.invalid],
      [longBallots.all, null],
      [ballotOf(municipal, [3, 12]), ballotOf(municipal, [3, 21])],
      [ballotOf(municipal, [3], [], 10), ballotOf(municipal, [3], [], 11)],
      ['suspect', `${municipal.contest.id}=blank`],
      [severalLists([1, 3, 5]), severalLists([1, 3, 7])],
    ] as const
  ).flatMap((pair, at) => [
    { key: placeKey(at + 1), place: at + 1, first: pair[0], second: pair[1], decided: null },
    { key: placeKey(at + 101), place: at + 101, first: pair[1], second: pair[0], decided: null },
  ]),
  shiftedFrom: 199,
};

function bundleDifferencesScreen(row: number, line: string, differences = differentBallots): ScreenBody {
  const key = differentBallots.open[row]?.key ?? null;
  const { election, contest } = municipal;
  return {
    place: 'bundle-differences',
    body: (ui) => (
      <BundleDifferencesView
        ui={ui}
        election={election}
        contest={contest}
        differences={differences}
        state={{
          ...startBundleDifferences(),
          ...{ position: { ...startOfList, key, row }, line: fieldOf(line) },
        }}
      />
    ),
  };
}

function questionScreen(ask: (ui: Ui) => Question): ScreenBody {
  return {
    place: 'question',
    body: (ui) => {
      const question = ask(ui);
      return <QuestionView ui={ui} question={question} state={startQuestion(question.field !== undefined)} />;
    },
  };
}

const nothing = (): void => undefined;

/** Each with the commands its footer offers. */
export const paperScreens: Readonly<Record<string, ScreenBody>> = {
  'tables of a bureau that was declared to count ballot by ballot': {
    place: 'tables',
    body: (ui) => (
      <TablesView
        ui={ui}
        election={municipal.election}
        tables={[table('empty')]}
        way={undefined}
        declared="ballots"
        officer={officer('anna')}
        hints={[]}
        failing={[]}
        state={startTables()}
      />
    ),
  },
  'table, nothing keyed': tableScreen(municipal, tableDesk(municipal, {})),
  'table, everything keyed': tableScreen(municipal, tableDesk(municipal, allFigures(formOf(municipal)))),
  'table, everything keyed of lists with substitutes': tableScreen(
    chamber,
    tableDesk(chamber, allFigures(formOf(chamber))),
  ),
  'table, among the candidates of the last list but one': tableScreen(
    municipal,
    tableDesk(municipal, allFigures(formOf(municipal))),
    [
      { type: 'section', by: -1 },
      { type: 'section', by: -1 },
      { type: 'step', by: 1 },
      { type: 'step', by: 1 },
    ],
  ),
  'table, among what the stations declared': tableScreen(
    chamber,
    tableDesk(chamber, allFigures(formOf(chamber))),
    [{ type: 'edge', to: 'first' }],
  ),
  'table while a candidate is looked for': tableScreen(
    chamber,
    tableDesk(chamber, allFigures(formOf(chamber))),
    [
      { type: 'jump', to: 'candidate' },
      { type: 'digit', digit: '1' },
    ],
  ),
  'table, after a number that is not there': tableScreen(
    municipal,
    tableDesk(municipal, allFigures(formOf(municipal))),
    [{ type: 'jump', to: 'candidate' }, { type: 'digit', digit: '9' }, { type: 'jump-now' }],
  ),
  'open fields, after a number that is not there': tableScreen(
    municipal,
    tableDesk(municipal, allFigures(formOf(municipal)), formOf(municipal).fields),
    [
      { type: 'jump', to: 'list' },
      { type: 'digit', digit: '9' },
      { type: 'digit', digit: '9' },
      { type: 'jump-now' },
    ],
  ),
  'table with an eighth digit': tableScreen(
    chamber,
    tableDesk(chamber, allFigures(formOf(chamber))),
    [...'12345678'].map((digit) => ({ type: 'digit', digit })),
  ),
  'table whose open fields are keyed anew': tableScreen(
    municipal,
    tableDesk(municipal, allFigures(formOf(municipal)), formOf(municipal).fields),
  ),
  ...Object.fromEntries(
    everyHardCode(municipal).map((problem) => [
      `table whose open fields are keyed anew for ${problem.code}`,
      tableScreen(
        municipal,
        tableDesk(municipal, allFigures(formOf(municipal)), formOf(municipal).fields),
        fieldOfCode(problem),
        [problem],
      ),
    ]),
  ),
  'review of a table, at a field that was decided': reviewScreen(municipal, []),
  'review of a table, at its end': reviewScreen(chamber, [{ type: 'edge', to: 'last' }]),
  'review of a table while a substitute is looked for': reviewScreen(
    chamber,
    [
      { type: 'jump', to: 'candidate' },
      { type: 'jump', to: 'candidate' },
    ],
    '12',
  ),
  'review of a table, after a number that is not there': reviewScreen(municipal, [
    { type: 'jump', to: 'list' },
    { type: 'jump-now' },
  ]),
  'tables, four codes owed': tablesScreen(
    table('agreed', raised(municipal, false), { suspects: 12 }),
    'chair',
  ),
  'tables, the next of the codes owed': tablesScreen(
    table('agreed', raised(municipal, false), { suspects: 12 }),
    'chair',
    { pointsPage: 1 },
  ),
  'tables, entries that cannot be true, for their officer': tablesScreen(
    table('differs', [], { suspects: 12 }),
    'anna',
    { failing: everyHardCode(municipal) },
  ),
  'tables, all remarked': tablesScreen(table('agreed', raised(municipal, true)), 'chair'),
  'tables, decided otherwise since': tablesScreen(
    table('agreed', raised(municipal, false), { suspects: 12, otherwise: 12 }),
    'chair',
  ),
  'tables, decided otherwise since, for a member': tablesScreen(
    table('agreed', raised(municipal, true), { otherwise: 1 }),
    'anna',
  ),
  'tables, entries that differ': tablesScreen(table('differs', [], { suspects: 12 }), 'chair'),
  'tables, the second to come': tablesScreen(table('first-done', [], { suspects: 1 }), 'anna'),
  'differences of two entries': differencesScreen(differencesOf(municipal, 'different'), '12345'),
  'differences, a field left empty': differencesScreen(differencesOf(chamber, 'different'), '', 3),
  'differences of two entries, the next reasons': differencesScreen(
    differencesOf(municipal, 'different'),
    null,
    0,
    1,
  ),
  'differences that are gone while an officer still reads them': differencesScreen(
    alike(differencesOf(chamber, 'different')),
    null,
  ),
  'differences that cannot be true': differencesScreen(differencesOf(chamber, 'incoherent'), null),
  'differences, decided by the chair, that cannot be true': differencesScreen(
    decidedOf(differencesOf(municipal, 'incoherent'), 123_456),
    '12345',
  ),
  'question about a figure that cannot be true': decideScreen(),
  'differences that cannot be true, the next reasons': differencesScreen(
    differencesOf(chamber, 'incoherent'),
    null,
    0,
    1,
  ),
  'bundles of a whole urn': bundlesScreen(bundleRows, wholeUrn, 'chair'),
  'bundles, one that differs': bundlesScreen(bundleRows, wholeUrn, 'chair', 1),
  'bundles, one that is shifted': bundlesScreen(bundleRows, wholeUrn, 'chair', 1, {
    shift: { from: 100, before: 0 },
  }),
  'bundles, one that is shifted in part': bundlesScreen(bundleRows, wholeUrn, 'chair', 1, {
    shift: { from: 100, before: 99 },
  }),
  'bundles, one that is shifted, for its officer': bundlesScreen(rowsOfAnna, wholeUrn, 'anna', 1, {
    shift: { from: 100, before: 99 },
  }),
  'bundles, found not said': bundlesScreen(bundleRows, unsaid, 'anna', 4),
  'bundles, found said once': bundlesScreen(
    bundleRows,
    {
      state: 'said-once',
      officers: ['anna'],
      ballots: undefined,
    },
    'anna',
    4,
  ),
  'bundles, other figures said': bundlesScreen(
    bundleRows,
    { state: 'differs', officers: ['anna', 'bram'], ballots: undefined },
    'chair',
  ),
  'bundles, more sent on than found': bundlesScreen(bundleRows, wholeUrn, 'chair', 1, {
    ...{ sent: 99_123, expected: 0, oversent: 86_667, standing: 'more' },
  }),
  'bundles, transfers not matched': bundlesScreen(bundleRows, wholeUrn, 'chair', 1, {
    unmatched: 12,
  }),
  'bundles of a paper that contests share': bundlesScreen(bundleRows, wholeUrn, 'chair', 1, {}, [
    chamber.contest,
    municipal.contest,
  ]),
  'no bundles': bundlesScreen([], unsaid, 'anna'),
  'no bundles, for a suspect ballot by hand': bundlesScreen([], unsaid, 'anna', 0, { isHeld: true }),
  'bundle, nothing keyed': bundleScreen(municipal, bundleDesk(municipal, []), undefined),
  'bundle, found said once': bundleScreen(municipal, bundleDesk(municipal, []), undefined, false, {
    ...{ state: 'said-once', officers: ['anna'] },
  }),
  'bundle, other figures said': bundleScreen(municipal, bundleDesk(municipal, []), undefined, false, {
    ...{ state: 'differs', officers: ['anna', 'bram'] },
  }),
  'bundle of long ballots': bundleScreen(
    municipal,
    { ...bundleDesk(municipal, fullBundle), line: fieldOf(lineOfAll) },
    12_345,
  ),
  'bundle, a ground to choose': bundleScreen(
    municipal,
    { ...bundleDesk(municipal, fullBundle), line: fieldOf('i') },
    12_345,
  ),
  'bundle, a ballot to be set aside': bundleScreen(
    municipal,
    { ...bundleDesk(municipal, fullBundle), line: fieldOf('?') },
    12_345,
  ),
  'bundle, not understood': bundleScreen(
    municipal,
    { ...bundleDesk(municipal, keyed), line: fieldOf(typedInVain) },
    12_345,
  ),
  'bundle whose open places are typed anew': bundleScreen(
    municipal,
    bundleDesk(municipal, fullBundle, [1, 50, 99]),
    12_345,
  ),
  'bundle differences, all but one': bundleDifferencesScreen(0, ''),
  'bundle differences that are gone while an officer still looks at them': bundleDifferencesScreen(
    0,
    '',
    alike({ ...differentBallots, shiftedFrom: null }),
  ),
  'bundle differences, a long ballot typed': bundleDifferencesScreen(2, lineOfAll),
  'bundle differences, other ballots': bundleDifferencesScreen(4, 'i'),
  'bundle differences, a ballot to be set aside': bundleDifferencesScreen(4, '?'),
  'bundle differences, none left to decide': bundleDifferencesScreen(0, '', {
    ...differentBallots,
    open: [],
  }),
  'bundle, decided by the chair, that is not as many as were counted': bundleDifferencesScreen(0, lineOfAll, {
    ...decidedOf(differentBallots, longBallots.all),
    because: 'incoherent',
  }),
  'bundle that is not as many as were counted': bundleDifferencesScreen(1, '', {
    ...differentBallots,
    because: 'incoherent',
  }),
  'bundle with more keyed than counted': bundleScreen(
    municipal,
    bundleDesk(municipal, fullBundle, null, 9),
    12_345,
  ),
  'bundle to be counted by hand': bundleScreen(municipal, bundleDesk(municipal, [], null, null), 12_345),
  'bundle of a paper that contests share': bundleScreen(municipal, bundleDesk(municipal, []), 12_345, true),
  'question about an entry that cannot be true': questionScreen((ui) =>
    handInQuestion({
      ...{ ui, contest: chamber.contest, bureau: chamber.bureau, entry: 2, onYes: nothing },
      state: tableDesk(chamber, allFigures(formOf(chamber))),
    }),
  ),
  ...Object.fromEntries(
    softCodeNames.map((code) => [`question about the remark on ${code}`, remarkScreen(code, 1, 'nothing')]),
  ),
  'question about a remark on twelve urns': remarkScreen('COUNT_FOUND_NOT_DEPOSITED', 12, 'nothing'),
  'question about a remark that was made': remarkScreen('COUNT_FOUND_NOT_DEPOSITED', 1, 'this'),
  'question about a remark on other figures of three stations': remarkScreen(
    'COUNT_TICKED_NOT_DEPOSITED',
    3,
    'of-others',
  ),
  'question about keying a table anew': questionScreen((ui) => ({
    title: {
      key: 'tables.reset.title',
      params: { contest: ui.text(localised(chamber.contest.title, ui.language)) },
    },
    lines: [{ key: 'tables.reset.consequence' }, { key: 'tables.reset.kept' }],
    field: { key: 'tables.reset.field' },
    yes: { key: 'tables.reset.yes' },
    no: { key: 'tables.reset.no' },
    danger: true,
    onYes: nothing,
  })),
  'question about a bundle with suspect ballots': questionScreen(() =>
    handInBundleQuestion({ bundle: 9_999, state: bundleDesk(municipal, fullBundle), onYes: nothing }),
  ),
  'question about a long ballot': questionScreen((ui) => ({
    title: {
      key: 'bundle-differences.title.decide',
      params: {
        place: 101,
        ballot: fittingText(
          classTexts(ui, municipal.election, municipal.contest, longBallots.everyOther),
          panelColumns(ui),
          mostBallotLines,
        ),
      },
    },
    lines: [{ key: 'bundle-differences.kept' }],
    field: { key: 'differences.decide.reason' },
    yes: { key: 'differences.decide.yes' },
    no: { key: 'differences.decide.no' },
    onYes: nothing,
  })),
  'bundle differences, none taken': bundleDifferencesScreen(13, ''),
  'bundle differences, marks on two lists': bundleDifferencesScreen(15, ''),
};
