/** A report of more than forty pages as a PDF, against the plainest table of as many figures that Typst can set. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { disclosedReport } from '../src/office/reporting/disclosure.ts';
import { reportJson } from '../src/office/reporting/report-json.ts';
import type { Block, Table } from '../src/report/pdf/report-block.ts';
import { reportDocument } from '../src/report/pdf/report-document.ts';
import { reportPdf } from '../src/report/pdf/report-pdf.ts';
import { atMost, limit } from './figure.ts';
import { paperOffice } from './paper-office.ts';

const bureaus = 11;
const rounds = 5;
const dir = mkdtempSync(join(tmpdir(), 'telbureau-bench-'));
const ledger = paperOffice(join(dir, 'paper.db'), bureaus);
const disclosed = disclosedReport(ledger, null);
if (!disclosed.ok) throw new Error(JSON.stringify(disclosed.error));
const model = disclosed.value;
ledger.close();
rmSync(dir, { recursive: true, force: true });
const json = JSON.stringify(reportJson(model), null, 2);

const tablesOf = (block: Block): readonly Table[] =>
  block.kind === 'table' ? [block] : block.kind === 'pair' ? block.tables : [];
const cells = reportDocument(model, ['nl'])
  .blocks.flatMap(tablesOf)
  .reduce((sum, table) => sum + table.rows.reduce((all, row) => all + row.cells.length, 0), 0);

/** Typst is loaded by the first; a table of so many cells of three digits in as many columns as the report has. */
function plainTable(): number {
  const started = performance.now();
  const compiler = NodeCompiler.create({});
  const { result } = compiler.compile({
    mainFileContent: `#set document(title: "x", date: datetime(year: 2024, month: 1, day: 1))
#table(columns: 11, ..range(${cells}).map(at => str(calc.rem(at, 900) + 100)))`,
  });
  if (result === null) throw new Error('no plain table');
  compiler.pdf(result, { pdfStandard: 'a-3a' });
  const milliseconds = performance.now() - started;
  compiler.evictCache(0);
  return milliseconds;
}

const plain: number[] = [];
const report: number[] = [];
let pages = 0;
for (let round = 0; round < rounds; round += 1) {
  plain.push(plainTable());
  const started = performance.now();
  const pdf = await reportPdf(model, ['nl'], { json });
  report.push(performance.now() - started);
  pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0;
}
if (pages < 40) throw new Error(`${pages} pages, fewer than forty`);
const [fastest, bare] = [Math.min(...report), Math.min(...plain)];
console.log(
  JSON.stringify([
    limit(`plain table of ${cells} figures, fastest of ${rounds}`, bare, 'ms'),
    atMost(
      `forty of the ${pages} pages of a report, fastest of ${rounds}`,
      (fastest / pages) * 40,
      'ms',
      1000,
    ),
    atMost('report, times the plain table', fastest / bare, 'x', 2),
  ]),
);
