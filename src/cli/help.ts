/** `--help`: written from the command table. */
import type { Translate } from '../i18n/translate.ts';
import { rolesThatMay } from '../office/permissions.ts';
import { type Command, globalOptions, type Option } from './command.ts';
import { valueLabel } from './parse-arguments.ts';

/** How a command is called, on one line. */
export function usage(command: Command): string {
  const options = command.options.map((option) => {
    const written = optionForm(option);
    return option.required ? written : `[${written}]`;
  });
  const operands = command.operands === undefined ? [] : [command.operands.label];
  return ['telbureau', ...command.words, ...options, ...operands].join(' ');
}

/** The help of one command: usage, what it does, every option. */
export function commandHelp(t: Translate, command: Command): string {
  const rows = [
    ...(command.operands === undefined ? [] : [[command.operands.label, t(command.operands.text)] as const]),
    ...[...command.options, ...globalOptions].map(
      (option) => [optionForm(option), optionText(t, option)] as const,
    ),
  ];
  return `${usage(command)}\n\n${paragraph(t(command.text))}\n${columns(rows)}`;
}

/** The help of the whole program: every command in one line, and the exit codes. */
export function programHelp(t: Translate, commands: readonly Command[]): string {
  const rows = [
    ...commands.map((command) => [['telbureau', ...command.words].join(' '), t(command.text)] as const),
  ];
  return `${paragraph(t('cli.help.intro'))}\n${columns(rows)}\n${paragraph(t('cli.help.more'))}\n${paragraph(t('cli.help.exit-codes'))}`;
}

export function optionForm(option: Option): string {
  return option.value.kind === 'flag' ? `--${option.name}` : `--${option.name} ${valueLabel(option)}`;
}

/** What an option is for, and of an officer which roles may. */
export function optionText(t: Translate, { text, act }: Option): string {
  if (act === undefined) return t(text);
  const roles = rolesThatMay(act).map((role) => t(`role.${role}`));
  return t('cli.option.roles', { text: t(text), roles: roles.join(', ') });
}

const width = 80;

const paragraph = (text: string) => `${wrapped(text, width).join('\n')}\n`;

/** Two columns, the second wrapped to what the width leaves of it. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const left = Math.max(...rows.map(([name]) => name.length));
  return rows
    .map(([name, text]) => {
      const [first = '', ...rest] = wrapped(text, width - left - 4);
      const more = rest.map((line) => `${' '.repeat(left + 4)}${line}\n`).join('');
      return `  ${name.padEnd(left)}  ${first}\n${more}`;
    })
    .join('');
}

/** Where a line may break: not before or after the marks that French sets apart from their word. */
const breaks = /(?<!«) (?![:;?!»](?: |$))/;

function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(breaks)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
