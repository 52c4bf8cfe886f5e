import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allStations, findBureau, findContest, findList, registeredIn } from '../../src/election/lookup.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { regimes } from '../../src/election/regimes.ts';
import { generatedPackage } from './generated-packages.ts';

const runs = { numRuns: 100 };

const parsed = (value: unknown) => {
  const result = parsePackage(JSON.stringify(value));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** The value with the fields of every object in turned order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, turned(inner)])
      .toReversed(),
  );
}

test('every package of the format is taken', () => {
  fc.assert(
    fc.property(generatedPackage, (value) => {
      parsed(value);
    }),
    runs,
  );
});

test('an election holds what its package says, numbers ascending', () => {
  fc.assert(
    fc.property(generatedPackage, (value) => {
      const { election } = parsed(value);
      const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
      const four = (regime: keyof typeof regimes) => regimes[regime].sorting === 'four';
      expect(election.contests.map(({ id, seats, lists }) => ({ id, seats, lists }))).toEqual(
        value.contests.map(({ id, seats, lists, regime }) => ({
          id,
          seats,
          lists: lists
            .map((list) => ({
              number: list.number,
              name: list.name,
              effectives: list.effectives.toSorted(byNumber),
              substitutes: four(regime) ? (list.substitutes ?? []).toSorted(byNumber) : [],
            }))
            .toSorted(byNumber),
        })),
      );
      expect(election.bureaus.map((bureau) => bureau.contests)).toEqual(
        value.bureaus.map(({ contests }) => (contests ?? ['A', 'B', 'C']).toSorted()),
      );
    }),
    runs,
  );
});

test('the fingerprint is the SHA-256 of the canonical text, whatever the order of fields', () => {
  fc.assert(
    fc.property(generatedPackage, (value) => {
      const { election, canonical } = parsed(value);
      expect(election.fingerprint).toBe(createHash('sha256').update(canonical).digest('hex'));
      expect(parsed(turned(value)).election).toEqual(election);
    }),
    runs,
  );
});

test('the canonical text of a package parses to the same election, and is its own canonical text', () => {
  fc.assert(
    fc.property(generatedPackage, (value) => {
      const first = parsed(value);
      const again = parsed(JSON.parse(first.canonical));
      expect(again.election).toEqual(first.election);
      expect(again.canonical).toBe(first.canonical);
    }),
    runs,
  );
});

test('two packages that differ have different fingerprints', () => {
  fc.assert(
    fc.property(generatedPackage, (value) => {
      const seats = value.contests.map((contest) => ({ ...contest, seats: (contest.seats % 999) + 1 }));
      expect(parsed({ ...value, contests: seats }).election.fingerprint).not.toBe(
        parsed(value).election.fingerprint,
      );
    }),
    runs,
  );
});

test('what an election holds is found by its id or number, and stations are numbered in package order', () => {
  fc.assert(
    fc.property(generatedPackage, (value) => {
      const { election } = parsed(value);
      for (const contest of election.contests) {
        expect(findContest(election, contest.id)).toBe(contest);
        for (const list of contest.lists) expect(findList(contest, list.number)).toBe(list);
      }
      for (const bureau of election.bureaus) expect(findBureau(election, bureau.id)).toBe(bureau);
      const places = allStations(election);
      expect(places.map(({ index }) => index)).toEqual(value.bureaus.map((_, i) => i));
      expect(places.map(({ bureau }) => bureau.id)).toEqual(value.bureaus.map(({ id }) => id));
      expect(election.bureaus.map(registeredIn)).toEqual(
        value.bureaus.map(({ stations }) => stations.reduce((sum, { registered }) => sum + registered, 0)),
      );
    }),
    runs,
  );
});
