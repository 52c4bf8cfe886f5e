/** The events that a delivery tells, as events of the record that took it. */
import { z } from 'zod';
import { canonicalText } from '../election/canonical-text.ts';
import type { ContestId } from '../election/ids.ts';
import { asToldHere, isTold, type ToldEvent, toldLine } from '../office/delivery/told-events.ts';
import type { EventData, OfficeEvent, RecordedEvent } from '../office/events.ts';
import { isTableEvent } from '../office/table-events.ts';
import { EventRowSchema } from './event-schema.ts';
import { jsonText } from './json-text.ts';

const LineSchema = jsonText.pipe(
  z.strictObject({
    ...{ type: z.string(), version: z.int(), at: z.iso.datetime(), officer: z.string() },
    data: z.record(z.string(), z.unknown()),
  }),
);
/** A line has neither its number nor its hash: between two of them there were ballots. */
const untold = { seq: 1, hash: new Uint8Array(32) };

/** A line of `events.ndjson`; undefined where it is no event, or not written in the one way there is. */
export function toldEvent(line: string): OfficeEvent | undefined {
  const read = LineSchema.safeParse(line);
  if (!read.success) return undefined;
  const { data, ...rest } = read.data;
  const row = EventRowSchema.safeParse({ ...rest, ...untold, data: canonicalText(data) });
  if (!row.success) return undefined;
  const { seq: _, hash: __, ...event } = row.data;
  return toldLine(row.data) === line ? event : undefined;
}

/** The bureau and `events.ndjson` of a delivery. */
type Told = Pick<EventData['delivery-received'], 'bureau' | 'events'>;

/** Those of a delivery that the record holds, with their officers as it names them. */
export const toldIn = ({ bureau, events }: Told): readonly ToldEvent[] =>
  events
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const event = toldEvent(line);
      if (event === undefined || !isTold(event)) throw new Error('a delivery was taken that cannot be read');
      return asToldHere(event, bureau);
    });

/** What an event is for a count table: itself, or, of a delivery, all that it tells of the table. */
export function toldHere(event: RecordedEvent | undefined, contest: ContestId): readonly RecordedEvent[] {
  if (event?.type !== 'delivery-received') return event === undefined ? [] : [event];
  const { seq, hash } = event;
  return toldIn(event.data)
    .filter((one) => (isTableEvent(one) || one.type === 'table-remarked') && one.data.contest === contest)
    .map((one) => ({ ...one, seq, hash }));
}
