/** The JSON and XML among the files of a report, held against their schemas by ajv and libxml2. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { type Figures, keyOf, summed } from './figures.ts';

const schemas = (name: string): string =>
  fileURLToPath(new URL(`../../docs/formats/schemas/${name}`, import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: what another program wrote, looked into as it is
type Read = any;

/** The document; throws where it does not fit the schema. */
export function fitting(text: string, schema: string): Read {
  const ajv = new Ajv2020({ validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(schemas(schema), 'utf8')));
  const document = JSON.parse(text);
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors));
  return document;
}

export function inTotals([table, ...others]: Read): Figures {
  if (table === undefined || others.length > 0) throw new Error('not one table');
  const rows: [string, number][] = [
    ...(['found', 'valid', 'blankOrInvalid'] as const).map((field): [string, number] => [
      field,
      table[field],
    ]),
    ...table.lists.flatMap((list: Read) => [
      [`electoralFigure/${list.number}`, list.electoralFigure],
      ...Object.entries(list.categories).map(([kind, value]) => [`category/${list.number}/${kind}`, value]),
      ...list.effectives.map((one: Read) => [`votes/${list.number}/E/${one.number}`, one.votes]),
      ...list.substitutes.map((one: Read) => [`votes/${list.number}/S/${one.number}`, one.votes]),
    ]),
  ];
  return new Map(rows);
}

/** The count tables added up, which must be the totals that stand beside them. */
export function inReport(report: Read): Figures {
  const entries = report.countTables.flatMap(({ sections }: Read) =>
    sections.flatMap(({ figures }: Read) => Object.entries(figures)),
  );
  const tables = summed(
    entries
      .filter(([key]: [string]) => !/^(ticked|deposited|takenBack|unused|transferred)/.test(key))
      .map(([key, value]: [string, number]) => [key.replace(/^found\/\d+$/, 'found'), value]),
  );
  for (const [key, value] of inTotals(report.totals))
    if (tables.get(key) !== value) throw new Error(`${key}: the tables and the totals differ`);
  return tables;
}

const namespaces = { e: 'urn:oasis:names:tc:evs:schema:eml', tb: 'urn:telbureau:eml:1' };

/** Of the total of each election. */
export function inEml(text: string): Figures {
  xmlRegisterFsInputProviders();
  const path = schemas('eml-510.xsd');
  const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }));
  const document = XmlDocument.fromString(text);
  schema.validate(document);
  const all = (xpath: string, from: Read = document): Read[] => from.find(xpath, namespaces);
  const value = (xpath: string, from: Read = document): number => Number(all(xpath, from)[0]?.content);
  const rows: [string, number][] = [
    ['found', value('//e:TotalVotes/tb:Found')],
    ['valid', value('//e:TotalVotes/e:TotalCounted')],
    ['blankOrInvalid', value('//e:TotalVotes/e:RejectedVotes[@ReasonCode="blank-or-invalid"]')],
  ];
  for (const selection of all('//e:TotalVotes/e:Selection')) {
    const [list] = all('e:AffiliationIdentifier/@Id', selection);
    const [candidate] = all('e:Candidate/e:CandidateIdentifier/@Id', selection);
    if (candidate !== undefined) {
      const [, number = '', kind = '', of = ''] = /^L(\d+)-([ES])(\d+)$/.exec(candidate.content) ?? [];
      rows.push([keyOf('votes', number, kind, of), value('e:ValidVotes', selection)]);
      continue;
    }
    rows.push([keyOf('electoralFigure', list.content), value('e:ValidVotes', selection)]);
    for (const category of all('tb:Category', selection))
      rows.push([keyOf('category', list.content, all('@Id', category)[0].content), Number(category.content)]);
  }
  return new Map(rows);
}

/** Of the unit of the report. */
export function inNist(document: Read, of: 'bureau' | 'office'): Figures {
  const isOwn = ({ GpUnitId }: Read): boolean => (of === 'office' ? /^office$/ : /^bureau-/).test(GpUnitId);
  const rows: [string, number][] = [];
  for (const contest of document.Election.flatMap((one: Read) => one.Contest)) {
    for (const summary of (contest.SummaryCounts ?? []).filter(isOwn)) {
      rows.push(['found', summary.BallotsCast], ['blankOrInvalid', summary.BallotsRejected]);
    }
    for (const selection of contest.BallotSelection)
      for (const { OtherType, Count } of selection.VoteCounts.filter(isOwn)) {
        const [, list = '', kind = '', number = ''] =
          /^of-(?:list|candidate)-CK-(\d+)(?:-([ES])(\d+))?$/.exec(selection['@id']) ?? [];
        const field = kind !== '' ? 'votes' : OtherType === undefined ? 'electoralFigure' : 'category';
        rows.push([keyOf(field, list, kind, number, OtherType ?? ''), Count]);
      }
  }
  return new Map(rows);
}
