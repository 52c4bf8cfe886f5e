import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatChoices, parseChoicesLine } from '../../src/ballot/choices-language.ts';
import { classify } from '../../src/ballot/classify.ts';
import { makeBallot } from '../../src/ballot/make-ballot.ts';
import { paperBallotText, paperToken, readPaperBallot, readRecorded } from '../../src/ballot/paper-ballot.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { readBallot, trustedKeys } from '../../src/ballot/read-ballot.ts';
import type { Election } from '../../src/election/election.ts';
import { anyChoices, anyToken } from '../support/arbitrary-choices.ts';
import { bureauId, chamber, sharedPaper, threeContests } from '../support/elections.ts';

const elections = [chamber, threeContests, sharedPaper];
/** Of every election above: the one counts paper, the other scans. */
const [paper, digital] = [bureauId('TB-1'), bureauId('TB-2')];
const hexOf = (token: Uint8Array): string => Buffer.from(token).toString('hex');
const contextAt = (election: Election, bureau = digital) => ({
  election,
  keys: trustedKeys(election, true),
  bureau,
});
const anyElection = fc.constantFrom(...elections);
const anyPaper = anyElection.chain((election) =>
  fc.record({ election: fc.constant(election), choices: anyChoices(election), token: anyToken }),
);
const refused = { kind: 'refused', refusal: { code: 'BALLOT_NOT_A_BALLOT' } };

describe('the text of a paper ballot', () => {
  test('is its token and its marks, and is read back as the same ballot', () => {
    fc.assert(
      fc.property(anyPaper, ({ election, choices, token }) => {
        const text = paperBallotText(hexOf(token), choices);

        expect(text).toBe(`paper/${hexOf(token)}/${formatChoices(choices)}`);
        expect(paperToken(text)).toBe(hexOf(token));
        expect(readPaperBallot(text, election, paper)).toEqual({
          kind: 'ballot',
          payload: text,
          token: hexOf(token),
          bureau: paper,
          contests: classify(election, choices),
        });
      }),
    );
  });

  test('with anything changed in it is none, or another ballot', () => {
    const change = fc.record({
      at: fc.nat(),
      removed: fc.integer({ min: 0, max: 2 }),
      put: fc.oneof(
        fc.string({ maxLength: 2 }),
        fc.constantFrom('+', ',', 'E1', 'H', ' ', '\n', '0', 'a', 'A', '2x '),
      ),
    });
    fc.assert(
      fc.property(anyPaper, change, ({ election, choices, token }, { at, removed, put }) => {
        const text = paperBallotText(hexOf(token), choices);
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + put + text.slice(place + removed);
        const reading = readPaperBallot(changed, election, paper);
        if (changed === text || reading.kind === 'refused') return;

        const line = parseChoicesLine(election, changed.slice('paper/'.length + 33));
        const same = line.ok && JSON.stringify(line.value?.choices) === JSON.stringify(choices);
        expect(reading.token !== hexOf(token) || !same).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['another spelling of a head vote', 'paper/00112233445566778899aabbccddeeff/CK=2:H'],
    ['names in another order', 'paper/00112233445566778899aabbccddeeff/CK=2:E3,E1'],
    ['several ballots', 'paper/00112233445566778899aabbccddeeff/2x CK=2'],
    ['a count of one', 'paper/00112233445566778899aabbccddeeff/1x CK=2'],
    ['a space at the end', 'paper/00112233445566778899aabbccddeeff/CK=2 '],
    ['a line ending', 'paper/00112233445566778899aabbccddeeff/CK=2\n'],
    ['a comment', 'paper/00112233445566778899aabbccddeeff/# CK=2'],
    ['no marks', 'paper/00112233445566778899aabbccddeeff/'],
    ['a list that is not there', 'paper/00112233445566778899aabbccddeeff/CK=3'],
    ['a token in capitals', 'paper/00112233445566778899AABBCCDDEEFF/CK=2'],
    ['a token that is short', 'paper/00112233445566778899aabbccddeef/CK=2'],
    ['the suspect pile', 'paper/00112233445566778899aabbccddeeff/suspect'],
    ['another word before it', 'papers/00112233445566778899aabbccddeeff/CK=2'],
    ['a word before that', ' paper/00112233445566778899aabbccddeeff/CK=2'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(readPaperBallot(text, chamber, paper)).toMatchObject(refused);
  });
});

describe('a ballot from paper and one from a code', () => {
  test('are never taken for each other', () => {
    fc.assert(
      fc.property(anyPaper, ({ election, choices, token }) => {
        const keyed = paperBallotText(hexOf(token), choices);
        const scanned = makeBallot(election, choices, 2, token, practiceKey);

        for (const bureau of [paper, digital])
          expect(readBallot(keyed, contextAt(election, bureau)).kind).toBe('refused');
        expect(paperToken(scanned)).toBeNull();
        expect(readPaperBallot(scanned, election, paper)).toMatchObject(refused);
      }),
    );
  });

  test('are each read where they belong: keyed at a bureau of paper, scanned at a digital one', () => {
    fc.assert(
      fc.property(anyPaper, ({ election, choices, token }) => {
        const keyed = paperBallotText(hexOf(token), choices);
        const scanned = makeBallot(election, choices, 2, token, practiceKey);
        const kinds = (bureau: typeof paper) =>
          [keyed, scanned].map((text) => readRecorded(text, contextAt(election, bureau)).kind);

        expect(kinds(paper)).toEqual(['ballot', 'refused']);
        expect(kinds(digital)).toEqual(['refused', 'ballot']);
      }),
    );
  });

  test('count alike where the marks are alike', () => {
    fc.assert(
      fc.property(anyPaper, ({ election, choices, token }) => {
        const keyed = readRecorded(paperBallotText(hexOf(token), choices), contextAt(election, paper));
        const scanned = readRecorded(
          makeBallot(election, choices, 2, token, practiceKey),
          contextAt(election, digital),
        );
        if (keyed.kind !== 'ballot' || scanned.kind !== 'ballot') throw new Error('no ballot');

        expect(keyed.contests).toEqual(scanned.contests);
        expect(keyed.token).toBe(scanned.token);
      }),
    );
  });
});
