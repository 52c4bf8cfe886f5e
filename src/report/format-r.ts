/** The totals as lines of the ministry's Format R, as far as a public description tells of it (docs/formats/format-r.md). */
import { assertNever } from '../base/assert-never.ts';
import type { CandidateVotes, CountTable, ListCount } from '../count/count-table.ts';
import type { Contest, Election } from '../election/election.ts';
import { findContest } from '../election/lookup.ts';
import type { RegimeId } from '../election/regime.ts';
import type { ReportModel } from '../office/reporting/report-content.ts';

/** A field of which nothing is known. */
const unknown = '';

/** The lines of each contest by the name of its file; none of the report of a bureau, which is no level of the format. */
export function formatR(model: ReportModel): Readonly<Record<string, () => string>> {
  const { election, tables } = model;
  if (model.bureau !== null) return {};
  return Object.fromEntries(
    tables.map((table) => {
      const contest = findContest(election, table.contest);
      if (contest === undefined) throw new Error(`${table.contest}: no contest of the election`);
      return [fileName(model, contest), () => linesOf(model, contest, table)];
    }),
  );
}

function fileName({ election, signOff }: ReportModel, contest: Contest): string {
  const type = typeOf(contest.regime);
  const isFinal = signOff.state === 'signed' || signOff.state === 'closed';
  const isAlone = election.contests.every((one) => one === contest || typeOf(one.regime) !== type);
  const apart = isAlone ? '' : `_${contest.id}`;
  return `R${isFinal ? 1 : 0}${levelOf(election)}${election.office.id}${apart}.${type}`;
}

function levelOf({ office: { level } }: Election): string {
  switch (level) {
    case 'canton':
      return 'K';
    case 'municipality':
      return 'M';
    case 'district':
      return 'D';
    default:
      return assertNever(level);
  }
}

/** The two letters by which the ministry calls an election. */
function typeOf(regime: RegimeId): string {
  switch (regime) {
    case 'chamber':
      return 'CK';
    case 'flemish-parliament':
      return 'VL';
    case 'walloon-parliament':
      return 'WL';
    case 'brussels-parliament':
      return 'BR';
    case 'german-community':
      return 'DE';
    case 'european':
      return 'EU';
    case 'flemish-provincial':
    case 'walloon-provincial':
      return 'PR';
    case 'flemish-municipal':
    case 'walloon-municipal':
    case 'brussels-municipal':
    case 'german-municipal':
      return 'CG';
    case 'flemish-district':
      return 'DI';
    case 'cpas':
      return 'CS';
    default:
      return assertNever(regime);
  }
}

type Line = readonly (string | number)[];

function linesOf({ election, countTables }: ReportModel, contest: Contest, table: CountTable): string {
  const bureaus = election.bureaus.filter(({ contests }) => contests.includes(contest.id));
  const counted = countTables.filter((one) => one.contest === contest.id && one.state === 'agreed').length;
  // Nothing says that a digital polling station is done.
  const isKnown = bureaus.every(({ kind }) => kind === 'counting');
  const lines: readonly Line[] = [
    // Version and status of the count; size, date and time of the file; cantons; the entity: not known, or not ours to give.
    [
      'G',
      unknown,
      unknown,
      isKnown ? counted : unknown,
      unknown,
      unknown,
      unknown,
      bureaus.length,
      unknown,
      unknown,
      unknown,
    ],
    ['S', table.found, table.blankOrInvalid, unknown, unknown, unknown],
    ...table.lists.flatMap((list) => [
      listLine(list),
      ...list.effectives.map((votes) => candidateLine(list, 'E', votes)),
      ...list.substitutes.map((votes) => candidateLine(list, 'S', votes)),
    ]),
  ];
  return lines.map((line) => `${line.join(',')}\n`).join('');
}

/** Number, status, sub-categories 1 to 4, eligibility figure, seats, group. Where there are two sub-categories they are the first two. */
function listLine({ number, categories }: ListCount): Line {
  const { headOnly = unknown, effectivesOnly, names } = categories;
  const { effectivesAndSubstitutes = unknown, substitutesOnly = unknown } = categories;
  const second = effectivesOnly ?? names ?? unknown;
  return [
    ...['L', number, unknown],
    ...[headOnly, second, effectivesAndSubstitutes, substitutesOnly],
    ...[unknown, unknown, unknown],
  ];
}

/** List, kind, number, name votes; date of death; votes after the transfer and what is left of it; order as elected and as substitute; id. */
const candidateLine = (
  { number: list }: ListCount,
  kind: 'E' | 'S',
  { number, votes }: CandidateVotes,
): Line => [...['C', list, kind, number, votes], ...[unknown, unknown, unknown, unknown, unknown, unknown]];
