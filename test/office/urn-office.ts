/** The urns and stations of a bureau that counts ballot by ballot, as its officers say what was in them. */
import { declareFound } from '../../src/office/declare-found.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { declareKinds } from '../../src/office/kinds.ts';
import { contestId } from '../support/elections.ts';
import { deskOf, type Room } from './bundle-office.ts';
import { done, place } from './paper-office.ts';
import { cantonPackage, officer } from './practice-canton.ts';

const canton = JSON.parse(cantonPackage);
const [chamber, other] = canton.contests;

/** The canton with both contests on one paper: stations declare the paper, and each contest has its own ballots. */
export const sharedPaperPackage = JSON.stringify({
  ...canton,
  contests: [
    { ...chamber, paper: 'P' },
    { ...other, regime: 'chamber', paper: 'P' },
  ],
  bureaus: canton.bureaus.map((bureau: object) => ({ ...bureau, contests: ['CK', 'GR'] })),
});

/** The other contest of the canton's bureau of paper. */
export const council: TablePlace = { ...place, contest: contestId('GR') };

export const say = (the: Room, name: string, ballots: number, where: TablePlace = place) =>
  declareFound(deskOf(the, name), where, ballots);

/** Two officers say the same. */
export function sayTwice(the: Room, where: TablePlace, ballots: number): void {
  for (const name of ['anna', 'bram']) done(say(the, name, ballots, where));
}

/** Two officers read this off the report of the one station: of its voters, who hold both papers or those given. */
export const declares = (
  the: Room,
  figures: { readonly ticked: number | null; readonly issued: number | null; readonly takenBack: number },
  contests = [place.contest, council.contest],
): void => {
  const station = { bureau: place.bureau, station: { municipality: '92094', number: 1 } };
  for (const name of ['anna', 'bram']) {
    done(declareKinds(the.ledger, the.clock, officer(name), station, [{ contests, ...figures }]));
  }
};
