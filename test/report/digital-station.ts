/** A polling station of Flanders that voted digitally, whose results may be told from 500 voters on (DKD 22). */
import type { CellCount, Ledger } from '../../src/office/ports.ts';
import { cantonPackage, digital1, newOffice } from '../office/practice-canton.ts';
import { contestId } from '../support/elections.ts';

/** An office with such a station, DB-1, that has so many blank ballots. */
export function flemishStation(ballots: number): Ledger {
  const { contests, bureaus, ...rest } = JSON.parse(cantonPackage);
  const ledger = newOffice(
    { practice: false },
    JSON.stringify({
      ...{ ...rest, contests: contests.filter(({ id }: { id: string }) => id === 'GR') },
      bureaus: bureaus.slice(0, 2).map((bureau: object) => ({ ...bureau, contests: ['GR'] })),
    }),
  );
  const cells = (['found', 'blank'] as const).map(
    (field): CellCount => ({
      ...{ bureau: digital1, contest: contestId('GR'), field, list: 0, number: 0, value: ballots },
    }),
  );
  return { ...ledger, cells: () => cells };
}

/** The office with all its reports presented, whatever is missing in them. */
export const presented = (ledger: Ledger): Ledger => ({
  ...ledger,
  report: (of) => {
    const { signOff, ...standing } = ledger.report(of);
    const act = { officer: 'anna', at: '2024-06-09T16:00:00.000Z' };
    return { ...standing, signOff: { ...signOff, state: 'presented', presented: act } };
  },
});
