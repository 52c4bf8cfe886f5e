/** The examples by which a ballot is taught are ballots of the contest: a pupil who types one is not refused. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/ballot/classify.ts';
import { readQuickLine } from '../../../src/ballot/quick-line.ts';
import { languages } from '../../../src/base/language.ts';
import type { Contest, Election } from '../../../src/election/election.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { quickExamples } from '../../../src/tui/screens/bundle/quick-examples.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { contest, election as electionOf, type ListShape } from '../../support/elections.ts';

const elections = readdirSync('fixtures/elections').map((file): readonly [string, Election] => {
  const parsed = parsePackage(readFixture(`elections/${file}`));
  if (!parsed.ok) throw new Error(file);
  return [file, parsed.value.election];
});
const practice = elections.find(([file]) => file.startsWith('practice'))?.[1].contests[0];
if (practice === undefined) throw new Error('no practice office');

function resultOf(election: Election, one: Contest, line: string): string {
  const read = readQuickLine(one, line);
  if (read.kind !== 'ballot') return read.kind;
  const [result] = classify(election, [read.choice]);
  return result === undefined ? 'nothing' : result.result === 'invalid' ? result.reason : result.result;
}

/** What is typed of a legend, an item at a time: all but the words behind it. */
const typedIn = (text: string): readonly string[] =>
  text.split(' · ').flatMap((item) => /^([\d+ ]+?) \D/.exec(item)?.slice(1) ?? []);

describe('the examples of a ballot', () => {
  test.each(elections)('are ballots of every contest of %s', (_file, election) => {
    for (const one of election.contests) {
      const { list, names, withSubstitute, twoLists } = quickExamples(one);
      expect([list, names, twoLists].map((line) => resultOf(election, one, line))).toEqual([
        ...['valid', 'valid', 'several-lists'],
      ]);
      if (withSubstitute !== 'none') expect(resultOf(election, one, withSubstitute)).toBe('valid');
    }
  });

  test.each(languages)('are those that the bundle line and the suspect form say in %s', (language) => {
    const t = translator(language);
    const examples = quickExamples(practice);

    expect(typedIn(t('bundle.legend', examples))).toEqual(['2', '2 1 4', '2+4']);
    expect(t('bundle.legend', examples)).toMatch(/ · s2 /);
    expect(t('suspect.choices.hint', examples)).toMatch(/2[ \u00a0]?: 2\. .*2 1 4\. .*2 1 s2\.$/);
    expect(t('suspect.choices.other', { ...examples, contest: 'GR' })).toMatch(/GR=2 1 4\.$/);
    expect(t('quick.QUICK_BLANK_ELSEWHERE', examples)).toMatch(/2\+4$/);
  });

  const only = (shape: ListShape) => contest('GR', 'chamber', [shape]);
  test.each([
    ['one list', only([7, 5, 3]), ['7', '7 1 4', 's2', '7 1 s2', 'none']],
    ['a list of one candidate', only([7, 1, 1]), ['7', '7 1', 's1', '7 1 s1', 'none']],
    ['a list of two candidates', only([7, 2, 0]), ['7', '7 1 2', 'none', 'none', 'none']],
  ])('have nothing that %s does not allow', (_name, one, expected) => {
    const examples = quickExamples(one);
    expect(Object.values(examples)).toEqual(expected);
    for (const language of languages) {
      const t = translator(language);
      const said = [
        ...[t('bundle.legend', examples), t('suspect.choices.hint', examples)],
        t('quick.QUICK_BLANK_ELSEWHERE', examples),
      ].join(' ');
      expect(said).not.toMatch(/none|\d\+/);
      if (one.lists[0]?.substitutes.length === 0) expect(said).not.toMatch(/s\d/);
    }
    expect(resultOf(electionOf([one]), one, examples.names)).toBe('valid');
  });

  test('of the README are those of the practice office', () => {
    const [step = ''] = /^8\. Paper:.*$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
    const typed = [...step.matchAll(/`(\d[\d+ ]*)`/g)].map(([, line]) => line);
    const { list, names, twoLists } = quickExamples(practice);

    expect(typed).toEqual([list, names, twoLists]);
    expect(step).toContain(`\`${list}\` is a vote for list ${list},`);
  });
});
