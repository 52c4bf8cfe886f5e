/** What every reading at a bureau needs, looked up once. */
import type { KeyObject } from 'node:crypto';
import type { BallotKey, Bureau, CandidateList, Contest, Election } from '../election/election.ts';
import { shortKeyId } from '../election/fingerprint.ts';
import type { BureauId } from '../election/ids.ts';
import { allStations, findBureau, type StationPlace } from '../election/lookup.ts';
import { fingerprintBytes } from './payload.ts';
import { importPublicKey, signaturePreamble } from './signature.ts';

export interface ReadingIndex {
  readonly fingerprintStart: string;
  /** What stands before a ballot's bytes in every signed message of this election. */
  readonly preamble: Uint8Array;
  /** Trusted keys by what a ballot names them by; two keys may by chance share that name. */
  readonly keys: ReadonlyMap<string, readonly KeyObject[]>;
  readonly stations: readonly StationPlace[];
  readonly bureau: Bureau | undefined;
  /** In package order. */
  readonly contests: readonly ContestIndex[];
}

export interface ContestIndex {
  readonly contest: Contest;
  readonly isOfBureau: boolean;
  readonly lists: ReadonlyMap<number, ListIndex>;
}

/** The candidate numbers of a list. */
export interface ListIndex {
  readonly effectives: ReadonlySet<number>;
  readonly substitutes: ReadonlySet<number>;
}

/** Looks everything up; importing a key takes about as long as checking a signature. */
export function makeReadingIndex(
  election: Election,
  keys: readonly BallotKey[],
  bureau: BureauId,
): ReadingIndex {
  const ownBureau = findBureau(election, bureau);
  const imported = new Map<string, KeyObject[]>();
  for (const { publicKey } of keys) {
    const id = shortKeyId(publicKey);
    imported.set(id, [...(imported.get(id) ?? []), importPublicKey(publicKey)]);
  }
  return {
    fingerprintStart: election.fingerprint.slice(0, fingerprintBytes * 2),
    preamble: signaturePreamble(election.fingerprint),
    keys: imported,
    stations: allStations(election),
    bureau: ownBureau,
    contests: election.contests.map((contest) => ({
      contest,
      isOfBureau: ownBureau?.contests.includes(contest.id) ?? false,
      lists: new Map(contest.lists.map((list) => [list.number, indexList(list)])),
    })),
  };
}

function indexList(list: CandidateList): ListIndex {
  return {
    effectives: new Set(list.effectives.map((candidate) => candidate.number)),
    substitutes: new Set(list.substitutes.map((candidate) => candidate.number)),
  };
}
