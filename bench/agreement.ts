/** One agreement as an office makes it, durable, beside the least that a machine can do to keep what it says. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { contestOf, figuresOf, keyTable, paperOffice } from './paper-office.ts';

export interface Agreements {
  /** Milliseconds of each second entry, from asking to durable. */
  readonly agreed: readonly number[];
  /** Milliseconds of a commit, as durable, of as many bytes as its events have, into a table of texts. */
  readonly plain: readonly number[];
}

/** The second entries of `count` tables of the largest form, each followed by its plain commit. */
export function agreements(dir: string, count: number): Agreements {
  const ledger = paperOffice(join(dir, 'agreements.db'), 0);
  const tables = ledger.election.bureaus.slice(0, count);
  for (const bureau of tables) keyTable(ledger, bureau, 1);
  const bare = new Database(join(dir, 'bare.db'));
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.exec('CREATE TABLE texts (text TEXT NOT NULL) STRICT');
  const insert = bare.prepare('INSERT INTO texts VALUES (?)');
  const agreed: number[] = [];
  const plain: number[] = [];
  for (const bureau of tables) {
    const { seq } = ledger.head();
    const figures = figuresOf(contestOf(ledger), bureau);
    agreed.push(milliseconds(() => keyTable(ledger, bureau, 2, figures)));
    const text = JSON.stringify(ledger.events({ limit: ledger.head().seq - seq }));
    plain.push(milliseconds(() => insert.run(text)));
  }
  const states = new Set(ledger.tableRows().map(({ summary }) => summary.state));
  if (ledger.tableRows().length !== count || [...states].join() !== 'agreed') throw new Error('not agreed');
  bare.close();
  ledger.close();
  return { agreed, plain };
}

function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
