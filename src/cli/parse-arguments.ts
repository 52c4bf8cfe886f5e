/** Turns the arguments of a headless command into a row of the command table and its values, or says what is wrong with them. */
import { parseArgs } from 'node:util';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Command, type GivenValue, globalOptions, type Option } from './command.ts';
import { laterCommands } from './later-commands.ts';
import { nearest } from './nearest.ts';

export interface Invocation {
  readonly command: Command;
  readonly values: Readonly<Record<string, GivenValue>>;
  readonly operands: readonly string[];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inline: boolean;
}

/** The arguments taken apart by Node, before anything is held against the table. */
interface Tokens {
  readonly options: readonly OptionToken[];
  readonly words: readonly string[];
}

/** Reads `argv` (without the program's own name) against the table. */
export function parseArguments(
  argv: readonly string[],
  commands: readonly Command[],
): Result<Invocation, Problem> {
  const tokens = tokenise(argv, commands);
  const found = findCommand(tokens.words, commands);
  if (!found.ok) return found;
  const { command, operands } = found.value;
  const values = optionValues(tokens.options, command);
  if (!values.ok) return values;
  const wanted = command.operands ?? { label: '', min: 0, max: 0 };
  if (operands.length < wanted.min || operands.includes('')) {
    return err({
      code: 'USAGE_OPERAND_MISSING',
      at: { path: wanted.label },
      params: { expected: wanted.label },
    });
  }
  const extra = operands[wanted.max];
  if (extra !== undefined) {
    return err({
      code: 'USAGE_OPERAND_EXTRA',
      at: { path: extra },
      params: { found: extra, expected: wanted.max },
    });
  }
  return ok({ command, values: values.value, operands });
}

/** The command that `--help` asks about, though the rest of the arguments may be wrong or missing; undefined is the whole program. */
export function commandAskedAbout(
  argv: readonly string[],
  commands: readonly Command[],
): Command | undefined {
  const found = findCommand(tokenise(argv, commands).words, commands);
  return found.ok ? found.value.command : undefined;
}

/** The value of a global option before the rest is understood: `--lang` decides the language of the usage error itself. */
export function earlyOption(argv: readonly string[], commands: readonly Command[], name: string): GivenValue {
  const token = tokenise(argv, commands).options.find((option) => option.name === name);
  return token === undefined ? undefined : (token.value ?? true);
}

function tokenise(argv: readonly string[], commands: readonly Command[]): Tokens {
  const options = [...globalOptions, ...commands.flatMap((command) => command.options)];
  const kinds = Object.fromEntries(
    options.map(({ name, value }) => [name, { type: value.kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...argv], options: kinds, strict: false, tokens: true });
  return {
    options: tokens.flatMap((token) =>
      token.kind === 'option'
        ? [
            {
              name: token.name,
              rawName: token.rawName,
              value: token.value,
              inline: token.inlineValue === true,
            },
          ]
        : [],
    ),
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
  };
}

function findCommand(
  words: readonly string[],
  commands: readonly Command[],
): Result<{ readonly command: Command; readonly operands: readonly string[] }, Problem> {
  const begins = (name: readonly string[]) =>
    name.length === 0 ? words.length === 0 : name.every((word, index) => words[index] === word);
  const command = commands.find((candidate) => begins(candidate.words));
  if (command !== undefined) return ok({ command, operands: words.slice(command.words.length) });
  const later = laterCommands.find((name) => begins(name));
  if (later !== undefined) {
    return err({
      code: 'COMMAND_NOT_YET',
      at: { path: later.join(' ') },
      params: { found: later.join(' ') },
    });
  }
  const names = commands.map((candidate) => candidate.words.join(' ')).filter((name) => name !== '');
  const typed = words.slice(0, 2).join(' ');
  // In quotes where nothing of it could be seen.
  const found = typed.trim() === '' ? JSON.stringify(typed) : typed;
  const family = names.filter((name) => name.split(' ')[0] === words[0]);
  const guess = nearest(found, names) ?? nearest(words[0] ?? '', names);
  return err({
    code: 'USAGE_UNKNOWN_COMMAND',
    at: { path: found },
    params: {
      found,
      expected: (guess !== undefined ? [guess] : family.length > 0 ? family : names).join(', '),
    },
  });
}

function optionValues(
  tokens: readonly OptionToken[],
  command: Command,
): Result<Readonly<Record<string, GivenValue>>, Problem> {
  const options: readonly Option[] = [...command.options, ...globalOptions];
  const values = new Map<string, GivenValue>(
    options.map((option) => [option.name, option.value.kind === 'flag' ? false : undefined]),
  );
  const given = new Set<string>();
  for (const token of tokens) {
    const at = { path: token.rawName };
    const option = options.find(({ name }) => token.rawName === `--${name}`);
    if (option === undefined) {
      const names = options.map(({ name }) => `--${name}`);
      const guess = nearest(token.rawName, names);
      return err({
        code: 'USAGE_UNKNOWN_OPTION',
        at,
        params: { found: token.rawName, expected: guess ?? names.join(', ') },
      });
    }
    if (given.has(option.name))
      return err({ code: 'USAGE_OPTION_TWICE', at, params: { found: token.rawName } });
    given.add(option.name);
    const value = readValue(option, token);
    if (!value.ok) return value;
    values.set(option.name, value.value);
  }
  const missing = options.find((option) => option.required && !given.has(option.name));
  if (missing !== undefined) {
    const name = `--${missing.name}`;
    return err({
      code: 'USAGE_OPTION_MISSING',
      at: { path: name },
      params: { expected: `${name} ${valueLabel(missing)}` },
    });
  }
  return ok(Object.fromEntries(values));
}

function readValue(option: Option, token: OptionToken): Result<GivenValue, Problem> {
  const at = { path: token.rawName };
  const expected = valueLabel(option);
  if (option.value.kind === 'flag') {
    return token.value === undefined
      ? ok(true)
      : err({ code: 'USAGE_VALUE_UNWANTED', at, params: { found: token.value } });
  }
  const { value } = token;
  // `--db --json`: the next option is not the value of this one; `--db=--json` can say so.
  const isOption = !token.inline && value !== undefined && value.startsWith('-') && value !== '-';
  if (value === undefined || value === '' || isOption) {
    return err({ code: 'USAGE_VALUE_MISSING', at, params: { found: value || 'nothing', expected } });
  }
  const bad = err({ code: 'USAGE_VALUE_BAD', at, params: { found: value, expected } });
  if (option.value.kind === 'number') {
    const number = Number(value);
    return /^\d+$/.test(value) && Number.isSafeInteger(number) ? ok(number) : bad;
  }
  if (option.value.kind === 'path') return value === '-' ? bad : ok(value);
  if (option.value.kind === 'choice') {
    const { choices } = option.value;
    if (choices.includes(value)) return ok(value);
    return err({ code: 'USAGE_VALUE_BAD', at, params: { found: value, expected: choices.join('|') } });
  }
  return ok(value);
}

/** What stands after an option, as help and errors write it: `FILE`, `N`, `nl|fr|de|en`. */
export function valueLabel(option: Option): string {
  switch (option.value.kind) {
    case 'flag':
      return '';
    case 'number':
      return 'N';
    case 'choice':
      return option.value.label ?? option.value.choices.join('|');
    case 'path':
    case 'text':
      return option.value.label;
  }
}
