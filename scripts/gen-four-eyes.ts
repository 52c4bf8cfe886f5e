/**
 * Makes docs/four-eyes.md from the table of who must be another than whom.
 * Usage: node scripts/gen-four-eyes.ts [--check]   (--check writes nothing; it fails where the page differs)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fourEyesRules } from '../src/count/four-eyes.ts';

const page = join(import.meta.dirname, '../docs/four-eyes.md');
const rows = fourEyesRules.map(
  ({ id, who, whom, refusal, law }) =>
    `| ${id} | ${who} | ${whom} | ${refusal === '—' ? '— (the last word of each counts)' : `\`${refusal}\``} | ${law} |`,
);

const text = `# Four eyes

Made from \`src/count/four-eyes.ts\` by \`scripts/gen-four-eyes.ts\`; change that, not this page.

Nobody confirms what they did themselves. Every state machine asks this one table, and \`verify\` walks the same machines over the record. Officers are told apart by the names with which they sign in. Law by its short name: KWB Kieswetboek; LPKD Lokaal en Provinciaal Kiesdecreet; BRU Nieuw Brussels Gemeentelijk Kieswetboek; CDLD Code de la démocratie locale; —: an instruction of ours.

| rule | who does this | is another than | else refused with | law |
|---|---|---|---|---|
${rows.join('\n')}

Nobody audits an own count: that needs no row, because the [table of roles](roles.md) sees to it. An auditor’s account holds no act that writes anything into a count or a report, and no account changes its role. What one person does with two accounts no program sees: whoever makes the accounts gives nobody a second one for it.
`;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  if (values.check) {
    console.error('docs/four-eyes.md is not what scripts/gen-four-eyes.ts makes: run it');
    process.exitCode = 1;
  } else {
    writeFileSync(page, text);
    console.log('docs/four-eyes.md');
  }
}
