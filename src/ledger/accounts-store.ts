/** The tables `account`, `sign_in`, `signing_key` and `secret`. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type AccountReader, type AccountWriter, accountStates } from '../office/account-ports.ts';
import type { AccountEvent } from '../office/account-rules.ts';
import { practiceOfficers, roles } from '../office/officers.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { optionalRow, rowsOf } from './rows.ts';

const seq = z.int().min(1);
const AccountRow = z.object({
  name: z.string(),
  person: z.string(),
  role: z.enum(roles),
  state: z.enum(accountStates),
});
const SignInRow = z.object({
  session: seq.nullable(),
  failures: z.int().min(0),
  last: z.string().nullable(),
});
const KeyRow = z.object({
  id: z.string(),
  officer: z.string(),
  publicKey: z.string().transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
  made: seq,
  revoked: seq.nullable(),
});
const SecretRow = z.object({ content: z.string() });

/** Prepares the statements that read. Bare names: in a check of the record they are the tables made anew. */
export function openAccountReader(db: Database.Database): AccountReader {
  const columns = 'name, person, role, state';
  const one = db.prepare(`SELECT ${columns} FROM account WHERE name = ?`);
  // The practice officers are all of the first event: in the order in which they are listed.
  const all = db.prepare(`SELECT ${columns} FROM account ORDER BY created, name`);
  const signIn = db.prepare('SELECT session, failures, last_failure AS last FROM sign_in WHERE name = ?');
  const keys = db.prepare(
    'SELECT id, officer, public_key AS publicKey, made, revoked FROM signing_key ORDER BY made',
  );
  const secret = db.prepare('SELECT content FROM main.secret WHERE kind = ? AND name = ?');
  const signInOf = (name: string) => optionalRow('sign_in', SignInRow, signIn.get(name));
  return {
    account: (name) => optionalRow('account', AccountRow, one.get(name)),
    accounts: () => rowsOf('account', AccountRow, all.all()),
    session: (name) => signInOf(name)?.session ?? null,
    failures: (name) => {
      const row = signInOf(name);
      return { count: row?.failures ?? 0, last: row?.last ?? null };
    },
    signingKeys: () => rowsOf('signing_key', KeyRow, keys.all()),
    secret: (kind, name) => optionalRow('secret', SecretRow, secret.get(kind, name))?.content,
  };
}

/** Keeping secrets: no event has them, and nothing that a check of the record could make anew. */
export function openSecrets(db: Database.Database): AccountWriter {
  const keep = db.prepare(
    `INSERT INTO secret (kind, name, content) VALUES (?, ?, ?)
     ON CONFLICT (kind, name) DO UPDATE SET content = excluded.content`,
  );
  const drop = db.prepare('DELETE FROM secret WHERE kind = ? AND name = ?');
  return {
    keepSecret: (kind, name, content) => {
      if (content === null) drop.run(kind, name);
      else keep.run(kind, name, content);
    },
  };
}

const SecretsRow = z.object({
  kind: z.string(),
  name: z.string(),
  content: z.string().nullable(),
  digest: z.string().nullable(),
});

/** The first secret that is not the one whose digest an event holds, is missing, or is nobody's; null: none. */
export function strangeSecret(
  db: Database.Database,
): { readonly kind: string; readonly name: string } | null {
  const rows = db
    .prepare(
      `WITH expected (kind, name, digest) AS (
       SELECT 'password', name, password FROM main.account WHERE password IS NOT NULL
       UNION ALL SELECT 'key', id, sealed FROM main.signing_key WHERE revoked IS NULL)
     SELECT coalesce(secret.kind, expected.kind) AS kind, coalesce(secret.name, expected.name) AS name, content, digest
     FROM main.secret FULL JOIN expected ON expected.kind = secret.kind AND expected.name = secret.name
     ORDER BY 1, 2`,
    )
    .all();
  const wrong = rowsOf('secret', SecretsRow, rows).find(
    ({ content, digest }) => content === null || digestOfSecret(content) !== digest,
  );
  return wrong === undefined ? null : { kind: wrong.kind, name: wrong.name };
}

const digestOfSecret = (content: string): string =>
  createHash('sha256').update(content, 'utf8').digest('hex');

export interface AccountProjection {
  /** The practice officers are there from the first event on. */
  found(practice: boolean): void;
  apply(seq: number, event: AccountEvent): void;
}

/** Prepares the statements that write, on the tables of `schema`. */
export function openAccountProjection(db: Database.Database, schema: ProjectionSchema): AccountProjection {
  const create = db.prepare(
    `INSERT INTO ${schema}.account (name, person, role, state, password, created, event) VALUES (?, ?, ?, ?, NULL, ?, ?)`,
  );
  const setState = db.prepare(`UPDATE ${schema}.account SET state = ?, event = ? WHERE name = ?`);
  const setPassword = db.prepare(
    `UPDATE ${schema}.account SET password = ?, state = ?, event = ? WHERE name = ?`,
  );
  const begin = db.prepare(
    `INSERT INTO ${schema}.sign_in (name, session, failures, last_failure, event) VALUES (?, ?, 0, NULL, ?)
     ON CONFLICT (name) DO UPDATE SET session = excluded.session, failures = 0, last_failure = NULL, event = excluded.event`,
  );
  const fail = db.prepare(
    `INSERT INTO ${schema}.sign_in (name, session, failures, last_failure, event) VALUES (?, NULL, 1, ?, ?)
     ON CONFLICT (name) DO UPDATE
     SET failures = failures + 1, last_failure = excluded.last_failure, event = excluded.event`,
  );
  const unlock = db.prepare(
    `UPDATE ${schema}.sign_in SET failures = 0, last_failure = NULL, event = ? WHERE name = ?`,
  );
  const end = db.prepare(`UPDATE ${schema}.sign_in SET session = NULL, event = ? WHERE name = ?`);
  const makeKey = db.prepare(
    `INSERT INTO ${schema}.signing_key (id, officer, public_key, sealed, made, event) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const reseal = db.prepare(`UPDATE ${schema}.signing_key SET sealed = ?, event = ? WHERE id = ?`);
  const revoke = db.prepare(`UPDATE ${schema}.signing_key SET revoked = ?, event = ? WHERE id = ?`);
  return {
    found(practice) {
      if (!practice) return;
      for (const { name, role } of practiceOfficers) create.run(name, '', role, 'active', 1, 1);
    },
    apply(number, event) {
      const officer = event.officer;
      switch (event.type) {
        case 'account-created': {
          const { name, person, role } = event.data;
          create.run(name, person, role, 'temporary', number, number);
          return;
        }
        case 'account-closed':
          setState.run('closed', number, event.data.name);
          end.run(number, event.data.name);
          return;
        case 'account-reopened':
          // With a password that an administrator sets anew before its officer signs in.
          setState.run('temporary', number, event.data.name);
          return;
        case 'password-set': {
          const { name, digest, temporary } = event.data;
          setPassword.run(digest, temporary ? 'temporary' : 'active', number, name);
          // Set by somebody else: whoever is at work with the old one is so no longer.
          if (temporary) end.run(number, name);
          return;
        }
        case 'officer-signed-in':
          begin.run(officer, number, number);
          return;
        case 'officer-sign-in-refused':
          if (event.data.throttled !== true) fail.run(event.data.name, event.at, number);
          return;
        case 'officer-signed-out':
          end.run(number, officer);
          return;
        case 'session-unlocked':
          unlock.run(number, officer);
          return;
        case 'key-made': {
          const { key, publicKey, digest } = event.data;
          makeKey.run(key, officer, publicKey, digest, number, number);
          return;
        }
        case 'key-resealed':
          reseal.run(event.data.digest, number, event.data.key);
          return;
        case 'key-revoked':
          revoke.run(number, number, event.data.key);
          return;
        case 'session-locked':
        case 'key-exported':
        case 'act-refused':
          return;
      }
    },
  };
}
