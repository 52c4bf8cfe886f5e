/** Who sits in a bureau: the report names them, and they sign it (KWB 95, 161; LPKD 37, 157). */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import { nameLimit, type Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { actNow, findReport, recordReport } from './record-report.ts';
import type { BureauPerson } from './reporting/report-parts.ts';
import type { ReportOf, ReportStanding } from './reporting/report-standing.ts';
import { whyUnableToSign } from './signers.ts';
import { witnessLimit } from './suspect-texts.ts';
import { statedText } from './table-texts.ts';

/**
 * Declares the whole composition; it takes the place of the one before, as long as the report is not presented.
 * `NOT_PERMITTED`, `BUREAU_UNKNOWN`, `TABLE_TEXT_MISSING` and `TABLE_TEXT_TOO_LONG` of a name, `COMPOSITION_CHAIR`: not
 * exactly one chair; `COMPOSITION_SECRETARY`: a second secretary; `COMPOSITION_NAME_TWICE`, `COMPOSITION_ACCOUNT_TWICE`: each stands there once; `COMPOSITION_ACCOUNT`: there is no such
 * account, it is closed, or its role does not sign so; `COMPOSITION_LIST`: a
 * list that is none of the election, or of somebody who is no witness; `COMPOSITION_WITNESS`: one too many of a list;
 * `REPORT_FROZEN`.
 */
export function declareComposition(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  bureau: ReportOf,
  declared: readonly BureauPerson[],
): Result<ReportStanding, Problem> {
  const permitted = permit(officer, 'composition.declare');
  if (!permitted.ok) return permitted;
  const found = findReport(ledger.election, bureau);
  if (!found.ok) return found;
  const people: BureauPerson[] = [];
  for (const person of declared) {
    const tidy = tidyPerson(person);
    if (!tidy.ok) return tidy;
    people.push(tidy.value);
  }
  const wrong = whyNoComposition(ledger.election, bureau, people);
  if (wrong !== null) return err(wrong);
  return ledger.transact((writer) => {
    const unable = whyUnableToSign(writer, people);
    if (unable !== null) return err(unable);
    return recordReport(writer, {
      ...{ type: 'composition-declared', ...actNow(clock, officer) },
      data: { bureau, people },
    });
  });
}

function tidyPerson({ name, function: what, list, account }: BureauPerson): Result<BureauPerson, Problem> {
  const stated = statedText(name, witnessLimit);
  if (!stated.ok) return stated;
  const signs = account === null ? ok(null) : statedText(account, nameLimit);
  return signs.ok ? ok({ name: stated.value, function: what, list, account: signs.value }) : signs;
}

/** What of it cannot be, whoever declares it; null where nothing. */
export function whyNoComposition(
  election: Election,
  bureau: ReportOf,
  people: readonly BureauPerson[],
): Problem | null {
  const chairs = people.filter((person) => person.function === 'chair').length;
  if (chairs !== 1) return { code: 'COMPOSITION_CHAIR', params: { found: chairs } };
  const [, secretary] = people.filter((person) => person.function === 'secretary');
  if (secretary !== undefined) return { code: 'COMPOSITION_SECRETARY', params: { name: secretary.name } };
  const name = twiceIn(people.map((person) => person.name));
  if (name !== undefined) return { code: 'COMPOSITION_NAME_TWICE', params: { found: name } };
  const account = twiceIn(people.flatMap((person) => person.account ?? []));
  if (account !== undefined) return { code: 'COMPOSITION_ACCOUNT_TWICE', params: { found: account } };
  const lists = new Set<number>(
    election.contests.flatMap((contest) => contest.lists.map((one) => one.number)),
  );
  const stray = people.find(
    ({ list, function: what }) => list !== null && (what !== 'witness' || !lists.has(list)),
  );
  if (stray !== undefined)
    return { code: 'COMPOSITION_LIST', params: { name: stray.name, found: stray.list ?? 0 } };
  return whyTooManyWitnesses(election, bureau, people);
}

/**
 * A list has one witness at a bureau (KWB 131; LPKD 148). Lists of one number in several of its contests are several lists. Of
 * a witness whose list is not named nothing can be said.
 */
function whyTooManyWitnesses(
  { bureaus, contests }: Election,
  bureau: ReportOf,
  people: readonly BureauPerson[],
): Problem | null {
  const own = bureaus.find(({ id }) => id === bureau)?.contests;
  const here = contests.filter(({ id }) => own?.includes(id) ?? true);
  const lists = [...new Set(people.flatMap(({ list }) => list ?? []))];
  for (const list of lists) {
    const expected = Math.max(
      1,
      here.filter((one) => one.lists.some(({ number }) => number === list)).length,
    );
    const over = people.filter((person) => person.list === list)[expected];
    if (over !== undefined)
      return { code: 'COMPOSITION_WITNESS', params: { name: over.name, found: list, expected } };
  }
  return null;
}

const twiceIn = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index);
