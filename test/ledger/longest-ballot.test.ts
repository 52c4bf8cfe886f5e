import { afterAll, expect, test } from 'vitest';
import { makeBallot } from '../../src/ballot/make-ballot.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { readBallot } from '../../src/ballot/read-ballot.ts';
import { CandidateNumber, ListNumber } from '../../src/election/ids.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { openBatch } from '../../src/office/batches.ts';
import { practiceOfficers } from '../../src/office/officers.ts';
import { readingContext } from '../../src/office/reading-context.ts';
import { recordBallots } from '../../src/office/record-ballot.ts';
import { voidBallot } from '../../src/office/take-back.ts';
import { at, bureauIds, canonicalPackage, folder, noProgress, unwrap } from './support/practice-office.ts';

const here = folder();
afterAll(here.remove);

const lists = 79;
const mostCandidates = 127;
const candidates = Array.from({ length: mostCandidates }, (_, index) => ({ number: index + 1, name: 'N.' }));

/** The small election with as many lists and candidates as a QR code holds the marks of. */
function longElection() {
  const { contests, bureaus, ...rest } = JSON.parse(canonicalPackage);
  const [contest] = contests;
  const long = Array.from({ length: lists }, (_, index) => ({
    number: index + 1,
    name: `List ${index + 1}`,
    effectives: candidates,
    substitutes: candidates,
  }));
  const counting = bureaus.map((bureau: object) => ({ ...bureau, contests: [contest.id] }));
  const made = { ...rest, bureaus: counting, contests: [{ ...contest, lists: long }] };
  return unwrap(parsePackage(JSON.stringify(made)));
}

test('a ballot as long as a QR code holds stays in the record whole, whatever becomes of it', async () => {
  const path = here.path('office.db');
  const { election, canonical } = longElection();
  const ledger = unwrap(officeFiles.create(path, { package: canonical, election, practice: true, at }));
  const clock = { now: () => at };
  const [anna, , chair] = practiceOfficers;
  if (anna === undefined || chair === undefined) return expect.fail('no officers');
  const last = [CandidateNumber.parse(mostCandidates)];
  const marks = Array.from({ length: lists }, (_, index) => ({
    list: ListNumber.parse(index + 1),
    head: true,
    effectives: last,
    substitutes: last,
  }));
  const [contest] = election.contests;
  if (contest === undefined) return expect.fail('no contest');
  const choices = [{ contest: contest.id, kind: 'marks', lists: marks }] as const;
  const text = makeBallot(election, choices, 0, new Uint8Array(16), practiceKey);
  expect(text.length).toBeGreaterThan(4200);

  const batch = unwrap(openBatch(ledger, clock, anna, bureauIds[0], 'terminal'));
  const scan = (...texts: readonly string[]) =>
    recordBallots(
      ledger,
      batch,
      texts.map((one) => readBallot(one, readingContext(ledger, bureauIds[0]))),
    );
  const [counted] = scan(text);
  unwrap(voidBallot(ledger, clock, chair, counted?.event ?? 0, 'too long'));
  const [again, longer] = scan(text, text + '0'.repeat(3000));
  ledger.close();

  expect([counted, again, longer]).toMatchObject([
    { verdict: 'counted' },
    { verdict: 'refused', code: 'BALLOT_VOIDED' },
    { verdict: 'refused', code: 'BALLOT_DAMAGED' },
  ]);
  expect(unwrap(await officeFiles.verify(path, noProgress)).ballots).toBe(0);
});
