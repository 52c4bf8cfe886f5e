import type { Problem } from '../../../base/problem.ts';
import { signingKeyOf } from '../../../office/account-rules.ts';
import { whyNotDelivered } from '../../../office/delivery/export-delivery.ts';
import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import type { OfficeRecord } from '../../../office/ports.ts';
import type { ReportOf } from '../../../office/reporting/report-standing.ts';
import type { Availability } from '../../keys/command.ts';

/** Whether the officer can deliver that bureau to the main bureau now, or why not in one line. */
export function deliverAvailability(
  record: OfficeRecord,
  officer: Officer | null,
  bureau: ReportOf,
): Availability {
  if (bureau === null) return { disabled: 'deliver.why.office' };
  if (officer === null || !may(officer, 'delivery.export')) return { disabled: 'program.not-permitted' };
  const refusal = whyNotDelivered(record, bureau);
  if (refusal !== null) return { disabled: whyKey(refusal) };
  return signingKeyOf(record, officer.name) === undefined ? { disabled: 'report.why.KEY_NONE' } : true;
}

const whyCodes = ['REPORT_DELIVERED', 'DELIVERY_NOT_SIGNED'] as const;

function whyKey({ code }: Problem): `deliver.why.${(typeof whyCodes)[number]}` {
  const known = whyCodes.find((one) => one === code);
  if (known === undefined) throw new Error(`no short words for ${code}`);
  return `deliver.why.${known}`;
}
