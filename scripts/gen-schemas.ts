/**
 * Makes the JSON Schemas under docs/formats/schemas from the zod schemas that the program itself reads with.
 * Usage: node scripts/gen-schemas.ts [--check]   (--check writes nothing; it names each file that differs)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { answers } from '../src/cli/answer-schemas.ts';
import { compositionSchema } from '../src/cli/composition-file.ts';
import { classifiedLine, scanLine } from '../src/cli/scan-verdict-schema.ts';
import { electionPackage } from '../src/election/package-schema.ts';
import { reportSchema } from '../src/office/reporting/report-schema.ts';
import { totalsSchema } from '../src/office/reporting/totals-schema.ts';
import { nistReportSchema } from '../src/report/nist-schema.ts';

const folder = join(import.meta.dirname, '../docs/formats/schemas');
const schemas: Readonly<Record<string, { readonly title: string; readonly schema: z.ZodType }>> = {
  'election-package': { title: 'Election package, telbureau-election/1', schema: electionPackage },
  totals: { title: 'Totals', schema: totalsSchema },
  report: { title: 'Report, telbureau-report/1', schema: reportSchema },
  composition: { title: 'Composition of a bureau, telbureau-composition/1', schema: compositionSchema },
  'nist-1500-100': { title: 'What telbureau writes of NIST SP 1500-100 version 2', schema: nistReportSchema },
  'classification-line': { title: 'A line of ballots classify --json', schema: classifiedLine },
  'scan-line': { title: 'A line of ballots scan --json', schema: scanLine },
  ...Object.fromEntries(
    Object.entries(answers).map(([command, schema]) => [
      `answer-${command.replace(' ', '-')}`,
      { title: `What ${command} --json prints`, schema },
    ]),
  ),
};

const lineWidth = 110;

/** JSON as the formatter of the repository writes it: a list of plain values on one line where it fits. */
function formatted(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll(
    /^(.*)\[\n([^[\]{}]*)\n *\](,?)$/gm,
    (lines, before, items, after) => {
      const line = `${before}[${items.trim().replaceAll(/\n */g, ' ')}]${after}`;
      return line.length <= lineWidth ? line : lines;
    },
  );
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
for (const [name, { title, schema }] of Object.entries(schemas)) {
  const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' });
  const text = `${formatted({ $schema, title, ...body })}\n`;
  const file = join(folder, `${name}.schema.json`);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (values.check) {
    console.error(
      `docs/formats/schemas/${name}.schema.json is not what scripts/gen-schemas.ts makes: run it`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`docs/formats/schemas/${name}.schema.json`);
  }
}
