/**
 * The ballots found in the urns of a bureau that counts ballot by ballot: counted while they are folded, and a figure
 * once two officers have said the same, the second without seeing what the first has said. Drawn in docs/states/urn.md;
 * a test walks every state with every happening.
 */

/** The last figure of an officer. */
export interface FigureSaid {
  readonly officer: string;
  readonly ballots: number;
}

export const urnStates = ['unsaid', 'said-once', 'differs', 'stands'] as const;

export type UrnState =
  | { readonly state: 'unsaid'; readonly ballots?: never }
  /** By one officer alone; another one is awaited. */
  | { readonly state: 'said-once'; readonly said: readonly FigureSaid[]; readonly ballots?: never }
  /** What was said last nobody else says; they count and say it anew. Of each officer the last figure, the newest last. */
  | { readonly state: 'differs'; readonly said: readonly FigureSaid[]; readonly ballots?: never }
  /** Two officers say so many, whatever others said before. */
  | { readonly state: 'stands'; readonly said: readonly FigureSaid[]; readonly ballots: number };

/** The state after an officer has said a figure. It can be said in every state: what is wrong is said anew. */
export function sayFound(state: UrnState, { officer, ballots }: FigureSaid): UrnState {
  const others = state.state === 'unsaid' ? [] : state.said.filter((one) => one.officer !== officer);
  const said = [...others, { officer, ballots }];
  if (others.some((one) => one.ballots === ballots)) return { state: 'stands', said, ballots };
  return { state: others.length === 0 ? 'said-once' : 'differs', said };
}

/** The ballots found; undefined where no two officers have said so. */
export const foundOf = ({ ballots }: UrnState): number | undefined => ballots;

/** How far the urns are, without a figure that one officer alone has given. */
export interface UrnSummary {
  readonly state: UrnState['state'];
  /** Who has said a figure, the newest last. */
  readonly officers: readonly string[];
  readonly ballots: number | undefined;
}

export const urnSummaryOf = (state: UrnState): UrnSummary => ({
  state: state.state,
  officers: state.state === 'unsaid' ? [] : state.said.map(({ officer }) => officer),
  ballots: foundOf(state),
});
