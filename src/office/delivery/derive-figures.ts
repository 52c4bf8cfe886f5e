/** What the report of a delivery must say: its figures made anew, from what officers keyed, or from the ballots. */

import { canonicalText } from '../../election/canonical-text.ts';
import type { Bureau } from '../../election/election.ts';
import { changedFigures } from '../reporting/changed-figures.ts';
import type { ReportContent } from '../reporting/report-content.ts';
import { signedText } from '../reporting/signed-content.ts';
import { contentOfBureau } from './delivered-content.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';
import { type Derivation, type DerivedTable, derivedTables, recordedAs } from './derived-tables.ts';
import { reportFile } from './manifest.ts';
import { differing } from './read-delivery.ts';
import type { ToldEvent } from './told-events.ts';
import { transfersToReport } from './transfers-derived.ts';

const ofTransfers = 'COUNT_TRANSFERS_NOT_MATCHED';

type Figures = Pick<ReportContent, 'bureau' | 'tables' | 'countTables'>;

/**
 * The first thing in the report that does not follow: `DELIVERY_FIGURE_DIFFERS` with the figure, `DELIVERY_REPORT_DIFFERS`; null
 * where all does that can. What was decided on suspect ballots cannot: it is in the report alone.
 */
export function whyNotDerived(derivation: Derivation): RefusedDelivery | null {
  const { delivered, folded, election } = derivation;
  const { content, bureau } = delivered;
  const derived = derivedTables(derivation);
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
        .filter(({ figures: raised }) => raised.length > 0)
        .toSorted((one, other) => (one.contest < other.contest ? -1 : 1)),
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

const figuresOf = (derived: readonly DerivedTable[], bureau: Bureau): Figures => ({
  bureau: bureau.id,
  tables: derived.map(({ table }) => table),
  countTables: derived
    .flatMap(({ reported }) => reported ?? [])
    .toSorted((one, other) => (one.contest < other.contest ? -1 : 1)),
});
