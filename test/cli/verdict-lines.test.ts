import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/base/language.ts';
import { classifiedLine, scanLine, summaryLine, verdictLine } from '../../src/cli/scan-verdict-schema.ts';
import { cliBench, objects } from '../support/cli.ts';

const bench = cliBench();
const election = 'fixtures/elections/practice-namur.json';
const choices = 'fixtures/verdicts/choices.txt';
const fixture = (name: string) => readFileSync(`fixtures/verdicts/${name}`, 'utf8');

/** The ballots of the fixture, then its first one again, then a text that is none. */
async function scanned(name: string, ...options: readonly string[]) {
  const [db, out] = [bench.path(`${name}.db`), bench.path(`${name}.txt`)];
  await bench.run(['office', 'create', '--db', db, '--election', election, '--practice']);
  await bench.run([
    'ballots',
    'make',
    '--election',
    election,
    '--choices',
    choices,
    '--out',
    out,
    '--seed',
    '1',
  ]);
  const ballots = readFileSync(out, 'utf8');
  const stdin = `${ballots}${ballots.split('\n')[0]}\nno ballot\n`;
  const scan = ['ballots', 'scan', '--db', db, '--bureau', 'BV-1', '--officer', 'anna', '-'];
  return await bench.run([...scan, ...options], { stdin });
}

test('a line of a program is the published one to the byte, and fits its schema', async () => {
  const classified = await bench.run(['ballots', 'classify', '--election', election, '--json', choices]);
  const { stdout, stderr, code } = await scanned('program', '--json', '--lang', 'en');

  expect(classified).toMatchObject({ code: 0, stdout: fixture('classification.ndjson') });
  expect({ stdout, stderr, code }).toEqual({ stdout: fixture('scan.ndjson'), stderr: '', code: 3 });
  for (const line of objects(classified.stdout)) expect(classifiedLine.parse(line)).toEqual(line);
  const lines = objects(stdout);
  for (const line of lines) expect(scanLine.parse(line)).toEqual(line);
  for (const line of lines.slice(0, -1)) expect(verdictLine.safeParse(line).success).toBe(true);
  expect(summaryLine.safeParse(lines.at(-1)).success).toBe(true);
});

test.each([
  ['a verdict that there is not', { source: '-', line: 1, verdict: 'accepted', contests: [] }],
  ['a counted ballot without what it counts as', { source: '-', line: 1, verdict: 'counted' }],
  ['a refusal without its code', { source: '-', line: 1, verdict: 'refused', message: 'x' }],
  ['line 0', { source: '-', line: 0, verdict: 'counted', contests: [] }],
  ['a summary with a figure below zero', { summary: { read: -1 } }],
])('%s does not fit the schema', async (_what, line) => {
  expect(scanLine.safeParse(line).success).toBe(false);
});

test('a person is told one verdict a ballot, in the order of the ballots, without any candidate', async () => {
  const { stdout, stderr, code } = await scanned('person', '--lang', 'en');

  expect(code).toBe(3);
  expect(stdout.trimEnd().split('\n').slice(0, -1)).toEqual([
    '-:1  counted    CK: valid, list 2, list vote only',
    '-:2  counted    CK: valid, list 2, list vote only',
    '-:3  counted    CK: valid, list 2, effective candidates only',
    '-:4  counted    CK: valid, list 6, effective and substitute candidates',
    '-:5  counted    CK: valid, list 6, substitute candidates only',
    '-:6  counted    CK: blank',
    '-:7  counted    CK: invalid, marks on several lists (KWB 157)',
    '-:8  counted    CK: invalid, voter recognisable (KWB 157)',
    '-:9  duplicate  BALLOT_DUPLICATE',
    '-:10  refused    BALLOT_NOT_A_BALLOT',
  ]);
  expect(stderr).toMatch(/^-:9: .*\[BALLOT_DUPLICATE\]\n-:10: .*\[BALLOT_NOT_A_BALLOT\]\n$/);
});

test.each(languages)('the verdicts have words in %s', async (language) => {
  const { stdout } = await scanned(`words-${language}`, '--lang', language);

  const words = stdout.split('\n').map((line) => /^-:\d+ {2}(\p{L}+) /u.exec(line)?.[1]);
  expect(new Set(words.filter((word) => word !== undefined)).size).toBe(3);
});
