/** The table `event`: writing and reading rows. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { canonicalText } from '../election/canonical-text.ts';
import type { EventType, OfficeEvent, RecordedEvent } from '../office/events.ts';
import { chainHash, eventText, genesisHash } from './event-chain.ts';
import { EventRowSchema } from './event-schema.ts';
import { optionalRow, rowOf, rowsOf } from './rows.ts';

/** Number and hash of an event; number 0 with the genesis hash where there is none yet. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: Uint8Array;
}

const HeadRow = z.object({ seq: z.int(), hash: z.instanceof(Uint8Array) });
const columns = 'seq, type, version, at, officer, data, hash';

export interface EventsStore {
  /** Writes the event after `head`; gives the new head. */
  append(head: ChainHead, event: OfficeEvent): ChainHead;
  get(seq: number): RecordedEvent | undefined;
  /** Whether the event of that number is there and reads as one. */
  isReadable(seq: number): boolean;
  /** In descending order, below `before`, at most `limit`, of these types where given. */
  list(query: {
    readonly before?: number;
    readonly limit: number;
    readonly types?: readonly EventType[];
  }): readonly RecordedEvent[];
  head(): ChainHead;
  setHead(head: ChainHead): void;
}

/** Prepares the statements. Rows that do not read as events throw: `verify` says which. */
export function openEventsStore(db: Database.Database): EventsStore {
  const insert = db.prepare(`INSERT INTO event (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const get = db.prepare(`SELECT ${columns} FROM event WHERE seq = ?`);
  const list = db.prepare(`SELECT ${columns} FROM event WHERE seq < ? ORDER BY seq DESC LIMIT ?`);
  const listOfTypes = db.prepare(
    `SELECT ${columns} FROM event
     WHERE seq < ? AND type IN (SELECT value FROM json_each(?)) ORDER BY seq DESC LIMIT ?`,
  );
  const head = db.prepare('SELECT seq, hash FROM head');
  const setHead = db.prepare(
    `INSERT INTO head (id, seq, hash) VALUES (1, ?, ?)
     ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash`,
  );

  return {
    append(previous, event) {
      const seq = previous.seq + 1;
      const { type, version, at } = event;
      // SQLite keeps UTF-8: a half surrogate pair would come back as another text than the one hashed.
      const officer = event.officer === null ? null : Buffer.from(event.officer, 'utf8').toString('utf8');
      const data = canonicalText(event.data);
      const hash = chainHash(previous.hash, eventText({ seq, type, version, at, officer, data }));
      insert.run(seq, type, version, at, officer, data, hash);
      return { seq, hash };
    },
    get(seq) {
      const row = get.get(seq);
      return optionalRow('event', EventRowSchema, row);
    },
    isReadable: (seq) => EventRowSchema.safeParse(get.get(seq)).success,
    list({ before, limit, types }) {
      const below = before ?? Number.MAX_SAFE_INTEGER;
      const rows =
        types === undefined ? list.all(below, limit) : listOfTypes.all(below, JSON.stringify(types), limit);
      return rowsOf('event', EventRowSchema, rows);
    },
    head() {
      const row = head.get();
      return row === undefined ? { seq: 0, hash: genesisHash } : rowOf('head', HeadRow, row);
    },
    setHead({ seq, hash }) {
      setHead.run(seq, hash);
    },
  };
}
