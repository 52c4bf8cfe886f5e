/**
 * Slips of a tired officer, each made in a table that was right, and the checks that should catch it.
 *
 * H1 to H5 are the identities of `src/count/identities.ts`, H1b the one of blank and invalid apart. S1 to S6 compare
 * with what is known outside the table or with what is usual: S1 found and deposited, S2 found and registered, both
 * urn by urn,
 * S3 ticked and deposited, S4 the share of blank and invalid ballots, S5 at most 840 ballots in an urn, S6 ballots of
 * another election sent on or received and the transfers in the record, of which the cut has none.
 *
 * Slips are made in the whole form of the table and take its control totals at their word: where the total `valid` is
 * wrong, it agrees neither with found (H1) nor with the lists (H2). In a table of figures only, the sums are made from
 * the rows, so that H2 cannot fail and a wrong category fails H1 in its place.
 *
 * Every urn of the cut in twenty breaks S5, because it holds thousands of ballots; the table for S5 is the one of
 * `real-size.ts`.
 */
import { crossedSlip, otherListSlip, type PlantedEntrySlip } from './planted-entry-slips.ts';
import { listsHint, neighboursHint, type PlantedHint } from './planted-hints.ts';
import type { Rows } from './row-edits.ts';
import {
  depositedOneTooFew,
  foundOneTooMany,
  foundOverRegistered,
  sentOnUnrecorded,
  stationLeftOut,
  tickedOneTooFew,
  urnsMixed,
  urnTooFull,
} from './station-slips.ts';
import {
  blankAndInvalidApart,
  blankAndInvalidOff,
  candidateOverBallots,
  candidatePassedOver,
  digitsTransposed,
  headVotesAmongBlank,
  listsSwapped,
  listTotalOnEveryLine,
  listTotalOneTooMany,
  namesOnOtherList,
  neighboursSwapped,
  validOneTooMany,
} from './table-slips.ts';

export type Check = 'H1' | 'H1b' | 'H2' | 'H3' | 'H4' | 'H5' | 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6';

export interface Slip {
  readonly name: string;
  /** Every check that fails, and no other; none where nothing that can be added up tells. */
  readonly caughtBy: readonly Check[];
  /** The one hint that it raises beside the other bureaus, where no check fails. */
  readonly hint?: PlantedHint;
  /** What the two entries show by themselves; such a slip is one officer's, and the chair looks at both. */
  readonly ofOne?: PlantedEntrySlip;
  /** The paper of a bureau in which it can be made, where that has more than others have. */
  readonly onPaper?: (rows: Rows) => Rows;
  /** `registered` are the voters of the bureau. */
  readonly make: (rows: Rows, registered: number) => Rows;
}

export const slips: readonly Slip[] = [
  { name: 'found one too many', caughtBy: ['H1', 'S1'], make: foundOneTooMany },
  {
    name: 'blank and invalid off',
    caughtBy: ['H1b'],
    onPaper: blankAndInvalidApart,
    make: blankAndInvalidOff,
  },
  { name: 'valid one too many', caughtBy: ['H1', 'H2'], make: validOneTooMany },
  { name: 'list total one too many', caughtBy: ['H2'], make: listTotalOneTooMany },
  { name: 'candidate over ballots', caughtBy: ['H3'], make: candidateOverBallots },
  { name: 'candidate passed over', caughtBy: ['H4'], make: candidatePassedOver },
  { name: 'list total on every line', caughtBy: ['H3', 'H5'], make: listTotalOnEveryLine },
  { name: 'deposited one too few', caughtBy: ['S1'], make: depositedOneTooFew },
  { name: 'urns mixed', caughtBy: ['S1'], make: urnsMixed },
  { name: 'station left out', caughtBy: ['S1'], make: stationLeftOut },
  { name: 'found over registered', caughtBy: ['S2'], make: foundOverRegistered },
  { name: 'ticked one too few', caughtBy: ['S3'], make: tickedOneTooFew },
  { name: 'head votes among blank', caughtBy: ['S4'], make: headVotesAmongBlank },
  { name: 'ballot sent on, not recorded', caughtBy: ['S6'], make: sentOnUnrecorded },
  { name: 'digits transposed', caughtBy: ['H2'], make: digitsTransposed },
  { name: 'neighbours swapped', caughtBy: [], hint: neighboursHint, make: neighboursSwapped },
  { name: 'lists swapped', caughtBy: [], hint: listsHint, make: listsSwapped },
  {
    name: 'neighbours swapped by one',
    caughtBy: [],
    hint: neighboursHint,
    ofOne: crossedSlip,
    make: neighboursSwapped,
  },
  { name: 'names on another list', caughtBy: ['H4'], ofOne: otherListSlip, make: namesOnOtherList },
];

/** Those that are left to a hint, each with it: of two entries that differ, or where no check catches what both keyed. */
export const hintedSlips: readonly string[] = slips.flatMap(({ name, hint, ofOne }) => {
  const code = (ofOne ?? hint)?.code;
  return code === undefined ? [] : [`“${name}” by ${code}`];
});

/** For the table of `real-size.ts`. */
export const urnSlip: Slip = { name: 'urn too full', caughtBy: ['S5'], make: urnTooFull };
