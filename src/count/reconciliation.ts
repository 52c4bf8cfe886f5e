/**
 * Ballots found against what the polling stations declared: electors ticked, ballots issued, taken back and deposited
 * (KWB 147; LPKD 142; BRU 73), by contest and by ballot type. Wherever one ballot type was handed out for another, the
 * total may be right while the types are not. No law discards a ballot for it: both figures stand in the reports.
 */
import type { ContestId } from '../election/ids.ts';
import { type BallotType, papersOfType, typeOf } from './ballot-type.ts';
import { sumCounts } from './exact-count.ts';

/** What a polling station declares of its voters of one kind; null: it did not say. */
export interface KindDeclaration {
  /** The papers they are entitled to, in ascending order of their ids. */
  readonly contests: readonly ContestId[];
  readonly ticked: number | null;
  readonly issued: number | null;
  readonly takenBack: number | null;
}

export const kindFigures = ['ticked', 'issued', 'takenBack'] as const;
export type KindFigure = (typeof kindFigures)[number];

/** null where it is not known. */
export interface Accounted {
  readonly ticked: number | null;
  readonly issued: number | null;
  readonly takenBack: number | null;
  readonly deposited: number | null;
  readonly found: number | null;
}

/** differs: two known figures that should be the same are not; open: not enough is known. */
export type Agreement = 'agrees' | 'differs' | 'open';

/** A figure of voters or of their ballots, as the stations declared it: in the count tables, or by kind of voter. */
export interface DeclaredFigure {
  readonly figure: 'ticked' | 'deposited';
  readonly from: 'tables' | 'kinds';
  readonly value: number;
}

export interface ReconciliationRow extends Accounted {
  /** The ballots that should be found: by the electors ticked, or, where these are not known, by the ballots deposited. */
  readonly expected: number | null;
  /** Found without expected. */
  readonly difference: number | null;
  readonly agreement: Agreement;
  /** What was declared and should be one number, where it is not; else empty. */
  readonly unlike: readonly DeclaredFigure[];
}

export interface PaperRow extends ReconciliationRow {
  readonly paper: ContestId;
}

export interface TypeRow extends ReconciliationRow {
  readonly type: BallotType;
}

export interface TablesOfPaper extends Omit<Accounted, 'issued'> {
  /** What one of several tables of the paper says otherwise than is taken for all of them. */
  readonly otherwise?: readonly DeclaredFigure[];
}

export interface ReconciliationSubject {
  /** The papers of the bureau, by their home contests, in the order of the election package. */
  readonly papers: readonly ContestId[];
  /** What each polling station of the bureau declared by kind of voter; null where it has not. */
  readonly stations: readonly (readonly KindDeclaration[] | null)[];
  /** By paper, what the count tables say of it: the stations' declarations, added up, and the ballots found. */
  readonly contests: ReadonlyMap<ContestId, TablesOfPaper>;
  /** QR ballots that count, by type; null where the papers lie apart and nobody can tell which came from one voter. */
  readonly counted: ReadonlyMap<BallotType, number> | null;
}

export interface Reconciliation {
  readonly contests: readonly PaperRow[];
  readonly types: readonly TypeRow[];
  /** So many ballots are of a wrong type, where the types differ and their sum does not; else null. */
  readonly swapped: number | null;
}

export function reconcile(subject: ReconciliationSubject): Reconciliation {
  const types = typesIn(subject).map((type) => typeRow(subject, type));
  return {
    contests: subject.papers.map((paper) => paperRow(subject, paper)),
    types,
    swapped: swappedIn(types),
  };
}

/** Ballots deposited: issued and not taken back. A station that took back more than it issued is known to have neither. */
export function depositedOf({ issued, takenBack }: Pick<Accounted, 'issued' | 'takenBack'>): number | null {
  return issued === null || takenBack === null || takenBack > issued ? null : issued - takenBack;
}

/** The sum of one figure over the voters that `isWanted`, of every station; null where any of it is missing. */
export function kindSum(
  stations: ReconciliationSubject['stations'],
  figure: KindFigure,
  isWanted: (kind: KindDeclaration) => boolean,
): number | null {
  const figures: number[] = [];
  for (const kinds of stations) {
    if (kinds === null) return null;
    for (const kind of kinds.filter(isWanted)) {
      const value = kind[figure];
      if (value === null) return null;
      figures.push(value);
    }
  }
  return sumCounts(figures);
}

/** What a station declared of its voters of all kinds who hold the paper; null where it did not say. */
export function declaredByKinds(
  kinds: readonly KindDeclaration[] | null,
  paper: ContestId,
): Readonly<Record<'ticked' | 'takenBack' | 'deposited', number | null>> {
  const sum = (figure: KindFigure) => kindSum([kinds], figure, ({ contests }) => contests.includes(paper));
  const [ticked, issued, takenBack] = [sum('ticked'), sum('issued'), sum('takenBack')];
  return { ticked, takenBack, deposited: depositedOf({ issued, takenBack }) };
}

/** The types that were declared or found, the largest first. */
function typesIn({ stations, counted }: ReconciliationSubject): readonly BallotType[] {
  const declared = stations.flatMap((kinds) => (kinds ?? []).map(({ contests }) => typeOf(contests)));
  const found = [...(counted ?? [])].flatMap(([type, ballots]) => (ballots > 0 ? [type] : []));
  return [...new Set([...declared, ...found])]
    .toSorted()
    .toSorted((one, other) => papersOfType(other).length - papersOfType(one).length);
}

function typeRow({ stations, counted }: ReconciliationSubject, type: BallotType): TypeRow {
  const sum = (figure: KindFigure): number | null =>
    kindSum(stations, figure, ({ contests }) => typeOf(contests) === type);
  const [ticked, issued, takenBack] = [sum('ticked'), sum('issued'), sum('takenBack')];
  const deposited = depositedOf({ issued, takenBack });
  const found = counted === null ? null : (counted.get(type) ?? 0);
  const declared = [known('ticked', 'kinds', ticked), known('deposited', 'kinds', deposited)].flat();
  return { type, ...rowOf({ ticked, issued, takenBack, deposited, found }, ticked ?? deposited, declared) };
}

/** Of each paper the voters of all types that hold it; what the count tables say of it comes first. */
function paperRow({ stations, contests }: ReconciliationSubject, paper: ContestId): PaperRow {
  const byKind = (figure: KindFigure): number | null =>
    kindSum(stations, figure, (kind) => kind.contests.includes(paper));
  const told = contests.get(paper);
  const [deposited, takenBack] = [told?.deposited ?? null, told?.takenBack ?? byKind('takenBack')];
  const issued =
    deposited !== null && takenBack !== null ? sumCounts([deposited, takenBack]) : byKind('issued');
  const entitled = byKind('ticked');
  const depositedByKinds = depositedOf({ issued: byKind('issued'), takenBack: byKind('takenBack') });
  const accounted: Accounted = {
    ticked: told?.ticked ?? entitled,
    issued,
    takenBack,
    deposited: deposited ?? depositedOf({ issued, takenBack }),
    found: told?.found ?? null,
  };
  const expected = entitled ?? accounted.ticked ?? accounted.deposited;
  // What the kinds issued without what the tables took back, where only that is known, is a figure of its own.
  const mixed = deposited === null && accounted.deposited !== depositedByKinds ? accounted.deposited : null;
  const declared = [
    known('ticked', 'tables', told?.ticked ?? null),
    known('ticked', 'kinds', entitled),
    known('deposited', 'tables', deposited ?? mixed),
    known('deposited', 'kinds', depositedByKinds),
    told?.otherwise ?? [],
  ].flat();
  return { paper, ...rowOf(accounted, expected, declared) };
}

const known = (
  figure: DeclaredFigure['figure'],
  from: DeclaredFigure['from'],
  value: number | null,
): readonly DeclaredFigure[] => (value === null ? [] : [{ figure, from, value }]);

function rowOf(
  accounted: Accounted,
  expected: number | null,
  declared: readonly DeclaredFigure[],
): ReconciliationRow {
  const { found } = accounted;
  const difference = found === null || expected === null ? null : found - expected;
  const isAlike = new Set(declared.map(({ value }) => value)).size <= 1;
  const agreement = !isAlike || (difference ?? 0) !== 0 ? 'differs' : difference === null ? 'open' : 'agrees';
  return { ...accounted, expected, difference, agreement, unlike: isAlike ? [] : declared };
}

function swappedIn(types: readonly TypeRow[]): number | null {
  const differences = types.map(({ difference }) => difference).filter((figure) => figure !== null);
  if (differences.length < types.length) return null;
  const more = differences.filter((figure) => figure > 0).reduce((sum, figure) => sum + figure, 0);
  const fewer = differences.filter((figure) => figure < 0).reduce((sum, figure) => sum - figure, 0);
  return more > 0 && more === fewer ? more : null;
}
