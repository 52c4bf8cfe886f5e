import type { BallotKey, Bureau, Candidate, CandidateList, Contest, Election } from './election.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ContestId } from './ids.ts';
import type { ElectionPackage } from './package-schema.ts';
import { regimes } from './regimes.ts';

type PackageContest = ElectionPackage['contests'][number];
type PackageList = PackageContest['lists'][number];
type PackageCandidate = PackageList['effectives'][number];

/**
 * The election that a sound package describes: lists and candidates ascending, what was left out filled in,
 * substitutes only where the regime has them.
 */
export function makeElection(source: ElectionPackage, canonical: string): Election {
  const contests = source.contests.map((contest) => makeContest(contest, source.contests));
  const everyContest = contests.map((contest) => contest.id);
  return {
    id: source.id,
    title: source.title,
    date: source.date,
    office: source.office,
    contests,
    bureaus: source.bureaus.map((bureau) => makeBureau(bureau, everyContest)),
    ballotKeys: (source.ballotKeys ?? []).map(makeKey),
    fingerprint: fingerprintOf(canonical),
  };
}

function makeContest(source: PackageContest, all: readonly PackageContest[]): Contest {
  const regime = regimes[source.regime];
  const lists = source.lists.map((list) => makeList(list, regime.sorting === 'four'));
  return {
    id: source.id,
    title: source.title,
    regime: source.regime,
    paper: paperOf(source),
    paperHome: homeOf(source, all),
    constituency: source.constituency,
    seats: source.seats,
    lists: lists.sort((a, b) => a.number - b.number),
  };
}

const paperOf = (contest: PackageContest): string => contest.paper ?? contest.id;

/** The home that a contest of the paper names, else the first contest of the paper. */
function homeOf(contest: PackageContest, all: readonly PackageContest[]): ContestId {
  const onPaper = all.filter((other) => paperOf(other) === paperOf(contest));
  const named = onPaper.find((other) => other.paperHome !== undefined)?.paperHome;
  return named ?? onPaper[0]?.id ?? contest.id;
}

function makeList(source: PackageList, withSubstitutes: boolean): CandidateList {
  return {
    number: source.number,
    name: source.name,
    effectives: makeCandidates(source.effectives),
    substitutes: withSubstitutes ? makeCandidates(source.substitutes ?? []) : [],
  };
}

function makeCandidates(source: readonly PackageCandidate[]): readonly Candidate[] {
  return source.toSorted((a, b) => a.number - b.number);
}

/** The bureau's contests in the order of the package. */
function makeBureau(source: ElectionPackage['bureaus'][number], everyContest: readonly ContestId[]): Bureau {
  const named = source.contests;
  const contests = named === undefined ? everyContest : everyContest.filter((id) => named.includes(id));
  return { id: source.id, name: source.name, kind: source.kind, stations: source.stations, contests };
}

function makeKey(source: NonNullable<ElectionPackage['ballotKeys']>[number]): BallotKey {
  return { id: source.id, publicKey: Uint8Array.from(atob(source.publicKey), (byte) => byte.charCodeAt(0)) };
}
