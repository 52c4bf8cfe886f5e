/** The tables `suspect` and `suspect_event`. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { isOpenSuspect, type SuspectState, suspectAfter } from '../count/suspect.ts';
import { canonicalText } from '../election/canonical-text.ts';
import type { BatchId } from '../office/events.ts';
import { type SuspectEvent, suspectHappening } from '../office/suspect-events.ts';
import type { SuspectReader } from '../office/suspect-ports.ts';
import type { EventsStore } from './events-store.ts';
import { jsonText } from './json-text.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { optionalRow, rowOf, rowsOf } from './rows.ts';
import { SuspectStateSchema, suspectPlace } from './suspect-schemas.ts';
import { placeFields } from './table-schemas.ts';

const count = z.int().min(0);
const EventRow = z.object({ event: z.int().min(1) });
const state = jsonText.pipe(SuspectStateSchema);
const StateRow = z.object({ state });
const OpenRow = z.object({ ...placeFields, count });
const FullRow = z.object({
  ...suspectPlace,
  event: z.int().min(1),
  officer: z.string(),
  at: z.string(),
  batch: z.int().min(1).nullable(),
  state,
});

/** Prepares the statements that read. Bare names: in a check of the record they are the tables made anew. */
export function openSuspectReader(db: Database.Database, events: EventsStore): SuspectReader {
  const one = db.prepare('SELECT state FROM suspect WHERE bureau = ? AND suspect = ?');
  const last = db.prepare('SELECT coalesce(max(suspect), 0) FROM suspect WHERE bureau = ?').pluck();
  const rows = (where: string): Database.Statement<unknown[]> =>
    db.prepare(
      `SELECT bureau, suspect, suspect.event, event.officer, event.at, batch, state
       FROM suspect JOIN event ON event.seq = suspect.event ${where} ORDER BY bureau, suspect`,
    );
  const all = rows('');
  const ofBureau = rows('WHERE bureau = ?');
  const open = db.prepare(
    'SELECT bureau, contest, count(*) AS count FROM suspect WHERE open = 1 GROUP BY bureau, contest',
  );
  const ofSuspect = db.prepare(
    'SELECT event FROM suspect_event WHERE bureau = ? AND suspect = ? ORDER BY event',
  );
  const ofSuspects = db.prepare('SELECT count(*) FROM suspect_event').pluck();
  return {
    suspectState: ({ bureau, suspect }) =>
      optionalRow('suspect', StateRow, one.get(bureau, suspect))?.state ?? { state: 'none' },
    lastSuspect: (bureau) => rowOf('suspect', count, last.get(bureau)),
    suspectRows: (bureau) =>
      rowsOf('suspect', FullRow, bureau === undefined ? all.all() : ofBureau.all(bureau)),
    openSuspects: () => rowsOf('suspect', OpenRow, open.all()),
    suspectEvents: ({ bureau, suspect }) =>
      rowsOf('suspect_event', EventRow, ofSuspect.all(bureau, suspect)).flatMap(
        ({ event }) => events.get(event) ?? [],
      ),
    suspectEventCount: () => rowOf('suspect_event', count, ofSuspects.get()),
  };
}

export interface SuspectProjection {
  /** Brings `suspect` up to date; throws where the event cannot follow from the state. */
  apply(seq: number, event: SuspectEvent): void;
  /** The batch in which the ballot of a bundle is counted that has just been decided; whether there is one. */
  count(batch: BatchId, bureau: string): boolean;
}

/** Prepares the statements that write, on the table of `schema`. */
export function openSuspectProjection(db: Database.Database, schema: ProjectionSchema): SuspectProjection {
  const before = db.prepare(`SELECT state FROM ${schema}.suspect WHERE bureau = ? AND suspect = ?`);
  const put = db.prepare(
    `INSERT INTO ${schema}.suspect (bureau, suspect, contest, event, open, state)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (bureau, suspect) DO UPDATE
     SET event = excluded.event, batch = NULL, open = excluded.open, state = excluded.state`,
  );
  const addEvent = db.prepare(
    `INSERT INTO ${schema}.suspect_event (bureau, suspect, event) VALUES (?, ?, ?)`,
  );
  const putBatch = db.prepare(
    `UPDATE ${schema}.suspect SET batch = ?
     WHERE bureau = ? AND batch IS NULL AND state ->> '$.state' = 'decided' AND state ->> '$.from' IS NOT NULL`,
  );
  return {
    count: (batch, bureau) => putBatch.run(batch, bureau).changes === 1,
    apply(number, event) {
      const { bureau, suspect } = event.data;
      const known: SuspectState = optionalRow('suspect', StateRow, before.get(bureau, suspect))?.state ?? {
        state: 'none',
      };
      const after = suspectAfter(known, suspectHappening(event));
      if (!after.ok) throw new Error(`event ${number} cannot follow: ${after.error}`);
      if (after.value.state === 'none') throw new Error(`event ${number} leaves no suspect ballot`);
      const open = isOpenSuspect(after.value) ? 1 : 0;
      put.run(bureau, suspect, after.value.contest, number, open, canonicalText(after.value));
      addEvent.run(bureau, suspect, number);
    },
  };
}
