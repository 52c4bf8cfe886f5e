import { expect, test } from 'vitest';
import type { TransferRow } from '../../../src/office/transfer-ports.ts';
import { TransfersView } from '../../../src/tui/screens/transfers/transfers-view.tsx';
import { startListed } from '../../../src/tui/widgets/table/listed.ts';
import { drawn, uiFor } from '../../support/ui.ts';
import { transfers } from './reconciliation-screens.tsx';

/** What is read below the table, the lines of a paragraph joined. */
function seen(shown: readonly TransferRow[], rows: number): string {
  const ui = uiFor({ columns: 80, rows });
  const lines = drawn(<TransfersView ui={ui} officer={null} transfers={shown} state={startListed()} />, 80);
  return lines.map((line) => line.trim()).join(' ');
}

const at = '2024-06-09T14:00:00.000Z';
const receipt = { ballots: 2, officer: 'bram', at, note: 'two in the envelope' };
const short = transfers.slice(3).map(
  (transfer): TransferRow => ({
    ...{ ...transfer, note: 'three in the envelope', receipts: [{ ...receipt, note: 'torn' }, receipt] },
    withdrawal: { officer: 'chair', at, reason: 'they were of this election' },
  }),
);

test('what both bureaus wrote of a transfer is read on its screen, and who withdrew it and why', () => {
  const all = seen(short, 13);
  expect(all).toContain(
    'Withdrawn by chair: this transfer does not count. Reason: they were of this election',
  );
  expect(all).toContain('Note of anna: three in the envelope Note of bram: two in the envelope');
});

test('a bureau that wrote nothing has no line', () => {
  const [one] = short;
  if (one === undefined) throw new Error('no transfer');
  expect(seen([{ ...one, note: '', receipts: [{ ...receipt, note: '' }] }], 13)).not.toContain('Note of');
});

test('where not all of it fits, the screen says so, and cuts nothing', () => {
  const many = Array.from({ length: 40 }, (_, number) =>
    transfers.slice(3).map((transfer) => ({ ...transfer, transfer: number + 1 })),
  ).flat();
  const some = seen(many, 13);
  expect(some).toContain('Reason: they were of this election, they were of this election');
  expect(some).toContain('More was written: it is in the log.');
  expect(some).not.toContain('…');
});
