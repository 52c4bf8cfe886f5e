/** What every part of a report is made from, and how it names places. */
import type { Language } from '../../base/language.ts';
import { localised } from '../../base/language.ts';
import type { Bureau, Contest } from '../../election/election.ts';
import type { BureauId, ContestId } from '../../election/ids.ts';
import { findBureau, findContest } from '../../election/lookup.ts';
import { contestName } from '../../i18n/contest-name.ts';
import type { ReportModel } from '../../office/reporting/report-content.ts';
import type { Said } from './report-block.ts';
import type { Tongue } from './report-tongue.ts';

export interface ReportScope {
  readonly model: ReportModel;
  readonly tongue: Tongue;
}

export function contestOf({ model }: ReportScope, id: ContestId): Contest {
  const contest = findContest(model.election, id);
  if (contest === undefined) throw new Error(`no contest ${id}`);
  return contest;
}

export function bureauOf({ model }: ReportScope, id: BureauId): Bureau {
  const bureau = findBureau(model.election, id);
  if (bureau === undefined) throw new Error(`no bureau ${id}`);
  return bureau;
}

export const contestIn = (scope: ReportScope, id: ContestId, language: Language): string =>
  contestName(scope.model.election, contestOf(scope, id), language);

export const contestSaid = (scope: ReportScope, id: ContestId): Said =>
  scope.tongue.each((language) => contestIn(scope, id, language));

/** The bureau, or the whole office where there is none. */
export const placeSaid = (scope: ReportScope, bureau: BureauId | null): Said =>
  bureau === null ? scope.tongue.say('whole-office') : bureauOf(scope, bureau).name;

/** A bureau and an election as two lines; the election alone in the report of one bureau. */
export const placeLines = (scope: ReportScope, bureau: BureauId, contest: ContestId): readonly Said[] => [
  ...(scope.model.bureau === null ? [bureauOf(scope, bureau).name] : []),
  contestSaid(scope, contest),
];

/** The municipality of that code, in the language. */
export function municipalityIn({ model }: ReportScope, nis: string, language: Language): string {
  const found = model.election.office.municipalities.find((one) => one.nis === nis);
  return found === undefined ? nis : localised(found.name, language);
}
