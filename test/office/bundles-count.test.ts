/** What an agreed bundle counts: exactly its ballots, whoever keyed them in whatever order, until it is set aside. */
import { describe, expect, it } from 'vitest';
import type { CountTable } from '../../src/count/count-table.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { board } from '../../src/office/board.ts';
import { bundlesOf, countedInBundles } from '../../src/office/bundle-list.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { logCounts } from '../../src/office/log-kinds.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { naiveCount, type Rows, sorted } from '../fixtures/naive-count.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { contestId } from '../support/elections.ts';
import {
  bundleAt,
  counting,
  deskOf,
  eventsOf,
  key,
  keyTwice,
  type Room,
  restarted,
  room,
  setAside,
  typed,
} from './bundle-office.ts';
import { codeOf, done, place } from './paper-office.ts';
import { paper } from './practice-canton.ts';

const verified = ({ path }: Room) => officeFiles.verify(path, () => undefined);
const tokensOf = (the: Room): readonly string[] =>
  eventsOf(the, 'ballot-counted').flatMap(({ type, data }) =>
    type === 'ballot-counted' ? [data.payload.slice('paper/'.length, 'paper/'.length + 32)] : [],
  );

/** The table as rows of a count table in CSV, those of 0 left out. */
function rowsOf({ contest, found, blank, invalid, lists }: CountTable): Rows {
  const rows = new Map<string, number | null>([
    [`${contest},found,,,`, found],
    [`${contest},blank,,,`, blank],
    [`${contest},invalid,,,`, invalid],
  ]);
  for (const { number, categories, effectives, substitutes } of lists) {
    for (const [category, value] of Object.entries(categories))
      rows.set(`${contest},category,${number},${category},`, value);
    for (const one of effectives) rows.set(`${contest},votes,${number},E,${one.number}`, one.votes);
    for (const one of substitutes) rows.set(`${contest},votes,${number},S,${one.number}`, one.votes);
  }
  return new Map([...rows].flatMap(([row, value]) => (value === null || value === 0 ? [] : [[row, value]])));
}

/**
 * A ballot of a choices file as an officer types it: `CK=2:H,E1,S3` is `2 1 s3` (a mark at the head beside names is not
 * typed), `CK=2:E1+4` is `2 1+4`. What is of no one contest is typed in the home of the paper.
 */
function lineOf(ballot: string, home: string): { readonly contest: string; readonly line: string } {
  const grounds = ['several-lists', 'altered', 'object', 'recognisable', 'not-official'];
  const contests = ballot.split(' ').filter((choice) => !choice.endsWith('=blank'));
  const [contest = '', marks = ''] = contests[0]?.split('=') ?? [];
  if (contests.length === 0) return { contest: home, line: 'b' };
  const judged = contests.find((choice) => choice.includes('=invalid:'));
  if (judged !== undefined) {
    return { contest: home, line: `i${grounds.indexOf(judged.replace(/.*:/, '')) + 1}` };
  }
  // Marks in several contests of a paper: a ground that the screen offers no number for, and counts as the first does.
  if (contests.length > 1) return { contest: home, line: 'i1' };
  const typedLists = marks.split('+').map((list) =>
    list
      .split(/[:,]/)
      .filter((word) => word !== 'H')
      .map((word) => word.replace('E', '').replace('S', 's'))
      .join(' '),
  );
  return { contest, line: typedLists.join('+') };
}

/** The ballots of a choices file one by one, as they lie in an urn. */
function ballotsOfFile(text: string): readonly string[] {
  const ballots = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [, times = '1', ballot = ''] = /^(?:(\d+)x )?(.+)$/.exec(line) ?? [];
      return Array.from({ length: Number(times) }, () => ballot);
    });
  // 7919 is prime, and no file has a multiple of it.
  return ballots.map((_, at) => ballots[(at * 7919) % ballots.length] ?? '');
}

describe('an agreed bundle', () => {
  it.each([
    { name: 'practice-namur', rules: { sorting: 'four' }, home: 'CK', ballots: 634 },
    { name: 'flemish-municipal', rules: { sorting: 'two' }, home: 'GR', ballots: 736 },
    {
      name: 'sint-genesius-rode',
      rules: { sorting: 'four', home: 'CK-VB' },
      home: 'CK-VB',
      ballots: 710,
    },
  ] as const)(
    'counts what its ballots are: $ballots of $name keyed in bundles of 50',
    async ({ name, rules, home, ballots }) => {
      const text = readFixture(`elections/${name}.json`);
      const the = room(undefined, text);
      const bureau = the.ledger.election.bureaus.find(({ kind }) => kind === 'counting');
      if (bureau === undefined) throw new Error('no bureau of paper');
      const all = ballotsOfFile(readFixture(`choices/${name}.txt`));
      expect(all).toHaveLength(ballots);

      const lines = all.map((ballot) => lineOf(ballot, home));
      for (const contest of new Set(lines.map((one) => one.contest))) {
        const where: TablePlace = { bureau: bureau.id, contest: contestId(contest) };
        const own = lines.filter((one) => one.contest === contest);
        for (let from = 0; from < own.length; from += 50) {
          const bundle = own.slice(from, from + 50).map(({ line }) => typed(the.ledger, where, line));
          expect(keyTwice(the, bundle, bundleAt(1 + from / 50, where)).state).toBe('agreed');
        }
      }

      const counted = officeTotals(the.ledger, { bureau: bureau.id }).flatMap((table) => [...rowsOf(table)]);
      expect(sorted(new Map(counted))).toEqual(sorted(naiveCount(all.join('\n'), rules)));
      expect(await verified(the)).toMatchObject({ ok: true, value: { ballots } });
    },
    60_000,
  );

  it('counts in totals, board and log from then on, the suspect ballots apart', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'suspect', 'CK=blank', 'suspect', 'CK=5:E1']);

    expect(officeTotals(the.ledger, {})[0]).toMatchObject({ found: 3, valid: 2, blank: 1, invalid: 0 });
    expect(the.ledger.bundleRows()).toMatchObject([
      { bundle: 1, summary: { state: 'agreed', ballots: 3, suspects: 2 } },
    ]);
    expect(countedInBundles(the.ledger, place)).toBe(5);
    expect(logCounts(the.ledger).counted).toBe(3);
    expect(the.ledger.scanCounts().get(paper)).toMatchObject({ counted: 3, refused: 0 });
    // What is scanned is told of digital bureaus; of paper it is what was found.
    expect(board(the.ledger)).toMatchObject({ scans: { counted: 0 } });
    expect(board(the.ledger).rows.find(({ bureau }) => bureau.id === paper)?.paper?.found).toBe(3);
  });

  it('counts ballots that are alike each once, in one bundle and in another', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=2', 'CK=2']);
    keyTwice(the, ['CK=2', 'CK=2'], bundleAt(2));

    expect(officeTotals(the.ledger, {})[0]).toMatchObject({ found: 5, lists: [{ electoralFigure: 5 }, {}] });
    expect(new Set(tokensOf(the)).size).toBe(5);
  });

  it('is recorded in the order of random tokens, which says nothing of the order in the bundle', () => {
    const firsts = [0xff, 0x80, 0xc0, 0x01];
    let asked = 0;
    const the = room({
      bytes: (count) => {
        const bytes = new Uint8Array(count).fill(firsts[asked] ?? 0);
        asked += 1;
        return bytes;
      },
    });
    keyTwice(the, ['CK=2', 'CK=5', 'CK=blank', 'CK=2:E1']);

    expect(
      eventsOf(the, 'batch', 'ballot').map(({ type, at, officer, data }) => ({ type, at, officer, data })),
    ).toMatchObject([
      { type: 'batch-opened', officer: 'bram', data: { bureau: paper, source: 'paper' } },
      {
        type: 'ballot-counted',
        at: null,
        officer: null,
        data: { payload: `paper/${'01'.repeat(16)}/CK=2:E1` },
      },
      { type: 'ballot-counted', at: null, officer: null, data: { payload: `paper/${'80'.repeat(16)}/CK=5` } },
      {
        type: 'ballot-counted',
        at: null,
        officer: null,
        data: { payload: `paper/${'c0'.repeat(16)}/CK=blank` },
      },
      { type: 'ballot-counted', at: null, officer: null, data: { payload: `paper/${'ff'.repeat(16)}/CK=2` } },
      { type: 'batch-closed', officer: 'bram' },
    ]);
  });

  it('counts nothing at all where a token was drawn twice: the machine cannot be trusted with chance', () => {
    const the = room({ bytes: (count) => new Uint8Array(count) });
    const none = counting(the);
    key(the, 'anna', ['CK=2', 'CK=2']);

    expect(() => key(the, 'bram', ['CK=2', 'CK=2'])).toThrow('a ballot of paper was duplicate');
    expect(counting(the)).toEqual(none);
    expect(the.ledger.bundleRows()).toMatchObject([{ summary: { state: 'second-in-progress' } }]);
  });
});

describe('a bundle that is set aside', () => {
  it('counts no longer: totals are what they were, and each of its ballots is voided', async () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=5:E1']);
    const before = counting(the);
    keyTwice(the, ['CK=2', 'CK=blank', 'CK=2:S1'], bundleAt(2));
    expect(counting(the)).not.toEqual(before);
    expect(done(setAside(the, 'chair', 2)).state).toBe('empty');

    expect(counting(the)).toEqual(before);
    expect(eventsOf(the, 'ballot-voided').map(({ officer, data }) => [officer, data])).toMatchObject(
      Array.from({ length: 3 }, () => ['chair', { reason: 'the wrong number on it' }]),
    );
    expect(the.ledger.scanCounts().get(paper)).toMatchObject({ counted: 2, voided: 3 });
    expect(bundlesOf(the.ledger, place).map(({ bundle }) => bundle)).toEqual([1]);
    expect(countedInBundles(the.ledger, place)).toBe(2);
    expect(await verified(the)).toMatchObject({ ok: true, value: { ballots: 2 } });
  });

  it('can be counted again under its number, with other tokens', async () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=5']);
    done(setAside(the, 'chair'));
    const again = restarted(the);
    keyTwice(again, ['CK=2', 'CK=5', 'CK=5']);

    expect(officeTotals(again.ledger, {})[0]).toMatchObject({ found: 3, valid: 3 });
    expect(new Set(tokensOf(again)).size).toBe(5);
    expect(await verified(again)).toMatchObject({ ok: true, value: { ballots: 3 } });
  });

  it('is set aside by a chair alone, for a reason, and only where there is something', () => {
    const the = room();
    expect(codeOf(setAside(the, 'chair'))).toBe('TABLE_EMPTY');
    keyTwice(the, ['CK=2']);
    expect(codeOf(setAside(the, 'anna'))).toBe('NOT_PERMITTED');
    expect(codeOf(setAside(the, 'chair', 1, '  '))).toBe('TABLE_TEXT_MISSING');
    expect(officeTotals(the.ledger, {})[0]).toMatchObject({ found: 1 });
  });

  it('voids each ballot for the whole of its reason, and verifies', async () => {
    const the = room();
    keyTwice(the, ['CK=2']);
    const reason = `${'x'.repeat(199)} ${'y'.repeat(100)}`;
    done(setAside(the, 'chair', 1, reason));

    expect(eventsOf(the, 'ballot-voided')).toMatchObject([{ data: { reason } }]);
    expect(await verified(the)).toMatchObject({ ok: true });
  });

  it('while an officer is at it takes their draft, and what the first handed in', () => {
    const the = room();
    key(the, 'anna', ['CK=2']);
    done(setAside(the, 'chair'));
    const desk = deskOf(the, 'bram');
    expect(key(the, 'bram', ['CK=5']).state).toBe('first-done');
    expect(key(the, 'anna', ['CK=5']).state).toBe('agreed');
    expect(desk.ledger.bundleState(bundleAt(1))).toMatchObject({ first: { officer: 'bram' } });
  });
});
