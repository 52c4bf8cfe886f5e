import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { createOffice } from '../../src/office/create-office.ts';

import type { Ledger } from '../../src/office/ports.ts';
import { recordBallots } from '../../src/office/record-ballot.ts';
import { ballotText, cantonPackage, opened, read, temporaryFolder, tickingClock } from './practice-canton.ts';

const ballots = 80;

/** An office open twice, and the readings of eighty ballots; `after` is run after each transaction of the first. */
function twoAtOneOffice(after: (other: Ledger) => void) {
  const path = join(temporaryFolder(), 'office.db');
  const created = createOffice(officeFiles, tickingClock(), { path, text: cantonPackage, practice: true });
  const opening = officeFiles.open(path);
  if (!created.ok || !opening.ok) return expect.fail('no office');
  const { ledger } = created.value;
  const other = opening.value;
  onTestFinished(() => {
    ledger.close();
    other.close();
  });
  const batch = opened(ledger, tickingClock(), 'anna');
  const sizes: number[] = [];
  const watched: Ledger = {
    ...ledger,
    transact: (work) => {
      const { seq } = ledger.head();
      const result = ledger.transact(work);
      sizes.push(ledger.head().seq - seq);
      after(other);
      return result;
    },
  };
  const readings = (first: number) =>
    Array.from({ length: ballots }, (_, index) => read(ledger, ballotText(ledger, 'CK=2', first + index)));
  const scan = (first: number) => {
    sizes.length = 0;
    const verdicts = recordBallots(watched, batch, readings(first));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(Array(ballots).fill('counted'));
    return [...sizes];
  };
  return { scan, other };
}

/** An event of no ballot, by another program. */
const writeTo = (other: Ledger) =>
  other.transact((writer) =>
    writer.append({
      ...{ type: 'officer-sign-in-refused', version: 1, at: tickingClock().now(), officer: null },
      data: { name: 'bram' },
    }),
  );

test('while others write to the record, a bulk scan takes many short turns, and none is lost', () => {
  const { scan } = twoAtOneOffice((other) => writeTo(other));
  expect(scan(1)).toEqual([32, 32, 16]);
  expect(scan(1 + ballots)).toEqual([32, 32, 16]);
});

test('alone at the record, a bulk scan soon takes all of a group in one turn, until another writes', () => {
  let writes = false;
  const { scan } = twoAtOneOffice((other) => {
    if (writes) writeTo(other);
  });
  expect(scan(1)).toEqual([32, 48]);
  writes = true;
  expect(scan(1 + ballots)).toEqual([80]);
  expect(scan(1 + 2 * ballots)).toEqual([32, 32, 16]);
});

test('what another writes between two groups is noticed before the next one begins', () => {
  const { scan, other } = twoAtOneOffice(() => undefined);
  expect(scan(1)).toEqual([32, 48]);
  writeTo(other);
  expect(scan(1 + ballots)).toEqual([32, 48]);
  expect(scan(1 + 2 * ballots)).toEqual([80]);
});
