import { expect, test } from 'vitest';
import { ListNumber } from '../../../src/election/ids.ts';
import type { Account } from '../../../src/office/account-ports.ts';
import { notPresented, type ReportState } from '../../../src/office/reporting/report-parts.ts';
import { untouchedReport } from '../../../src/office/reporting/report-standing.ts';
import { reportRefusals } from '../../../src/office/reporting/report-transition.ts';
import type { ReportLine } from '../../../src/office/reports-signed.ts';
import {
  type CompositionAction,
  type CompositionForm,
  declaredPeople,
  fieldsOf,
  isOneMore,
  reduceComposition,
  startComposition,
} from '../../../src/tui/screens/composition/composition-state.ts';
import { itemsOf } from '../../../src/tui/screens/report/report-lines.ts';
import { firstOpenPoint } from '../../../src/tui/screens/report/report-state.ts';
import { digestLines } from '../../../src/tui/screens/report-text/digest-lines.ts';
import { figureLine } from '../../../src/tui/screens/report-text/figure-lines.ts';
import {
  isRead,
  reduceReportText,
  startReportText,
} from '../../../src/tui/screens/report-text/report-text-state.ts';
import { whyNotMessage } from '../../../src/tui/screens/reports/report-words.ts';
import { selectedReport, visibleReports } from '../../../src/tui/screens/reports/reports-state.ts';
import { ReportsView } from '../../../src/tui/screens/reports/reports-view.tsx';
import { signedBar } from '../../../src/tui/screens/reports/signed-bar.ts';
import { reduceListByNeed, startListByNeed } from '../../../src/tui/widgets/table/by-need.ts';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { bureauId, chamber } from '../../support/elections.ts';
import { drawn, uiFor } from '../../support/ui.ts';
import { signOffScreens } from './sign-off-views.tsx';

const account = (name: string, role: Account['role']): Account => ({
  name,
  role,
  person: '',
  state: 'active',
});
const choices = {
  lists: [2, 5].map((list) => ListNumber.parse(list)),
  accounts: [
    account('anna', 'entry'),
    account('mira', 'member'),
    account('chair', 'chair'),
    account('wout', 'witness'),
  ],
};

const typed = (form: CompositionForm, text: string): CompositionForm =>
  reduceComposition(form, { type: 'edit', event: { kind: 'text', text, ctrl: false } });
const choose: CompositionAction = { type: 'next-choice', by: 1, choices };
const next: CompositionAction = { type: 'next-field', by: 1, choices };
const all = (form: CompositionForm, ...actions: readonly CompositionAction[]): CompositionForm =>
  actions.reduce(reduceComposition, form);

test('a composition is typed person by person, and what comes first is offered first', () => {
  const chair = all(typed(startComposition([]), 'C. H.'), next, next, choose, next);
  const secretary = all(typed(chair, 'M. I.'), next, next, choose, next);
  const done = all(typed(secretary, 'W. O.'), next, choose, choose, next, choose, next, choose, next);

  expect(declaredPeople(done)).toEqual([
    { name: 'C. H.', function: 'chair', list: null, account: 'chair' },
    { name: 'M. I.', function: 'secretary', list: null, account: 'mira' },
    { name: 'W. O.', function: 'witness', list: 2, account: 'wout' },
  ]);
  expect(isOneMore(done)).toBe(true);
  expect(fieldsOf(done)).toEqual(['name']);
});

test('a witness signs with the account of a witness, and nobody else does; a chair with that of a chair', () => {
  const names = (what: 'chair' | 'secretary' | 'witness'): readonly (string | null)[] => {
    const start = startComposition([{ name: 'A', function: what, list: null, account: null }]);
    const steps = what === 'witness' ? 3 : 2;
    let form = all(start, ...Array.from({ length: steps }, () => next));
    return Array.from({ length: 4 }, () => {
      form = all(form, choose);
      return declaredPeople(form)[0]?.account ?? null;
    });
  };

  expect(names('witness')).toEqual(['wout', null, 'wout', null]);
  expect(names('chair')).toEqual(['chair', null, 'chair', null]);
  expect(names('secretary')).toEqual(['mira', 'chair', null, 'mira']);
});

test('a witness who becomes something else signs with another account, and for no list', () => {
  const start = startComposition([
    { name: 'A', function: 'witness', list: ListNumber.parse(2), account: 'wout' },
  ]);

  expect(declaredPeople(all(start, next, choose))).toEqual([
    { name: 'A', function: 'chair', list: null, account: null },
  ]);
});

test('whoever becomes something else signs with the same account where they may, and on paper where that was chosen', () => {
  const back: CompositionAction = { ...choose, by: -1 };
  const startOf = (what: 'assessor' | 'chair', account: string) =>
    all(startComposition([{ name: 'A', function: what, list: null, account }]), next);
  const accounts = (form: CompositionForm, ...actions: readonly CompositionAction[]) =>
    declaredPeople(all(form, ...actions)).map((person) => [person.function, person.account]);

  expect(accounts(startOf('assessor', 'mira'), choose)).toEqual([['substitute', 'mira']]);
  expect(accounts(startOf('assessor', 'mira'), back)).toEqual([['secretary', 'mira']]);
  // A member’s account can sign neither as the chair nor as a witness, on the way from the one to the other.
  expect(accounts(startOf('assessor', 'mira'), choose, choose)).toEqual([['witness', null]]);
  expect(accounts(startOf('assessor', 'mira'), back, back)).toEqual([['chair', null]]);
  expect(accounts(startOf('assessor', 'mira'), choose, choose, choose, choose)).toEqual([
    ['secretary', 'mira'],
  ]);
  expect(accounts(startOf('chair', 'chair'), choose)).toEqual([['secretary', 'chair']]);
  const onPaper = all(startOf('assessor', 'mira'), next, choose, choose);
  expect(accounts(onPaper)).toEqual([['assessor', null]]);
  expect(accounts(all(onPaper, { type: 'next-field', by: -1, choices }), choose)).toEqual([
    ['substitute', null],
  ]);
});

test('whoever has an account in that name signs with it, until another is chosen or was declared', () => {
  const own = { ...choices, accounts: [{ ...account('p.claes', 'chair'), person: 'Paul Claes' }] };
  const on: CompositionAction = { ...next, choices: own };
  const accountOf = (form: CompositionForm) => declaredPeople(form)[0]?.account;
  const named = all(typed(startComposition([]), 'paul claes '), on, on);

  expect(named.field).toBe('account');
  expect(accountOf(named)).toBe('p.claes');
  const paper = all(named, { ...choose, choices: own });
  expect(accountOf(paper)).toBeNull();
  expect(accountOf(all(paper, { type: 'next-person', by: -1 }, on, on))).toBeNull();
  const declared = startComposition([{ name: 'Paul Claes', function: 'chair', list: null, account: null }]);
  expect(accountOf(all(declared, on, on))).toBeNull();
  expect(accountOf(all(typed(startComposition([]), 'Paula Claes'), on, on))).toBeNull();
});

test('a person whose name was emptied is nobody once the row is left', () => {
  const start = startComposition([
    { name: 'A', function: 'chair', list: null, account: null },
    { name: 'B', function: 'secretary', list: null, account: null },
  ]);
  const emptied = reduceComposition(start, { type: 'edit', event: { kind: 'text', text: 'u', ctrl: true } });
  const left = all(emptied, { type: 'next-person', by: 1 });

  expect(left.people.length).toBe(2);
  expect(left.row).toBe(0);
  expect(declaredPeople(left).map(({ name }) => name)).toEqual(['B']);
});

test('a report is read once every line was shown, not by jumping to its end', () => {
  const shown = (from: number, to: number) => ({ type: 'shown', from, to }) as const;
  const start = reduceReportText(startReportText(), shown(0, 10));
  const end = { type: 'moved', move: { type: 'move-to', row: 'last' }, lines: 40, page: 10 } as const;
  const jumped = reduceReportText(reduceReportText(start, end), shown(30, 40));
  const through = [shown(9, 19), shown(18, 28), shown(27, 37), shown(30, 40)].reduce(reduceReportText, start);

  expect(jumped.first).toBe(30);
  expect(isRead(jumped, 40)).toBe(false);
  expect(isRead(through, 40)).toBe(true);
  expect(isRead(reduceReportText(start, { type: 'says-seen', lines: 40, page: 10 }), 40)).toBe(true);
});

test('a wrong passphrase is gone from the field, and said', () => {
  const asked = reduceReportText(reduceReportText(startReportText(), { type: 'ask-passphrase' }), {
    type: 'paste',
    text: 'guess',
  });
  const refused = reduceReportText(asked, { type: 'refused', problem: { code: 'OFFICER_SIGN_IN_REFUSED' } });

  expect(refused.passphrase).toEqual({ before: '', after: '' });
  expect(refused.problem?.code).toBe('OFFICER_SIGN_IN_REFUSED');
});

test('a figure that a correction changed is marked by sign and word, in every look', () => {
  const text = (glyphs: 'unicode' | 'ascii', before: number, now: number, screenReader = false): string =>
    figureLine(uiFor({ glyphs, screenReader, columns: 60 }), { label: 'Valid', now, before })
      .map((part) => part.text)
      .join('')
      .replace(/ +/g, ' ');

  expect(text('unicode', 280, 279)).toBe('Valid 280 279 ▲ changed');
  expect(text('ascii', 280, 279)).toBe('Valid 280 279 ! changed');
  expect(text('unicode', 280, 280)).toBe('Valid 280 280');
  expect(text('unicode', 280, 279, true)).toBe('Valid 280, changed: 279');
});

test('a digest stands in groups of four, eight to a line', () => {
  const digest = Array.from({ length: 16 }, (_, index) => `00${index.toString(16)}f`).join('');

  expect(digestLines(uiFor(), digest)).toEqual([
    '000f 001f 002f 003f 004f 005f 006f 007f',
    '008f 009f 00af 00bf 00cf 00df 00ef 00ff',
  ]);
});

test('the bar of signed reports is full only once all are signed, and silent to the ear', () => {
  const text = (signed: number, wishes = {}): string =>
    signedBar(uiFor({ columns: 80, ...wishes }), { signed, all: 3 })
      .map((part) => part.text)
      .join('');

  expect(text(0)).toMatch(/^Reports of counting bureaus and office signed 0 of 3 {2}░{24}$/);
  expect(text(2)).toMatch(/█{16}░{8}$/);
  expect(text(3)).toMatch(/█{24}$/);
  expect(text(2, { screenReader: true })).toBe('Reports of counting bureaus and office signed 2 of 3');
});

test('reports are sorted by whom they wait for, and those that are as far by the package', () => {
  const report = (bureau: string, state: ReportState): ReportLine => ({
    ...{ ...untouchedReport, bureau: bureauId(bureau) },
    signOff: { ...notPresented, state },
  });
  const all = [
    report('A', 'closed'),
    report('B', 'draft'),
    report('C', 'initialled'),
    report('D', 'presented'),
  ];
  const more = [...all, report('E', 'draft'), report('F', 'returned'), report('G', 'signed')];
  const ui = uiFor({ language: 'fr' });
  const shown = (sort: 'package' | 'needs-somebody', filter = '') =>
    visibleReports(ui, chamber, more, { filter: fieldOf(filter), sort });
  const names = (...wish: Parameters<typeof shown>) =>
    shown(...wish)
      .map(({ bureau }) => bureau)
      .join('');

  expect(names('package')).toBe('ABCDEFG');
  expect(names('needs-somebody')).toBe('DCFBEGA');
  // By the state in the words of the screen, however it is typed, and by the bureau.
  expect(names('package', 'PROJET ')).toBe('BE');
  expect(names('package', 'sign')).toBe('G');
  expect(names('needs-somebody', 'e')).toMatch(/^DC/);
  expect(names('package', 'nothing so')).toBe('');
  expect(selectedReport(shown('package', 'projet'), startListByNeed(bureauId('E')))?.bureau).toBe('E');
  expect(reduceListByNeed(startListByNeed(bureauId('C')), { type: 'next-sort' })).toMatchObject({
    ...{ sort: 'needs-somebody', position: { key: 'C' } },
  });
});

test('a report opens at the first point of its checklist that is open, from which Enter leads on', () => {
  const points = (...fulfilled: readonly boolean[]) => fulfilled.map((one) => ({ fulfilled: one }));
  expect(firstOpenPoint(points(true, true, false, false))).toBe(2);
  expect(firstOpenPoint(points(false, true))).toBe(0);
  expect(firstOpenPoint(points(true, true))).toBe(0);
});

test('the list of reports says of one that was returned, or opened again, why it was', () => {
  const at = '2024-06-09T20:00:00.000Z';
  const line = { ...untouchedReport, bureau: bureauId('A') };
  const shown = (change: Partial<ReportLine>) =>
    drawn(
      <ReportsView
        {...{ ui: uiFor({ columns: 80, rows: 20 }), election: chamber, state: startListByNeed() }}
        {...{ reports: [{ ...line, ...change }], missing: new Map(), signed: { signed: 0, all: 1 } }}
      />,
      80,
    ).join('\n');
  const returned = [{ at, officer: 'chair', reason: 'count list 2 again' }];

  expect(shown({})).toContain('Nothing was done');
  expect(shown({ signOff: { ...notPresented, state: 'returned', returned } })).toContain(
    'count list 2 again',
  );
  const corrects = { version: 1, digest: 'ab', officer: 'chair', at, reason: 'piles were swapped' };
  const again = shown({ version: 2, corrects });
  expect(again).toContain('piles were swapped');
  expect(again).not.toContain('Nothing was done');
});

test.each(
  reportRefusals.filter((code) => !['REPORT_DIGEST_CHANGED', 'REPORT_WITNESS_UNKNOWN'].includes(code)),
)('what the states of a report refuse is said in few words: %s', (code) => {
  const ui = uiFor();
  const { key, params } = whyNotMessage(ui, { code, params: { state: 'signed' } }, 0);

  expect(ui.t(key, params)).not.toBe('');
});

test('the list says whose reports are counted, and of a digital bureau that its own needs no signature', () => {
  const [bureau] = chamber.bureaus;
  if (bureau === undefined) throw new Error('no bureau');
  const election = { ...chamber, bureaus: [{ ...bureau, kind: 'digital' as const }] };
  const text = drawn(
    <ReportsView
      {...{ ui: uiFor({ columns: 80, rows: 20 }), election, state: startListByNeed() }}
      {...{ reports: [{ ...untouchedReport, bureau: bureau.id }], missing: new Map() }}
      signed={{ signed: 0, all: 3 }}
    />,
    80,
  ).join('\n');
  expect(text).toContain('Reports of counting bureaus and office signed 0 of 3');
  expect(text).toContain('Needs no signature');
});

test('says before a signature what a remark is about, and which figures are not on the screen', () => {
  const ui = uiFor({ columns: 120, rows: 40 });
  const text = drawn(signOffScreens(chamber)['report-text, its end']?.body(ui), 120)
    .join(' ')
    .replace(/ +/g, ' ');
  expect(text).toContain('polling station 15: 1,234,560 ballots deposited, but 1,234,567 electors ticked.');
  expect(text).toContain('Not shown here: the votes of each candidate');
});

test('leads to the tables with which nothing is wrong too, for a correction begins there', () => {
  const bureau = bureauId('TB-1');
  const point = (what: 'tables' | 'signers' | 'transfers') => ({
    what,
    count: 0,
    fulfilled: true,
    known: true,
    left: 0,
    remarked: 0,
  });
  const items = itemsOf(uiFor(), chamber, 'checklist', {
    ...{ bureau, standing: untouchedReport, delivered: null, incidents: [], objections: [] },
    ...{
      history: [],
      signedVersions: [],
      checklist: [point('tables'), point('transfers'), point('signers')],
    },
  });
  expect(items.map(({ leads }) => leads)).toEqual([{ name: 'tables', bureau }, undefined, undefined]);
});
