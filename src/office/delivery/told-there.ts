/** A delivered report as the main bureau shows it: whoever acted there has the bureau beside their name. */
import type { ReportOf, ReportStanding } from '../reporting/report-standing.ts';
import { namedThere } from './delivered-reports.ts';
import { officerThere } from './told-events.ts';

/**
 * The standing with `name@BUREAU` for each officer of the other machine, for the same names are other people here; of a report that
 * was not delivered as it is. Who sent it back, or closed it, may be of this office and stays as the record has them.
 */
export function toldThere<Standing extends ReportStanding>(bureau: ReportOf, standing: Standing): Standing {
  if (standing.delivery === null || bureau === null) return standing;
  const { signOff, composition, incidents, objections, corrects } = standing;
  const { presented, initialled, signatures, unsigned } = signOff;
  const there = <Told extends { readonly officer: string }>(told: Told): Told => namedThere(bureau, told);
  return {
    ...standing,
    composition: composition.map((person) => ({
      ...person,
      account: person.account === null ? null : officerThere(person.account, bureau),
    })),
    incidents: incidents.map(there),
    objections: objections.map(there),
    corrects: corrects === null ? null : there(corrects),
    signOff: {
      ...signOff,
      presented: presented === null ? null : there(presented),
      initialled: initialled === null ? null : there(initialled),
      signatures: signatures.map(there),
      unsigned: unsigned.map(there),
    },
  };
}
