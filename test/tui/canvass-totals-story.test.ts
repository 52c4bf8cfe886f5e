import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { officeTerminal } from '../support/office-terminal.ts';

test('a figure of a digital bureau opens the totals of its own election, not of the first', async () => {
  const office = officeTerminal(readFileSync('fixtures/elections/sint-genesius-rode.json', 'utf8'));
  try {
    expect(office.ledger.election.contests.map(({ id }) => id)).toEqual(['CK-VB', 'CK-BH']);
    const { press, sees } = await office.at('audra');
    await press('c');
    await sees('0 of ');
    await press('n', '\u001b[B', '\r');
    await sees('election 2 of 2: CK-BH');
  } finally {
    await office.close();
  }
}, 20_000);
