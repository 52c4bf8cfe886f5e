/** The rules by which a body is elected, as data. One entry a regime; the table is `regimes.ts`. */

export const regimeIds = [
  'chamber',
  'flemish-parliament',
  'walloon-parliament',
  'brussels-parliament',
  'german-community',
  'european',
  'flemish-municipal',
  'flemish-provincial',
  'flemish-district',
  'walloon-municipal',
  'walloon-provincial',
  'brussels-municipal',
  'german-municipal',
  'cpas',
] as const;
export type RegimeId = (typeof regimeIds)[number];

/** Sub-categories into which the valid ballots of a list are sorted: four with separate substitutes, two without. */
export const fourCategories = [
  'headOnly',
  'effectivesOnly',
  'effectivesAndSubstitutes',
  'substitutesOnly',
] as const;
export const twoCategories = ['headOnly', 'names'] as const;
export type Category = (typeof fourCategories)[number] | (typeof twoCategories)[number];

/** How a list's votes become seats; the `seats` room has the arithmetic. */
export type SeatFormula =
  /** Quotients by 1, 2, 3, …; highest first. */
  | 'dhondt'
  /** Quotients by 1, 1½, 2, …; highest first. */
  | 'imperiali'
  /** Per language group: divisor, whole quotients, then highest averages over linked lists. */
  | 'brussels-groups'
  /** Linked lists in a province: whole quotients per constituency, complementary seats per province. */
  | 'walloon-parliament-linked'
  /** Linked lists in an arrondissement: whole quotients per district, complementary seats per arrondissement. */
  | 'walloon-provincial-linked';

/** The share of the valid votes that a list needs to take part; reached at exactly that share. */
export interface Threshold {
  readonly share: { readonly numerator: number; readonly denominator: number };
  readonly base: 'constituency' | 'language-group' | 'college' | 'province';
}

/** How many of the votes at the head of a list go to its candidates in list order. */
export type TransferRule =
  | 'none'
  /** ⌈half⌉ of the ballots that go with the order; figure ⌈votes ÷ (seats + 1)⌉; for substitutes a pool of their own. */
  | 'half-ordinary'
  /** As half-ordinary, one pool, no separate substitutes. */
  | 'half-one-pool'
  /** ⌈head votes × seats ÷ 2⌉; figure ⌈votes × seats ÷ (seats + 1)⌉; the same half again over the candidates not elected. */
  | 'half-product';

/** What decides, in this order, which list gets a seat when quotients are equal. */
export type TieCriterion =
  | 'electoral-figure'
  | 'candidate-with-most-votes'
  | 'oldest-candidate'
  | 'youngest-candidate';

/** How it is known that the seats of a regime come out right. */
export type SeatsVerified =
  | { readonly state: 'verified'; readonly against: string }
  | { readonly state: 'not-yet-supported' };

/** How many separate substitutes a list stands with. */
export type SubstituteRule =
  | { readonly kind: 'none' }
  /** At most half the effectives, rounded up, and one more; at least six. */
  | { readonly kind: 'half-and-one'; readonly fewest: number }
  /** As many as effectives, within bounds. */
  | { readonly kind: 'as-many'; readonly fewest: number; readonly most: number };

/** The laws by their short names, see `regimes.ts`. */
export type LawCode = 'KWB' | 'LPKD' | 'BRU' | 'CDLD';

/** Whether the results of one polling station that voted digitally may be told by themselves. */
export interface Disclosure {
  /** From how many voters on; null: never. */
  readonly fewestVoters: number | null;
  /** The article that says so; null where none was found, and nothing is told. */
  readonly article: string | null;
}

/** Articles of law, as `KWB 157`. */
export interface RegimeArticles {
  /** The law under which ballots are sorted and counted. */
  readonly code: LawCode;
  /** How ballots are sorted into the categories of a list. */
  readonly sorting: string;
  readonly blank: string;
  readonly invalid: string;
  readonly seats: string;
  readonly threshold: string | null;
  readonly ties: string;
  readonly transfer: string | null;
}

export interface Regime {
  readonly id: RegimeId;
  /** Four categories where there are separate substitutes, two where there are none. */
  readonly sorting: 'four' | 'two';
  readonly categories: readonly Category[];
  readonly substitutes: SubstituteRule;
  readonly formula: SeatFormula;
  readonly threshold: Threshold | null;
  readonly ties: readonly TieCriterion[];
  readonly transfer: TransferRule;
  /** Official tables give blank and invalid ballots as one figure, under every regime. */
  readonly blankAndInvalid: 'sum';
  readonly articles: RegimeArticles;
  readonly disclosure: Disclosure;
  readonly seatsVerified: SeatsVerified;
}
