/** What the main bureau has done before the delivery comes: its accounts, and the count of a bureau that sits there. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/base/language.ts';
import { rowsCsv } from '../paper/table-csv.ts';
import { computerEnvironment } from './computer.ts';
import type { DayPapers } from './papers.ts';
import { accountsCsv, envelopeOf, mainPeople, type Person } from './people.ts';

const { administrator, entry, chair, secretary } = mainPeople;

/**
 * Runs the built program in the folder, command after command, as `kantoor.db` there; throws where one is refused. The
 * bureau that counts here is keyed twice, presented, initialled and signed.
 */
export async function prepareMainBureau(
  folder: string,
  papers: DayPapers,
  language: Language,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const at = (name: string): string => join(folder, name);
  const bureau = papers.here.paper.bureau;
  const run = (password: string, ...args: readonly string[]) =>
    telbureau(folder, { ...computerEnvironment(folder, language), TELBUREAU_PASSWORD: password }, args);
  const db = ['--db', 'kantoor.db'];
  writeFileSync(at('accounts.csv'), accountsCsv(mainPeople));
  writeFileSync(at('tabel.csv'), rowsCsv(papers.here.right));
  writeFileSync(at('samenstelling.json'), JSON.stringify(composition));

  await run('', 'office', 'create', ...db, '--election', '../verkiezing.json');
  const { name, person, password } = administrator;
  await run(password, 'officers', 'first', ...db, '--name', name, '--person', person);
  await run(password, 'officers', 'import', ...db, '--officer', name, '--out', 'omslagen', 'accounts.csv');
  const envelopes = readFileSync(at('omslagen/envelopes.txt'), 'utf8');
  for (const one of [entry, chair, secretary]) {
    const environment = { ...computerEnvironment(folder, language), TELBUREAU_NEW_PASSWORD: one.password };
    const temporary = { ...environment, TELBUREAU_PASSWORD: envelopeOf(envelopes, one.name) };
    await telbureau(folder, temporary, ['officers', 'password', ...db, '--officer', one.name]);
  }
  const by = (one: Person, ...args: readonly string[]) =>
    run(
      one.password,
      ...args.slice(0, 2),
      ...db,
      '--officer',
      one.name,
      '--bureau',
      bureau,
      ...args.slice(2),
    );
  await by(entry, 'tally', 'enter', '--entry', '1', 'tabel.csv');
  await by(secretary, 'tally', 'enter', '--entry', '2', 'tabel.csv');
  await by(secretary, 'sign-off', 'compose', 'samenstelling.json');
  await by(secretary, 'sign-off', 'present');
  await by(chair, 'sign-off', 'initial');
  const { digest } = JSON.parse(await run('', 'sign-off', 'status', ...db, '--bureau', bureau, '--json'));
  await by(chair, 'sign-off', 'sign', '--digest', digest);
  await by(secretary, 'sign-off', 'sign', '--digest', digest);
}

const composition = {
  format: 'telbureau-composition/1',
  people: [
    { name: chair.person, function: 'chair', account: chair.name },
    { name: secretary.person, function: 'secretary', account: secretary.name },
  ],
};

/** Runs the program in the folder; gives what it answers, and throws where it refuses. */
function telbureau(folder: string, environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<string> {
  const child = spawn('telbureau', args, { cwd: folder, env: environment });
  let [answer, complaint] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0 ? done(answer) : failed(new Error(`telbureau ${args.join(' ')}: ${code} ${complaint}`)),
    );
  });
}
