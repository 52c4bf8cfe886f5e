/** The count as EML, read by libxml2: valid against the schema, its figures those that the officers keyed from paper. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readOfficial } from '../../scripts/official-figures.ts';
import { languages } from '../../src/base/language.ts';
import { newOffice } from '../office/practice-canton.ts';
import { countedCanton, filesOf } from './counted-canton.ts';

const path = fileURLToPath(new URL('../../docs/formats/schemas/eml-510.xsd', import.meta.url));
let schema: XsdValidator;
beforeAll(() => {
  xmlRegisterFsInputProviders();
  schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }));
});

const names = { e: 'urn:oasis:names:tc:evs:schema:eml', tb: 'urn:telbureau:eml:1' };

/** The document; throws where it is not well-formed or does not fit the schema. */
function valid(text = ''): XmlDocument {
  const document = XmlDocument.fromString(text);
  schema.validate(document);
  return document;
}

/** The texts of what a path finds. */
const found = (document: XmlDocument, xpath: string): readonly string[] =>
  document.find(xpath, names).map(({ content }) => content);
const sum = (values: readonly string[]) => values.reduce((total, value) => total + Number(value), 0);

describe('the count as EML', () => {
  it('has the official figures of the constituency in its totals, and in its twenty bureaus together', async () => {
    const { ledger, papers } = countedCanton('namur');
    const document = valid((await filesOf(ledger, 'xml'))['eml-510-practice.xml']);
    const official = readOfficial('92094');
    expect(found(document, '//e:ReportingUnitIdentifier/@Id')).toEqual(papers.map(({ bureau }) => bureau.id));
    for (const part of ['TotalVotes', 'ReportingUnitVotes']) {
      const figure = (below: string) => sum(found(document, `//e:${part}/${below}`));
      expect(figure('e:TotalCounted')).toBe(official.valid);
      expect(figure('e:RejectedVotes[@ReasonCode="blank-or-invalid"]')).toBe(official.blankOrInvalid);
      expect(figure('tb:Found')).toBe(official.valid + official.blankOrInvalid);
      for (const { number, categories, electoralFigure, effectives, substitutes } of official.lists) {
        const list = `e:Selection[e:AffiliationIdentifier/@Id="${number}"]`;
        expect(figure(`${list}/e:ValidVotes`)).toBe(electoralFigure);
        for (const [category, ballots] of Object.entries(categories))
          expect(figure(`${list}/tb:Category[@Id="${category}"]`)).toBe(ballots);
        for (const [kind, candidates] of [
          ['E', effectives],
          ['S', substitutes],
        ] as const)
          for (const one of candidates) {
            const id = `L${number}-${kind}${one.number}`;
            const selection = `e:Selection[e:Candidate/e:CandidateIdentifier/@Id="${id}"]`;
            expect(figure(`${selection}/e:ValidVotes`)).toBe(one.votes);
          }
      }
    }
    const registered = papers.flatMap(({ bureau }) => bureau.stations.map((one) => one.registered));
    expect(sum(found(document, '//e:TotalVotes/e:Cast'))).toBe(registered.reduce((a, b) => a + b));
  });

  it('has in each reporting unit what two officers keyed there', async () => {
    const { ledger, papers } = countedCanton('luxembourg');
    const document = valid((await filesOf(ledger, 'xml'))['eml-510-practice.xml']);
    for (const { bureau, entry } of papers) {
      const unit = `//e:ReportingUnitVotes[e:ReportingUnitIdentifier/@Id="${bureau.id}"]`;
      for (const [key, value] of Object.entries(entry.figures)) {
        const [, list = '', kind = '', number = ''] = /^votes\/(\d+)\/([ES])\/(\d+)$/.exec(key) ?? [];
        if (list === '') continue;
        const candidate = `e:Candidate/e:CandidateIdentifier/@Id="L${list}-${kind}${number}"`;
        expect(found(document, `${unit}/e:Selection[${candidate}]/e:ValidVotes`)).toEqual([`${value}`]);
      }
    }
  });

  it('puts a list before its candidates, in the order of the ballot', async () => {
    const { ledger, contest } = countedCanton('namur');
    const document = valid((await filesOf(ledger, 'xml'))['eml-510-practice.xml']);
    expect(
      found(
        document,
        '//e:TotalVotes//e:AffiliationIdentifier/@Id | //e:TotalVotes//e:CandidateIdentifier/@Id',
      ),
    ).toEqual(
      contest.lists.flatMap(({ number, effectives, substitutes }) => [
        `${number}`,
        ...effectives.map((one) => `L${number}-E${one.number}`),
        ...substitutes.map((one) => `L${number}-S${one.number}`),
      ]),
    );
  });

  it('says in its own namespace what EML has no place for: of what report it is, and whether anybody signed it', async () => {
    const ledger = newOffice({ practice: false });
    const files = await filesOf(ledger, 'xml');
    const document = valid(files['eml-510.xml']);
    const { digest } = JSON.parse((await filesOf(ledger, 'json'))['report.json'] ?? '');
    const said = (name: string) => found(document, `//tb:Report/@${name}`).join();
    expect(said('Digest')).toBe(digest);
    expect([said('Version'), said('State'), said('Practice'), said('Date')]).toEqual([
      ...['1', 'draft', 'false', '2024-06-09'],
    ]);
  });

  it('holds any name of a list', async () => {
    const odd = 'A & B <"C"> ]]> é 😀 ’';
    const { ledger } = countedCanton('namur', (text) => {
      const { contests, ...rest } = JSON.parse(text);
      contests[0].lists[0].name = odd;
      return JSON.stringify({ ...rest, contests });
    });
    const document = valid((await filesOf(ledger, 'xml'))['eml-510-practice.xml']);
    expect(found(document, '//e:RegisteredName')).toContain(odd);
  });

  it.each(languages)('has names in the language of the report (%s)', async (language) => {
    const files = await filesOf(newOffice({ practice: false }), 'xml', language);
    const title = language === 'fr' ? 'Essai' : 'Proef';
    expect(found(valid(files['eml-510.xml']), '//e:ElectionName')).toEqual([title]);
  });

  it('is refused by its schema where a figure is missing or no number', async () => {
    const text = (await filesOf(newOffice({ practice: false }), 'xml'))['eml-510.xml'] ?? '';
    for (const [part, other] of [
      [/<Cast>\d+<\/Cast>/, ''],
      [/<TotalCounted>\d+/, '<TotalCounted>-1'],
      [/blank-or-invalid/, 'blank'],
      [/ Digest="[^"]*"/, ''],
    ] as const) {
      expect(text).toMatch(part);
      expect(() => valid(text.replace(part, other))).toThrow();
    }
  });
});
