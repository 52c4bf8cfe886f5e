import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseChoicesLine } from '../../src/ballot/choices-language.ts';
import { classify } from '../../src/ballot/classify.ts';
import { decodePayload, encodePayload } from '../../src/ballot/payload.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { readBallot, trustedKeys } from '../../src/ballot/read-ballot.ts';
import { refusalCodes } from '../../src/ballot/reading.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { bureauId } from '../support/elections.ts';
import { naiveDecode, naiveKeyName, naiveSignatureHolds, naiveText } from './naive-payload.ts';

const vote = z
  .object({
    kind: z.string(),
    ground: z.string().optional(),
    lists: z
      .array(
        z.object({
          list: z.number(),
          head: z.boolean(),
          effectives: z.array(z.number()),
          substitutes: z.array(z.number()),
        }),
      )
      .optional(),
  })
  .nullable();
const vectorFile = z.object({
  fingerprint: z.string(),
  practicePublicKey: z.string(),
  vectors: z.array(
    z.object({
      name: z.string(),
      text: z.string(),
      choices: z.string().optional(),
      refusal: z.enum(refusalCodes).optional(),
      bytes: z.string().optional(),
      content: z
        .object({
          fingerprint: z.string(),
          key: z.string(),
          station: z.number(),
          token: z.string(),
          contests: z.array(vote),
        })
        .optional(),
    }),
  ),
});

const packageText = readFileSync('fixtures/payloads/vector-election.json', 'utf8');
const file = vectorFile.parse(JSON.parse(readFileSync('fixtures/payloads/vectors.json', 'utf8')));
const publicKey = Buffer.from(file.practicePublicKey, 'hex');

function vectorElection() {
  const parsed = parsePackage(packageText);
  return parsed.ok ? parsed.value.election : expect.fail(JSON.stringify(parsed.error));
}
const election = vectorElection();
const context = { election, keys: trustedKeys(election, true), bureau: bureauId('TB-1') };

/** RFC 8785 for a document that has only ASCII field names, texts and whole numbers. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${sortedJson(field)}`).join(',')}}`;
}

describe('the payload vectors', () => {
  test('name the election by the SHA-256 of its sorted JSON', () => {
    const digest = createHash('sha256')
      .update(sortedJson(JSON.parse(packageText)))
      .digest('hex');
    expect(digest).toBe(file.fingerprint);
    expect(election.fingerprint).toBe(file.fingerprint);
  });

  test('have at least one for every refusal, and twelve ballots', () => {
    const refusals = new Set(file.vectors.flatMap(({ refusal }) => refusal ?? []));
    expect([...refusalCodes].filter((code) => !refusals.has(code))).toEqual([]);
    expect(file.vectors.filter(({ refusal }) => refusal === undefined).length).toBeGreaterThanOrEqual(12);
  });

  test.each(file.vectors)(
    '$name: the naive decoder reads what the vector says',
    ({ text, bytes, content }) => {
      const ballot = naiveDecode(text);
      expect(ballot?.bytes.toString('hex')).toBe(bytes);
      if (ballot === undefined || content === undefined) {
        expect(content).toBeUndefined();
        return;
      }
      expect(naiveText(ballot.bytes)).toBe(text);
      const { fingerprint, key, station, token } = content;
      expect(ballot).toMatchObject({ fingerprint, key, station, token });
      const votes = content.contests.map((one) => {
        if (one === null) return null;
        if (one.kind === 'judged-invalid') return { ground: one.ground };
        return one.lists?.map(({ list, head, effectives: e, substitutes: s }) => ({ list, head, e, s }));
      });
      expect(ballot.votes).toEqual(votes);
    },
  );

  test.each(file.vectors)('$name: our decoder reads the same', ({ text, content }) => {
    const decoded = decodePayload(text);
    expect(decoded.ok ? decoded.value.content : undefined).toEqual(content);
    if (decoded.ok) expect(encodePayload(decoded.value.content, () => decoded.value.signature)).toBe(text);
  });

  test.each(file.vectors)(
    '$name: bureau TB-1 answers as the vector says',
    ({ text, choices, refusal, content }) => {
      const reading = readBallot(text, context);
      expect(reading.kind === 'refused' ? reading.refusal.code : undefined).toBe(refusal);
      if (reading.kind === 'refused' || choices === undefined) return;
      const line = parseChoicesLine(election, choices);
      if (!line.ok || line.value === null) return expect.fail(choices);
      expect(reading.token).toBe(content?.token);
      expect(reading.contests).toEqual(classify(election, line.value.choices));
    },
  );

  test('are signed by the practice key, as a second implementation checks', () => {
    expect(Buffer.from(practiceKey.publicKey)).toEqual(publicKey);
    for (const { text, refusal, content } of file.vectors) {
      if (content === undefined || refusal === 'BALLOT_OTHER_ELECTION') continue;
      const bytes = naiveDecode(text)?.bytes ?? expect.fail(text);
      const isBad = refusal === 'BALLOT_UNKNOWN_KEY' || refusal === 'BALLOT_BAD_SIGNATURE';
      expect(naiveSignatureHolds(bytes, file.fingerprint, publicKey)).toBe(!isBad);
      if (refusal !== 'BALLOT_UNKNOWN_KEY') expect(content.key).toBe(naiveKeyName(publicKey));
    }
  });

  test('has its example printed in the specification', () => {
    const page = readFileSync('docs/formats/qr-payload.md', 'utf8');
    const example = file.vectors.find(({ name }) => name === 'effectives and substitutes');
    expect(page.replaceAll('\n', '')).toContain(example?.text);
  });
});
