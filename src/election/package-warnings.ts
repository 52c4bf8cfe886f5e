/** What is odd about a package whose structure holds. Offices work with it all the same. */
import { type DocumentPath, elementsOf, fieldOf, shown } from './document-path.ts';
import { limitsRegistered, mostRegistered } from './most-registered.ts';
import type { ElectionPackage } from './package-schema.ts';
import type { ElectionWarningCode, Finding } from './problems.ts';
import type { JsonValue } from './read-json.ts';
import type { SubstituteRule } from './regime.ts';
import { regimes } from './regimes.ts';

type Warning = Finding<ElectionWarningCode>;
type PackageList = ElectionPackage['contests'][number]['lists'][number];

/** The published practice key (docs/formats/qr-payload.md). An office that counts real ballots refuses it. */
export const practicePublicKey = 'HUfji4SJa6pJkIyiaoUNT75BJV2sqcrnZKYi2R6hq1I=';

export function packageWarnings(source: ElectionPackage, document: JsonValue): readonly Warning[] {
  return [
    ...unknownFields(document, source, []),
    ...dateWarnings(source.date),
    ...source.contests.flatMap((contest, i) => contestWarnings(contest, ['contests', i])),
    ...idleContests(source),
    ...source.bureaus.flatMap((bureau, i) => bureauWarnings(source, bureau, ['bureaus', i])),
    ...keyWarnings(source),
  ];
}

/** Fields that are in the document and not in what the schema took from it: mostly slips of the pen. */
function unknownFields(document: unknown, taken: unknown, path: DocumentPath): readonly Warning[] {
  if (Array.isArray(document)) {
    return document.flatMap((element, i) => unknownFields(element, elementsOf(taken)[i], [...path, i]));
  }
  if (typeof document !== 'object' || document === null) return [];
  return Object.keys(document).flatMap((name): readonly Warning[] => {
    const inner = fieldOf(taken, name);
    const place = [...path, name];
    if (inner === undefined) return [{ code: 'ELECTION_UNKNOWN_FIELD', path: place }];
    return unknownFields(fieldOf(document, name), inner, place);
  });
}

/** Belgium votes on a Sunday ([knowledge, high] KWB 105 and the municipal codes). */
function dateWarnings(date: string): readonly Warning[] {
  const day = new Date(`${date}T00:00:00Z`);
  const year = day.getUTCFullYear();
  if (day.getUTCDay() === 0 && year >= 1899 && year <= 2100) return [];
  return [{ code: 'ELECTION_UNUSUAL_DATE', path: ['date'], params: { found: date } }];
}

function contestWarnings(
  contest: ElectionPackage['contests'][number],
  path: DocumentPath,
): readonly Warning[] {
  const regime = regimes[contest.regime];
  return [
    ...ascending(contest.lists, [...path, 'lists']),
    ...contest.lists.flatMap((list, i) => {
      const place = [...path, 'lists', i];
      return [
        ...effectiveWarnings(list, contest.seats, place),
        ...substituteWarnings(list, regime.substitutes, contest.regime, place),
        ...candidateNumbers(list.effectives, [...place, 'effectives']),
        ...candidateNumbers(list.substitutes ?? [], [...place, 'substitutes']),
      ];
    }),
  ];
}

function effectiveWarnings(list: PackageList, seats: number, path: DocumentPath): readonly Warning[] {
  const found = list.effectives.length;
  if (found <= seats) return [];
  const params = { found, list: list.number, expected: seats };
  return [{ code: 'ELECTION_MORE_CANDIDATES_THAN_SEATS', path: [...path, 'effectives'], params }];
}

function substituteWarnings(
  list: PackageList,
  rule: SubstituteRule,
  regime: string,
  path: DocumentPath,
): readonly Warning[] {
  const found = list.substitutes?.length ?? 0;
  const place = [...path, 'substitutes'];
  if (rule.kind === 'none') {
    if (found === 0) return [];
    return [
      { code: 'ELECTION_SUBSTITUTES_IGNORED', path: place, params: { found, list: list.number, regime } },
    ];
  }
  const { fewest, most } = substituteBounds(rule, list.effectives.length);
  const params = { found, list: list.number };
  if (found < fewest)
    return [{ code: 'ELECTION_FEW_SUBSTITUTES', path: place, params: { ...params, expected: fewest } }];
  if (found > most)
    return [{ code: 'ELECTION_MANY_SUBSTITUTES', path: place, params: { ...params, expected: most } }];
  return [];
}

function substituteBounds(
  rule: Exclude<SubstituteRule, { readonly kind: 'none' }>,
  effectives: number,
): { readonly fewest: number; readonly most: number } {
  if (rule.kind === 'half-and-one') {
    return { fewest: rule.fewest, most: Math.max(rule.fewest, Math.ceil(effectives / 2) + 1) };
  }
  return { fewest: rule.fewest, most: Math.max(rule.fewest, Math.min(rule.most, effectives)) };
}

function candidateNumbers(
  candidates: readonly { readonly number: number }[],
  path: DocumentPath,
): readonly Warning[] {
  const highest = Math.max(0, ...candidates.map((candidate) => candidate.number));
  const skipped: readonly Warning[] =
    highest === candidates.length
      ? []
      : [{ code: 'ELECTION_NUMBERS_SKIPPED', path, params: { found: highest, expected: candidates.length } }];
  return [...ascending(candidates, path), ...skipped];
}

function ascending(numbered: readonly { readonly number: number }[], path: DocumentPath): readonly Warning[] {
  const at = numbered.findIndex((item, i) => item.number < (numbered[i - 1]?.number ?? 0));
  if (at === -1) return [];
  const params = { found: numbered[at]?.number ?? 0, previous: numbered[at - 1]?.number ?? 0 };
  return [{ code: 'ELECTION_NOT_ASCENDING', path: [...path, at, 'number'], params }];
}

function idleContests(source: ElectionPackage): readonly Warning[] {
  return source.contests.flatMap((contest, i): readonly Warning[] =>
    source.bureaus.some((bureau) => bureau.contests?.includes(contest.id) ?? true)
      ? []
      : [{ code: 'ELECTION_CONTEST_WITHOUT_BUREAU', path: ['contests', i], params: { found: contest.id } }],
  );
}

function bureauWarnings(
  { contests }: Pick<ElectionPackage, 'contests'>,
  bureau: ElectionPackage['bureaus'][number],
  path: DocumentPath,
): readonly Warning[] {
  const counted = contests.filter(({ id }) => bureau.contests?.includes(id) ?? true);
  if (!counted.some(({ regime }) => limitsRegistered(regime))) return [];
  const found = bureau.stations.reduce((sum, station) => sum + station.registered, 0);
  if (bureau.kind === 'digital' || found <= mostRegistered) return [];
  const params = { found, bureau: bureau.id, expected: mostRegistered };
  return [{ code: 'ELECTION_BUREAU_TOO_LARGE', path: [...path, 'stations'], params }];
}

function keyWarnings(source: ElectionPackage): readonly Warning[] {
  const keys = source.ballotKeys ?? [];
  const practice = keys.flatMap(({ id, publicKey }, i): readonly Warning[] =>
    id === 'practice' || publicKey === practicePublicKey
      ? [{ code: 'ELECTION_PRACTICE_KEY', path: ['ballotKeys', i], params: { found: shown(id) } }]
      : [],
  );
  const digital = source.bureaus.some((bureau) => bureau.kind === 'digital');
  if (digital && keys.length === practice.length)
    return [...practice, { code: 'ELECTION_NO_KEYS', path: ['ballotKeys'] }];
  return practice;
}
