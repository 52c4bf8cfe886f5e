/** The tables `way`, `bundle`, `bundle_event` and `bundle_draft`. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type BundleState, bundleRules } from '../count/bundle.ts';
import { transition } from '../count/transition.ts';
import { canonicalText } from '../election/canonical-text.ts';
import { BureauId } from '../election/ids.ts';
import { type BundleEvent, bundleHappeningOf, bundleSummaryOf } from '../office/bundle-events.ts';
import type { BundleReader, BundleWriter } from '../office/bundle-ports.ts';
import type { BatchId, EventData } from '../office/events.ts';
import { BundleDraftSchema, BundleStateSchema, BundleSummarySchema, bundleFields } from './bundle-schemas.ts';
import type { EventsStore } from './events-store.ts';
import { jsonText } from './json-text.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { optionalRow, rowsOf } from './rows.ts';

const seq = z.int().min(1);
const WayRow = z.object({ way: z.enum(['table', 'ballots']) });
const BureauWayRow = WayRow.extend({ bureau: BureauId });
const StateRow = z.object({ state: jsonText.pipe(BundleStateSchema) });
const BundleRow = z.object({
  ...bundleFields,
  event: seq,
  batch: seq.nullable(),
  summary: jsonText.pipe(BundleSummarySchema),
});
const DraftRow = z.object({ version: seq, content: jsonText.pipe(BundleDraftSchema) });
const EventRow = z.object({ event: seq });
const PayloadRow = z.object({ payload: z.string() });

const bundleOf = 'bureau = ? AND contest = ? AND bundle = ?';

/** Prepares the statements that read. Bare names: in a check of the record they are the tables made anew. */
export function openBundleReader(db: Database.Database, events: EventsStore): BundleReader {
  const way = db.prepare('SELECT way FROM way WHERE bureau = ?');
  const ways = db.prepare('SELECT bureau, way FROM way ORDER BY bureau');
  const state = db.prepare(`SELECT state FROM bundle WHERE ${bundleOf}`);
  const columns = 'bureau, contest, bundle, event, batch, summary';
  const rows = db.prepare(`SELECT ${columns} FROM bundle ORDER BY bureau, contest, bundle`);
  const rowsOfBureau = db.prepare(`SELECT ${columns} FROM bundle WHERE bureau = ? ORDER BY contest, bundle`);
  const draft = db.prepare(`SELECT version, content FROM bundle_draft WHERE ${bundleOf} AND entry = ?`);
  const ofBundle = db.prepare(`SELECT event FROM bundle_event WHERE ${bundleOf} ORDER BY event`);
  const count = db.prepare('SELECT count(*) FROM bundle_event').pluck();
  const payloads = db.prepare(
    `SELECT event.data ->> '$.payload' AS payload FROM ballot JOIN event ON event.seq = ballot.event
     WHERE ballot.batch = ? AND ballot.state = 'counted' ORDER BY token`,
  );
  return {
    way: (bureau) => optionalRow('way', WayRow, way.get(bureau))?.way,
    ways: () => new Map(rowsOf('way', BureauWayRow, ways.all()).map((row) => [row.bureau, row.way])),
    bundleState: ({ bureau, contest, bundle }) =>
      optionalRow('bundle', StateRow, state.get(bureau, contest, bundle))?.state ?? { state: 'empty' },
    bundleRows: (bureau) =>
      rowsOf('bundle', BundleRow, bureau === undefined ? rows.all() : rowsOfBureau.all(bureau)),
    bundleDraft: ({ bureau, contest, bundle, entry }) => {
      const row = optionalRow('bundle_draft', DraftRow, draft.get(bureau, contest, bundle, entry));
      return row === undefined ? undefined : { ...row.content, version: row.version };
    },
    bundleEvents: ({ bureau, contest, bundle }) =>
      rowsOf('bundle_event', EventRow, ofBundle.all(bureau, contest, bundle)).flatMap(
        ({ event }) => events.get(event) ?? [],
      ),
    bundleEventCount: () => z.int().parse(count.get()),
    batchPayloads: (batch) => rowsOf('ballot', PayloadRow, payloads.all(batch)).map(({ payload }) => payload),
  };
}

/** Keeping drafts: no event, and nothing that a check of the record could make anew. */
export function openBundleDrafts(db: Database.Database): Pick<BundleWriter, 'keepBundleDraft'> {
  const keep = db.prepare(
    `INSERT INTO bundle_draft (bureau, contest, bundle, entry, version, content) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (bureau, contest, bundle, entry)
     DO UPDATE SET version = excluded.version, content = excluded.content`,
  );
  const drop = db.prepare(`DELETE FROM bundle_draft WHERE ${bundleOf} AND entry = ?`);
  return {
    keepBundleDraft: ({ bureau, contest, bundle, entry }, draft) => {
      if (draft === null) {
        drop.run(bureau, contest, bundle, entry);
        return;
      }
      const { version, counted, ballots, places, line } = draft;
      const content = { counted, ballots, places, ...(line === undefined ? {} : { line }) };
      keep.run(bureau, contest, bundle, entry, version, canonicalText(content));
    },
  };
}

export interface BundleProjection {
  declareWay(seq: number, data: EventData['way-declared']): void;
  /** Brings `bundle` up to date; throws where the event cannot follow from the state. */
  apply(seq: number, event: BundleEvent): void;
  /** The batch in which the ballots of the bundle that has just been agreed are counted; whether there is one. */
  count(batch: BatchId, bureau: string): boolean;
}

/** Prepares the statements that write, on the tables of `schema`. */
export function openBundleProjection(db: Database.Database, schema: ProjectionSchema): BundleProjection {
  const declare = db.prepare(
    `INSERT INTO ${schema}.way (bureau, way, event) VALUES (?, ?, ?)
     ON CONFLICT (bureau) DO UPDATE SET way = excluded.way, event = excluded.event`,
  );
  const before = db.prepare(`SELECT state FROM ${schema}.bundle WHERE ${bundleOf}`);
  const put = db.prepare(
    `INSERT INTO ${schema}.bundle (bureau, contest, bundle, event, summary, state) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (bureau, contest, bundle) DO UPDATE
     SET event = excluded.event, batch = NULL, summary = excluded.summary, state = excluded.state`,
  );
  const addEvent = db.prepare(
    `INSERT OR IGNORE INTO ${schema}.bundle_event (bureau, contest, bundle, event) VALUES (?, ?, ?, ?)`,
  );
  const putBatch = db.prepare(
    `UPDATE ${schema}.bundle SET batch = ?
     WHERE bureau = ? AND batch IS NULL AND summary ->> '$.state' = 'agreed'`,
  );
  return {
    declareWay(number, { bureau, way }) {
      declare.run(bureau, way, number);
      addEvent.run(bureau, '', 0, number);
    },
    apply(number, event) {
      const { bureau, contest, bundle } = event.data;
      const known: BundleState = optionalRow('bundle', StateRow, before.get(bureau, contest, bundle))
        ?.state ?? { state: 'empty' };
      const after = transition(known, bundleHappeningOf(event), bundleRules);
      if (!after.ok) throw new Error(`event ${number} cannot follow: ${after.error}`);
      put.run(
        ...[bureau, contest, bundle, number],
        ...[canonicalText(bundleSummaryOf(after.value)), canonicalText(after.value)],
      );
      addEvent.run(bureau, contest, bundle, number);
    },
    count: (batch, bureau) => putBatch.run(batch, bureau).changes === 1,
  };
}
