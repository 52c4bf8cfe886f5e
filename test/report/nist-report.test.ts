/** The report of NIST SP 1500-100, held against its model and a validator; its figures are those that officers keyed from paper. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readOfficial } from '../../scripts/official-figures.ts';
import { newOffice } from '../office/practice-canton.ts';
import { countedCanton, filesOf } from './counted-canton.ts';
import { modelClasses, modelReferences, modelWords } from './nist-model.ts';

type Part = Readonly<Record<string, unknown>>;

const schema = JSON.parse(
  readFileSync(new URL('../../docs/formats/schemas/nist-1500-100.schema.json', import.meta.url), 'utf8'),
);
// The formats of dates are a matter of the pattern beside each; a validator that does not know them says so.
const validate = new Ajv2020({ formats: { 'date-time': true, date: true } }).compile(schema);

/** Every object of the document that says what it is, with the name of its class. */
function partsOf(value: unknown): readonly (readonly [name: string, part: Part])[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  const part = value as Part;
  const name = String(part['@type']).replace(/^ElectionResults\./, '');
  return [[name, part], ...Object.values(part).flatMap(partsOf)];
}

const wordsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).map(String);

/** Holds a document against the published model; gives its parts. */
function fitting(text = ''): readonly (readonly [string, Part])[] {
  const document = JSON.parse(text);
  validate(document);
  expect(validate.errors).toBeNull();
  const parts = partsOf(document);
  const ids = new Map<string, string>();
  for (const [name, part] of parts) {
    const { required, optional } = modelClasses[name] ?? { required: ['a class of the model'], optional: [] };
    expect(Object.keys(part)).toEqual(expect.arrayContaining([...required]));
    expect([...required, ...optional, '@type']).toEqual(expect.arrayContaining(Object.keys(part)));
    const id = part['@id'];
    if (id === undefined) continue;
    expect(ids.has(String(id))).toBe(false);
    ids.set(String(id), name);
  }
  for (const [name, part] of parts)
    for (const [key, value] of Object.entries(part)) {
      const words = modelWords[`${name}.${key}`];
      if (words !== undefined) expect(words.split(' ')).toContain(value);
      const points = modelReferences[key];
      if (points !== undefined) for (const id of wordsOf(value)) expect(ids.get(id)).toBe(points);
    }
  return parts;
}

/** The sum of what the selections of that list or candidate have, of all units of that kind, and of one kind of count. */
const counted = (parts: readonly (readonly [string, Part])[], id: string, unit: RegExp, other?: string) => {
  const selection = parts.find(([, part]) => part['@id'] === `of-${id}`)?.[1];
  const counts = partsOf(selection?.['VoteCounts']).map(([, part]) => part);
  return counts
    .filter((one) => unit.test(String(one['GpUnitId'])) && one['OtherType'] === other)
    .reduce((sum, one) => sum + Number(one['Count']), 0);
};

describe('the report of NIST SP 1500-100', () => {
  it('has the official figures of the constituency, of the office and of its twenty bureaus together', async () => {
    const { ledger } = countedCanton('namur');
    const parts = fitting((await filesOf(ledger, 'nist'))['nist-1500-100-practice.json']);
    const official = readOfficial('92094');
    for (const unit of [/^office$/, /^bureau-/]) {
      const summary = (name: string) =>
        parts
          .filter(([kind, part]) => kind === 'SummaryCounts' && unit.test(String(part['GpUnitId'])))
          .reduce((sum, [, part]) => sum + Number(part[name]), 0);
      expect(summary('BallotsRejected')).toBe(official.blankOrInvalid);
      expect(summary('BallotsCast')).toBe(official.valid + official.blankOrInvalid);
      for (const { number, categories, electoralFigure, effectives, substitutes } of official.lists) {
        expect(counted(parts, `list-CK-${number}`, unit)).toBe(electoralFigure);
        for (const [category, ballots] of Object.entries(categories))
          expect(counted(parts, `list-CK-${number}`, unit, category)).toBe(ballots);
        for (const one of effectives)
          expect(counted(parts, `candidate-CK-${number}-E${one.number}`, unit)).toBe(one.votes);
        for (const one of substitutes)
          expect(counted(parts, `candidate-CK-${number}-S${one.number}`, unit)).toBe(one.votes);
      }
    }
  });

  it('has of each bureau what two officers keyed there', async () => {
    const { ledger, papers } = countedCanton('luxembourg');
    const parts = fitting((await filesOf(ledger, 'nist'))['nist-1500-100-practice.json']);
    for (const { bureau, entry } of papers)
      for (const [key, value] of Object.entries(entry.figures)) {
        const [, list, kind, number] = /^votes\/(\d+)\/([ES])\/(\d+)$/.exec(key) ?? [];
        if (list === undefined) continue;
        const unit = new RegExp(`^bureau-${bureau.id}$`);
        expect(counted(parts, `candidate-CK-${list}-${kind}${number}`, unit)).toBe(value);
      }
  });

  it('of one bureau has its counts once, and of no other unit', async () => {
    const { ledger, papers } = countedCanton('luxembourg');
    const [paper] = papers;
    if (paper === undefined) throw new Error('no paper');
    const { bureau, entry } = paper;
    const files = await filesOf(ledger, 'nist', 'fr', bureau.id);
    const parts = fitting(files['nist-1500-100-practice.json']);
    const units = parts.flatMap(([, part]) => ('GpUnitId' in part ? [part['GpUnitId']] : []));
    expect(new Set(units)).toEqual(new Set([`bureau-${bureau.id}`]));
    const [summary, ...others] = parts.filter(([name]) => name === 'SummaryCounts').map(([, part]) => part);
    expect(others).toEqual([]);
    const figures: Readonly<Record<string, number | undefined>> = entry.figures;
    expect(summary).toMatchObject({ BallotsRejected: figures['blankOrInvalid'] });
  });

  it('says whether it is a test, how far the count is, and under which digest officers sign it', async () => {
    const real = newOffice({ practice: false });
    const [, report] = fitting((await filesOf(real, 'nist'))['nist-1500-100.json'])[0] ?? [];
    const { digest } = JSON.parse((await filesOf(real, 'json'))['report.json'] ?? '');
    expect(report).toMatchObject({
      ...{ Status: 'unofficial-partial', GeneratedDate: '2024-06-09T00:00:00Z' },
      ExternalIdentifier: [{ OtherType: 'report-digest-sha-256', Value: digest }, { Value: '1' }],
    });
    expect(report).not.toHaveProperty('IsTest');
    const practice = newOffice({ practice: true });
    const [, test] = fitting((await filesOf(practice, 'nist'))['nist-1500-100-practice.json'])[0] ?? [];
    expect(test).toMatchObject({ IsTest: true });
  });

  it('names no digital polling station', async () => {
    const text = (await filesOf(newOffice({ practice: false }), 'nist'))['nist-1500-100.json'];
    expect(text).not.toMatch(/DB-1|Digitaal/);
  });
});
