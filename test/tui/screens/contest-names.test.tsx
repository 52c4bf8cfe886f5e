/** Every screen about a contest says which one: nobody keys a pile of Brussels under Flemish Brabant (KWB 156 §1/1). */

import { readdirSync } from 'node:fs';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { type Language, languages, localised } from '../../../src/base/language.ts';
import { buildTable } from '../../../src/count/build-table.ts';
import { tableForm, usualShape } from '../../../src/count/table-form.ts';
import type { Contest, Election } from '../../../src/election/election.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import { contestName, shortContestName } from '../../../src/i18n/contest-name.ts';
import { summaryOf } from '../../../src/office/table-ports.ts';
import { breadcrumb } from '../../../src/tui/breadcrumb.ts';
import type { Route } from '../../../src/tui/screen.ts';
import { startBundle } from '../../../src/tui/screens/bundle/bundle-state.ts';
import { BundleView } from '../../../src/tui/screens/bundle/bundle-view.tsx';
import { startBundleDifferences } from '../../../src/tui/screens/bundle-differences/bundle-differences-state.ts';
import { BundleDifferencesView } from '../../../src/tui/screens/bundle-differences/bundle-differences-view.tsx';
import { startBundles } from '../../../src/tui/screens/bundles/bundles-state.ts';
import { BundlesView } from '../../../src/tui/screens/bundles/bundles-view.tsx';
import { startCanvass } from '../../../src/tui/screens/canvass/canvass-state.ts';
import { CanvassView } from '../../../src/tui/screens/canvass/canvass-view.tsx';
import { startDifferences } from '../../../src/tui/screens/differences/differences-state.ts';
import { DifferencesView } from '../../../src/tui/screens/differences/differences-view.tsx';
import { FigureView } from '../../../src/tui/screens/figure/figure-view.tsx';
import { FigureBundlesView } from '../../../src/tui/screens/figure-bundles/figure-bundles-view.tsx';
import { LogEventView } from '../../../src/tui/screens/log-event/log-event-view.tsx';
import { startReview } from '../../../src/tui/screens/review/review-state.ts';
import { ReviewView } from '../../../src/tui/screens/review/review-view.tsx';
import { startSuspectForm } from '../../../src/tui/screens/suspect/suspect-state.ts';
import { SuspectView } from '../../../src/tui/screens/suspect/suspect-view.tsx';
import { startSuspects } from '../../../src/tui/screens/suspects/suspects-state.ts';
import { SuspectsView } from '../../../src/tui/screens/suspects/suspects-view.tsx';
import { tableLines } from '../../../src/tui/screens/table/table-lines.ts';
import { startTable } from '../../../src/tui/screens/table/table-state.ts';
import { TableView } from '../../../src/tui/screens/table/table-view.tsx';
import { startTables } from '../../../src/tui/screens/tables/tables-state.ts';
import { TablesView } from '../../../src/tui/screens/tables/tables-view.tsx';
import { startTotals } from '../../../src/tui/screens/totals/totals-state.ts';
import { TotalsView } from '../../../src/tui/screens/totals/totals-view.tsx';
import {
  reduceTransferForm,
  sendFields,
  startTransferForm,
} from '../../../src/tui/screens/transfer/transfer-state.ts';
import { TransferView } from '../../../src/tui/screens/transfer/transfer-view.tsx';
import type { Ui } from '../../../src/tui/ui.ts';
import { bodyUi } from '../../../src/tui/widgets/frame-view.tsx';
import { Header } from '../../../src/tui/widgets/header.tsx';
import { startListed } from '../../../src/tui/widgets/table/listed.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { officer } from '../../office/practice-canton.ts';
import { chamber, contestId, contest as contestOf, election as electionOf } from '../../support/elections.ts';
import { drawn, uiFor } from '../../support/ui.ts';
import { bundlesHistoryFor, canvassFor, historyFor } from './canvass-values.ts';
import { suspectRows } from './suspect-views.tsx';

const fixtures = readdirSync('fixtures/elections').map((file): readonly [string, Election] => {
  const parsed = parsePackage(readFixture(`elections/${file}`));
  if (!parsed.ok) throw new Error(file);
  return [file, parsed.value.election];
});
/** A second pair, of another assembly and of the same constituencies: what tells two apart does not tell these four. */
function doubled(election: Election): Election {
  const id = (one: string) => contestId(one.replace('CK', 'EP'));
  const title = { nl: 'Europees Parlement', fr: 'Parlement européen', de: 'Europaparlament', en: 'Europe' };
  const second = election.contests.map((one) => ({
    ...{ ...one, id: id(one.id), title, paper: id(one.paper), paperHome: id(one.paperHome) },
  }));
  const bureaus = election.bureaus.map((one) => ({
    ...one,
    contests: [...one.contests, ...one.contests.map(id)],
  }));
  return { ...election, contests: [...election.contests, ...second], bureaus };
}
const elections = [
  ...fixtures,
  ...fixtures
    .filter(([file]) => file.startsWith('sint-genesius'))
    .map(([file, one]): readonly [string, Election] => [`twice ${file}`, doubled(one)]),
];
/** Only in these can one be taken for another. */
const withSeveral = elections.filter(([, { contests }]) => contests.length > 1);

/** What a reader looks for, by hand: the constituency where titles are the same, else the title. */
function toldBy({ contests }: Election, contest: Contest, language: Language): string {
  const title = localised(contest.title, language);
  const isAlone = contests.filter((one) => localised(one.title, language) === title).length === 1;
  return isAlone ? title : localised(contest.constituency.name, language);
}
/** As much of it, and no less than four letters, as no other contest begins with. */
function beginning({ election, contest, ui: { language } }: Subject): string {
  const own = toldBy(election, contest, language);
  const others = election.contests.filter(({ id }) => id !== contest.id);
  const isOwn = (text: string) => others.every((one) => !toldBy(election, one, language).startsWith(text));
  const cuts = Array.from(own, (_, at) => own.slice(0, at + 1));
  return cuts.find((text) => text.length >= 4 && isOwn(text)) ?? own;
}

interface Subject {
  readonly ui: Ui;
  readonly election: Election;
  readonly contest: Contest;
}
const officers = ['annelies', 'bartholomeus'] as const;

const bureauOf = ({ election, contest }: Subject) => {
  const found = election.bureaus.find(({ contests }) => contests.includes(contest.id));
  if (found === undefined) throw new Error('no bureau');
  return found;
};
const formOf = (subject: Subject) =>
  tableForm(subject.contest, bureauOf(subject), usualShape(bureauOf(subject)));
const tableRow = (contest: Contest) => ({
  ...{ event: 1, contest, summary: summaryOf({ state: 'empty' }), state: 'empty' as const },
  ...{ raised: [], suspects: 0, otherwise: 0 },
});

function suspectsList(subject: Subject): ReactNode {
  const { ui, election, contest } = subject;
  return <SuspectsView {...{ ui, election }} suspects={suspectRows(contest)} state={startSuspects()} />;
}

function logEvent(subject: Subject): ReactNode {
  const { ui, election, contest } = subject;
  const bureau = bureauOf(subject);
  const data = { bureau: bureau.id, contest: contest.id, entry: 1 } as const;
  const params = { ...data, anew: 'false' };
  const event = { seq: 9, version: 1, at: '2024-06-09T14:03:21.000Z', officer: 'anna', hash: 'ab' } as const;
  const entry = { ...event, type: 'table-begun', params, batch: null, ballot: null } as const;
  return (
    <LogEventView
      {...{ ui, election }}
      shown={{ event: { ...event, type: 'table-begun', data }, entry, bureau }}
    />
  );
}

const screens: Readonly<Record<string, (subject: Subject) => ReactNode>> = {
  'the bundles': ({ ui, election, contest }) => (
    <BundlesView
      {...{
        ui,
        election,
        contest,
        rows: [],
        onPaper: [],
        raised: [],
        suspects: 0,
        ofBundles: 0,
        undecided: 0,
        shift: null,
        isHeld: false,
      }}
      urn={{ state: 'unsaid', officers: [], ballots: undefined, ...noUrn }}
      sharing={election.contests.filter(({ paper }) => paper === contest.paper)}
      officer={officer('anna')}
      state={startBundles()}
    />
  ),
  'the line of a bundle': (subject) => (
    <BundleView
      {...subject}
      {...{ bundle: 9999, entry: 2 }}
      urn={{ state: 'stands', officers, found: 12_345, counted: 12_000, isShared: false }}
      state={startBundle({
        place: { bureau: bureauOf(subject).id, contest: subject.contest.id, bundle: 9999, entry: 2 },
        draft: { version: 1, counted: 100, ballots: [], places: {} },
        open: null,
      })}
    />
  ),
  'the differences of a bundle': (subject) => (
    <BundleDifferencesView
      {...subject}
      differences={{
        officers,
        because: 'incoherent',
        isAlike: true,
        decisions: 0,
        keyed: 99,
        counted: [99, 100],
        open: [],
        shiftedFrom: null,
      }}
      state={startBundleDifferences()}
    />
  ),
  'the form of a table': (subject) => {
    const bureau = bureauOf(subject);
    const { shape } = formOf(subject);
    const place = { bureau: bureau.id, contest: subject.contest.id, entry: 2 } as const;
    const sitting = {
      place,
      form: formOf(subject),
      draft: { version: 1, shape, figures: {} },
      open: null,
      own: {},
    };
    return <TableView {...subject} {...{ bureau, entry: 2, failing: [] }} state={startTable(sitting)} />;
  },
  'a review': (subject) => {
    const form = formOf(subject);
    const { fields } = form;
    const seen = { fields, lines: tableLines(form, fields) };
    const table = {
      contest: subject.contest,
      bureau: bureauOf(subject),
      form,
      figures: {},
      officers,
      decided: [],
    };
    return <ReviewView {...subject} table={table} form={seen} state={startReview()} />;
  },
  'the differences of a table': (subject) => (
    <DifferencesView
      {...subject}
      differences={{
        ...{ contest: subject.contest, bureau: bureauOf(subject), because: 'different', officers },
        ...{ isAlike: false, decisions: 0, open: [], problems: [], slips: [], transpositions: [] },
      }}
      state={startDifferences()}
    />
  ),
  'the history of a figure': ({ ui, election, contest }) => (
    <FigureView {...{ ui, election }} history={historyFor(election, contest)} state={startListed()} />
  ),
  'the bundles of a figure': ({ ui, election, contest }) => (
    <FigureBundlesView
      {...{ ui, election, history: bundlesHistoryFor(election, contest) }}
      rubric={{ kind: 'found', urn: 0 }}
      state={startListed()}
    />
  ),
  'the canvass': ({ ui, election, contest }) => (
    <CanvassView {...{ ui, election }} canvass={canvassFor(election, contest)} state={startCanvass(null)} />
  ),
  'the totals': ({ ui, election, contest }) => (
    <TotalsView
      {...{ ui, election, contest, problems: [], waiting: null }}
      contests={election.contests.map(({ id }) => id)}
      table={buildTable(contest, { level: 'canton', id: election.office.id }, [])}
      state={startTotals(null, null)}
    />
  ),
  'a suspect ballot': suspectsList,
  'the form of a suspect ballot': ({ ui, election, contest }) => (
    <SuspectView
      {...{ ui, election, contests: [contest, contest], suspect: null }}
      form={startSuspectForm('raise', 2, false)}
    />
  ),
  'the form of a transfer': (subject) => {
    const { ui, election, contest } = subject;
    const typed = `${bureauOf(subject).id} ${contest.id}`;
    const state = reduceTransferForm(startTransferForm(sendFields), { type: 'paste', text: typed });
    return <TransferView {...{ ui, election, transfer: undefined, state }} />;
  },
  'an event of the log': logEvent,
};
const noUrn = {
  ...{ sent: 0, received: 0, unmatched: 0, expected: undefined, oversent: 0, counted: 0 },
  standing: undefined,
};

/** By the name or, where there is little room, by the id. */
const told = (text: string, subject: Subject): boolean =>
  text.includes(beginning(subject)) || new RegExp(`(?<![\\w-])${subject.contest.id}(?![\\w-])`).test(text);

const flat = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(' ');

describe.each(withSeveral)('in %s', (_file, election) => {
  describe.each(languages)('in %s', (language) => {
    test.each([60, 80, 120])('every screen about a contest says which, at %i columns', (columns) => {
      const ui = bodyUi(uiFor({ language, columns, rows: 24 }));
      for (const [name, screen] of Object.entries(screens)) {
        for (const contest of election.contests) {
          const subject = { ui, election, contest };
          const text = flat(drawn(screen(subject), ui.columns));
          expect(told(text, subject), `${name}: ${text}`).toBe(true);
          // French has a space before a colon, whatever is put together around it.
          if (language === 'fr') expect(text, name).not.toMatch(/[^\s\d]: /);
        }
      }
    });

    test.each([60, 80, 120])(
      'a correction names no contest by an id, which the breadcrumb has by its name (%i)',
      (columns) => {
        const ui = bodyUi(uiFor({ language, columns, rows: 24 }));
        for (const contest of election.contests) {
          const subject = { ui, election, contest };
          const bureau = bureauOf(subject);
          const form = formOf(subject);
          const [field] = form.fields;
          const sitting = {
            place: { bureau: bureau.id, contest: contest.id, entry: 1 } as const,
            ...{ form, draft: { version: 1, shape: form.shape, figures: {} }, own: {} },
            open: field === undefined ? [] : [field.key],
          };
          const table = { ...subject, bureau, entry: 1, failing: [], state: startTable(sitting) } as const;
          const [title = ''] = drawn(<TableView {...table} />, ui.columns);

          expect(title).toContain(ui.t('table.title.correction'));
          expect(title.startsWith(`${contest.id} ${ui.glyphs.between}`), title).toBe(false);
        }
      },
    );

    test.each([60, 80, 120])('no two rows of the tables are the same, at %i columns', (columns) => {
      const ui = bodyUi(uiFor({ language, columns, rows: 24 }));
      const lines = drawn(
        <TablesView
          {...{
            ui,
            election,
            tables: election.contests.map(tableRow),
            ...{ way: undefined, declared: undefined },
            hints: [],
            failing: [],
          }}
          officer={officer('anna')}
          state={startTables()}
        />,
        ui.columns,
      );
      const rows = lines.slice(1, 1 + election.contests.length).map((line) => line.slice(2).trim());

      expect(new Set(rows).size, rows.join('\n')).toBe(election.contests.length);
      for (const contest of election.contests) {
        expect(rows.some((row) => row.startsWith(beginning({ ui, election, contest })))).toBe(true);
      }
    });

    test.each([60, 80, 120])('no two have the same breadcrumb, at %i columns', (columns) => {
      const ui = uiFor({ language, columns });
      for (const name of [
        'table',
        'review',
        'differences',
        'bundles',
        'bundle',
        'bundle-differences',
      ] as const) {
        const heads = election.contests.map((contest) => {
          const bureau = bureauOf({ ui, election, contest }).id;
          const place = { bureau, contest: contest.id };
          const stack: readonly Route[] = [
            { name: 'tables', bureau },
            ...(name.startsWith('bundle') ? [{ name: 'bundles', ...place } as const] : []),
            ...(name === 'bundle' || name === 'bundle-differences'
              ? [{ name, ...place, bundle: 7 } as const]
              : name === 'bundles'
                ? []
                : [{ name, ...place } as const]),
          ];
          const crumbs = breadcrumb(stack, ui, election);
          return flat(drawn(<Header {...{ ui, crumbs, practice: true }} officer="annelies" />, columns));
        });

        expect(new Set(heads).size, heads.join('\n')).toBe(election.contests.length);
      }
    });
  });
});

describe('the name of a contest', () => {
  test.each(fixtures)(
    'is whole among the tables at 80 columns, and so are two officers, in %s',
    (_file, election) => {
      for (const language of languages) {
        const ui = bodyUi(uiFor({ language, columns: 80, rows: 24 }));
        for (const state of ['differs', 'correcting', 'second-in-progress'] as const) {
          const tables = election.contests.map((contest) => ({
            ...tableRow(contest),
            summary: { ...summaryOf({ state: 'empty' }), state, officers },
            state,
          }));
          const props = {
            election,
            tables,
            ...{ way: undefined, declared: undefined },
            officer: officer('chair'),
            hints: [],
            failing: [],
          };
          const text = flat(drawn(<TablesView {...{ ui, ...props }} state={startTables()} />, ui.columns));
          for (const { contest } of tables) {
            // Of two of one title the beginning: it sets them apart.
            const name = contestName(election, contest, language);
            expect(text).toContain(ui.text(election.contests.length === 1 ? name : name.slice(0, 30)));
          }
          for (const one of officers) expect(text).toContain(one);
        }
      }
    },
  );

  test.each(elections)(
    'is in the breadcrumb of what is done with it, as where it is keyed, in %s',
    (_file, election) => {
      for (const language of languages) {
        const ui = uiFor({ language, columns: 120 });
        for (const contest of election.contests) {
          const bureau = bureauOf({ ui, election, contest }).id;
          for (const name of ['table', 'review', 'differences', 'bundles'] as const) {
            const stack = [
              { name: 'tables', bureau },
              { name, bureau, contest: contest.id },
            ] as const;
            const last = breadcrumb(stack, ui, election).at(-1);
            expect(last).toContain(ui.text(shortContestName(election, contest, language)));
          }
        }
      }
    },
  );

  test.each(elections)('is its own in %s, in full and in short', (_file, election) => {
    for (const language of languages) {
      for (const name of [contestName, shortContestName]) {
        const names = election.contests.map((contest) => name(election, contest, language));
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  test('is the title alone where no other contest has it', () => {
    const [only] = chamber.contests;
    if (only === undefined) throw new Error('no contest');

    expect(contestName(chamber, only, 'en')).toBe('CK');
    expect(shortContestName(chamber, only, 'en')).toBe('CK');
  });

  test('has the constituency before the title where another has that title', () => {
    const [, rode] = elections.find(([file]) => file.startsWith('sint-genesius')) ?? [];
    const names = rode?.contests.map((contest) => contestName(rode, contest, 'fr'));

    expect(names).toEqual([
      'Brabant flamand – Chambre des représentants',
      'Bruxelles-Capitale – Chambre des représentants',
    ]);
  });

  test('has its id too where title and constituency are another’s', () => {
    const named = (id: string): Contest => ({
      ...contestOf(id, 'chamber', [[1, 2, 1]]),
      title: { fr: 'Chambre' },
    });
    const twice = electionOf([named('A'), named('B')]);

    expect(twice.contests.map((one) => contestName(twice, one, 'fr'))).toEqual([
      'A Namur – Chambre',
      'B Namur – Chambre',
    ]);
    expect(twice.contests.map((one) => shortContestName(twice, one, 'fr'))).toEqual(['A Namur', 'B Namur']);
    expect(twice.contests[0]?.id).toBe(contestId('A'));
  });
});
