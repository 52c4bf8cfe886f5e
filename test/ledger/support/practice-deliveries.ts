/** The delivery of a bureau that counts by table, made in an office of its own and taken in another, as events. */
import { BureauId } from '../../../src/election/ids.ts';
import { declareComposition } from '../../../src/office/declare-composition.ts';
import type { DeliveryTexts } from '../../../src/office/delivery/delivery-events.ts';
import { makeDelivery } from '../../../src/office/delivery/export-delivery.ts';
import type { OfficeEvent } from '../../../src/office/events.ts';
import { handInWhole } from '../../../src/office/hand-in.ts';
import { practiceOfficers } from '../../../src/office/officers.ts';
import type { Clock, Ledger } from '../../../src/office/ports.ts';
import { initialReport, presentReport } from '../../../src/office/present-report.ts';
import { reportModel } from '../../../src/office/reporting/report-model.ts';
import { signReport } from '../../../src/office/sign-report.ts';
import { receiveTransfer, sendTransfer } from '../../../src/office/transfers.ts';
import { createOffice, folder, unwrap } from './practice-office.ts';
import { elsewhere } from './practice-reconciliation.ts';
import { people, reportAt, reportTeam } from './practice-reports.ts';
import { shape, tablePlace } from './practice-tables.ts';

const clock: Clock = { now: () => reportAt };
const deliveringBureau = BureauId.parse('TB-5');

/** Ten ballots, as many as the station declared, and two of another election, which went on. */
const deliveredFigures: Readonly<Record<string, number>> = {
  'ticked/92094/5': 12,
  'deposited/92094/5': 12,
  'found/1': 12,
  transferredOut: 2,
  blankOrInvalid: 2,
  'category/1/headOnly': 8,
};

function officer(name: string) {
  const found = practiceOfficers.find((known) => known.name === name);
  if (found === undefined) throw new Error(`no officer ${name}`);
  return found;
}

/** What the bureau hands over, and the key that has signed it. */
function madeDelivery(): { readonly texts: DeliveryTexts; readonly key: string } {
  const there = folder();
  const ledger = createOffice(there.path('bureau.db'));
  try {
    const bureau = deliveringBureau;
    for (const [name, entry] of [
      ['anna', 1],
      ['bram', 2],
    ] as const) {
      const keyed = { contest: tablePlace.contest, table: { shape, figures: deliveredFigures } };
      unwrap(handInWhole(ledger, clock, officer(name), { bureau, entry }, [keyed]));
    }
    const from = { bureau, contest: tablePlace.contest };
    const sent = { from, to: elsewhere, ballots: 2, note: 'in the first urn' };
    const transfer = unwrap(sendTransfer(ledger, clock, officer('anna'), sent));
    unwrap(receiveTransfer(ledger, clock, officer('bram'), transfer, { ballots: 2, note: '' }));
    const { keys } = reportTeam(ledger);
    unwrap(declareComposition(ledger, clock, officer('mira'), bureau, people));
    unwrap(presentReport(ledger, clock, officer('mira'), bureau));
    const seen = { bureau, digest: reportModel(ledger, bureau).digest };
    unwrap(initialReport(ledger, clock, officer('chair'), seen));
    const keyOf = (name: string) => keys.get(name) ?? never(name);
    for (const name of ['chair', 'mira', 'wout'])
      unwrap(signReport(ledger, clock, { officer: officer(name), key: keyOf(name) }, seen));
    const { files } = unwrap(
      makeDelivery(ledger, { officer: officer('chair'), key: keyOf('chair') }, bureau),
    );
    const text = (name: string): string =>
      Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString('utf8');
    return {
      texts: {
        ...{ manifest: text('manifest.json'), signature: text('signature.txt') },
        ...{ events: text('events.ndjson'), report: text('report.json'), keys: text('keys.json') },
      },
      key: keyOf('chair').id,
    };
  } finally {
    ledger.close();
    there.remove();
  }
}

function never(name: string): never {
  throw new Error(`${name} has no key`);
}

const who = { version: 1, at: reportAt, officer: 'chair' } as const;

/** Trusts the key and takes the delivery, and not another. */
export function deliveryStory(ledger: Ledger): void {
  const { texts, key } = madeDelivery();
  const bureau = deliveringBureau;
  const events: readonly OfficeEvent[] = [
    { type: 'signer-trusted', ...who, data: { bureau, key, officer: 'chair', role: 'chair' } },
    { type: 'delivery-received', ...who, data: { bureau, ...texts } },
    { type: 'signer-trusted', ...who, data: { bureau, key: 'a5'.repeat(32), officer: null, role: null } },
    {
      type: 'signer-distrusted',
      ...who,
      data: { bureau, key: 'a5'.repeat(32), reason: 'the stick was lost' },
    },
    {
      type: 'delivery-refused',
      ...who,
      data: { bureau, manifest: 'a5'.repeat(32), code: 'DELIVERY_SIGNER_UNKNOWN' },
    },
  ];
  ledger.transact((writer) => {
    for (const event of events) writer.append(event);
  });
}
