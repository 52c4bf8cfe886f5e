import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base41Alphabet } from '../../src/ballot/base41.ts';
import type { Choices } from '../../src/ballot/choices.ts';
import { classify } from '../../src/ballot/classify.ts';
import { makeBallot } from '../../src/ballot/make-ballot.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { type ReadingContext, readBallot, trustedKeys } from '../../src/ballot/read-ballot.ts';
import { refusalCodes } from '../../src/ballot/reading.ts';
import type { SigningKey } from '../../src/ballot/signature.ts';
import type { BallotKey, Election } from '../../src/election/election.ts';
import { anyChoices, anyToken } from '../support/arbitrary-choices.ts';
import {
  bureauId,
  chamber,
  contestId,
  listNumber,
  sharedPaper,
  threeContests,
} from '../support/elections.ts';
import { naiveBytes, naiveText } from './naive-payload.ts';

function newKey(id: string): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    id,
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32),
    sign: (message) => sign(null, message, privateKey),
  };
}
function seededKey(text: string): SigningKey {
  const seed = createHash('sha256').update(text).digest();
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return {
    id: text.replace(' ', '-'),
    publicKey: createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32),
    sign: (message) => sign(null, message, privateKey),
  };
}
const publicPart = ({ id, publicKey }: SigningKey): BallotKey => ({ id, publicKey });

const token = Uint8Array.from({ length: 16 }, (_, at) => at);
const head: Choices = [
  {
    contest: contestId('CK'),
    kind: 'marks',
    lists: [{ list: listNumber(2), head: true, effectives: [], substitutes: [] }],
  },
];

function practiceAt(election: Election, bureau = 'TB-1'): ReadingContext {
  return { election, keys: trustedKeys(election, true), bureau: bureauId(bureau) };
}

function refusalOf(text: string, context: ReadingContext) {
  const reading = readBallot(text, context);
  return reading.kind === 'refused' ? reading.refusal : undefined;
}

describe('a ballot that was made', () => {
  test('is read as what it is, at the bureau of its station and at no other', () => {
    for (const election of [chamber, threeContests, sharedPaper]) {
      const [one, two] = [practiceAt(election), practiceAt(election, 'TB-2')];
      fc.assert(
        fc.property(
          anyChoices(election),
          anyToken,
          fc.integer({ min: 0, max: 2 }),
          (choices, name, station) => {
            const text = makeBallot(election, choices, station, name, practiceKey);
            const [here, there] = station < 2 ? [one, two] : [two, one];
            expect(readBallot(text, here)).toEqual({
              kind: 'ballot',
              payload: text,
              token: Buffer.from(name).toString('hex'),
              bureau: here.bureau,
              contests: classify(election, choices),
            });
            expect(refusalOf(text, there)?.code).toBe('BALLOT_OTHER_BUREAU');
          },
        ),
        { numRuns: 60 },
      );
    }
  });

  test('from another bureau is refused with the names of both and its station', () => {
    expect(refusalOf(makeBallot(chamber, head, 2, token, practiceKey), practiceAt(chamber))).toEqual({
      code: 'BALLOT_OTHER_BUREAU',
      params: { station: 3, found: 'Bureau two', expected: 'Bureau one' },
    });
  });

  test('with any one character changed, lost, added or two swapped, or cut short, is refused', () => {
    const context = practiceAt(chamber);
    const text = makeBallot(chamber, head, 0, token, practiceKey);
    const readable = `${base41Alphabet} +-:at\0é`;
    const broken = new Set<string>();
    for (let at = 0; at < text.length; at++) {
      broken.add(text.slice(0, at));
      broken.add(text.slice(0, at) + text.slice(at + 1));
      broken.add(text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2));
      for (const other of [readable.charAt(at % readable.length), text.charAt(at) === '0' ? '1' : '0']) {
        broken.add(text.slice(0, at) + other + text.slice(at + 1));
        broken.add(text.slice(0, at) + other + text.slice(at));
      }
    }
    for (const end of ['0', ' ', '\n', '\r', '\0', '00', '000', text]) broken.add(text + end);
    broken.delete(text);
    expect(broken.size).toBeGreaterThan(700);
    for (const one of broken)
      expect(readBallot(one, context)).toMatchObject({ kind: 'refused', payload: one });
  });

  test('with any one character of it replaced by any other is refused', () => {
    const context = practiceAt(chamber);
    const text = makeBallot(chamber, head, 0, token, practiceKey);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.oneof(fc.constantFrom(...base41Alphabet), fc.string({ unit: 'binary', maxLength: 2 })),
        (at, other) => {
          const changed = text.slice(0, at) + other + text.slice(at + 1);
          expect(readBallot(changed, context).kind).toBe(changed === text ? 'ballot' : 'refused');
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('with any one bit of its body turned is refused', () => {
    const context = practiceAt(chamber);
    const bytes = naiveBytes(makeBallot(chamber, head, 0, token, practiceKey));
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const turned = Buffer.from(bytes);
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(readBallot(naiveText(turned), context).kind).toBe('refused');
    }
  });
});

test('any text whatever is read to a value', () => {
  const context = practiceAt(chamber);
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 120 }).map(naiveText));
  fc.assert(
    fc.property(texts, (text) => {
      expect(refusalCodes).toContain(refusalOf(text, context)?.code);
    }),
    { numRuns: 1000 },
  );
});

test('what is no ballot is shown back in plain characters, cut short', () => {
  const found = (text: string) => refusalOf(text, practiceAt(chamber))?.params?.['found'];
  expect(found('\u001b[2J\u202eabc\né')).toBe('·[2J·abc··');
  expect(found('https://example.org/a/long/way')).toBe('https://example.org/a/lo…');
});

describe('the keys of an office', () => {
  const real = newKey('vc-1');
  const listing = (...keys: SigningKey[]): Election => ({ ...chamber, ballotKeys: keys.map(publicPart) });

  test('a real office counts ballots signed with a key of its package', () => {
    const election = listing(newKey('vc-0'), real);
    const context = { election, keys: trustedKeys(election, false), bureau: bureauId('TB-1') };
    expect(readBallot(makeBallot(election, head, 0, token, real), context).kind).toBe('ballot');
  });

  test.each(['practice', 'vc-9'])(
    'a real office refuses practice ballots, even when its package lists the practice key as %s',
    (id) => {
      const election = listing(real, { ...practiceKey, id });
      const keys = trustedKeys(election, false);
      expect(keys).toEqual([publicPart(real)]);
      expect(
        refusalOf(makeBallot(election, head, 0, token, practiceKey), {
          election,
          keys,
          bureau: bureauId('TB-1'),
        }),
      ).toMatchObject({ code: 'BALLOT_UNKNOWN_KEY', params: { owner: 'practice' } });
    },
  );

  test('a practice office refuses real ballots', () => {
    const election = listing(real);
    expect(trustedKeys(election, true)).toEqual([publicPart(practiceKey)]);
    const text = makeBallot(election, head, 0, token, real);
    expect(refusalOf(text, practiceAt(election))).toMatchObject({
      code: 'BALLOT_UNKNOWN_KEY',
      params: { owner: 'election' },
    });
  });

  test('an office without keys refuses every ballot', () => {
    const context = { election: chamber, keys: [], bureau: bureauId('TB-1') };
    expect(refusalOf(makeBallot(chamber, head, 0, token, real), context)).toMatchObject({
      code: 'BALLOT_UNKNOWN_KEY',
      params: { owner: 'nobody' },
    });
  });

  test.each([
    ['all zeros', new Uint8Array(32)],
    ['all ones', new Uint8Array(32).fill(255)],
    ['no point of the curve', Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 2 : 0))],
  ])('a listed key that is %s breaks nothing and lets no ballot of another key pass', (_, publicKey) => {
    const bad: SigningKey = { id: 'bad', publicKey, sign: real.sign };
    const election = listing(bad, real);
    const context = { election, keys: trustedKeys(election, false), bureau: bureauId('TB-1') };
    expect(refusalOf(makeBallot(election, head, 0, token, bad), context)?.code).toBe('BALLOT_BAD_SIGNATURE');
    expect(readBallot(makeBallot(election, head, 0, token, real), context).kind).toBe('ballot');
  });

  test('two trusted keys that share the short name in the code are both tried', () => {
    // Found by trying: the first four bytes of the SHA-256 of both public keys are 421d4784.
    const [one, two] = [125_424, 140_601].map((number) => seededKey(`key ${number}`));
    if (one === undefined || two === undefined) return expect.fail('no keys');
    const election = listing(one, two);
    const context = { election, keys: trustedKeys(election, false), bureau: bureauId('TB-1') };
    for (const key of [one, two])
      expect(readBallot(makeBallot(election, head, 0, token, key), context).kind).toBe('ballot');
  });

  test('is asked before the bureau: of a forged ballot nothing is believed', () => {
    const bytes = naiveBytes(makeBallot(chamber, head, 2, token, practiceKey));
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    expect(refusalOf(naiveText(bytes), practiceAt(chamber))?.code).toBe('BALLOT_BAD_SIGNATURE');
  });

  test('a signature holds for one election only, though two should share the part of the fingerprint in the code', () => {
    const twin = { ...chamber, fingerprint: chamber.fingerprint.slice(0, 63).concat('0') };
    const text = makeBallot(chamber, head, 0, token, practiceKey);
    expect(refusalOf(text, practiceAt(twin))?.code).toBe('BALLOT_BAD_SIGNATURE');
  });
});

test('the practice key is the one whose private seed is the SHA-256 of its published text', () => {
  // Public key of the seed, computed with another implementation (RFC 8032) from the text "telbureau practice key".
  expect(createHash('sha256').update('telbureau practice key').digest('hex')).toBe(
    '933799dba32b747d4d6b4c7935b3b75344a3403470c8caaca9355b29b1c37162',
  );
  expect(Buffer.from(practiceKey.publicKey).toString('hex')).toBe(
    '1d47e38b84896baa49908ca26a850d4fbe41255daca9cae764a622d91ea1ab52',
  );
});
