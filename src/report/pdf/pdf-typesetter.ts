/**
 * The process that makes the PDF: Typst works in one go and cannot be stopped, so it has a process of its own, which can. It
 * sees the template and what it is sent, no other file, no font of the machine and no network.
 */
import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { named } from './printable.ts';
import { type TypesettingAnswer, type TypesettingTask, typesettingFolder } from './typesetting.ts';

/** The folder that Typst sees; it does not exist on any disk. */
const folder = '/report';
const template = readFileSync(new URL(`${typesettingFolder}report.typ`, import.meta.url), 'utf8');
const compiler = NodeCompiler.create({ workspace: folder });

process.on('message', (task: TypesettingTask) => {
  const answer = (said: TypesettingAnswer, sent: () => void = () => undefined): void => {
    process.send?.(said, sent);
  };
  answer({ kind: 'started' });
  compiler.mapShadow(`${folder}/document.json`, Buffer.from(onPaper(task), 'utf8'));
  compiler.mapShadow(`${folder}/report.json`, Buffer.from(task.json, 'utf8'));
  const compiled = laidOut(template);
  answer({ kind: 'laid-out' });
  answer({ kind: 'pdf', bytes: compiler.pdf(compiled, { pdfStandard: 'a-3a' }) }, () => process.disconnect());
});

function laidOut(source: string) {
  const done = compiler.compile({ mainFileContent: source });
  if (done.result === null) throw new Error(JSON.stringify(done.takeError()?.shortDiagnostics));
  return done.result;
}

/** The document with the numbers of the characters that no font has in their place. */
function onPaper({ document, unusual }: TypesettingTask): string {
  if (unusual.length === 0 || canPrint(unusual)) return document;
  return unusual
    .filter((one) => !canPrint([one]))
    .reduce((text, one) => text.replaceAll(one, named(one)), document);
}

/** Whether a page with these in every face of the text can be made. */
function canPrint(characters: readonly string[]): boolean {
  const faces = ['#it', '#strong(it)', '#text(weight: "semibold", it)'];
  compiler.mapShadow(`${folder}/probe.json`, Buffer.from(JSON.stringify(characters), 'utf8'));
  const page = laidOut(
    `#set document(title: "x", date: datetime(year: 2000, month: 1, day: 1))
#set text(font: ("Libertinus Serif", "DejaVu Sans Mono"), fallback: false)
#for it in json("probe.json") [${faces.join(' ')} ]`,
  );
  try {
    compiler.pdf(page, { pdfStandard: 'a-3a' });
    return true;
  } catch {
    return false;
  }
}
