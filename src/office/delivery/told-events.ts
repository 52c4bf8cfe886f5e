/**
 * The events of a bureau that a delivery tells: those from which its count tables, what it says of its urns and stations, and
 * the states of its report follow; and the transfers of which the bureau is one side. Nothing that tells the order or the time of a ballot or where one lay: no batch, no
 * ballot, no bundle, no suspect ballot, of which the report says what the law wants. No sign-in, no key, no number of an
 * event: gaps between them would count the ballots scanned meanwhile.
 */
import { canonicalText } from '../../election/canonical-text.ts';
import type { BureauId } from '../../election/ids.ts';
import type { EventType, OfficeEvent } from '../events.ts';
import type { LedgerReader } from '../ports.ts';
import { isMatched } from '../transfer-numbers.ts';

const toldTypes = [
  'way-declared',
  'ballots-found',
  'kinds-declared',
  'table-begun',
  'table-left',
  'table-entered',
  'table-corrected',
  'table-decided',
  'table-reset',
  'table-remarked',
  'composition-declared',
  'incident-noted',
  'objection-made',
  'report-presented',
  'report-returned',
  'report-initialled',
  'report-signed',
  'witness-unsigned',
  'report-closed',
  'report-reopened',
  'transfer-sent',
  'transfer-received',
  'transfer-withdrawn',
] as const satisfies readonly EventType[];

export type ToldEvent = Extract<OfficeEvent, { type: (typeof toldTypes)[number] }> & {
  readonly at: string;
  readonly officer: string;
};

export const isTold = <Event extends OfficeEvent>(event: Event): event is Event & ToldEvent =>
  toldTypes.some((type) => type === event.type) && event.officer !== null && event.at !== null;

/**
 * Those of the bureau, oldest first. Of transfers those that both sides counted alike: of one that was withdrawn before that
 * nobody is told how many ballots either of them said, and it counts nowhere.
 */
export function eventsToTell(
  reader: Pick<LedgerReader, 'events' | 'transfers'>,
  bureau: BureauId,
): readonly ToldEvent[] {
  const matched = new Set(
    reader
      .transfers()
      .filter(({ from, to }) => from.bureau === bureau || to.bureau === bureau)
      .filter(isMatched)
      .map(({ transfer }) => transfer),
  );
  return reader
    .events({ limit: Number.MAX_SAFE_INTEGER, types: toldTypes })
    .filter(isTold)
    .filter(({ data }) => ('transfer' in data ? matched.has(data.transfer) : data.bureau === bureau))
    .toReversed();
}

/** A line of `events.ndjson`, without its end. */
export const toldLine = ({ type, version, at, officer, data }: OfficeEvent): string =>
  canonicalText({ type, version, at, officer, data });

/** An officer of another machine, as the record of this one names them. */
export const officerThere = (officer: string, bureau: BureauId): string => `${officer}@${bureau}`;

/** The event with its officer so named. */
export const asToldHere = (event: ToldEvent, bureau: BureauId): ToldEvent => ({
  ...event,
  officer: officerThere(event.officer, bureau),
});
