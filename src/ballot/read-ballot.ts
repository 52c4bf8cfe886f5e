/** Takes one scanned text for what it is: a ballot of this bureau with its classification, or a refusal and why. */
import type { BallotKey, Election } from '../election/election.ts';
import { shortKeyId } from '../election/fingerprint.ts';
import type { BureauId } from '../election/ids.ts';
import { checkCandidates, checkCoherence, choicesOf } from './check-content.ts';
import { classify } from './classify.ts';
import { toHex } from './hex.ts';
import { decodePayload } from './payload.ts';
import type { DecodedPayload } from './payload-content.ts';
import { practiceKey } from './practice-key.ts';
import type { Reading, Refusal } from './reading.ts';
import { makeReadingIndex, type ReadingIndex } from './reading-index.ts';
import { shownText } from './shown-text.ts';
import { isSignatureOf, signedMessage } from './signature.ts';

/** A key whose ballots an office takes. */
export type TrustedKey = BallotKey;

/** What a bureau holds a ballot against. Plain data, so that it can be sent to another thread. */
export interface ReadingContext {
  readonly election: Election;
  readonly keys: readonly TrustedKey[];
  readonly bureau: BureauId;
}

const practicePublicKey = toHex(practiceKey.publicKey);

/**
 * The keys an office trusts: a practice office the practice key and nothing else; a real office those of the
 * package, and never the practice key, whatever id the package lists it under.
 */
export function trustedKeys(election: Election, practice: boolean): readonly TrustedKey[] {
  if (practice) return [{ id: practiceKey.id, publicKey: practiceKey.publicKey }];
  return election.ballotKeys.filter((key) => toHex(key.publicKey) !== practicePublicKey);
}

/**
 * Reads one text. The checks are made in the order of `refusalCodes` and the first that fails is the answer: what
 * a text says of itself is believed only once its signature holds. Any text gives a value; nothing is thrown.
 */
export function readBallot(text: string, context: ReadingContext): Reading {
  const refused = (refusal: Refusal): Reading => ({ kind: 'refused', payload: text, refusal });
  const decoded = decodePayload(text);
  if (!decoded.ok) {
    return decoded.error === 'damaged'
      ? refused({ code: 'BALLOT_DAMAGED' })
      : refused({ code: 'BALLOT_NOT_A_BALLOT', params: { found: shownText(text) } });
  }
  const { content } = decoded.value;
  const index = indexOf(context);
  const refusal =
    checkElection(content.fingerprint, index) ??
    checkSignature(decoded.value, index, context) ??
    checkBureau(content.station, index, context.bureau) ??
    checkCandidates(content.contests, index) ??
    checkCoherence(content, index);
  if (refusal !== undefined) return refused(refusal);
  return {
    kind: 'ballot',
    payload: text,
    token: content.token,
    bureau: context.bureau,
    contests: classify(context.election, choicesOf(content.contests, index)),
  };
}

const indexes = new WeakMap<ReadingContext, ReadingIndex>();

/** The index of a context, made at its first ballot. */
function indexOf(context: ReadingContext): ReadingIndex {
  const known = indexes.get(context);
  if (known !== undefined) return known;
  const made = makeReadingIndex(context.election, context.keys, context.bureau);
  indexes.set(context, made);
  return made;
}

function checkElection(found: string, { fingerprintStart }: ReadingIndex): Refusal | undefined {
  if (found === fingerprintStart) return undefined;
  return { code: 'BALLOT_OTHER_ELECTION', params: { found, expected: fingerprintStart } };
}

function checkSignature(
  { content, signed, signature }: DecodedPayload,
  { keys, preamble }: ReadingIndex,
  context: ReadingContext,
): Refusal | undefined {
  const candidates = keys.get(content.key);
  if (candidates === undefined) {
    return {
      code: 'BALLOT_UNKNOWN_KEY',
      params: { found: content.key, owner: ownerOf(content.key, context.election) },
    };
  }
  const message = signedMessage(preamble, signed);
  const holds = candidates.some((key) => isSignatureOf(key, message, signature));
  return holds ? undefined : { code: 'BALLOT_BAD_SIGNATURE' };
}

/** Whose key it is that is not trusted here: the practice computer's, one of the election's own, or anyone's. */
function ownerOf(shortId: string, election: Election): 'practice' | 'election' | 'nobody' {
  if (shortId === shortKeyId(practiceKey.publicKey)) return 'practice';
  return election.ballotKeys.some((key) => shortKeyId(key.publicKey) === shortId) ? 'election' : 'nobody';
}

function checkBureau(station: number, index: ReadingIndex, bureau: BureauId): Refusal | undefined {
  const place = index.stations[station];
  // A station the package does not have is no other bureau's: there the ballot contradicts its election.
  if (place === undefined || place.bureau.id === bureau) return undefined;
  return {
    code: 'BALLOT_OTHER_BUREAU',
    params: {
      station: place.station.number,
      found: place.bureau.name,
      expected: index.bureau?.name ?? bureau,
    },
  };
}
