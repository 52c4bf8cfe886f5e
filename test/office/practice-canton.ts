/** A small canton for the tests of the use cases: two digital bureaus, one counting bureau, two contests. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parseChoicesLine } from '../../src/ballot/choices-language.ts';
import { makeBallot } from '../../src/ballot/make-ballot.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { readBallot } from '../../src/ballot/read-ballot.ts';
import type { Reading } from '../../src/ballot/reading.ts';
import type { SigningKey } from '../../src/ballot/signature.ts';
import { BureauId } from '../../src/election/ids.ts';
import { allStations } from '../../src/election/lookup.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { openBatch } from '../../src/office/batches.ts';
import { createOffice } from '../../src/office/create-office.ts';
import { type Officer, practiceOfficers } from '../../src/office/officers.ts';
import type { Batch, Clock, Ledger } from '../../src/office/ports.ts';
import { readingContext } from '../../src/office/reading-context.ts';

const candidates = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, name: `Kandidaat ${index + 1}` }));

const { privateKey, publicKey } = generateKeyPairSync('ed25519');

/** The key of a voting computer that the canton's package lists. */
export const cantonKey: SigningKey = {
  id: 'vc-1',
  publicKey: Uint8Array.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)),
  sign: (message) => Uint8Array.from(sign(null, message, privateKey)),
};

const stations = (number: number) => [{ number, municipality: '92094', registered: 800 }];

export const cantonPackage = JSON.stringify({
  format: 'telbureau-election/1',
  id: 'test-canton',
  title: { nl: 'Proef', fr: 'Essai' },
  date: '2024-06-09',
  office: {
    level: 'canton',
    id: '92094',
    name: { fr: 'Canton' },
    municipalities: [{ nis: '92094', name: { fr: 'Commune' } }],
  },
  contests: [
    {
      id: 'CK',
      title: { nl: 'Kamer' },
      regime: 'chamber',
      constituency: { id: '92094', name: { fr: 'Namur' } },
      seats: 3,
      lists: [
        { number: 2, name: 'A', effectives: candidates(3), substitutes: candidates(6) },
        { number: 5, name: 'B', effectives: candidates(2), substitutes: candidates(6) },
      ],
    },
    {
      id: 'GR',
      title: { nl: 'Gemeenteraad' },
      regime: 'flemish-municipal',
      constituency: { id: '92094', name: { fr: 'Namur' } },
      seats: 3,
      lists: [{ number: 1, name: 'C', effectives: candidates(3) }],
    },
  ],
  bureaus: [
    { id: 'TB-1', name: 'Papier', kind: 'counting', stations: stations(1), contests: ['CK', 'GR'] },
    { id: 'DB-1', name: 'Digitaal 1', kind: 'digital', stations: stations(2), contests: ['CK', 'GR'] },
    { id: 'DB-2', name: 'Digitaal 2', kind: 'digital', stations: stations(3), contests: ['CK'] },
  ],
  ballotKeys: [
    { id: 'vc-1', publicKey: Buffer.from(cantonKey.publicKey).toString('base64') },
    { id: 'sly', publicKey: Buffer.from(practiceKey.publicKey).toString('base64') },
  ],
});

const { bureaus, ...rest } = JSON.parse(cantonPackage);
/** The same with another counting bureau of both contests, TB-2. */
export const twoPaperBureaus = JSON.stringify({
  ...rest,
  bureaus: [...bureaus, { ...bureaus[0], id: 'TB-2', name: 'Papier 2', stations: stations(9) }],
});

export const digital1 = BureauId.parse('DB-1');
export const digital2 = BureauId.parse('DB-2');
export const paper = BureauId.parse('TB-1');

/** A clock that moves on a second each time it is asked. */
export function tickingClock(): Clock {
  let seconds = 0;
  return { now: () => new Date(Date.UTC(2024, 5, 9, 14, 0, seconds++)).toISOString() };
}

export function officer(name: string): Officer {
  const found = practiceOfficers.find((known) => known.name === name);
  if (found === undefined) throw new Error(`no practice officer ${name}`);
  return found;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A new office of the canton in a real file, closed and removed after the test. */
export function newOffice({ practice }: { readonly practice: boolean }, text = cantonPackage): Ledger {
  const path = join(temporaryFolder(), 'office.db');
  const created = createOffice(officeFiles, tickingClock(), { path, text, practice });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  onTestFinished(() => created.value.ledger.close());
  return created.value.ledger;
}

export function opened(ledger: Ledger, clock: Clock, name: string, bureau: BureauId = digital1): Batch {
  const batch = openBatch(ledger, clock, officer(name), bureau, 'terminal');
  if (!batch.ok) throw new Error(JSON.stringify(batch.error));
  return batch.value;
}

/** The payload text of a ballot: choices as in the choices language, and a token made of one repeated byte, but for its last where one is given. */
export function ballotText(
  ledger: Ledger,
  choices: string,
  token: number,
  options: { readonly bureau?: BureauId; readonly key?: SigningKey; readonly last?: number } = {},
): string {
  const { bureau = digital1, key = practiceKey } = options;
  const line = parseChoicesLine(ledger.election, choices);
  if (!line.ok || line.value === null) throw new Error(`not a choices line: ${choices}`);
  const station = allStations(ledger.election).find((place) => place.bureau.id === bureau);
  if (station === undefined) throw new Error(`no station in ${bureau}`);
  const bytes = new Uint8Array(16).fill(token);
  bytes[15] = options.last ?? token;
  return makeBallot(ledger.election, line.value.choices, station.index, bytes, key);
}

export function read(ledger: Ledger, text: string, bureau: BureauId = digital1): Reading {
  return readBallot(text, readingContext(ledger, bureau));
}

/** Everything that a scan may not change: what counts, and the figures it gives. */
export const countOf = (ledger: Ledger) => ({
  cells: ledger.cells().filter((cell) => cell.value !== 0),
});
