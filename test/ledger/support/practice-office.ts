/** A small practice office on a real file, and ballots for it. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { makeBallot } from '../../../src/ballot/make-ballot.ts';
import { practiceKey } from '../../../src/ballot/practice-key.ts';
import { type ReadingContext, readBallot, trustedKeys } from '../../../src/ballot/read-ballot.ts';
import type { Reading } from '../../../src/ballot/reading.ts';
import { languages } from '../../../src/base/language.ts';
import type { Problem } from '../../../src/base/problem.ts';
import type { Result } from '../../../src/base/result.ts';
import type { Election } from '../../../src/election/election.ts';
import { BureauId, CandidateNumber, ContestId, ListNumber } from '../../../src/election/ids.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import { problemText } from '../../../src/i18n/problem-text.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { chainHash, eventText, genesisHash } from '../../../src/ledger/event-chain.ts';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import type { Ledger } from '../../../src/office/ports.ts';
import { accountStory, revokeSecondKey } from './practice-accounts.ts';
import { agreedBallots, bundleStory } from './practice-bundles.ts';
import { deliveryStory } from './practice-deliveries.ts';
import { appendReconciliation } from './practice-reconciliation.ts';
import { reportStory } from './practice-reports.ts';
import { suspectStory } from './practice-suspects.ts';
import { append, byTable, keepDraft, wholeStory } from './practice-tables.ts';

const candidates = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, name: `Candidate ${index + 1}` }));
const list = (number: number) => ({
  number,
  name: `List ${number}`,
  effectives: candidates(3),
  substitutes: candidates(2),
});
const bureau = (number: number, kind = 'digital', contests = ['CK']) => ({
  id: `TB-${number}`,
  name: `Bureau ${number}`,
  kind,
  stations: [{ number, municipality: '92094', registered: 800 }],
  contests,
});

const packageText = JSON.stringify({
  format: 'telbureau-election/1',
  id: 'small-election',
  title: { en: 'Small election' },
  date: '2024-06-09',
  office: {
    level: 'canton',
    id: '92094',
    name: { fr: 'Namur' },
    municipalities: [{ nis: '92094', name: { fr: 'Namur' } }],
  },
  contests: [
    {
      id: 'CK',
      title: { en: 'Chamber' },
      regime: 'chamber',
      constituency: { id: '92094', name: { fr: 'Namur' } },
      seats: 3,
      lists: [list(1), list(2)],
    },
    {
      id: 'EU',
      title: { en: 'Another chamber' },
      regime: 'chamber',
      constituency: { id: '92094', name: { fr: 'Namur' } },
      seats: 3,
      lists: [list(1)],
    },
  ],
  bureaus: [
    bureau(1),
    bureau(2),
    bureau(3, 'counting'),
    bureau(4, 'counting', ['CK', 'EU']),
    bureau(5, 'counting'),
  ],
  ballotKeys: [],
});

export const unwrap = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const parsed = unwrap(parsePackage(packageText));
export const election: Election = parsed.election;
export const canonicalPackage: string = parsed.canonical;

export const bureauIds = [BureauId.parse('TB-1'), BureauId.parse('TB-2')] as const;
/** Its ballots are paper, and counted by table. */
export const paperBureau = BureauId.parse('TB-3');
const contexts: readonly ReadingContext[] = bureauIds.map((id) => ({
  election,
  keys: trustedKeys(election, true),
  bureau: id,
}));

export const at = '2024-06-09T14:00:00.000Z';
const scan = { version: 1, at: null, officer: null } as const;

/** A new folder, removed by `remove`. */
export function folder(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'telbureau-ledger-'));
  return {
    path: (name) => join(directory, name),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

export function createOffice(path: string): Ledger {
  return unwrap(officeFiles.create(path, { package: canonicalPackage, election, practice: true, at }));
}

/** The token of ballot `number`, in hexadecimal. */
export function tokenOf(number: number): string {
  return createHash('sha256').update(`ballot ${number}`).digest('hex').slice(0, 32);
}

/** The payload of ballot `number`: list 1 or 2 in turn, head vote or effective 1 and 3 and substitute 2 in turn. */
export function payloadOf(number: number, station = 0, votedFor = 1 + (number % 2)): string {
  const named = number % 4 < 2;
  const marks = {
    list: ListNumber.parse(votedFor),
    head: !named,
    effectives: named ? [1, 3].map((value) => CandidateNumber.parse(value)) : [],
    substitutes: named ? [CandidateNumber.parse(2)] : [],
  };
  const token = Buffer.from(tokenOf(number), 'hex');
  const choices = [{ contest: ContestId.parse('CK'), kind: 'marks', lists: [marks] }] as const;
  return makeBallot(election, choices, station, token, practiceKey);
}

export function read(payload: string, station = 0): Reading {
  const context = contexts[station];
  if (context === undefined) throw new Error(`no station ${station}`);
  return readBallot(payload, context);
}

export function openBatch(ledger: Ledger, station = 0): number {
  return ledger.transact((writer) => {
    const batch = writer.head().seq + 1;
    const id = bureauIds[station] ?? bureauIds[0];
    writer.append({
      type: 'batch-opened',
      version: 1,
      at,
      officer: 'anna',
      data: { batch, bureau: id, source: 'bulk' },
    });
    return batch;
  });
}

/** Counts a ballot that was never seen; gives the number of the event. */
export function count(ledger: Ledger, batch: number, payload: string, station = 0): number {
  return ledger.transact((writer) =>
    writer.append({ type: 'ballot-counted', ...scan, data: { batch, payload } }, read(payload, station)),
  );
}

export function takeBack(ledger: Ledger, ballot: number, reason?: string): number {
  const who = { version: 1, at, officer: 'anna' } as const;
  return ledger.transact((writer) =>
    writer.append(
      reason === undefined
        ? { type: 'ballot-undone', ...who, data: { ballot } }
        : { type: 'ballot-voided', ...who, officer: 'chair', data: { ballot, reason } },
    ),
  );
}

/** An office with an event of every type and drafts, closed. Gives the number of ballots that count. */
export function writeFullOffice(path: string, ballots = 8): number {
  const ledger = createOffice(path);
  const who = { version: 1, at, officer: 'anna' } as const;
  ledger.transact((writer) => {
    writer.append({
      type: 'officer-sign-in-refused',
      version: 1,
      at,
      officer: null,
      data: { name: 'nobody' },
    });
    writer.append({ type: 'officer-signed-in', ...who, data: {} });
  });
  const first = openBatch(ledger);
  const second = openBatch(ledger, 1);
  const events = Array.from({ length: ballots }, (_, number) => count(ledger, first, payloadOf(number)));
  for (let number = 0; number < 4; number += 1) count(ledger, second, payloadOf(1000 + number, 1), 1);
  const counted = (number: number): number => events[number] ?? 0;
  ledger.transact((writer) => {
    const payload = payloadOf(3);
    const data = { batch: first, payload, first: counted(3) };
    writer.append({ type: 'ballot-duplicate', ...scan, data });
    const other = payloadOf(4, 0, 2);
    writer.append({
      type: 'ballot-conflict',
      ...scan,
      data: { batch: first, payload: other, first: counted(4) },
    });
    const text = 'not a ballot \u{FFFD} \u0000 é "';
    writer.append({
      type: 'ballot-refused',
      ...scan,
      data: { batch: first, text, code: 'BALLOT_NOT_A_BALLOT' },
    });
  });
  takeBack(ledger, counted(ballots - 1), 'found to be a test');
  takeBack(ledger, counted(ballots - 2));
  takeBack(ledger, counted(ballots - 3));
  count(ledger, first, payloadOf(ballots - 3));
  ledger.transact((writer) => {
    const data = { batch: first, text: payloadOf(ballots - 1), code: 'BALLOT_VOIDED' } as const;
    writer.append({ type: 'ballot-refused', ...scan, data });
    writer.append({ type: 'batch-closed', ...who, data: { batch: second } });
    writer.append({ type: 'officer-signed-out', ...who, data: {} });
  });
  append(ledger, [byTable, ...wholeStory]);
  append(ledger, suspectStory);
  accountStory(ledger);
  revokeSecondKey(ledger);
  appendReconciliation(ledger);
  keepDraft(ledger);
  bundleStory(ledger);
  reportStory(ledger);
  deliveryStory(ledger);
  ledger.close();
  return ballots - 2 + 4 + agreedBallots.length;
}

/** Works on the file behind the program's back: no triggers, no checks. `change` may drop what it likes. */
export function tamper(path: string, change: (db: Database.Database) => void): void {
  const db = new Database(path);
  const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const trigger of triggers) if (hasName(trigger)) db.exec(`DROP TRIGGER ${trigger.name}`);
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  change(db);
  for (const trigger of triggers) if (hasName(trigger)) db.exec(trigger.sql);
  db.close();
}

/** Makes every hash anew after a change, as a forger would who has read how they are made. */
export function rechain(db: Database.Database): void {
  const Row = z.object({
    seq: z.int(),
    type: z.string(),
    version: z.int(),
    at: z.string().nullable(),
    officer: z.string().nullable(),
    data: z.string(),
  });
  let hash = genesisHash;
  let last = 0;
  for (const stored of db.prepare('SELECT * FROM event ORDER BY seq').all()) {
    const row = Row.parse(stored);
    hash = chainHash(hash, eventText(row));
    last = row.seq;
    db.prepare('UPDATE event SET hash = ? WHERE seq = ?').run(hash, last);
  }
  db.prepare('UPDATE head SET seq = ?, hash = ?').run(last, hash);
}

function hasName(row: unknown): row is { readonly name: string; readonly sql: string } {
  return typeof row === 'object' && row !== null && 'name' in row && 'sql' in row;
}

export const noProgress = (): void => undefined;

/** The code of a problem, once its sentence has been made in every language: a figure that is missing there throws. */
export function codeOf(result: Result<unknown, Problem>): string {
  if (result.ok) return 'fine';
  for (const language of languages) {
    const text = problemText(translator(language), result.error);
    if (/\{\w+\}|undefined|null/.test(text)) throw new Error(`${language}: ${text}`);
  }
  return result.error.code;
}
