/**
 * A constituency as if it had voted on paper: its election package with counting bureaus in place of digital ones.
 *
 * The official result is cut in twenty; the twenty are no real bureaus. A real counting bureau has at most 2,400
 * registered voters (Kieswetboek 149), one of this cut has near 20,000 in Namur: a package of it therefore carries
 * the warning ELECTION_BUREAU_TOO_LARGE for every bureau. The cut of real size is in `real-size.ts`.
 */
import { registeredIn } from '../../src/election/lookup.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { drawn, shares } from '../fixtures/package-parts.ts';

const bureauCount = 20;
const stationsPerBureau = 3;

/**
 * The package with its bureaus replaced by the counting bureaus BD-1 to BD-20, three polling stations each,
 * numbered from 1 through. The registered voters of the constituency are shared out among them, unevenly and always
 * alike; so few of them did not vote that in every bureau the ballots stay a little under the voters.
 */
export function paperPackage(packageText: string): string {
  const { bureaus } = parsed(packageText);
  const registered = bureaus.map(registeredIn).reduce((a, b) => a + b, 0);
  const sizes = Array.from(
    { length: bureauCount * stationsPerBureau },
    (_, i) =>
      drawn(60, 140, 'paper bureau', Math.floor(i / stationsPerBureau)) * drawn(90, 110, 'paper station', i),
  );
  return withCountingBureaus(packageText, shares(registered, sizes));
}

/** The package with counting bureaus of three stations each in place of its own; `registered` is given by station. */
export function withCountingBureaus(packageText: string, registered: readonly number[]): string {
  const { office } = parsed(packageText);
  const document: object = JSON.parse(packageText);
  const stations = registered.map((voters, i) => ({
    number: i + 1,
    municipality: office.municipalities[0]?.nis,
    registered: voters,
  }));
  const bureaus = Array.from({ length: registered.length / stationsPerBureau }, (_, i) => ({
    id: `BD-${i + 1}`,
    name: `Bureau ${i + 1}`,
    kind: 'counting',
    stations: stations.slice(i * stationsPerBureau, (i + 1) * stationsPerBureau),
  }));
  return `${JSON.stringify({ ...document, bureaus }, null, 1)}\n`;
}

function parsed(packageText: string) {
  const read = parsePackage(packageText);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.election;
}
