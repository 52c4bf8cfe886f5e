import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { laterCommands } from '../../src/cli/later-commands.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';

const parse = (...argv: readonly string[]) => parseArguments(argv, commands);
const codeOf = (...argv: readonly string[]) => {
  const parsed = parse(...argv);
  return parsed.ok ? undefined : parsed.error;
};

test('options may stand in any order, before and after the command, joined with = or apart', () => {
  const spellings = [
    ['ballots', 'scan', '--db', 'o.db', '--bureau', 'B-1', '--officer', 'anna', 'a.txt', '-'],
    ['--db=o.db', 'ballots', 'scan', 'a.txt', '--officer', 'anna', '--bureau=B-1', '-'],
    ['ballots', '--officer=anna', 'scan', '--bureau', 'B-1', '--db', 'o.db', '--', 'a.txt', '-'],
  ];

  for (const argv of spellings) {
    const parsed = parse(...argv);
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(parsed.value.command.words).toEqual(['ballots', 'scan']);
    expect(parsed.value.values).toMatchObject({ db: 'o.db', bureau: 'B-1', officer: 'anna', json: false });
    expect(parsed.value.operands).toEqual(['a.txt', '-']);
  }
});

test('an operand after -- is never an option', () => {
  const parsed = parse('ballots', 'classify', '--election', 'e.json', '--', '--json');

  expect(parsed).toMatchObject({ ok: true, value: { operands: ['--json'], values: { json: false } } });
});

test('no command at all is the terminal, with or without an office', () => {
  expect(parse()).toMatchObject({ ok: true, value: { command: { words: [] } } });
  expect(parse('--db', 'o.db')).toMatchObject({ ok: true, value: { values: { db: 'o.db' } } });
});

test('a number is a whole number that is written in digits and kept exactly', () => {
  const make = (seed: string) =>
    parse('ballots', 'make', '--election', 'e', '--choices', 'c', '--out', 'o', `--seed=${seed}`);

  expect(make('0')).toMatchObject({ ok: true, value: { values: { seed: 0 } } });
  expect(make('9007199254740991')).toMatchObject({ ok: true });
  for (const seed of ['9007199254740992', '-1', '1.5', '1e3', '0x10', ' 1', '١']) {
    expect(make(seed), seed).toMatchObject({ ok: false, error: { code: 'USAGE_VALUE_BAD' } });
  }
});

test.each([
  ['ballot scan', 'ballots scan'],
  ['ballots scn', 'ballots scan'],
  ['total', 'totals'],
  ['verfiy', 'verify'],
])('the mistyped command %s is answered with %s', (typed, meant) => {
  expect(codeOf(...typed.split(' '))).toMatchObject({
    code: 'USAGE_UNKNOWN_COMMAND',
    params: { found: typed, expected: meant },
  });
});

test('half a command is answered with the commands that begin so', () => {
  expect(codeOf('ballots')?.params?.['expected']).toBe('ballots make, ballots classify, ballots scan');
});

test('a mistyped option is answered with the nearest one, a strange one with all', () => {
  expect(codeOf('totals', '--bd', 'x')).toMatchObject({
    code: 'USAGE_UNKNOWN_OPTION',
    params: { found: '--bd', expected: '--db' },
  });
  expect(codeOf('verify', '--everything')?.params?.['expected']).toBe('--db, --lang, --json, --help');
  expect(codeOf('verify', '-d')).toMatchObject({ code: 'USAGE_UNKNOWN_OPTION', params: { found: '-d' } });
});

test('an option that belongs to another command is unknown', () => {
  expect(codeOf('verify', '--db', 'x', '--seed', '1')).toMatchObject({ code: 'USAGE_UNKNOWN_OPTION' });
});

test('the next option is not taken for a value, unless = says so', () => {
  expect(codeOf('verify', '--db', '--json')).toMatchObject({ code: 'USAGE_VALUE_MISSING' });
  expect(parse('verify', '--db=--json')).toMatchObject({ ok: true, value: { values: { db: '--json' } } });
});

test('every command of a later version is known by name', () => {
  for (const words of laterCommands) {
    expect(codeOf(...words, 'x', '--regime', 'chamber'), words.join(' ')).toMatchObject({
      code: 'COMMAND_NOT_YET',
    });
  }
});

test('an option takes a value of the same kind in every command, for the arguments are cut before the command is known', () => {
  const kinds = new Map<string, boolean>();

  for (const { name, value } of commands.flatMap((command) => command.options)) {
    const isFlag = value.kind === 'flag';
    expect(kinds.get(name) ?? isFlag, name).toBe(isFlag);
    kinds.set(name, isFlag);
  }
});

test('no two commands have the same words; one with which another begins stands behind it and takes no operands', () => {
  const named = commands.filter(({ words }) => words.length > 0);
  const nameOf = ({ words }: (typeof named)[number]) => words.join(' ');
  expect(new Set(named.map(nameOf)).size).toBe(named.length);

  for (const [place, command] of named.entries()) {
    const longer = named.filter((other) => nameOf(other).startsWith(`${nameOf(command)} `));
    if (longer.length > 0) expect(command, nameOf(command)).not.toHaveProperty('operands');
    for (const other of longer) expect(named.indexOf(other), nameOf(other)).toBeLessThan(place);
  }
});
