/** What is said when a bundle agrees: its suspect ballots have just got their numbers, which belong on the paper. */
import type { BundlePlace } from '../../../office/events.ts';
import type { Ledger } from '../../../office/ports.ts';
import { suspectsOfBundle } from '../../../office/suspects-of-bundle.ts';
import type { Message } from '../../message.ts';

/** More are found in the list of suspect ballots. */
const mostNumbers = 3;

export function agreedMessage(ledger: Pick<Ledger, 'suspectRows'>, place: BundlePlace): Message {
  const { bundle } = place;
  const numbers = suspectsOfBundle(ledger, place).map(({ suspect }) => `${suspect}`);
  if (numbers.length === 0) return { key: 'bundle.after.agreed', params: { bundle } };
  const told = numbers.slice(0, mostNumbers).join(', ');
  const last = numbers.length > mostNumbers ? ` - ${numbers.at(-1)}` : '';
  return { key: 'bundle.after.suspects', params: { bundle, numbers: `${told}${last}` } };
}
