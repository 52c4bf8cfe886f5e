/** The voters of a polling station by kind, as two officers must say them alike; see `said-twice.ts`. */
import { type BallotType, typeOf } from './ballot-type.ts';
import { type KindDeclaration, type KindFigure, kindFigures } from './reconciliation.ts';
import { officersOf, type SayingState, standingOf } from './said-twice.ts';

export type Kinds = readonly KindDeclaration[];
export type KindsState = SayingState<Kinds>;

/** One figure of the voters of one type. */
export interface KindField {
  readonly type: BallotType;
  readonly figure: KindFigure;
}

/** How far it is, without a figure that one officer alone has given. */
export interface KindsSummary {
  readonly state: KindsState['state'];
  /** Who has said them, the newest last. */
  readonly officers: readonly string[];
  /** What two officers say; null as long as no two say the same. */
  readonly kinds: Kinds | null;
  /** Where officers differ, the figures in which they do. */
  readonly differing: readonly KindField[];
}

export const kindsSummaryOf = (state: KindsState): KindsSummary => ({
  state: state.state,
  officers: officersOf(state),
  kinds: standingOf(state) ?? null,
  differing: state.state === 'differs' ? differingIn(state.said.map(({ value }) => value)) : [],
});

export const isSameKinds = (one: Kinds, other: Kinds): boolean => differingIn([one, other]).length === 0;

/** The figures in which they are not all the same, one left empty and one filled in among them. */
export function differingIn(all: readonly Kinds[]): readonly KindField[] {
  const types = [...new Set(all.flatMap((kinds) => kinds.map(({ contests }) => typeOf(contests))))];
  return types.toSorted().flatMap((type) =>
    kindFigures.flatMap((figure) => {
      const values = all.map((kinds) => kinds.find(({ contests }) => typeOf(contests) === type)?.[figure]);
      return new Set(values.map((value) => value ?? null)).size === 1 ? [] : [{ type, figure }];
    }),
  );
}
