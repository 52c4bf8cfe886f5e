/** The order of bureaus by how far they are: what a person would say who looks over the shoulders of all of them. */
import { expect, it } from 'vitest';
import type { EntryNumber } from '../../src/count/double-entry.ts';
import { BureauId } from '../../src/election/ids.ts';
import { board } from '../../src/office/board.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { handIn } from '../../src/office/hand-in.ts';
import { raiseSuspect } from '../../src/office/suspects.ts';
import { sitDown } from '../../src/office/tables.ts';
import { startBoard, visibleRows } from '../../src/tui/screens/board/board-state.ts';
import { contestId } from '../support/elections.ts';
import { deskOf, key, keyTwice, type Room, room } from './bundle-office.ts';
import { done, entry, right } from './paper-office.ts';
import { cantonPackage, officer } from './practice-canton.ts';
import { sayTwice } from './urn-office.ts';

/** In the order in which they should come; in the package they stand the other way round. */
const stages = [
  'nothing',
  'one of two contests, one officer at the first entry',
  'one officer at the first entry of both contests',
  'a tenth of the ballots in agreed bundles',
  'first entries done',
  'second entries in progress',
  'half of the ballots in agreed bundles',
  'entries differ',
  'one contest agreed, entries of the other differ',
  'nine tenths of the ballots in agreed bundles',
  'agreed, kept by a suspect ballot',
  'agreed',
] as const;
type Stage = (typeof stages)[number];

const canton = JSON.parse(cantonPackage);
const [chamber] = canton.contests;
const ids = stages.map((_, at) => `TB-${at + 1}`);
const text = JSON.stringify({
  ...canton,
  contests: [chamber, { ...chamber, id: 'EU' }],
  bureaus: ids
    .map((id, at) => ({
      ...{ id, name: stages[at], kind: 'counting', contests: ['CK', 'EU'] },
      stations: [{ number: at + 1, municipality: '92094', registered: 800 }],
    }))
    .toReversed(),
});

type Act = (the: Room, place: TablePlace, station: number) => void;

const figuresAt = (station: number) =>
  Object.fromEntries(
    Object.entries(right).map(([name, value]) => [name.replace('92094/1', `92094/${station}`), value]),
  );
const sits =
  (name: string): Act =>
  (the, place) => {
    done(sitDown(the.ledger, the.clock, officer(name), place));
  };
const keys =
  (name: string, number: EntryNumber, votes = 25): Act =>
  (the, place, station) => {
    const { draft } = done(sitDown(the.ledger, the.clock, officer(name), place));
    const figures = { ...figuresAt(station), 'votes/2/E/3': votes };
    const keyed = { ...entry(figures), version: draft.version };
    done(handIn(the.ledger, the.clock, officer(name), { ...place, entry: number }, keyed));
  };
/** So many of ten ballots found are in a bundle on which two officers agree; one officer has keyed the rest. */
const counts =
  (many: number): Act =>
  (the, place) => {
    const pile = (ballots: number) => Array.from({ length: ballots }, () => `${place.contest}=2`);
    sayTwice(the, place, 10);
    keyTwice(the, pile(many), { ...place, bundle: 1 });
    key(the, 'anna', pile(10 - many), { ...place, bundle: 2 });
  };
const doubts: Act = (the, place) => {
  const raised = { ground: 'altered', note: '' } as const;
  done(raiseSuspect(the.ledger, the.clock, deskOf(the, 'anna').officer, place, raised));
};

const agrees: readonly Act[] = [keys('anna', 1), keys('bram', 2)];
const differs: readonly Act[] = [keys('anna', 1), keys('bram', 2, 24)];

/** What is done at the first contest, and at the second; at both the same where only one is given. */
const acts: Readonly<Record<Stage, readonly [readonly Act[], (readonly Act[])?]>> = {
  nothing: [[]],
  'one of two contests, one officer at the first entry': [[sits('anna')], []],
  'one officer at the first entry of both contests': [[sits('anna')]],
  'first entries done': [[keys('anna', 1)]],
  'second entries in progress': [[keys('anna', 1), sits('bram')]],
  'a tenth of the ballots in agreed bundles': [[counts(1)]],
  'entries differ': [differs],
  'half of the ballots in agreed bundles': [[counts(5)]],
  'one contest agreed, entries of the other differ': [agrees, differs],
  'nine tenths of the ballots in agreed bundles': [[counts(9)]],
  'agreed, kept by a suspect ballot': [[...agrees, doubts]],
  agreed: [agrees],
};

it('is by what was done at all their tables, whichever way they count', () => {
  const the = room(undefined, text);
  for (const [at, stage] of stages.entries()) {
    const bureau = BureauId.parse(ids[at]);
    const [first, second = first] = acts[stage];
    for (const act of first) act(the, { bureau, contest: contestId('CK') }, at + 1);
    for (const act of second) act(the, { bureau, contest: contestId('EU') }, at + 1);
  }
  const sorted = visibleRows(board(the.ledger), { ...startBoard(), sort: 'least-complete' });
  expect(sorted.map(({ bureau }) => bureau.name)).toEqual(stages);
});
