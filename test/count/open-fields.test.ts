import { describe, expect, it } from 'vitest';
import { constituencies } from '../../scripts/paper/constituencies.ts';
import { largestList } from '../../scripts/paper/row-edits.ts';
import { slips } from '../../scripts/paper/slips.ts';
import { rowsCsv, tableRows } from '../../scripts/paper/table-csv.ts';
import { tableForm } from '../../src/count/table-form.ts';
import { tableRules } from '../../src/count/table-rules.ts';
import { registeredIn } from '../../src/election/lookup.ts';
import { entryOfCsv, paperCut } from '../support/paper-cut.ts';
import { contestOf } from './contests.ts';
import { bureau, contest, entryOf, field, rules, tables } from './paper-desk.ts';

/** The figures that each check compares, by their keys; `L` stands for the list of the slip. */
const compared: Readonly<Record<string, string>> = {
  'found one too many': 'found/|transferred|blankOrInvalid$|valid$|category/|electoralFigure/',
  'blank and invalid off': 'blank$|invalid$|blankOrInvalid$',
  'valid one too many': 'found/|transferred|blankOrInvalid$|valid$|category/|electoralFigure/',
  'list total one too many': 'valid$|category/|electoralFigure/',
  'candidate over ballots': 'category/L/effectives|votes/L/E/1$',
  'list total on every line': 'category/L/effectives|votes/L/E/',
};

describe.each(constituencies)('the fields that an impossible table of %s is keyed anew in', (name) => {
  const { contest: of, papers } = paperCut(name);

  it.each(slips.filter((slip) => Object.hasOwn(compared, slip.name)))(
    'are those compared: $name',
    ({ name: slip, make }) => {
      for (const { bureau: at, paper } of papers) {
        const rows = make(tableRows(paper), registeredIn(at));
        const entry = entryOfCsv(rowsCsv(rows), at, of);
        const pattern = new RegExp(
          `^(${(compared[slip] ?? '').replaceAll('L', largestList(tableRows(paper)))})`,
        );
        const expected = tableForm(of, at, entry.shape).fields.map(({ key }) => key);

        expect(tableRules(of, at).incoherent(entry)).toEqual(expected.filter((key) => pattern.test(key)));
      }
    },
  );

  it.each(slips.filter(({ caughtBy }) => caughtBy.some((check) => check.startsWith('H'))))(
    'are among them where the slip is: $name',
    ({ make }) => {
      for (const { bureau: at, paper, entry: right } of papers) {
        const entry = entryOfCsv(rowsCsv(make(tableRows(paper), registeredIn(at))), at, of);
        const { key } =
          tableForm(of, at, entry.shape).fields.find(
            (one) => entry.figures[one.key] !== right.figures[one.key],
          ) ?? {};

        expect(tableRules(of, at).incoherent(entry)).toContain(key);
      }
    },
  );

  it('are none where the table can be true', () => {
    for (const { bureau: at, entry } of papers) expect(tableRules(of, at).incoherent(entry)).toEqual([]);
  });
});

describe('the fields to key anew', () => {
  const wrong = (more: Readonly<Record<string, number>>) =>
    rules.incoherent(entryOf({ ...tables.right.figures, ...more }));

  it('hold no sum that was left empty, and one that was not', () => {
    expect(wrong({ 'found/1': 11 })).not.toContain('valid');
    expect(wrong({ 'found/1': 11, valid: 8 })).toContain('valid');
  });

  it('are the votes of all candidates of a kind where they are too few together, and of the kind alone', () => {
    const few = { 'category/2/effectivesOnly': 4, 'category/2/substitutesOnly': 1 };

    expect(wrong({ ...few, 'votes/2/E/1': 4, 'votes/2/E/2': 0 })).toEqual([
      'category/2/effectivesAndSubstitutes',
      'category/2/substitutesOnly',
      'votes/2/S/1',
    ]);
  });

  it('are those of the list alone whose electoral figure is not its sum (KWB 166)', () => {
    const two = contestOf('CK', 'chamber', [
      { number: 2, effectives: 1, substitutes: 1 },
      { number: 5, effectives: 1, substitutes: 1 },
    ]);
    const figures = {
      'found/1': 8,
      'category/2/headOnly': 3,
      'electoralFigure/2': 3,
      'category/5/headOnly': 4,
      'electoralFigure/5': 5,
    };

    expect(tableRules(two, bureau).incoherent(entryOf(figures))).toEqual([
      'category/5/headOnly',
      'category/5/effectivesOnly',
      'category/5/effectivesAndSubstitutes',
      'category/5/substitutesOnly',
      'electoralFigure/5',
    ]);
  });

  it('come in the order of the form, each once, whatever codes open them', () => {
    const open = wrong({ 'found/1': 11, 'votes/2/E/2': 9, 'electoralFigure/2': 3 });
    const order = tableForm(contest, bureau, tables.right.shape).fields.map(({ key }) => key);

    expect(open).toEqual(order.filter((key) => open.includes(key)));
    expect(open).toContain(field('electoralFigure/2'));
  });
});
