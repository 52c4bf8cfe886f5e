/**
 * Makes docs/codes.md from the coherence codes and hints of count tables, and the words they have in each language.
 * Usage: node scripts/gen-codes.ts [--check]   (--check writes nothing; it fails where the page differs)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../src/base/language.ts';
import { type CoherenceCode, coherenceCodes } from '../src/count/coherence-code.ts';
import { hintCodes } from '../src/count/hints/hint.ts';
import { de } from '../src/i18n/de.ts';
import { en } from '../src/i18n/en.ts';
import { fr } from '../src/i18n/fr.ts';
import { nl } from '../src/i18n/nl.ts';

const page = join(import.meta.dirname, '../docs/codes.md');
const catalogues = { nl, fr, de, en } as const;
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function section({ name, code, severity, law, fields }: CoherenceCode): string {
  const articles = Object.entries(law)
    .filter(([, article]) => article !== '—')
    .map(([short, article]) => `${short} ${article}`);
  const rows = languages.flatMap((language) => {
    const words = catalogues[language];
    return [
      `| ${language} | shown | ${cell(words[`problem.${code}`])} |`,
      `| | to the officer who keys | ${cell(words[`code.${code}.officer`])} |`,
      `| | to the chair | ${cell(words[`code.${code}.chair`])} |`,
    ];
  });
  return [
    `## ${name} ${code}`,
    '',
    `${severity === 'hard' ? 'Hard: a table with it is not agreed.' : 'Soft: a remark is owed, which goes into the report.'} Compares ${fields.map((field) => `\`${field}\``).join(', ')}. ${articles.length === 0 ? 'No article of law: an instruction.' : `Law: ${articles.join('; ')}.`}`,
    '',
    '| | | |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const hints = hintCodes.map((code) => `| \`${code}\` | ${cell(en[`hint.${code}`])} |`);

const text = `# Codes of count tables

Made from \`src/count/coherence-code.ts\`, \`src/count/hints\` and the words of \`src/i18n\` by \`scripts/gen-codes.ts\`; change those, not this page. What stands in braces is filled in with the figures of the table.

The officer who keys a table is told neutrally where to look, never which figure to change; the chair is told what to do. Law by its short name: KWB Kieswetboek; LPKD Lokaal en Provinciaal Kiesdecreet; BRU Nieuw Brussels Gemeentelijk Kieswetboek; CDLD Code de la démocratie locale.

${coherenceCodes.map(section).join('\n')}
## Hints

What looks like a slip without being one for certain: shown to whoever may decide, blocks nothing. Those from \`HINT_FACTOR_TEN\` on have figures of the two entries, and only a chair who keyed neither sees them. A figure that one of \`HINT_ENTRIES_…\` explains gets no hint on its digits.

| | |
|---|---|
${hints.join('\n')}
`;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  if (values.check) {
    console.error('docs/codes.md is not what scripts/gen-codes.ts makes: run it');
    process.exitCode = 1;
  } else {
    writeFileSync(page, text);
    console.log('docs/codes.md');
  }
}
