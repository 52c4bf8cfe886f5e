/** The tables `paper_table`, `remark` and `draft`. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { tableRules } from '../count/table-rules.ts';
import { transition } from '../count/transition.ts';
import { canonicalText } from '../election/canonical-text.ts';
import type { Election } from '../election/election.ts';
import type { OfficeEvent } from '../office/events.ts';
import { agreedEntry, happeningOf, type TableEvent, tableSubject } from '../office/table-events.ts';
import { summaryOf, type TableReader, type TableWriter } from '../office/table-ports.ts';
import type { EventsStore } from './events-store.ts';
import { jsonText } from './json-text.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { optionalRow, rowsOf } from './rows.ts';
import {
  DraftContentSchema,
  placeFields,
  SoftCodeSchema,
  SoftFiguresSchema,
  TableEntrySchema,
  TableSummarySchema,
} from './table-schemas.ts';
import { stateOfText } from './table-state-text.ts';
import { toldHere } from './told-event.ts';

const seq = z.int().min(1);
const SummaryRow = z.object({
  ...placeFields,
  event: seq,
  summary: jsonText.pipe(TableSummarySchema),
});
const AgreedRow = z.object({ entry: jsonText.pipe(TableEntrySchema) });
const EventRow = z.object({ event: seq });
const DraftRow = z.object({ version: seq, content: jsonText.pipe(DraftContentSchema) });
const RemarkRow = z.object({
  ...placeFields,
  code: SoftCodeSchema,
  figures: jsonText.pipe(SoftFiguresSchema),
  text: z.string(),
  officer: z.string(),
  at: z.string(),
});

/** Prepares the statements that read. Bare names: in a check of the record they are the tables made anew. */
export function openTableReader(db: Database.Database, events: EventsStore): TableReader {
  const state = db.prepare('SELECT state FROM paper_table WHERE bureau = ? AND contest = ?').pluck();
  const rows = (where: string): Database.Statement<unknown[]> =>
    db.prepare(`SELECT bureau, contest, event, summary FROM paper_table ${where} ORDER BY bureau, contest`);
  const [all, ofBureau] = [rows(''), rows('WHERE bureau = ?')];
  const agreed = db.prepare(
    'SELECT agreed AS entry FROM paper_table WHERE agreed IS NOT NULL AND bureau = ? AND contest = ?',
  );
  const ofTable = db.prepare('SELECT event FROM table_event WHERE bureau = ? AND contest = ? ORDER BY event');
  const ofTables = db.prepare('SELECT count(*) FROM table_event').pluck();
  const draft = db.prepare(
    'SELECT version, content FROM draft WHERE bureau = ? AND contest = ? AND entry = ?',
  );
  const remarks = db.prepare(
    `SELECT bureau, contest, code, event.data -> '$.figures' AS figures, event.data ->> '$.text' AS text,
       event.officer, event.at
     FROM remark JOIN event ON event.seq = remark.event ORDER BY bureau, contest, code`,
  );
  return {
    tableState: ({ bureau, contest }) => stateOfText(state.get(bureau, contest)),
    tableRows: (bureau) =>
      rowsOf('paper_table', SummaryRow, bureau === undefined ? all.all() : ofBureau.all(bureau)),
    agreedTable: ({ bureau, contest }) =>
      optionalRow('paper_table', AgreedRow, agreed.get(bureau, contest))?.entry,
    draft: ({ bureau, contest, entry }) => {
      const row = optionalRow('draft', DraftRow, draft.get(bureau, contest, entry));
      return row === undefined ? undefined : { ...row.content, version: row.version };
    },
    tableEvents: ({ bureau, contest }) =>
      rowsOf('table_event', EventRow, ofTable.all(bureau, contest)).flatMap(({ event }) =>
        toldHere(events.get(event), contest),
      ),
    tableEventCount: () => z.int().parse(ofTables.get()),
    remarks: () => rowsOf('remark', RemarkRow, remarks.all()),
  };
}

/** Keeping drafts: no event, and nothing that a check of the record could make anew. */
export function openDrafts(db: Database.Database): Pick<TableWriter, 'keepDraft'> {
  const keep = db.prepare(
    `INSERT INTO draft (bureau, contest, entry, version, content) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (bureau, contest, entry) DO UPDATE SET version = excluded.version, content = excluded.content`,
  );
  const drop = db.prepare('DELETE FROM draft WHERE bureau = ? AND contest = ? AND entry = ?');
  return {
    keepDraft: ({ bureau, contest, entry }, draft) => {
      if (draft === null) {
        drop.run(bureau, contest, entry);
        return;
      }
      const { version, shape, figures, at } = draft;
      const content = { shape, figures, ...(at === undefined ? {} : { at }) };
      keep.run(bureau, contest, entry, version, canonicalText(content));
    },
  };
}

export interface TableProjection {
  /** Brings `paper_table` up to date; throws where the event cannot follow from the state. */
  apply(seq: number, event: TableEvent): void;
  remark(seq: number, data: Extract<OfficeEvent, { type: 'table-remarked' }>['data']): void;
}

/** Prepares the statements that write, on the tables of `schema`. */
export function openTableProjection(
  db: Database.Database,
  schema: ProjectionSchema,
  election: Election,
): TableProjection {
  const before = db
    .prepare(`SELECT state FROM ${schema}.paper_table WHERE bureau = ? AND contest = ?`)
    .pluck();
  const put = db.prepare(
    `INSERT INTO ${schema}.paper_table (bureau, contest, event, summary, agreed, state)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (bureau, contest) DO UPDATE
     SET event = excluded.event, summary = excluded.summary, agreed = excluded.agreed, state = excluded.state`,
  );
  // A delivery is many events of a table, and one of the record.
  const addEvent = db.prepare(
    `INSERT OR IGNORE INTO ${schema}.table_event (bureau, contest, event) VALUES (?, ?, ?)`,
  );
  const putRemark = db.prepare(
    `INSERT INTO ${schema}.remark (bureau, contest, code, event) VALUES (?, ?, ?, ?)
     ON CONFLICT (bureau, contest, code) DO UPDATE SET event = excluded.event`,
  );
  return {
    apply(number, event) {
      const { bureau, contest } = event.data;
      const subject = tableSubject(election, event.data);
      if (subject === undefined) throw new Error(`event ${number} is of no table`);
      const known = stateOfText(before.get(bureau, contest));
      const after = transition(known, happeningOf(event), tableRules(subject.contest, subject.bureau));
      if (!after.ok) throw new Error(`event ${number} cannot follow: ${after.error}`);
      const entry = agreedEntry(after.value);
      addEvent.run(bureau, contest, number);
      const text = (value: object): string => canonicalText(value);
      put.run(
        ...[bureau, contest, number, text(summaryOf(after.value))],
        ...[entry === null ? null : text(entry), text(after.value)],
      );
    },
    remark(number, { bureau, contest, code }) {
      addEvent.run(bureau, contest, number);
      putRemark.run(bureau, contest, code, number);
    },
  };
}
