/** The tables `transfer` and `transfer_event`. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type TransferState, transferTransition } from '../count/transfer.ts';
import { BureauId, ContestId } from '../election/ids.ts';
import { type TransferEvent, transferHappening } from '../office/transfer-events.ts';
import type { TransferReader, TransferRow } from '../office/transfer-ports.ts';
import { jsonText } from './json-text.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { rowOf } from './rows.ts';

const count = z.int().min(0);
const states = {
  sender: z.string(),
  ballots: z.int().min(1),
  receiver: z.string().nullable(),
  received: count.nullable(),
};
/** The columns of a state; what a state does not have is NULL. */
const StateRow = z.discriminatedUnion('state', [
  z.object({ ...states, state: z.literal('sent'), receiver: z.null(), received: z.null() }),
  z.object({ ...states, state: z.enum(['received', 'mismatch']), receiver: z.string(), received: count }),
  z.object({ ...states, state: z.literal('withdrawn') }),
]);
const Place = z.object({
  transfer: z.int().min(1),
  from_bureau: BureauId,
  from_contest: ContestId,
  to_bureau: BureauId,
  to_contest: ContestId,
  note: z.string(),
  at: z.string(),
  receipts: jsonText.pipe(
    z.array(z.object({ ballots: count, officer: z.string(), at: z.string(), note: z.string() })),
  ),
  withdrawal: jsonText.pipe(z.object({ officer: z.string(), at: z.string(), reason: z.string() })).nullable(),
});

const stateOf = (row: unknown): TransferRow['state'] => {
  const state = rowOf('transfer', StateRow, row);
  if (state.state !== 'sent') return state;
  return { state: state.state, sender: state.sender, ballots: state.ballots };
};

const transferOf = (row: unknown): TransferRow => {
  const place = rowOf('transfer', Place, row);
  return {
    transfer: place.transfer,
    from: { bureau: place.from_bureau, contest: place.from_contest },
    to: { bureau: place.to_bureau, contest: place.to_contest },
    state: stateOf(row),
    note: place.note,
    at: place.at,
    receipts: place.receipts,
    withdrawal: place.withdrawal,
  };
};

/** Prepares the statements that read. Bare names: in a check of the record they are the tables made anew. */
export function openTransferReader(db: Database.Database): TransferReader {
  const select = `SELECT transfer.id AS transfer, from_bureau, from_contest, to_bureau, to_contest, state, sender,
      ballots, receiver, received, event.data ->> '$.note' AS note, event.at,
      (SELECT json_group_array(json_object('ballots', own.data ->> '$.ballots', 'officer', own.officer, 'at', own.at,
           'note', own.data ->> '$.note') ORDER BY own.seq)
         FROM transfer_event JOIN event AS own ON own.seq = transfer_event.event
         WHERE transfer_event.transfer = transfer.id AND own.type = 'transfer-received') AS receipts,
      CASE state WHEN 'withdrawn' THEN
        json_object('officer', last.officer, 'at', last.at, 'reason', last.data ->> '$.reason') END AS withdrawal
    FROM transfer JOIN event ON event.seq = transfer.sent JOIN event AS last ON last.seq = transfer.event`;
  const all = db.prepare(`${select} ORDER BY transfer.id`);
  const one = db.prepare(`${select} WHERE transfer.id = ?`);
  const events = db.prepare('SELECT count(*) FROM transfer_event').pluck();
  return {
    transfers: () => all.all().map(transferOf),
    transfer: (transfer) => {
      const row = one.get(transfer);
      return row === undefined ? undefined : transferOf(row);
    },
    transferEventCount: () => z.int().parse(events.get()),
  };
}

/** Prepares the statements that write, on the table of `schema`; throws where the event cannot follow from the state. */
export function openTransferProjection(
  db: Database.Database,
  schema: ProjectionSchema,
): { apply(seq: number, event: TransferEvent): void } {
  const before = db.prepare(
    `SELECT state, sender, ballots, receiver, received FROM ${schema}.transfer WHERE id = ?`,
  );
  const insert = db.prepare(
    `INSERT INTO ${schema}.transfer (id, from_bureau, from_contest, to_bureau, to_contest,
       state, sender, ballots, sent, event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const change = db.prepare(
    `UPDATE ${schema}.transfer SET state = ?, receiver = ?, received = ?, event = ? WHERE id = ?`,
  );
  const addEvent = db.prepare(`INSERT INTO ${schema}.transfer_event (transfer, event) VALUES (?, ?)`);
  return {
    apply(seq, event) {
      const { transfer } = event.data;
      const row: unknown = before.get(transfer);
      const known: TransferState = row === undefined ? { state: 'unsent' } : stateOf(row);
      const after = transferTransition(known, transferHappening(event));
      if (!after.ok) throw new Error(`event ${seq} cannot follow: ${after.error}`);
      const state = after.value;
      addEvent.run(transfer, seq);
      if (event.type === 'transfer-sent') {
        const { from, to, ballots } = event.data;
        insert.run(
          ...[transfer, from.bureau, from.contest, to.bureau, to.contest],
          ...[state.state, event.officer, ballots, seq, seq],
        );
        return;
      }
      const received = 'received' in state ? [state.receiver, state.received] : [null, null];
      change.run(state.state, ...received, seq, transfer);
    },
  };
}
