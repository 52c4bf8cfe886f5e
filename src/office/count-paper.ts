/** Counting ballots of paper that stand as what they are: by the same use case as ballots that are scanned. */
import { formatChoices, parseChoicesLine } from '../ballot/choices-language.ts';
import { toHex } from '../ballot/hex.ts';
import { paperBallotText, readPaperBallot } from '../ballot/paper-ballot.ts';
import type { BallotClass } from '../count/bundle.ts';
import type { Election } from '../election/election.ts';
import type { BureauId } from '../election/ids.ts';
import type { BatchId } from './events.ts';
import type { Officer } from './officers.ts';
import type { Batch, Clock, LedgerWriter, Randomness } from './ports.ts';
import { recordReading } from './record-ballot.ts';

const tokenBytes = 16;

/** Who counts, and what the world lends to it. */
export interface Counter {
  readonly clock: Clock;
  readonly officer: Officer;
  readonly randomness: Randomness;
}

/**
 * Counts each ballot, of a bundle or a suspect one that is decided, under a random token of its own, in a batch of the
 * officer whose act makes them stand. They are recorded in the order of their tokens, which tells nothing of the order in
 * the bundle.
 */
export function countPaper(
  writer: LedgerWriter,
  election: Election,
  { clock, officer, randomness }: Counter,
  bureau: BureauId,
  ballots: readonly BallotClass[],
): void {
  const by = { version: 1, at: clock.now(), officer: officer.name } as const;
  const id = writer.head().seq + 1;
  writer.append({ type: 'batch-opened', ...by, data: { batch: id, bureau, source: 'paper' } });
  const batch: Batch = { id, bureau, source: 'paper', open: true };
  const texts = ballots.map((ballot) => textOf(election, toHex(randomness.bytes(tokenBytes)), ballot));
  for (const text of texts.toSorted()) {
    const verdict = recordReading(writer, batch, readPaperBallot(text, election, bureau));
    if (verdict.verdict !== 'counted') throw new Error(`a ballot of paper was ${verdict.verdict}`);
  }
  writer.append({ type: 'batch-closed', ...by, data: { batch: id } });
}

function textOf(election: Election, token: string, ballot: BallotClass): string {
  const parsed = parseChoicesLine(election, ballot);
  if (!parsed.ok || parsed.value === null) throw new Error('a bundle holds what is no ballot');
  return paperBallotText(token, parsed.value.choices);
}

/** Makes the ballots of the batch that count no longer count, each by an event of its own. */
export function voidPaper(
  writer: LedgerWriter,
  { clock, officer }: Pick<Counter, 'clock' | 'officer'>,
  batch: BatchId,
  reason: string,
): void {
  for (let last = writer.lastCounted(batch); last !== undefined; last = writer.lastCounted(batch)) {
    writer.append({
      ...{ type: 'ballot-voided', version: 1, at: clock.now(), officer: officer.name },
      data: { ballot: last.event, reason },
    });
  }
}

/** What the ballots of these texts are, token and all taken off: the classes that officers key. */
export function classesOf(texts: readonly string[]): readonly BallotClass[] {
  return texts.map((text) => text.slice('paper/'.length + 2 * tokenBytes + 1));
}

/** The one way to write a choice as the class of a ballot. */
export const classOf = (choices: Parameters<typeof formatChoices>[0]): BallotClass => formatChoices(choices);
