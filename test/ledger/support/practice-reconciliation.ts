/** What polling stations declared of their voters, and transfers in every state, as events. */
import type { KindDeclaration } from '../../../src/count/reconciliation.ts';
import { BureauId, ContestId } from '../../../src/election/ids.ts';
import type { EventData, OfficeEvent } from '../../../src/office/events.ts';
import type { Ledger } from '../../../src/office/ports.ts';

const at = '2024-06-09T14:00:00.000Z';
const by = (officer: string) => ({ version: 1, at, officer }) as const;
const contest = ContestId.parse('CK');
const table = (bureau: string) => ({ bureau: BureauId.parse(bureau), contest });
/** The other election, which one bureau counts. */
export const elsewhere = { bureau: BureauId.parse('TB-4'), contest: ContestId.parse('EU') };

export const declared = (
  officer: string,
  kinds: readonly KindDeclaration[] = [{ contests: [contest], ticked: 9, issued: 10, takenBack: 1 }],
  station = { municipality: '92094', number: 1 },
): OfficeEvent => ({
  type: 'kinds-declared',
  ...by(officer),
  data: { bureau: BureauId.parse('TB-1'), station, kinds },
});
export const sent = (
  officer: string,
  transfer: number,
  change: Partial<EventData['transfer-sent']> = {},
): OfficeEvent => ({
  type: 'transfer-sent',
  ...by(officer),
  data: { transfer, from: table('TB-3'), to: elsewhere, ballots: 3, note: '', ...change },
});
export const received = (officer: string, transfer: number, ballots = 3): OfficeEvent => ({
  type: 'transfer-received',
  ...by(officer),
  data: { transfer, ballots, note: 'the seal was whole' },
});
export const withdrawn = (officer: string, transfer: number): OfficeEvent => ({
  type: 'transfer-withdrawn',
  ...by(officer),
  data: { transfer, reason: 'they were of this election' },
});

/** Two officers differ on a station and then do not, and four transfers: under way, arrived, of another number, withdrawn. */
export const reconciliationStory: readonly OfficeEvent[] = [
  declared('anna', [{ contests: [contest], ticked: 8, issued: 10, takenBack: 1 }]),
  declared('bram'),
  declared('anna'),
  sent('anna', 1),
  sent('anna', 2),
  received('bram', 2),
  sent('anna', 3),
  received('bram', 3, 2),
  received('chair', 3, 1),
  sent('anna', 4),
  withdrawn('chair', 4),
];

export function appendReconciliation(ledger: Ledger): void {
  ledger.transact((writer) => {
    for (const event of reconciliationStory) writer.append(event);
  });
}
