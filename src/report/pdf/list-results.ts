/** The lists of an election in the order of their numbers: sub-categories, electoral figure, name votes (KWB 156, 161). */
import type { CountTable, ListCount } from '../../count/count-table.ts';
import { sumCounts } from '../../count/exact-count.ts';
import type { Candidate, CandidateList, Contest } from '../../election/election.ts';
import { findList } from '../../election/lookup.ts';
import { regimes } from '../../election/regimes.ts';
import { categoryKey } from './field-label.ts';
import { type Block, figures, heading, type Said, type Table, table, texts } from './report-block.ts';
import type { Tongue } from './report-tongue.ts';

/** All lists at a glance, with their sums. */
export function listsOverview(tongue: Tongue, contest: Contest, lists: CountTable['lists']): Table {
  const { say, count } = tongue;
  const { categories } = regimes[contest.regime];
  const sumOf = (figure: (list: ListCount) => number) => count(sumCounts(lists.map(figure)));
  return table(
    [
      figures(say('list.number')),
      texts(say('list')),
      ...categories.map((category) => figures(say(categoryKey(contest, category)), 23)),
      figures(say('electoral-figure'), 23),
    ],
    [
      ...lists.map((list) => ({
        cells: [
          `${list.number}`,
          findList(contest, list.number)?.name ?? '',
          ...categories.map((category) => count(list.categories[category] ?? 0)),
          count(list.electoralFigure),
        ],
      })),
      {
        weight: 'sum',
        cells: [
          '',
          say('total'),
          ...categories.map((category) => sumOf((list) => list.categories[category] ?? 0)),
          sumOf((list) => list.electoralFigure),
        ],
      },
    ],
  );
}

/** Each list by itself, with its candidates. */
export function listsOneByOne(
  tongue: Tongue,
  contest: Contest,
  lists: CountTable['lists'],
): readonly Block[] {
  return lists.flatMap((list) => {
    const stands = findList(contest, list.number);
    return stands === undefined ? [] : listBlocks(tongue, contest, stands, list);
  });
}

function listBlocks(
  tongue: Tongue,
  contest: Contest,
  stands: CandidateList,
  list: ListCount,
): readonly Block[] {
  const { say, ofList, count } = tongue;
  const { categories } = regimes[contest.regime];
  const sorted = table(
    [
      ...categories.map((category) => figures(say(categoryKey(contest, category)), 'fill')),
      figures(say('electoral-figure'), 'fill'),
    ],
    [
      {
        cells: [
          ...categories.map((category) => count(list.categories[category] ?? 0)),
          count(list.electoralFigure),
        ],
      },
    ],
  );
  const votes = (title: Said, candidates: readonly Candidate[], given: ListCount['effectives']): Table =>
    table(
      [figures(say('list.number')), texts(title), figures(say('votes'))],
      candidates.map(({ number, name }) => ({
        cells: [`${number}`, name, count(given.find((one) => one.number === number)?.votes ?? 0)],
      })),
    );
  const { effectives, substitutes } = stands;
  const half = Math.ceil(effectives.length / 2);
  const tables =
    substitutes.length > 0
      ? [
          votes(ofList('effectives', stands.number), effectives, list.effectives),
          votes(ofList('substitutes', stands.number), substitutes, list.substitutes),
        ]
      : [effectives.slice(0, half), effectives.slice(half)]
          .filter((part) => part.length > 0)
          .map((part) => votes(ofList('candidates', stands.number), part, list.effectives));
  return [
    heading(3, say('list.heading', { number: list.number, name: stands.name })),
    { kind: 'together', part: sorted, leads: true },
    { kind: 'pair', tables },
  ];
}
