/** The summary table of the office, by municipality and counting bureau (KWB 161). */
import type { ListCount } from '../../count/count-table.ts';
import { sumCounts } from '../../count/exact-count.ts';
import type { Contest } from '../../election/election.ts';
import { regimes } from '../../election/regimes.ts';
import { nameVotesTables } from './canvass-name-votes.ts';
import { categoryKey } from './field-label.ts';
import { inGroups } from './in-groups.ts';
import { listsOneByOne, listsOverview } from './list-results.ts';
import {
  type Block,
  type Cell,
  figures,
  heading,
  paragraph,
  type Row,
  type Said,
  table,
  texts,
} from './report-block.ts';
import { contestIn, municipalityIn, type ReportScope } from './report-scope.ts';
import { type CanvassBureau, reportedFigures } from './reported-figures.ts';

/** The summary table of one election. Of digital polling stations there is no row: see `ReportContent.tables`. */
export function canvassSection(scope: ReportScope, contest: Contest): readonly Block[] {
  const { model, tongue } = scope;
  const { say } = tongue;
  const having = model.election.bureaus.filter(({ contests }) => contests.includes(contest.id));
  const counting = having.filter(({ kind }) => kind === 'counting');
  const rows = counting.flatMap((bureau): readonly CanvassBureau[] => {
    const reported = model.countTables.find((one) => one.bureau === bureau.id && one.contest === contest.id);
    const found = reported === undefined ? null : reportedFigures(contest, reported);
    return found === null ? [] : [{ bureau, found }];
  });
  const missing = counting.filter((bureau) => rows.every((row) => row.bureau !== bureau));
  return [
    heading(
      1,
      say('canvass', (language) => ({ contest: contestIn(scope, contest.id, language) })),
    ),
    ...(rows.length === 0 ? [paragraph(say('canvass.none'))] : []),
    ...(missing.length === 0
      ? []
      : [paragraph(say('canvass.not-in', { bureaus: missing.map(({ name }) => name).join(', ') }))]),
    ...(having.length === counting.length ? [] : [paragraph(say('canvass.digital'))]),
    ...(rows.length === 0 ? [] : [generalTable(scope, rows), ...listTables(scope, contest, rows)]),
  ];
}

/** What the whole office counted, digital polling stations too. */
export function totalsSection(scope: ReportScope, contest: Contest): readonly Block[] {
  const { model, tongue } = scope;
  const { say, count } = tongue;
  const total = model.tables.find((one) => one.contest === contest.id);
  if (total === undefined) return [];
  return [
    heading(
      1,
      say('totals', (language) => ({ contest: contestIn(scope, contest.id, language) })),
    ),
    table(
      [texts(say('rubric'), 116), figures(say('ballots'), 32)],
      [
        { cells: [say('canvass.deposited'), count(total.found)] },
        { cells: [say('blank-or-invalid'), count(total.blankOrInvalid)] },
        { cells: [say('valid'), count(total.valid)] },
      ],
    ),
    heading(2, say('per-list')),
    listsOverview(tongue, contest, total.lists),
    heading(2, say('name-votes')),
    ...listsOneByOne(tongue, contest, total.lists),
  ];
}

function generalTable(scope: ReportScope, rows: readonly CanvassBureau[]): Block {
  const { say } = scope.tongue;
  return table(
    [
      texts(say('bureau')),
      texts(say('stations'), 34),
      figures(say('canvass.deposited'), 26),
      figures(say('blank-or-invalid'), 26),
      figures(say('valid'), 26),
    ],
    byMunicipality(
      scope,
      rows,
      ({ bureau }) => [
        bureau.name === bureau.id ? bureau.name : `${bureau.name} (${bureau.id})`,
        bureau.stations.map(({ number }) => number).join(', '),
      ],
      [({ found }) => found.counted, ({ found }) => found.blankOrInvalid, ({ found }) => found.valid],
    ),
  );
}

function listTables(scope: ReportScope, contest: Contest, rows: readonly CanvassBureau[]): readonly Block[] {
  const { say, ofList } = scope.tongue;
  const { categories } = regimes[contest.regime];
  return contest.lists.flatMap((list) => {
    const figureOf =
      (figure: (one: ListCount) => number) =>
      ({ found }: CanvassBureau): number | null => {
        const own = found.lists.find(({ number }) => number === list.number);
        return own === undefined ? null : figure(own);
      };
    return [
      heading(2, say('list.heading', { number: list.number, name: list.name })),
      table(
        [
          texts(ofList('bureau', list.number)),
          ...categories.map((category) => figures(say(categoryKey(contest, category)), 25)),
          figures(say('electoral-figure'), 23),
        ],
        byMunicipality(scope, rows, ({ bureau }) => [bureau.name], [
          ...categories.map((category) => figureOf((one) => one.categories[category] ?? 0)),
          figureOf((one) => one.electoralFigure),
        ]),
      ),
      heading(3, say('canvass.names')),
      ...nameVotesTables(scope, list, rows),
    ];
  });
}

/** Rows by municipality with the sum of each, where there are several, and of all. */
function byMunicipality(
  scope: ReportScope,
  bureaus: readonly CanvassBureau[],
  words: (row: CanvassBureau) => readonly Cell[],
  columns: readonly ((row: CanvassBureau) => number | null)[],
): readonly Row[] {
  const { say, count } = scope.tongue;
  const sum = (title: Said, rows: readonly CanvassBureau[]): Row => {
    const [first] = rows;
    const empty =
      first === undefined
        ? []
        : words(first)
            .slice(1)
            .map(() => '');
    const sums = columns.map((column) => {
      const known = rows.map(column).filter((value) => value !== null);
      return count(known.length === 0 ? null : sumCounts(known));
    });
    return { weight: 'sum', cells: [title, ...empty, ...sums] };
  };
  const groups = inGroups(bureaus, ({ bureau }) =>
    [...new Set(bureau.stations.map(({ municipality }) => municipality))].join(' '),
  );
  return [
    ...[...groups].flatMap(([key, rows]) => {
      const own = rows.map(
        (row): Row => ({ cells: [...words(row), ...columns.map((one) => count(one(row)))] }),
      );
      if (groups.size === 1) return own;
      const municipality = (language: Parameters<typeof municipalityIn>[2]) =>
        key
          .split(' ')
          .map((nis) => municipalityIn(scope, nis, language))
          .join(', ');
      const titled = (name: 'canvass.municipality' | 'canvass.municipality-sum') =>
        say(name, (language) => ({ municipality: municipality(language) }));
      return [
        { weight: 'group' as const, cells: [titled('canvass.municipality')] },
        ...own,
        sum(titled('canvass.municipality-sum'), rows),
      ];
    }),
    sum(say('canvass.sum'), bureaus),
  ];
}
