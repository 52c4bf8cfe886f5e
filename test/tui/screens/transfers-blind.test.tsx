/** The list of transfers names no number to who may not know it yet. */

import { expect, test } from 'vitest';
import type { Officer } from '../../../src/office/officers.ts';
import type { TransferRow } from '../../../src/office/transfer-ports.ts';
import { TransfersView } from '../../../src/tui/screens/transfers/transfers-view.tsx';
import { startListed } from '../../../src/tui/widgets/table/listed.ts';
import { drawn, uiFor } from '../../support/ui.ts';
import { transfers } from './reconciliation-screens.tsx';

function shown(row: TransferRow | undefined, officer: Officer): string {
  if (row === undefined) throw new Error('no transfer');
  const ui = uiFor({ language: 'en', columns: 100, rows: 20 });
  const view = <TransfersView {...{ ui, officer, transfers: [row], state: startListed() }} />;
  return drawn(view, 100).join(' ');
}

const [mismatch, sent, received, withdrawn] = transfers;
const anna: Officer = { name: 'anna', role: 'entry' };
const bram: Officer = { name: 'bram', role: 'entry' };
const carl: Officer = { name: 'carl', role: 'entry' };
const chair: Officer = { name: 'chair', role: 'chair' };

test('of one that is under way the sender alone sees the number', () => {
  expect(shown(sent, anna)).toContain('12,345');
  for (const officer of [bram, chair]) expect(shown(sent, officer)).not.toContain('12,345');
});

test.each([
  ['does not match', mismatch],
  ['was withdrawn before it did', withdrawn],
])('of one that %s each sees what they keyed', (_what, row) => {
  expect(shown(row, anna)).toContain('12,345');
  expect(shown(row, anna)).not.toContain('12,340');
  expect(shown(row, bram)).toContain('12,340');
  expect(shown(row, bram)).not.toContain('12,345');
  expect(shown(row, carl)).not.toMatch(/12,34/);
});

test('the chair reads both where two have counted, and everybody once they are alike', () => {
  expect(shown(mismatch, chair)).toContain('anna sent 12,345, bram found 12,340. A colleague');
  expect(shown(received, carl)).toMatch(/12,345 +12,345/);
});
