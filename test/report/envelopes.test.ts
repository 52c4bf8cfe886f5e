/** Envelopes as whoever gets one reads them. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/base/language.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { roles } from '../../src/office/officers.ts';
import { envelopes, envelopesName } from '../../src/report/envelopes.ts';
import { cantonPackage } from '../office/practice-canton.ts';

const parsed = parsePackage(cantonPackage);
if (!parsed.ok) throw new Error('no election');
const { election } = parsed.value;

const people = roles.map((role, index) => ({
  name: `officer.${index}`,
  person: `Persoon ${index}`,
  role,
  password: `abcd-efgh-ijkm-np${index}q`,
}));
const pages = (language: (typeof languages)[number], practice = false) =>
  envelopes({ election, practice, language }, people).split('\f');

describe.each(languages)('envelopes in %s', (language) => {
  it('are a page a person, with their own name and password and nobody else’s', () => {
    const own = pages(language);

    expect(own).toHaveLength(people.length);
    for (const [index, page] of own.entries()) {
      for (const [other, { name, person, password }] of people.entries()) {
        for (const said of [name, person, password]) expect(page.includes(said)).toBe(index === other);
      }
    }
  });

  it('fit a sheet: at most 72 characters wide and 50 lines long', () => {
    for (const page of pages(language, true)) {
      const lines = page.split('\n');

      expect(lines.length).toBeLessThanOrEqual(50);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
      expect(page).not.toMatch(/[{}]|undefined/);
      expect(page.endsWith('\n')).toBe(true);
    }
  });

  it('say more to chair, member and witness: that they get a signing key', () => {
    const steps = pages(language).map((page) => page.match(/^\d\. /gm)?.length);

    expect(roles.filter((_role, index) => steps[index] === 4)).toEqual(['member', 'chair', 'witness']);
    expect(new Set(steps)).toEqual(new Set([3, 4]));
  });
});

it('of a practice office say so in the text and in the name', () => {
  expect(pages('nl', true).every((page) => page.startsWith('OEFENING'))).toBe(true);
  expect(pages('nl').some((page) => page.includes('OEFENING'))).toBe(false);
  expect(envelopesName({ practice: true })).toBe('envelopes-practice.txt');
  expect(envelopesName({ practice: false })).toBe('envelopes.txt');
});

it('name the office, the election and its date', () => {
  const [page] = pages('fr');

  expect(page).toContain(election.office.name.fr);
  expect(page).toContain('2024');
});
