/** 200 deliveries of digital polling stations, 2,400 ballots each, taken by the main bureau in one go. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Choices } from '../src/ballot/choices.ts';
import { classify } from '../src/ballot/classify.ts';
import { makeBallot } from '../src/ballot/make-ballot.ts';
import { practiceKey } from '../src/ballot/practice-key.ts';
import type { Reading } from '../src/ballot/reading.ts';
import type { Problem } from '../src/base/problem.ts';
import type { Result } from '../src/base/result.ts';
import type { Bureau, Election } from '../src/election/election.ts';
import { CandidateNumber, type ListNumber } from '../src/election/ids.ts';
import { officeFiles } from '../src/ledger/office-files.ts';
import { closeBatch, openBatch } from '../src/office/batches.ts';
import { createOffice } from '../src/office/create-office.ts';
import { declareComposition } from '../src/office/declare-composition.ts';
import { makeDelivery } from '../src/office/delivery/export-delivery.ts';
import { signersHeader } from '../src/office/delivery/trust-signer.ts';
import { practiceOfficers } from '../src/office/officers.ts';
import type { Ledger } from '../src/office/ports.ts';
import { initialReport, presentReport } from '../src/office/present-report.ts';
import { recordBallots } from '../src/office/record-ballot.ts';
import { reportModel } from '../src/office/reporting/report-model.ts';
import { recordKey } from '../src/office/sign-in.ts';
import { type Signer, signReport } from '../src/office/sign-report.ts';
import { atMost, limit } from './figure.ts';
import { timeProgram } from './program.ts';

const [bureaus, ballotsEach] = [200, 2400];
const clock = { now: () => '2024-06-09T16:00:00.000Z' };
const dir = mkdtempSync(join(tmpdir(), 'telbureau-bench-'));

const { bureaus: _, ...rest } = JSON.parse(readFileSync('fixtures/elections/practice-namur.json', 'utf8'));
const packageText = JSON.stringify({
  ...rest,
  bureaus: Array.from({ length: bureaus }, (_, index) => ({
    ...{ id: `DB-${index + 1}`, name: `Bureau ${index + 1}`, kind: 'digital', contests: ['CK'] },
    stations: [{ number: index + 1, municipality: '92094', registered: ballotsEach }],
  })),
});

function done<T>(result: Result<T, Problem | readonly Problem[]>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function officer(name: string) {
  const found = practiceOfficers.find((known) => known.name === name);
  if (found === undefined) throw new Error(`no officer ${name}`);
  return found;
}

/** Lists in turn, every third ballot a head vote. */
function ballot(election: Election, bureau: Bureau, station: number, number: number): Reading {
  const lists = election.contests[0]?.lists ?? [];
  const contest = election.contests[0]?.id;
  const list: ListNumber | undefined = lists[number % lists.length]?.number;
  if (contest === undefined || list === undefined) throw new Error('an election without a list');
  const effectives = Array.from({ length: number % 3 }, (_, index) => CandidateNumber.parse(index + 1));
  const choices: Choices = [
    { contest, kind: 'marks', lists: [{ list, head: effectives.length === 0, effectives, substitutes: [] }] },
  ];
  const token = createHash('sha256').update(`${bureau.id} ${number}`).digest().subarray(0, 16);
  const payload = makeBallot(election, choices, station, token, practiceKey);
  const contests = classify(election, choices);
  return { kind: 'ballot', payload, token: token.toString('hex'), bureau: bureau.id, contests };
}

function signerOf(ledger: Ledger, name: string): Signer & { readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = Uint8Array.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
  const made = { publicKey: raw, sealed: `sealed for ${name}` };
  const id = ledger.transact((writer) => recordKey(writer, clock, officer(name), made));
  return { officer: officer(name), key: { id, privateKey }, publicKey: Buffer.from(raw).toString('base64') };
}

const stick = join(dir, 'stick');
mkdirSync(stick);
/** All bureaus on one machine: a delivery does not tell how many counted there. */
const { ledger } = done(
  createOffice(officeFiles, clock, { path: join(dir, 'there.db'), text: packageText, practice: true }),
);
const { election } = ledger;
const [chair, mira] = [signerOf(ledger, 'chair'), signerOf(ledger, 'mira')];
for (const [station, bureau] of election.bureaus.entries()) {
  const batch = done(openBatch(ledger, clock, officer('anna'), bureau.id, 'bulk'));
  recordBallots(
    ledger,
    batch,
    Array.from({ length: ballotsEach }, (_, number) => ballot(election, bureau, station, number)),
  );
  closeBatch(ledger, clock, officer('anna'), batch.id);
  done(
    declareComposition(ledger, clock, officer('mira'), bureau.id, [
      { name: 'C. H.', function: 'chair', list: null, account: 'chair' },
      { name: 'M. I.', function: 'secretary', list: null, account: 'mira' },
    ]),
  );
  done(presentReport(ledger, clock, officer('mira'), bureau.id));
  const seen = { bureau: bureau.id, digest: reportModel(ledger, bureau.id).digest };
  done(initialReport(ledger, clock, officer('chair'), seen));
  for (const signer of [chair, mira]) done(signReport(ledger, clock, signer, seen));
  const folder = join(stick, bureau.id);
  mkdirSync(folder);
  for (const { name, bytes } of done(makeDelivery(ledger, chair, bureau.id)).files)
    writeFileSync(join(folder, name), bytes);
}
ledger.close();

const [file, db, signers] = ['package.json', 'here.db', 'signers.csv'].map((name) => join(dir, name)) as [
  string,
  string,
  string,
];
writeFileSync(file, packageText);
const rows = election.bureaus.map(({ id }) => `${id},chair,chair,${chair.publicKey}`);
writeFileSync(signers, `${[signersHeader, ...rows].join('\n')}\n`);
await timeProgram(['office', 'create', '--db', db, '--election', file, '--practice']);
await timeProgram(['delivery', 'trust', '--db', db, '--officer', 'chair', signers]);
const first = await timeProgram(['delivery', 'import', '--db', db, '--officer', 'chair', stick]);
const again = await timeProgram(['delivery', 'import', '--db', db, '--officer', 'chair', stick]);
const checked = await timeProgram(['verify', '--db', db]);
rmSync(dir, { recursive: true, force: true });
console.log(
  JSON.stringify([
    atMost('200 deliveries of 2,400 ballots', first.seconds, 's', 60),
    limit('ballots of deliveries taken', (bureaus * ballotsEach) / first.seconds, 'ballots/s'),
    limit('memory of that', first.megabytes, 'MB'),
    limit('the same deliveries again', again.seconds, 's'),
    limit('verify of what was taken', checked.seconds, 's'),
  ]),
);
