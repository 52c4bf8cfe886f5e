/** What a bureau counted in one election, in the order of the official table (KWB 155-159, 161; LPKD 155-157). */
import type { CountTable } from '../../count/count-table.ts';
import { declarations, type FieldKey, fieldOfKey } from '../../count/table-field.ts';
import type { Bureau, Contest } from '../../election/election.ts';
import type { ReportedTable } from '../../office/reporting/reported-tables.ts';
import { fieldSaid } from './field-label.ts';
import { listsOneByOne, listsOverview } from './list-results.ts';
import { type Block, figures, heading, paragraph, type Row, table, texts } from './report-block.ts';
import { contestIn, contestOf, municipalityIn, type ReportScope } from './report-scope.ts';
import { type ReportedFigures, reportedFigures } from './reported-figures.ts';

/** A section for the election `contest` of the bureau the report is of. */
export function bureauCountSection(scope: ReportScope, bureau: Bureau, contest: Contest): readonly Block[] {
  const { model, tongue } = scope;
  const { say } = tongue;
  const title = heading(
    1,
    say('contest.section', (language) => ({ contest: contestIn(scope, contest.id, language) })),
  );
  if (bureau.kind === 'digital') {
    const counted = model.tables.find((one) => one.contest === contest.id);
    return counted === undefined ? [] : [title, ...resultBlocks(scope, contest, countedOf(counted))];
  }
  const reported = model.countTables.find((one) => one.contest === contest.id);
  const found = reported === undefined ? null : reportedFigures(contest, reported);
  if (reported === undefined || found === null) {
    const state = reported?.way === 'ballots' && reported.state !== 'agreed' ? reported.state : 'missing';
    return [title, paragraph(say(`table-state.${state}`))];
  }
  return [
    title,
    ...standing(scope, reported),
    ...(reported.way === 'ballots' ? sharedPaper(scope, bureau, contest) : []),
    ...declaredBlocks(scope, bureau, found),
    ...foundBlocks(scope, bureau, contest, found),
    ...resultBlocks(scope, contest, found),
    ...decidedBlocks(scope, contest, reported, found),
  ];
}

type Counted = Pick<ReportedFigures, 'counted' | 'blankOrInvalid' | 'valid' | 'lists'>;

const countedOf = ({ found, blankOrInvalid, valid, lists }: CountTable): Counted => ({
  ...{ counted: found, blankOrInvalid, valid, lists },
});

function standing({ tongue: { say } }: ReportScope, reported: ReportedTable): readonly Block[] {
  if (reported.way === 'ballots') return [];
  const [first, second] = reported.officers;
  return [
    ...(reported.state === 'agreed' ? [] : [paragraph(say(`table-state.${reported.state}`))]),
    paragraph(say('keyed-by', { first, second })),
  ];
}

/**
 * Folded ballots of elections that share a paper cannot be told apart: counted one by one, what is of all stands at the
 * first. By table each election has its own figures, once its ballots are sorted (KWB 156 §1/1).
 */
function sharedPaper(scope: ReportScope, bureau: Bureau, contest: Contest): readonly Block[] {
  const sharing = bureau.contests.filter((id) => contestOf(scope, id).paper === contest.paper);
  const [first, another] = sharing;
  if (first === undefined || another === undefined) return [];
  return [
    paragraph(
      scope.tongue.say('shared-paper', (language) => ({
        contests: sharing.map((id) => contestIn(scope, id, language)).join(', '),
        first: contestIn(scope, first, language),
      })),
    ),
  ];
}

function declaredBlocks(scope: ReportScope, bureau: Bureau, found: ReportedFigures): readonly Block[] {
  const { say, count, each } = scope.tongue;
  if (found.of('declared').length === 0) return [];
  const titles = {
    ticked: 'ticked',
    deposited: 'deposited',
    takenBack: 'taken-back',
    unused: 'unused',
  } as const;
  return [
    heading(2, say('declared')),
    table(
      [
        figures(say('station')),
        texts(say('head.municipality')),
        ...declarations.map((kind) => figures(say(titles[kind]), 29)),
      ],
      bureau.stations.map(({ municipality, number }) => ({
        cells: [
          `${number}`,
          each((language) => municipalityIn(scope, municipality, language)),
          ...declarations.map((kind) => count(found.at({ kind, municipality, station: number }))),
        ],
      })),
    ),
  ];
}

function foundBlocks(
  { tongue }: ReportScope,
  bureau: Bureau,
  contest: Contest,
  found: ReportedFigures,
): readonly Block[] {
  const { say, count } = tongue;
  const boxes = found.of('found');
  const urns = boxes.filter(([key]) => fieldOfKey(key)?.kind === 'found').length;
  const labelOf = (key: FieldKey) => {
    const field = fieldOfKey(key);
    // Where each polling station has one urn, the first is that of the bureau's first, and so on.
    const station =
      field?.kind === 'found' && urns === bureau.stations.length ? bureau.stations[field.urn - 1] : undefined;
    return field?.kind === 'found' && station !== undefined
      ? say('found.urn-of-station', { urn: field.urn, station: station.number })
      : fieldSaid(tongue, contest, key);
  };
  return [
    heading(2, say('found')),
    table(
      [texts(say('found.where'), 116), figures(say('ballots'), 32)],
      [
        ...boxes.map(([key, value]): Row => ({ cells: [labelOf(key), count(value)] })),
        { weight: 'sum', cells: [say('found.sum'), count(found.counted)] },
      ],
    ),
  ];
}

function resultBlocks({ tongue }: ReportScope, contest: Contest, counted: Counted): readonly Block[] {
  const { say, count } = tongue;
  return [
    heading(2, say('result')),
    table(
      [texts(say('rubric'), 116), figures(say('ballots'), 32)],
      [
        { cells: [say('blank-or-invalid'), count(counted.blankOrInvalid)] },
        { cells: [say('valid'), count(counted.valid)] },
        { weight: 'sum', cells: [say('total'), count(counted.counted)] },
      ],
    ),
    heading(2, say('per-list')),
    listsOverview(tongue, contest, counted.lists),
    heading(2, say('name-votes')),
    ...listsOneByOne(tongue, contest, counted.lists),
  ];
}

function decidedBlocks(
  { tongue }: ReportScope,
  contest: Contest,
  reported: ReportedTable,
  found: ReportedFigures,
): readonly Block[] {
  const { say, count, time } = tongue;
  if (reported.way === 'ballots' || reported.decided.length === 0) return [];
  return [
    heading(2, say('decided')),
    table(
      [
        texts(say('field')),
        figures(say('decision'), 22),
        texts(say('reason')),
        texts(say('officer'), 'auto'),
      ],
      reported.decided.map(({ field, officer, at, reason }) => {
        const box = fieldOfKey(field);
        return {
          cells: [
            fieldSaid(tongue, contest, field),
            count(box === undefined ? null : found.at(box)),
            reason,
            [officer, time(at)],
          ],
        };
      }),
    ),
  ];
}
