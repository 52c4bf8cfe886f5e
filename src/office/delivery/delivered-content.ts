/** What a delivered report says, once all of it is of its bureau and nothing of it hides from who reads it. */
import { canonicalText } from '../../election/canonical-text.ts';
import type { Bureau, Election } from '../../election/election.ts';
import type { ReportContent } from '../reporting/report-content.ts';
import { contentSchema } from '../reporting/report-schema.ts';
import { readContent } from '../reporting/signed-content.ts';
import { readable } from '../table-texts.ts';
import { transferTablesFit } from '../transfer-events.ts';
import { isAtBureau } from './follow-transfers.ts';

/** The content of a report of the bureau from its canonical text; undefined of any other text. */
export function contentOfBureau(text: string, election: Election, bureau: Bureau): ReportContent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = contentSchema.safeParse(value);
  if (!parsed.success || canonicalText(parsed.data) !== text || !isReadable(value)) return undefined;
  const { totals, countTables, remarks, suspects, transfers, ...content } = parsed.data;
  const contests: readonly string[] = bureau.contests;
  const isHere = (place: { readonly contest: string; readonly bureau: string }): boolean =>
    contests.includes(place.contest) && place.bureau === bureau.id;
  // Before its figures are laid out as forms of the election.
  const isOfBureau =
    content.bureau === bureau.id &&
    [...countTables, ...remarks, ...suspects].every(isHere) &&
    totals.every(
      ({ contest, scope: { level, id } }) => level === 'bureau' && isHere({ contest, bureau: id }),
    ) &&
    transfers.every(
      ({ from, to, state }) =>
        isAtBureau({ from, to }, bureau.id) &&
        transferTablesFit(election, { from, to }) &&
        (state === 'received' || state === 'withdrawn'),
    );
  return isOfBureau ? readContent(text, election) : undefined;
}

/** Whether every text in it can be seen as it is: who wrote it may not mean well. */
function isReadable(value: unknown): boolean {
  if (typeof value === 'string') return readable(value) === value;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isReadable);
}
