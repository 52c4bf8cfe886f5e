/** What can be told of a file at a glance, whatever the number of its events: is it an office, of this version, unchanged in shape. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import { parsePackage } from '../election/parse-package.ts';
import { chainHash, genesisHash, hex } from './event-chain.ts';
import { EventRowSchema } from './event-schema.ts';
import { eventTextSql } from './event-text-sql.ts';
import { applicationId, expectedSchema, migrations, schemaOf, schemaVersion } from './migrations.ts';
import { fileProblem, type LedgerProblem } from './problems.ts';
import { rowOf, rowsOf } from './rows.ts';

/** Checks application, version, migrations and schema; gives the first thing that is not as it must be, or null. */
export function checkShape(db: Database.Database, path: string): LedgerProblem | null {
  const application = rowOf('sqlite', z.int(), db.pragma('application_id', { simple: true }));
  if (application !== applicationId)
    return fileProblem('LEDGER_OTHER_APPLICATION', path, {
      found: asHex(application),
      expected: asHex(applicationId),
    });
  const version = rowOf('sqlite', z.int(), db.pragma('user_version', { simple: true }));
  if (version !== schemaVersion)
    return fileProblem(version > schemaVersion ? 'LEDGER_NEWER_VERSION' : 'LEDGER_OLDER_VERSION', path, {
      found: version,
      expected: schemaVersion,
    });
  return checkSchema(db, path) ?? checkMigrations(db, path);
}

const asHex = (value: number): string => `0x${(value >>> 0).toString(16).padStart(8, '0')}`;

/**
 * Compares tables, indexes and triggers with those the migrations make, one by one; names the first that differs. Not
 * by their names: a trigger may bear the name of a table.
 */
function checkSchema(db: Database.Database, path: string): LedgerProblem | null {
  const found = schemaOf(db);
  const expected = expectedSchema();
  for (let index = 0; index < Math.max(found.length, expected.length); index += 1) {
    const [one, own] = [found[index], expected[index]];
    if (JSON.stringify(one) === JSON.stringify(own)) continue;
    const known =
      one !== undefined && expected.some((object) => JSON.stringify(object) === JSON.stringify(one));
    const object = (known ? own?.name : (one?.name ?? own?.name)) ?? '—';
    return fileProblem('LEDGER_SCHEMA_CHANGED', path, { object });
  }
  return null;
}

const MigrationRow = z.object({ number: z.int(), name: z.string(), checksum: z.string() });

function checkMigrations(db: Database.Database, path: string): LedgerProblem | null {
  const stored = db.prepare('SELECT number, name, checksum FROM migration ORDER BY number').all();
  const rows = rowsOf('migration', MigrationRow, stored);
  for (let index = 0; index < Math.max(rows.length, migrations.length); index += 1) {
    const row = rows[index];
    const own = migrations[index];
    if (row?.number !== own?.number || row?.name !== own?.name || row?.checksum !== own?.checksum)
      return fileProblem('LEDGER_MIGRATION_CHANGED', path, {
        number: own?.number ?? row?.number ?? 0,
        found: row?.checksum ?? '—',
        expected: own?.checksum ?? '—',
      });
  }
  return null;
}

const Tail = z.object({ seq: z.int(), hash: z.instanceof(Uint8Array), text: z.instanceof(Uint8Array) });

/** The election an office was made for, from its first event, which must fit its hash. */
export function officeOf(
  db: Database.Database,
  path: string,
): Result<{ readonly election: Election; readonly practice: boolean }, LedgerProblem> {
  const row = db
    .prepare(
      `SELECT seq, type, version, at, officer, data, hash, ${eventTextSql} AS text FROM event WHERE seq = 1`,
    )
    .get();
  if (row === undefined) return err(fileProblem('LEDGER_EVENT_MISSING', path, { seq: 1 }));
  const { hash, text } = rowOf('event', Tail, row);
  if (hex(chainHash(genesisHash, text)) !== hex(hash))
    return err(fileProblem('LEDGER_EVENT_CHANGED', path, { seq: 1 }));
  const event = EventRowSchema.safeParse(row);
  if (!event.success) return err(fileProblem('LEDGER_EVENT_UNREADABLE', path, { seq: 1 }));
  if (event.data.type !== 'office-created')
    return err(
      fileProblem('LEDGER_EVENT_OUT_OF_PLACE', path, { seq: 1, type: event.data.type, reason: 'first' }),
    );
  const { fingerprint, practice } = event.data.data;
  const parsed = parsePackage(event.data.data.package);
  if (!parsed.ok)
    return err(fileProblem('LEDGER_PACKAGE_REFUSED', path, { found: parsed.error[0]?.code ?? '—' }));
  // The text as it is kept, byte for byte, is what the fingerprint is of.
  if (parsed.value.canonical !== event.data.data.package || parsed.value.election.fingerprint !== fingerprint)
    return err(
      fileProblem('LEDGER_EVENT_OUT_OF_PLACE', path, { seq: 1, type: 'office-created', reason: 'payload' }),
    );
  return ok({ election: parsed.value.election, practice });
}

const HeadRow = z.object({ seq: z.int(), hash: z.instanceof(Uint8Array) });

/** Checks that the record ends where it says it ends, and that its last event fits the one before. */
export function checkTail(db: Database.Database, path: string): LedgerProblem | null {
  const stored = db
    .prepare(`SELECT seq, hash, ${eventTextSql} AS text FROM event ORDER BY seq DESC LIMIT 2`)
    .all();
  const tail = rowsOf('event', Tail, stored);
  const last = tail[0];
  if (last === undefined) return fileProblem('LEDGER_EVENT_MISSING', path, { seq: 1 });
  const head = HeadRow.safeParse(db.prepare('SELECT seq, hash FROM head').get());
  if (!head.success) return fileProblem('LEDGER_HEAD_DIFFERS', path, { found: '—', expected: last.seq });
  if (head.data.seq > last.seq) return fileProblem('LEDGER_EVENT_MISSING', path, { seq: last.seq + 1 });
  const previous = tail[1];
  if (last.seq !== (previous?.seq ?? 0) + 1)
    return fileProblem('LEDGER_EVENT_MISSING', path, { seq: last.seq - 1 });
  const hash = hex(chainHash(previous?.hash ?? genesisHash, last.text));
  if (hash !== hex(last.hash)) return fileProblem('LEDGER_EVENT_CHANGED', path, { seq: last.seq });
  if (head.data.seq !== last.seq || hex(head.data.hash) !== hash)
    return fileProblem('LEDGER_HEAD_DIFFERS', path, { found: head.data.seq, expected: last.seq });
  return null;
}
