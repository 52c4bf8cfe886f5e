/** What the report of a delivery must say: its figures made anew, from what officers keyed, or from the ballots. */

import type { Problem } from '../../base/problem.ts';
import { standingOf } from '../../count/said-twice.ts';
import { tableOfEntry } from '../../count/table-of-entry.ts';
import { canonicalText } from '../../election/canonical-text.ts';
import type { Bureau, Contest, Election } from '../../election/election.ts';
import { laidOut } from '../agreed-form.ts';
import { countedForm } from '../by-ballot-form.ts';
import type { RecordedEvent } from '../events.ts';
import { scannedTable } from '../every-table.ts';
import type { CellCount } from '../ports.ts';
import { changedFigures } from '../reporting/changed-figures.ts';
import type { ReportContent } from '../reporting/report-content.ts';
import { type ReportedTable, sectionsOf } from '../reporting/reported-tables.ts';
import { signedText } from '../reporting/signed-content.ts';
import { countedContest } from '../soft-subjects.ts';
import { agreedEntry } from '../table-events.ts';
import { contentOfBureau } from './delivered-content.ts';
import type { Folded } from './fold-events.ts';
import { reportFile } from './manifest.ts';
import { type Delivered, differing } from './read-delivery.ts';
import type { ToldEvent } from './told-events.ts';

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
  const figures = figuresOf(derivation);
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

function figuresOf({ delivered, folded, cells, election }: Derivation): Figures {
  const { bureau } = delivered;
  const contests = election.contests.filter(({ id }) => bureau.contests.includes(id));
  const derived = contests.map((contest) => derivedAt(contest, bureau, delivered, folded, cells));
  return {
    bureau: bureau.id,
    tables: derived.map(({ table }) => table),
    countTables: derived
      .flatMap(({ reported }) => reported ?? [])
      .toSorted((one, other) => (one.contest < other.contest ? -1 : 1)),
  };
}

function derivedAt(
  contest: Contest,
  bureau: Bureau,
  { events }: Delivered,
  folded: Folded,
  cells: readonly CellCount[],
): { readonly table: ReportContent['tables'][number]; readonly reported?: ReportedTable } {
  const place = { bureau: bureau.id, contest: contest.id };
  const state = folded.tables.get(contest.id) ?? { state: 'empty' };
  const entry = agreedEntry(state);
  if (entry !== null) {
    const table = tableOfEntry(contest, bureau, entry);
    const own = events.map(recordedAs).filter(({ data }) => 'contest' in data && data.contest === contest.id);
    const { form, figures, officers, decided } = laidOut({ contest, bureau, entry, table }, state, own);
    const sections = sectionsOf(form, figures);
    return { table, reported: { ...place, way: 'table', state: 'agreed', officers, decided, sections } };
  }
  const table = scannedTable(contest, bureau.id, cells);
  if (folded.way !== 'ballots') return { table };
  const found = standingOf(folded.urns.get(contest.paperHome) ?? { state: 'unsaid' }) ?? 0;
  const declared = folded.stations;
  const sums = { out: 0, in: 0, unmatched: [] };
  const coded = countedContest({ contest, bureau, table, declared, found, sums, isWhole: true });
  const { form, figures } = countedForm(coded);
  return {
    table,
    reported: { ...place, way: 'ballots', state: 'agreed', sections: sectionsOf(form, figures) },
  };
}
