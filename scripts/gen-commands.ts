/**
 * Makes docs/commands.md from the command table.
 * Usage: node scripts/gen-commands.ts [--check]   (--check writes nothing; it fails where the page differs)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { globalOptions } from '../src/cli/command.ts';
import { commands } from '../src/cli/commands.ts';
import { optionForm, optionText, usage } from '../src/cli/help.ts';
import { laterCommands } from '../src/cli/later-commands.ts';
import { translator } from '../src/i18n/translate.ts';

const page = join(import.meta.dirname, '../docs/commands.md');
const t = translator('en');

const cell = (text: string) => text.replaceAll('|', '\\|');
const row = (name: string, text: string) => `| \`${cell(name)}\` | ${cell(text)} |`;
const table = (rows: readonly string[]) => ['| | |', '|---|---|', ...rows].join('\n');

const sections = commands.map((command) => {
  const rows = [
    ...(command.operands === undefined ? [] : [row(command.operands.label, t(command.operands.text))]),
    ...command.options.map((option) => row(optionForm(option), optionText(t, option))),
  ];
  const title = ['telbureau', ...command.words].join(' ');
  const explanation = t(command.text);
  return `## ${title}\n\n${explanation}\n\n\`\`\`\n${usage(command)}\n\`\`\`\n\n${table(rows)}\n`;
});

const text = `# Commands

Made from the command table (\`src/cli\`) by \`scripts/gen-commands.ts\`; change the table, not this page.

Every command takes these options too:

${table(globalOptions.map((option) => row(optionForm(option), t(option.text))))}

Results go to standard output, everything else to standard error. No command waits for a key when standard input is not a terminal.

${t('cli.help.exit-codes')}

${sections.join('\n')}
## Not in this version

${laterCommands.map((words) => `\`${words.join(' ')}\``).join(', ')}: answered with exit code 5.
`;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  if (values.check) {
    console.error('docs/commands.md is not what scripts/gen-commands.ts makes: run it');
    process.exitCode = 1;
  } else {
    writeFileSync(page, text);
    console.log('docs/commands.md');
  }
}
