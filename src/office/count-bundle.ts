/** Counting the ballots of a bundle that two officers keyed alike: by the same use case as ballots that are scanned. */
import { formatChoices, parseChoicesLine } from '../ballot/choices-language.ts';
import { toHex } from '../ballot/hex.ts';
import { paperBallotText, readPaperBallot } from '../ballot/paper-ballot.ts';
import type { BallotClass } from '../count/bundle.ts';
import type { Election } from '../election/election.ts';
import type { BundlePlace } from './events.ts';
import type { Officer } from './officers.ts';
import type { Batch, Clock, LedgerWriter, Randomness } from './ports.ts';
import { recordReading } from './record-ballot.ts';

const tokenBytes = 16;

/**
 * Counts each ballot under a random token of its own, in a batch of the officer whose act made the entries agree. They
 * are recorded in the order of their tokens, which tells nothing of the order in the bundle.
 */
export function countBundle(
  writer: LedgerWriter,
  election: Election,
  who: { readonly clock: Clock; readonly officer: Officer; readonly randomness: Randomness },
  { bureau }: BundlePlace,
  ballots: readonly BallotClass[],
): void {
  const { clock, officer, randomness } = who;
  const by = { version: 1, at: clock.now(), officer: officer.name } as const;
  const id = writer.head().seq + 1;
  writer.append({ type: 'batch-opened', ...by, data: { batch: id, bureau, source: 'terminal' } });
  const batch: Batch = { id, bureau, source: 'terminal', open: true };
  const texts = ballots.map((ballot) => textOf(election, toHex(randomness.bytes(tokenBytes)), ballot));
  for (const text of texts.toSorted()) {
    const verdict = recordReading(writer, batch, readPaperBallot(text, election, bureau));
    if (verdict.verdict !== 'counted') throw new Error(`a ballot of a bundle was ${verdict.verdict}`);
  }
  writer.append({ type: 'batch-closed', ...by, data: { batch: id } });
}

function textOf(election: Election, token: string, ballot: BallotClass): string {
  const parsed = parseChoicesLine(election, ballot);
  if (!parsed.ok || parsed.value === null) throw new Error('a bundle holds what is no ballot');
  return paperBallotText(token, parsed.value.choices);
}

/** What the ballots of these texts are, token and all taken off: the classes that officers key. */
export function classesOf(texts: readonly string[]): readonly BallotClass[] {
  return texts.map((text) => text.slice('paper/'.length + 2 * tokenBytes + 1));
}

/** The one way to write a choice as the class of a ballot. */
export const classOf = (choices: Parameters<typeof formatChoices>[0]): BallotClass => formatChoices(choices);
