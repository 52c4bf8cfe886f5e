/**
 * What the polling stations declare of their voters by kind, so that ballots can be held against them by type: counts once
 * two officers have read the same off the report of the station.
 */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { papersOf, typeOf } from '../count/ballot-type.ts';
import { isSameKinds, type KindsState, type KindsSummary, kindsSummaryOf } from '../count/kinds-said.ts';
import { type KindDeclaration, kindFigures } from '../count/reconciliation.ts';
import { hasSpokenLast } from '../count/said-twice.ts';
import { mostInField } from '../count/table-entry.ts';
import type { Bureau, Election, Station } from '../election/election.ts';
import { findBureau } from '../election/lookup.ts';
import type { RecordedEvent, StationPlace } from './events.ts';
import { changing } from './frozen.ts';
import type { StationKinds } from './kinds-ports.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { sayAt } from './say-at.ts';

/**
 * Records what the officer reads off the report of a polling station, all kinds of its voters at once; what they said of it
 * before no longer counts and stays in the record. Kinds without a figure are left out. Gives how far that is, without
 * what another officer has said. `NOT_PERMITTED`, `BUREAU_UNKNOWN`, `STATION_NOT_AT_BUREAU`, `CONTEST_NOT_AT_BUREAU`,
 * `KINDS_EMPTY`, `KINDS_TAKEN_BACK_OVER_ISSUED`, `TABLE_FIGURE_TOO_LARGE`, `SAID_LAST`.
 */
export function declareKinds(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  place: StationPlace,
  declared: readonly KindDeclaration[],
): Result<KindsSummary, Problem> {
  const permitted = permit(officer, 'kinds.declare');
  if (!permitted.ok) return permitted;
  const found = findStation(ledger.election, place);
  if (!found.ok) return found;
  const kinds = tidyKinds(declared);
  const problem = problemOf(ledger.election, found.value.bureau, kinds);
  if (problem !== null) return err(problem);
  const { municipality, number } = place.station;
  return changing(ledger, [place.bureau], (writer) => {
    const after = sayAt(writer.kindsState(place), { officer: officer.name, value: kinds }, isSameKinds);
    if (!after.ok) return after;
    writer.append({
      ...{ type: 'kinds-declared', version: 1, at: clock.now(), officer: officer.name },
      data: { bureau: place.bureau, station: { municipality, number }, kinds },
    });
    return ok(kindsSummaryOf(after.value));
  });
}

/** The station of that bureau, or why there is none. */
function findStation(
  election: Election,
  { bureau: id, station: wanted }: StationPlace,
): Result<{ readonly bureau: Bureau; readonly station: Station }, Problem> {
  const bureau = findBureau(election, id);
  if (bureau === undefined) {
    const expected = election.bureaus.map((known) => known.id).join(', ');
    return err({ code: 'BUREAU_UNKNOWN', params: { found: id, expected } });
  }
  const station = bureau.stations.find(
    ({ municipality, number }) => municipality === wanted.municipality && number === wanted.number,
  );
  if (station !== undefined) return ok({ bureau, station });
  const expected = bureau.stations.map(({ number }) => number).join(', ');
  return err({ code: 'STATION_NOT_AT_BUREAU', params: { found: wanted.number, bureau: id, expected } });
}

/** How far it is what this station declared of its voters, among the stations of its bureau. */
export const summaryOfStation = (
  known: readonly StationKinds[],
  { municipality, number }: Pick<Station, 'municipality' | 'number'>,
): KindsSummary =>
  known.find(({ station }) => station.municipality === municipality && station.number === number)?.summary ??
  kindsSummaryOf({ state: 'unsaid' });

/** What this station declared, as two officers say; null as long as they do not. */
export const kindsOfStation = (
  known: readonly StationKinds[],
  station: Pick<Station, 'municipality' | 'number'>,
): readonly KindDeclaration[] | null => summaryOfStation(known, station).kinds;

/**
 * Whether the event is of a station of the election, can follow from what was said of it, and its kinds are written in the
 * one way they are kept.
 */
export function kindsFit(
  { officer, data: { kinds, ...place } }: Extract<RecordedEvent, { type: 'kinds-declared' }>,
  state: KindsState,
  election: Election,
): boolean {
  const found = findStation(election, place);
  return (
    found.ok &&
    officer !== null &&
    !hasSpokenLast(state, officer) &&
    problemOf(election, found.value.bureau, kinds) === null &&
    JSON.stringify(kinds.map(inFieldOrder)) === JSON.stringify(tidyKinds(kinds))
  );
}

/** In the order of their types; those of which nothing was declared left out. */
function tidyKinds(kinds: readonly KindDeclaration[]): readonly KindDeclaration[] {
  const inOrder = new Map(
    kinds
      .filter((kind) => kindFigures.some((figure) => kind[figure] !== null))
      .map((kind) => [typeOf(kind.contests), tidyKind(kind)] as const),
  );
  return [...inOrder].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, kind]) => kind);
}

const tidyKind = (kind: KindDeclaration): KindDeclaration =>
  inFieldOrder({ ...kind, contests: [...new Set(kind.contests)].toSorted() });

const inFieldOrder = ({ contests, ticked, issued, takenBack }: KindDeclaration): KindDeclaration => ({
  contests,
  ticked,
  issued,
  takenBack,
});

function problemOf(election: Election, bureau: Bureau, kinds: readonly KindDeclaration[]): Problem | null {
  if (kinds.length === 0) return { code: 'KINDS_EMPTY' };
  const papers = papersOf(election, bureau.contests);
  for (const { contests, ticked, issued, takenBack } of kinds) {
    const foreign = contests.find((id) => !papers.includes(id));
    if (foreign !== undefined) {
      const params = { found: foreign, bureau: bureau.id, expected: papers.join(', ') };
      return { code: 'CONTEST_NOT_AT_BUREAU', params };
    }
    const large = [ticked, issued, takenBack].find((figure) => figure !== null && figure > mostInField);
    if (large != null) {
      return { code: 'TABLE_FIGURE_TOO_LARGE', params: { found: large, expected: mostInField } };
    }
    if (issued !== null && takenBack !== null && takenBack > issued) {
      const params = { kind: contests.join('+'), found: takenBack, expected: issued };
      return { code: 'KINDS_TAKEN_BACK_OVER_ISSUED', params };
    }
  }
  return null;
}
