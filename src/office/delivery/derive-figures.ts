/** What the report of a delivery must say: its figures made anew, from what officers keyed, or from the ballots. */

import type { Problem } from '../../base/problem.ts';
import { sumCounts } from '../../count/exact-count.ts';
import { standingOf } from '../../count/said-twice.ts';
import type { SoftFigures } from '../../count/soft-codes.ts';
import { tableOfEntry } from '../../count/table-of-entry.ts';
import { canonicalText } from '../../election/canonical-text.ts';
import type { Bureau, Contest, Election } from '../../election/election.ts';
import { laidOut } from '../agreed-form.ts';
import { countedForm } from '../by-ballot-form.ts';
import type { RecordedEvent, TablePlace } from '../events.ts';
import { scannedTable } from '../every-table.ts';
import type { CellCount } from '../ports.ts';
import { changedFigures } from '../reporting/changed-figures.ts';
import type { ReportContent } from '../reporting/report-content.ts';
import { type ReportedTable, sectionsOf } from '../reporting/reported-tables.ts';
import { signedText } from '../reporting/signed-content.ts';
import { countedContest } from '../soft-subjects.ts';
import { agreedEntry } from '../table-events.ts';
import { transfersOfTable } from '../transfer-sums.ts';
import { contentOfBureau } from './delivered-content.ts';
import type { Folded } from './fold-events.ts';
import { reportFile } from './manifest.ts';
import { type Delivered, differing } from './read-delivery.ts';
import type { ToldEvent } from './told-events.ts';
import { againstTransfers, ballotsDue, transfersToReport } from './transfers-derived.ts';

const ofTransfers = 'COUNT_TRANSFERS_NOT_MATCHED';

type Figures = Pick<ReportContent, 'bureau' | 'tables' | 'countTables'>;

/** `cells`: the sums of the ballots delivered; none of a bureau that counts by table. */
export interface Derivation {
  readonly delivered: Delivered;
  readonly folded: Folded;
  readonly cells: readonly CellCount[];
  readonly election: Election;
}

/**
 * The first thing in the report that does not follow: `DELIVERY_FIGURE_DIFFERS` with the figure, `DELIVERY_REPORT_DIFFERS`; null
 * where all does that can. What was decided on suspect ballots cannot: it is in the report alone.
 */
export function whyNotDerived(derivation: Derivation): Problem | null {
  const { delivered, folded, election } = derivation;
  const { content, bureau } = delivered;
  const derived = tablesOf(derivation);
  const figures = figuresOf(derived, bureau);
  const [changed] = changedFigures(content, figures);
  if (changed !== undefined) {
    const { contest, field, before, after } = changed;
    const params = { bureau: bureau.id, contest, field, found: before ?? '—', expected: after ?? '—' };
    return { code: 'DELIVERY_FIGURE_DIFFERS', at: { file: reportFile }, params };
  }
  const { events, contentText } = delivered;
  const recorded = events.map(recordedAs);
  const { standing } = folded;
  const { corrects } = standing;
  const text = corrects === null ? undefined : signedText(recorded, corrects.version);
  const old = text === undefined ? undefined : contentOfBureau(text, election, bureau);
  const correction =
    corrects === null || old === undefined ? null : { ...corrects, changes: changedFigures(old, figures) };
  const contests = bureau.kind === 'counting' ? bureau.contests.length : 0;
  const inside = figures.countTables.length;
  if (inside !== contests) return differing('countTables', inside, contests);
  const pairs = {
    tables: [content.tables, figures.tables],
    countTables: [content.countTables, figures.countTables],
    completeness: [content.completeness, { contests, agreed: contests, suspectsOpen: 0, remarksOwed: 0 }],
    composition: [content.composition, standing.composition],
    incidents: [content.incidents, standing.incidents],
    objections: [content.objections, standing.objections],
    correction: [content.correction ?? [], correction ?? []],
    version: [[content.version], [standing.version]],
    digest: [[delivered.digest], [standing.digest]],
    signOff: [delivered.signOff, standing.signOff],
    content: [[contentText], [signedText(recorded, content.version) ?? '']],
    transfers: [content.transfers, transfersToReport(folded.transfers, content.transfers)],
    [`remarks.${ofTransfers}`]: [
      content.remarks
        .filter(({ code }) => code === ofTransfers)
        .map(({ contest, figures: said }) => ({ contest, figures: said })),
      derived
        .map(({ table: { contest }, unlike }) => ({ contest, figures: unlike }))
        .filter(({ figures: raised }) => raised.length > 0),
    ],
    ballots: [
      derived.flatMap(({ paper }) => paper?.counted ?? []),
      derived.flatMap(({ paper }) => paper?.due ?? []),
    ],
    remarks: [content.remarks.map(({ text }) => text), content.remarks.map((one) => saidIn(events, one))],
  } as const;
  for (const [path, [found, expected]] of Object.entries(pairs)) {
    const [told, derived] = [canonicalText(found), canonicalText(expected)];
    if (told !== derived) return differing(path, short(told), short(derived));
  }
  return null;
}

/** Of a text that may be a whole report what a sentence has room for. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const recordedAs = (event: ToldEvent, index: number): RecordedEvent => ({
  ...event,
  seq: index + 1,
  hash: '',
});

/** What the events have of the remark: the same text, where the same officer said it to the same code at the same moment. */
function saidIn(events: readonly ToldEvent[], remark: ReportContent['remarks'][number]): string | null {
  const said = events.find(
    (event) =>
      event.type === 'table-remarked' &&
      event.at === remark.at &&
      event.officer === remark.officer &&
      event.data.contest === remark.contest &&
      event.data.code === remark.code &&
      canonicalText(event.data.figures) === canonicalText(remark.figures),
  );
  return said?.type === 'table-remarked' ? said.data.text : null;
}

interface DerivedTable {
  readonly table: ReportContent['tables'][number];
  readonly reported?: ReportedTable;
  /** What it says of ballots sent on and received that the transfers do not. */
  readonly unlike: readonly SoftFigures[];
  /** At the home of a paper that is counted ballot by ballot: how many of it count, and how many must. */
  readonly paper?: { readonly counted: number; readonly due: number };
}

/** In the order of the contests' ids, as a report has its remarks and tables. */
const tablesOf = (derivation: Derivation): readonly DerivedTable[] =>
  derivation.election.contests
    .filter(({ id }) => derivation.delivered.bureau.contests.includes(id))
    .map((contest) => derivedAt(contest, derivation));

const figuresOf = (derived: readonly DerivedTable[], bureau: Bureau): Figures => ({
  bureau: bureau.id,
  tables: derived.map(({ table }) => table),
  countTables: derived
    .flatMap(({ reported }) => reported ?? [])
    .toSorted((one, other) => (one.contest < other.contest ? -1 : 1)),
});

function derivedAt(contest: Contest, { delivered, folded, cells, election }: Derivation): DerivedTable {
  const { events, bureau } = delivered;
  const place = { bureau: bureau.id, contest: contest.id };
  const state = folded.tables.get(contest.id) ?? { state: 'empty' };
  const entry = agreedEntry(state);
  if (entry !== null) {
    const table = tableOfEntry(contest, bureau, entry);
    const own = events.map(recordedAs).filter(({ data }) => 'contest' in data && data.contest === contest.id);
    const { form, figures, officers, decided } = laidOut({ contest, bureau, entry, table }, state, own);
    const sections = sectionsOf(form, figures);
    const unlike = againstTransfers({ contest, bureau, entry, table }, folded.transfers);
    return {
      ...{ table, unlike },
      reported: { ...place, way: 'table', state: 'agreed', officers, decided, sections },
    };
  }
  const table = scannedTable(contest, bureau.id, cells);
  if (folded.way !== 'ballots') return { table, unlike: [] };
  const found = standingOf(folded.urns.get(contest.paperHome) ?? { state: 'unsaid' }) ?? 0;
  const declared = folded.stations;
  const sums = transfersOfTable([...folded.transfers.values()], place);
  const coded = countedContest({ contest, bureau, table, declared, found, sums, isWhole: true });
  const { form, figures } = countedForm(coded);
  const isHome = contest.paperHome === contest.id;
  return {
    ...{ table, unlike: [] },
    reported: { ...place, way: 'ballots', state: 'agreed', sections: sectionsOf(form, figures) },
    ...(isHome ? { paper: paperAt(election, place, found, folded, cells) } : {}),
  };
}

function paperAt(
  election: Election,
  home: TablePlace,
  found: number,
  { transfers }: Folded,
  cells: readonly CellCount[],
): NonNullable<DerivedTable['paper']> {
  const { due, places } = ballotsDue(election, home, found, transfers);
  const own = cells.filter(
    ({ field, contest }) => field === 'found' && places.some((place) => place.contest === contest),
  );
  return { counted: sumCounts(own.map(({ value }) => value)), due };
}
