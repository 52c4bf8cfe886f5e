import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { makeBallot } from '../../src/ballot/make-ballot.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { type ReadingContext, readBallot, trustedKeys } from '../../src/ballot/read-ballot.ts';
import { refusalCodes } from '../../src/ballot/reading.ts';
import { startBallotReaders } from '../../src/scan/ballot-readers.ts';
import { packReadings, unpackReadings } from '../../src/scan/reader-messages.ts';
import { bureauId, chamber, contestId } from '../support/elections.ts';

const context: ReadingContext = {
  election: chamber,
  keys: trustedKeys(chamber, true),
  bureau: bureauId('TB-2'),
};
const stationOfTb2 = 2;

function ballot(number: number, station = stationOfTb2): string {
  const token = new Uint8Array(16);
  new DataView(token.buffer).setUint32(0, number);
  const choices = [{ contest: contestId('CK'), kind: 'marks', lists: [] }] as const;
  return makeBallot(chamber, choices, station, token, practiceKey);
}

/** Ballots of this bureau and of another, and texts that are none. */
const texts = Array.from({ length: 300 }, (_, index) => {
  const kinds = [
    ballot(index),
    ballot(index, 0),
    `no ballot ${index}`,
    '',
    '\ud800',
    ballot(index).slice(0, -3),
  ];
  return kinds[index % kinds.length] ?? '';
});

function readers(threads: number) {
  const started = startBallotReaders(context, threads);
  onTestFinished(() => started.close());
  return started;
}

test.each([0, 1, 2, 3])(
  'with %i threads the readings are those of reading one by one, in order',
  async (threads) => {
    const { read } = readers(threads);

    expect(await read(texts)).toEqual(texts.map((text) => readBallot(text, context)));
  },
);

test('several groups may be under way at once, and a single text need not wait for threads', async () => {
  const { read } = readers(2);

  const answers = await Promise.all([read(texts), read(['x']), read([]), read(texts.toReversed())]);

  expect(answers.map((answer) => answer.map(({ payload }) => payload))).toEqual([
    texts,
    ['x'],
    [],
    texts.toReversed(),
  ]);
});

test('fewer texts than threads, and any number in between, are all answered', async () => {
  const { read } = readers(3);

  for (const count of [1, 2, 31, 32, 33, 64, 65])
    expect(await read(texts.slice(0, count))).toHaveLength(count);
});

test('a reading comes back from a thread as it was', () => {
  const token = fc.stringMatching(/^[0-9a-f]{32}$/);
  const reading = fc.oneof(
    fc.record({
      kind: fc.constant('ballot' as const),
      payload: fc.string({ unit: 'binary' }),
      token,
      bureau: fc.constant(bureauId('TB-2')),
      contests: fc.constant([{ contest: contestId('CK'), result: 'blank' as const }]),
    }),
    fc.record({
      kind: fc.constant('refused' as const),
      payload: fc.string({ unit: 'binary' }),
      refusal: fc.record({
        code: fc.constantFrom(...refusalCodes),
        params: fc.dictionary(fc.constantFrom('found', 'expected'), fc.oneof(fc.string(), fc.nat())),
      }),
    }),
  );

  fc.assert(
    fc.property(fc.array(reading), (readings) => {
      const payloads = readings.map(({ payload }) => payload);

      expect(unpackReadings(packReadings(readings), payloads)).toEqual(readings);
    }),
  );
});

test('a thread that dies fails what waits for it and all that is asked later, and says so', async () => {
  // A context that cannot be used: the first reading throws in the thread.
  const broken = startBallotReaders({ ...context, election: JSON.parse('null') }, 2);
  onTestFinished(() => broken.close());

  await expect(broken.read(texts)).rejects.toThrow('a ballot reader thread died');
  await expect(broken.read(texts)).rejects.toThrow('a ballot reader thread died');
});
