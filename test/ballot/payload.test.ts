import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base41Alphabet } from '../../src/ballot/base41.ts';
import type { Choices } from '../../src/ballot/choices.ts';
import { makeBallot } from '../../src/ballot/make-ballot.ts';
import { decodePayload, encodePayload, payloadPrefix } from '../../src/ballot/payload.ts';
import type { PayloadContent, PayloadVote } from '../../src/ballot/payload-content.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { anyChoices } from '../support/arbitrary-choices.ts';
import {
  candidateNumber,
  chamber,
  contest,
  contestId,
  election,
  listNumber,
  threeContests,
} from '../support/elections.ts';
import { type NaiveVote, naiveDecode, naiveText } from './naive-payload.ts';

const signature = Uint8Array.from({ length: 64 }, (_, at) => at * 3);
const encode = (content: PayloadContent) => encodePayload(content, () => signature);
const hex = (bytes: number) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((all) => Buffer.from(all).toString('hex'));

const largest = election([
  contest('A', 'chamber', [
    [1, 127, 127],
    [2, 1, 0],
    [128, 10, 10],
    [255, 127, 127],
  ]),
  ...Array.from({ length: 14 }, (_, at) => contest(`B${at}`, 'chamber', [[at + 1, 20, 10]])),
]);

function votesOf(choices: Choices): readonly (PayloadVote | null)[] {
  return largest.contests.map(({ id }) => {
    const choice = choices.find((one) => one.contest === id);
    if (choice === undefined) return null;
    return choice.kind === 'marks'
      ? { kind: 'marks', lists: choice.lists }
      : { kind: 'judged-invalid', ground: choice.ground };
  });
}

const anyContent: fc.Arbitrary<PayloadContent> = fc.record({
  fingerprint: hex(8),
  key: hex(4),
  station: fc.integer({ min: 0, max: 65535 }),
  token: hex(16),
  contests: anyChoices(largest).map(votesOf),
});

const naiveVote = (vote: PayloadVote | null): NaiveVote => {
  if (vote === null) return null;
  if (vote.kind === 'judged-invalid') return { ground: vote.ground };
  return vote.lists.map(({ list, head, effectives, substitutes }) => ({
    list,
    head,
    e: [...effectives],
    s: [...substitutes],
  }));
};

/** Everything but the votes, all zero. */
const zero = {
  fingerprint: '0'.repeat(16),
  key: '0'.repeat(8),
  station: 0,
  token: '0'.repeat(32),
};

const everyHeadMarked: PayloadVote = {
  kind: 'marks',
  lists: Array.from({ length: 255 }, (_, at) => mark(at + 1, true, [])),
};

/** Milliseconds the work takes. */
function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

describe('a payload', () => {
  test('says what was put in, to our decoder and to the naive one', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const text = encode(content);
        const decoded = decodePayload(text);
        expect(decoded).toMatchObject({ ok: true, value: { content, signature } });
        const {
          bytes: _,
          votes,
          ...header
        } = naiveDecode(text) ?? expect.fail('the naive decoder refuses it');
        expect({ ...header, contests: content.contests }).toEqual(content);
        expect(votes).toEqual(content.contests.map(naiveVote));
      }),
    );
  });

  test('covers with its signature every byte before it', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        let covered: Uint8Array = new Uint8Array();
        const text = encodePayload(content, (signed) => {
          covered = signed;
          return signature;
        });
        const decoded = decodePayload(text);
        expect(decoded.ok && decoded.value.signed).toEqual(covered);
        expect(naiveDecode(text)?.bytes).toEqual(Buffer.concat([covered, signature]));
      }),
    );
  });

  test('of any text whatever is a value, and what is accepted is the one text of its content', () => {
    const bodies = fc.uint8Array({ maxLength: 140 }).map(naiveText);
    const digits = fc.string({ unit: fc.constantFrom(...base41Alphabet), maxLength: 200 });
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      bodies,
      digits.map((body) => payloadPrefix + body),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const decoded = decodePayload(text);
        expect(decoded.ok).toBe(naiveDecode(text) !== undefined);
        if (decoded.ok)
          expect(encodePayload(decoded.value.content, () => decoded.value.signature)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('with any bits in the place of its votes is accepted exactly if it is the one text of what they say', () => {
    const header = Buffer.alloc(30, 7);
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (votes, count) => {
          votes[0] = (count << 4) | ((votes[0] ?? 0) & 15);
          const text = naiveText(Buffer.concat([header, votes, signature]));
          const decoded = decodePayload(text);
          expect(decoded.ok).toBe(naiveDecode(text) !== undefined);
          if (!decoded.ok) return;
          accepted += 1;
          expect(encode(decoded.value.content)).toBe(text);
        },
      ),
      { numRuns: 5000 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  test('longer than a QR code can be is refused, however well-formed', () => {
    const bits = (value: number, width: number) => value.toString(2).padStart(width, '0');
    const everyHead = Array.from({ length: 255 }, (_, at) => `${bits(at + 1, 8)}1${bits(0, 14)}`).join('');
    const text = (contests: number) => {
      const votes =
        bits(contests, 4) + '1'.repeat(contests) + `10${bits(253, 8)}${everyHead}`.repeat(contests);
      const whole = votes.padEnd(Math.ceil(votes.length / 8) * 8, '0').match(/.{8}/g) ?? [];
      const bytes = whole.map((byte) => Number.parseInt(byte, 2));
      return naiveText(Buffer.concat([Buffer.alloc(30), Buffer.from(bytes), signature]));
    };
    expect(text(3).length).toBeLessThanOrEqual(4296);
    expect(decodePayload(text(3)).ok).toBe(true);
    expect(text(4).length).toBeGreaterThan(4296);
    expect(decodePayload(text(4))).toEqual({ ok: false, error: 'damaged' });
    const written = encodePayload(
      { ...zero, contests: Array.from({ length: 4 }, () => everyHeadMarked) },
      () => signature,
    );
    expect(written).toBe(text(4));
  });

  test('of fifty million characters is refused without being read', () => {
    const long = Buffer.alloc(50_000_002, '0').fill(payloadPrefix, 0, 4).toString('latin1');
    const once = timeOf(() => expect(decodePayload(long)).toEqual({ ok: false, error: 'damaged' }));
    // Reading all characters once takes the machine a hundred times as long as the whole answer.
    const reading = timeOf(() => {
      let sum = 0;
      for (let at = 0; at < long.length; at += 1) sum += long.charCodeAt(at);
      expect(sum).toBeGreaterThan(0);
    });
    expect(once).toBeLessThan(reading);
  });

  test.each([
    ['', 'not-a-ballot'],
    ['T1/', 'not-a-ballot'],
    ['T2/*000', 'not-a-ballot'],
    ['t1/*000', 'not-a-ballot'],
    [' T1/*', 'not-a-ballot'],
    ['T1/*', 'damaged'],
    ['T1/*\0', 'damaged'],
  ])('%j is %s', (text, error) => {
    expect(decodePayload(text)).toEqual({ ok: false, error });
  });

  test('stays under 180 characters for a Chamber ballot with every candidate marked', () => {
    const all = (count: number) => Array.from({ length: count }, (_, at) => candidateNumber(at + 1));
    const choices: Choices = [
      {
        contest: contestId('CK'),
        kind: 'marks',
        lists: [{ list: listNumber(2), head: true, effectives: all(24), substitutes: all(14) }],
      },
    ];
    expect(makeBallot(chamber, choices, 2, new Uint8Array(16), practiceKey).length).toBeLessThan(180);
  });

  test('stays under 230 characters for three contests with 55, 33 and 36 candidates marked', () => {
    const choices = threeContests.contests.map(({ id, lists: [list] }): Choices[number] => ({
      contest: id,
      kind: 'marks',
      lists:
        list === undefined
          ? []
          : [
              {
                list: list.number,
                head: true,
                effectives: list.effectives.map(({ number }) => number),
                substitutes: [],
              },
            ],
    }));
    expect(makeBallot(threeContests, choices, 2, new Uint8Array(16), practiceKey).length).toBeLessThan(230);
  });

  test.each<readonly [string, Partial<PayloadContent>]>([
    ['a station above 65535', { station: 65536 }],
    ['a station below 0', { station: -1 }],
    ['a token that is too short', { token: '00' }],
    ['a fingerprint in capitals', { fingerprint: 'ABCDEFABCDEFABCD' }],
    ['no contests', { contests: [] }],
    ['sixteen contests', { contests: Array.from({ length: 16 }, () => null) }],
    ['a list without a mark', { contests: [{ kind: 'marks', lists: [mark(1, false, [])] }] }],
    ['candidates out of order', { contests: [{ kind: 'marks', lists: [mark(1, false, [2, 1])] }] }],
    ['a candidate twice', { contests: [{ kind: 'marks', lists: [mark(1, false, [2, 2])] }] }],
    ['lists out of order', { contests: [{ kind: 'marks', lists: [mark(2, true, []), mark(1, true, [])] }] }],
  ])('is never made of %s', (_, change) => {
    expect(() => encode({ ...zero, contests: [null], ...change })).toThrow(RangeError);
  });
});

function mark(list: number, head: boolean, effectives: readonly number[]) {
  return {
    list: listNumber(list),
    head,
    effectives: effectives.map(candidateNumber),
    substitutes: [],
  };
}
