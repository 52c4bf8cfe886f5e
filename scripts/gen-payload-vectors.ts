/**
 * Makes fixtures/payloads: the test vectors of docs/formats/qr-payload.md and the election package they are for.
 * Usage: node scripts/gen-payload-vectors.ts [--check]   (--check writes nothing; it names each file that differs)
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseChoicesLine } from '../src/ballot/choices-language.ts';
import { toHex } from '../src/ballot/hex.ts';
import { makeBallot } from '../src/ballot/make-ballot.ts';
import { decodePayload } from '../src/ballot/payload.ts';
import { practiceKey } from '../src/ballot/practice-key.ts';
import { parsePackage } from '../src/election/parse-package.ts';
import { damagedVectors } from './payload-vectors/damaged.ts';
import { foreignVectors } from './payload-vectors/foreign.ts';
import { bytesOf, type Vector } from './payload-vectors/vector.ts';
import { vectorElection } from './payload-vectors/vector-election.ts';

const folder = join(import.meta.dirname, '../fixtures/payloads');

/** Ballots of bureau TB-1, each with a line of the choices language. */
const ballots: readonly (readonly [string, string])[] = [
  ['blank', 'CK=blank'],
  ['head', 'CK=2'],
  ['one effective', 'CK=2:E1'],
  ['one substitute', 'CK=2:S2'],
  ['effectives and substitutes', 'CK=2:E1,E3,S2'],
  ['head and names', 'CK=2:H,E2'],
  ['a Chamber ballot with every name', `CK=5:${names('E', 24)},${names('S', 14)}`],
  ['largest list', `CK=255:H,${names('E', 127)},${names('S', 127)}`],
  ['a local election', 'GR=4:55'],
  ['two contests', 'CK=blank GR=1:2,5'],
  ['three contests, one of them blank', 'CK=5 GR=blank RA=1:E1'],
  ['several lists', 'CK=2:E1+5:E24,S14+255'],
  ['two heads', 'GR=1+4'],
  ['judged invalid', 'CK=invalid:recognisable GR=invalid:not-official'],
  ['blank on a shared paper', 'RA=blank RB=blank'],
  ['marks in both contests of a shared paper', 'RA=1:E1 RB=2:E2'],
];

function names(letter: 'E' | 'S', count: number): string {
  return Array.from({ length: count }, (_, at) => `${letter}${at + 1}`).join(',');
}

const packageText = `${JSON.stringify(vectorElection, null, 1).replaceAll(/\{[^{}[\]]*\}/g, (flat) => flat.replaceAll(/\n\s*/g, ' '))}\n`;
const parsed = parsePackage(packageText);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const { election } = parsed.value;

const valid: readonly Vector[] = ballots.map(([name, line]) => {
  const choices = parseChoicesLine(election, line);
  if (!choices.ok || choices.value === null) throw new Error(JSON.stringify(choices));
  const token = createHash('sha256').update(`vector ${name}`).digest().subarray(0, 16);
  const text = makeBallot(election, choices.value.choices, 0, token, practiceKey);
  return { name, text, choices: line };
});

const vectors = [...valid, ...foreignVectors(election), ...damagedVectors(election)].map((vector) => {
  const decoded = decodePayload(vector.text);
  return decoded.ok
    ? { ...vector, bytes: toHex(bytesOf(vector.text)), content: decoded.value.content }
    : vector;
});
const vectorText = `${JSON.stringify(
  {
    format: 'telbureau-payload-vectors/1',
    election: 'vector-election.json',
    fingerprint: election.fingerprint,
    bureau: 'TB-1',
    practicePublicKey: toHex(practiceKey.publicKey),
    vectors,
  },
  null,
  1,
).replaceAll(/\[[\d\s,]*\]/g, (numbers) => numbers.replaceAll(/\s+/g, ''))}\n`;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
for (const [file, content] of [
  ['vector-election.json', packageText],
  ['vectors.json', vectorText],
] as const) {
  const path = join(folder, file);
  if (!values.check) writeFileSync(path, content);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
    console.error(`${path} is not what this script makes`);
    process.exitCode = 1;
  }
}
