/**
 * How many keys a ballot costs. The best that is known by hand and voice is 1,600 ballots in two hours; a vote at the
 * head of a list is to be three keys, and no key waits (bench/paper.bench.ts measures what a key takes).
 */
import { describe, expect, it } from 'vitest';
import { constituencies } from '../../../scripts/paper/constituencies.ts';
import { parseChoicesLine } from '../../../src/ballot/choices-language.ts';
import { classify } from '../../../src/ballot/classify.ts';
import { readQuickLine } from '../../../src/ballot/quick-line.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import { editField, emptyField, fieldText } from '../../../src/tui/widgets/text-field-state.ts';
import { meanKeys, medianKeys, typedBallots } from '../../fixtures/naive-keystrokes.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

const ballotsOf = (name: string) => typedBallots(readFixture(`choices/${name}.txt`));

describe.each(constituencies)('the ballots of %s, each typed by itself', (name) => {
  const ballots = ballotsOf(name);

  it('cost three keys at most for a vote at the head of a list: its number and Enter', () => {
    const heads = ballots.filter(({ isHeadVote }) => isHeadVote);

    expect(medianKeys(heads)).toBeLessThanOrEqual(3);
    for (const { keys } of heads) expect(keys).toMatch(/^\d{1,2}\r$/);
  });

  it('are read as the ballots that they are, key by key', () => {
    const parsed = parsePackage(readFixture(`elections/${name}.json`));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { election } = parsed.value;
    const [contest] = election.contests;
    if (contest === undefined) throw new Error('no contest');
    for (const { ballot, keys } of ballots) {
      let field = emptyField;
      for (const key of keys.slice(0, -1))
        field = editField(field, { kind: 'text', text: key, ctrl: false }) ?? field;
      const typed = readQuickLine(contest, fieldText(field));
      const meant = parseChoicesLine(election, ballot);
      if (typed.kind !== 'ballot' || !meant.ok || meant.value === null) throw new Error(`${ballot}: ${keys}`);

      expect(classify(election, [typed.choice]), ballot).toEqual(classify(election, meant.value.choices));
    }
  });
});

it('a bureau of 1,600 ballots is typed within two hours at two keys a second', () => {
  const all = constituencies.flatMap(([name]) => ballotsOf(name));
  const seconds = (1600 * meanKeys(all)) / 2;

  expect(seconds).toBeLessThan(7200);
});
