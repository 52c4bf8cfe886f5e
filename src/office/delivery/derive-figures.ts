/** What the report of a delivery must say: its figures made anew, from what officers keyed, or from the ballots. */

import { canonicalText } from '../../election/canonical-text.ts';
import type { CodeRemark } from '../code-remarks.ts';
import { changedFigures } from '../reporting/changed-figures.ts';
import type { ReportContent } from '../reporting/report-content.ts';
import { signedText } from '../reporting/signed-content.ts';
import { isSame } from '../transfer-sums.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';
import { derivedContent } from './derived-content.ts';
import { type Derivation, derivedTables, recordedAs } from './derived-tables.ts';
import { reportFile } from './manifest.ts';
import { differing } from './read-delivery.ts';
import { remarksDerived } from './remarks-derived.ts';

/**
 * The first thing in the report that does not follow: `DELIVERY_FIGURE_DIFFERS` with the figure, `DELIVERY_REPORT_DIFFERS`, also
 * where a table raises what nobody has said anything to; null where all does that can. What was decided on suspect ballots cannot: it is
 * in the report alone.
 */
export function whyNotDerived(derivation: Derivation): RefusedDelivery | null {
  const { delivered, folded } = derivation;
  const { content, bureau } = delivered;
  const derived = derivedTables(derivation);
  const figures = {
    bureau: bureau.id,
    tables: derived.map(({ table }) => table),
    countTables: derived
      .flatMap(({ reported }) => reported ?? [])
      .toSorted((one, other) => (one.contest < other.contest ? -1 : 1)),
  };
  const [changed] = changedFigures(content, figures);
  if (changed !== undefined) {
    const { contest, field, before, after } = changed;
    const params = { bureau: bureau.id, contest, field, found: before ?? '—', expected: after ?? '—' };
    return { code: 'DELIVERY_FIGURE_DIFFERS', at: { file: reportFile }, params };
  }
  const contests = bureau.kind === 'counting' ? bureau.contests.length : 0;
  const inside = figures.countTables.length;
  if (inside !== contests) return differing('countTables', inside, contests);
  const recorded = delivered.events.map(recordedAs);
  const coded = derived.flatMap((one) => one.coded ?? []);
  const remarks = remarksDerived(coded, folded.remarks, content.remarks);
  const { remarks: expectedRemarks, ...expected } = derivedContent(derivation, {
    figures,
    remarks,
    recorded,
  });
  const { digest, signOff } = folded.standing;
  const papers = derived.flatMap(({ paper }) => paper ?? []);
  return (
    whyUnlike(content, expected) ??
    whyUnremarked(content, remarks) ??
    whyUnlike(
      {
        ...{ remarks: content.remarks, digest: delivered.digest, signOff: delivered.signOff },
        ...{ content: delivered.contentText, ballots: papers.map(({ counted }) => counted) },
      },
      {
        ...{ remarks: expectedRemarks, digest, signOff },
        content: signedText(recorded, content.version) ?? '',
        ballots: papers.map(({ due }) => due),
      },
    )
  );
}

/** The first of the parts that is another one than expected. */
function whyUnlike<Parts extends object>(found: Parts, expected: Parts): RefusedDelivery | null {
  const told = new Map(Object.entries(found));
  for (const [path, part] of Object.entries(expected)) {
    const [one, other] = [asText(told.get(path)), asText(part)];
    if (one !== other) return differing(path, ...whereTheyPart(one, other));
  }
  return null;
}

/** The first code at a table that the report tells of and that is not raised there, or the other way round, or of other figures. */
function whyUnremarked(
  { remarks: told }: ReportContent,
  remarks: readonly CodeRemark[],
): RefusedDelivery | null {
  for (const code of [...remarks, ...told]) {
    const isOf = (one: Code): boolean => isSame(one, code) && one.code === code.code;
    const [found, expected] = [told.find(isOf), remarks.find(isOf)];
    const isSaid = expected?.remark !== null;
    const [there, here] = isSaid
      ? [onlyIn(found, expected), onlyIn(expected, found)]
      : ['—', onlyIn(expected, undefined)];
    if (there !== here) return differing(`remarks.${code.code}`, ...whereTheyPart(there, here));
  }
  return null;
}

type Code = Pick<CodeRemark, 'bureau' | 'contest' | 'code'>;
type Coded = Pick<CodeRemark, 'contest' | 'figures'> | undefined;

/** The figures of the one that the other has not: so that what a sentence has room for tells them apart. */
function onlyIn(one: Coded, other: Coded): string {
  const known = new Set(other?.figures.map(asText));
  const figures = one?.figures.filter((some) => !known.has(asText(some))) ?? [];
  return one === undefined || figures.length === 0 ? '—' : `${one.contest} ${asText(figures)}`;
}

const asText = (value: unknown): string => canonicalText([value]).slice(1, -1);

/** What a sentence has room for of a text, and what is told of it before it is another one. */
const [most, before] = [60, 20];

/** Of two texts that may be whole reports so much that they can be told apart. */
function whereTheyPart(one: string, other: string): [string, string] {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const isShort = one.length <= most && other.length <= most;
  const start = isShort ? 0 : Math.max(0, same - before);
  const cut = (text: string): string =>
    `${start > 0 ? '…' : ''}${text.slice(start, start + most)}${text.length > start + most ? '…' : ''}`;
  return [cut(one), cut(other)];
}
