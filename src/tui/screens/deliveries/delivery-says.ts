/** Where the delivery of a bureau stands, in one or two sentences. */
import { assertNever } from '../../../base/assert-never.ts';
import { formatShortInstant } from '../../../i18n/format-time.ts';
import type { DeliveryLine, TakenDelivery } from '../../../office/delivery/delivery-lines.ts';
import type { Ui } from '../../ui.ts';
import { shortDigest } from './delivery-words.ts';

/** `taken`: the one that stands; null where none does. */
export function deliverySays(
  ui: Ui,
  { state, keys }: Pick<DeliveryLine, 'state' | 'keys'>,
  taken: TakenDelivery | null,
): string {
  switch (state) {
    case 'unannounced':
      return ui.t('deliveries.says.unannounced');
    case 'here':
      return ui.t('deliveries.says.here');
    case 'awaited': {
      const [key] = keys;
      const params = { key: shortDigest(key?.key ?? ''), officer: key?.said.officer ?? '' };
      return ui.text(ui.t('deliveries.says.awaited', { ...params, count: keys.length }));
    }
    case 'taken':
    case 'returned': {
      const texts = taken === null ? [] : [takenText(ui, taken)];
      const next = state === 'taken' ? [] : [ui.t('deliveries.says.returned')];
      const untrusted = keys.length > 0 ? [] : [ui.t('deliveries.says.untrusted')];
      return ui.text([...texts, ...next, ...untrusted].join(' '));
    }
    default:
      return assertNever(state);
  }
}

function takenText(ui: Ui, { taken, manifest }: TakenDelivery): string {
  const { report, signer, ballots } = manifest;
  return ui.t('deliveries.says.taken', {
    ...{
      version: report.version,
      ballots,
      officer: taken.officer,
      time: formatShortInstant(ui.language, taken.at),
    },
    ...{ signer: signer.officer, role: ui.t(`role.${signer.role}`), digest: shortDigest(report.digest) },
  });
}
