/** Offices with many ballots, built without checking signatures: what is measured on them is reading, not scanning. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ContestChoice } from '../src/ballot/choices.ts';
import { classify } from '../src/ballot/classify.ts';
import { encodePayload } from '../src/ballot/payload.ts';
import type { Reading } from '../src/ballot/reading.ts';
import type { Election } from '../src/election/election.ts';
import { allStations } from '../src/election/lookup.ts';
import { officeFiles } from '../src/ledger/office-files.ts';
import { closeBatch, openBatch } from '../src/office/batches.ts';
import { createOffice } from '../src/office/create-office.ts';
import { practiceOfficers } from '../src/office/officers.ts';

import type { Ledger } from '../src/office/ports.ts';
import { recordBallots } from '../src/office/record-ballot.ts';

export const electionFile = 'fixtures/elections/namur.json';
const clock = { now: () => '2024-06-09T16:00:00.000Z' };
const unsigned = new Uint8Array(64);

/** The i-th ballot: lists in turn, every third one a head vote, the others with one to three names. */
function ballot(election: Election, i: number): Reading {
  const contest = election.contests[0];
  const lists = contest?.lists ?? [];
  const list = lists[i % lists.length];
  const station = allStations(election)[0];
  if (contest === undefined || list === undefined || station === undefined) throw new Error('empty election');
  const effectives =
    i % 3 === 0 ? [] : list.effectives.slice(0, 1 + (i % 3)).map((candidate) => candidate.number);
  const choice: ContestChoice = {
    contest: contest.id,
    kind: 'marks',
    lists: [{ list: list.number, head: effectives.length === 0, effectives, substitutes: [] }],
  };
  const token = createHash('sha256').update(`bench ${i}`).digest('hex').slice(0, 32);
  const content = {
    fingerprint: election.fingerprint.slice(0, 16),
    key: '00000000',
    station: station.index,
    token,
    contests: [{ kind: 'marks', lists: choice.lists } as const],
  };
  return {
    kind: 'ballot',
    payload: encodePayload(content, () => unsigned),
    token,
    bureau: station.bureau.id,
    contests: classify(election, [choice]),
  };
}

/** `count` ballots from the `first`-th on. */
export function ballotsOf(election: Election, first: number, count: number): readonly Reading[] {
  return Array.from({ length: count }, (_, i) => ballot(election, first + i));
}

/** A practice office with that many counted ballots at `path`, open. */
export function officeWith(path: string, ballots: number): Ledger {
  const created = createOffice(officeFiles, clock, {
    path,
    text: readFileSync(electionFile, 'utf8'),
    practice: true,
  });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  const { ledger } = created.value;
  const officer = practiceOfficers.find(({ name }) => name === 'anna');
  const bureau = allStations(ledger.election)[0]?.bureau.id;
  if (officer === undefined || bureau === undefined) throw new Error('no officer or bureau');
  const batch = openBatch(ledger, clock, officer, bureau, 'bulk');
  if (!batch.ok) throw new Error(JSON.stringify(batch.error));
  for (let done = 0; done < ballots; done += 2000) {
    recordBallots(ledger, batch.value, ballotsOf(ledger.election, done, Math.min(2000, ballots - done)));
  }
  closeBatch(ledger, clock, officer, batch.value.id);
  return ledger;
}
