/**
 * What a headless command is: a row of data (its words, options and operands, each with the key of its
 * explanation) and the function that runs it. Parsing, usage errors, `--help` and docs/commands.md all follow
 * from the row.
 */
import { type Language, languages } from '../base/language.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Act } from '../office/permissions.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Output } from './output.ts';
import type { CliServices } from './services.ts';

/** What may stand after an option: nothing (a flag), a whole number, one of a few words, or a text of which the label says what it names. */
export type OptionValue =
  | { readonly kind: 'flag' }
  | { readonly kind: 'number' }
  /** `label`: what stands for many choices, which the explanation then names. */
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly label?: 'ROLE' }
  /** A file or folder that has a name: `-` is none. */
  | { readonly kind: 'path'; readonly label: 'FILE' | 'DIR' }
  | { readonly kind: 'text'; readonly label: 'FILE' | 'ID' | 'NAME' | 'LIST' | 'TEXT' | 'HEX' };

export interface Option {
  /** Without the two dashes. */
  readonly name: string;
  readonly value: OptionValue;
  readonly required: boolean;
  readonly text: MessageKey;
  /** What the officer who is named must be permitted: the help says whose roles are, and `asOfficer` refuses the others. */
  readonly act?: Act;
}

/** The arguments that are not options. */
export interface Operands {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly text: MessageKey;
}

type Given<O extends Option> = O['value'] extends { readonly kind: 'flag' }
  ? boolean
  : O['value'] extends { readonly kind: 'number' }
    ? number
    : O['value'] extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string;

/** The values of a command's options, under their names. */
export type OptionValues<Options extends readonly Option[]> = {
  readonly [O in Options[number] as O['name']]:
    | Given<O>
    | (O['required'] extends true ? never : O['value'] extends { readonly kind: 'flag' } ? never : undefined);
};

/** What every command is given besides its own options. */
export interface Run {
  readonly language: Language;
  readonly t: Translate;
  /** `--json`: what goes to standard output is for a program. */
  readonly json: boolean;
  /** Of the command’s options; undefined where none names one. */
  readonly act: Act | undefined;
  readonly output: Output;
  readonly services: CliServices;
}

export type GivenValue = string | number | boolean | undefined;

export interface Command {
  readonly words: readonly string[];
  readonly text: MessageKey;
  readonly options: readonly Option[];
  readonly operands?: Operands;
  run(values: Readonly<Record<string, GivenValue>>, operands: readonly string[], run: Run): Promise<ExitCode>;
}

interface Definition<Options extends readonly Option[]> {
  readonly words: readonly string[];
  readonly text: MessageKey;
  readonly options: Options;
  readonly operands?: Operands;
  run(values: OptionValues<Options>, operands: readonly string[], run: Run): Promise<ExitCode>;
}

/** Makes a row of the command table; `run` sees its options with the types that the row gives them. */
export function defineCommand<const Options extends readonly Option[]>(
  definition: Definition<Options>,
): Command {
  return {
    ...definition,
    // The parser fills exactly the names and kinds of `options`; this is the one place that says so to the compiler.
    run: (values, operands, run) => definition.run(values as OptionValues<Options>, operands, run),
  };
}

/** Options that every command takes. */
export const globalOptions = [
  {
    name: 'lang',
    value: { kind: 'choice', choices: languages },
    required: false,
    text: 'cli.option.lang',
  },
  { name: 'json', value: { kind: 'flag' }, required: false, text: 'cli.option.json' },
  { name: 'help', value: { kind: 'flag' }, required: false, text: 'cli.option.help' },
] as const satisfies readonly Option[];
