/**
 * The choices language: marks on ballots written by hand or by a script, one ballot or many identical ones a line.
 * Specified in docs/formats/choices-language.md.
 */
import { assertNever } from '../base/assert-never.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Contest, Election } from '../election/election.ts';
import { type Choices, type ContestChoice, invalidGrounds, type ListMarks } from './choices.ts';
import { parseLists } from './choices-marks.ts';
import { problemAt, splitWith, syntaxProblem, type Word } from './choices-words.ts';
import type { ChoicesProblemCode } from './problems.ts';

const mostIdenticalBallots = 10_000_000;

export interface ChoicesLine {
  /** How many identical ballots the line stands for. */
  readonly count: number;
  readonly choices: Choices;
}

type Parsed<T> = Result<T, Problem<ChoicesProblemCode>>;

/**
 * Parses one line.
 *
 * @returns null for a blank line or a comment; the problem of the first thing that is wrong, with its column from 1
 *   in `params.column`
 */
export function parseChoicesLine(election: Election, line: string): Parsed<ChoicesLine | null> {
  const text = withoutEnding(line);
  const [first, ...others] = [...text.matchAll(/[^ \t]+/g)].map(
    (match): Word => ({ text: match[0], column: match.index + 1 }),
  );
  if (first === undefined || first.text.startsWith('#')) return ok(null);
  const startsWithCount = /^[0-9]/.test(first.text);
  const count = startsWithCount ? parseCount(first) : ok(1);
  if (!count.ok) return count;
  const words = startsWithCount ? others : [first, ...others];
  if (words.length === 0) return err(syntaxProblem('contest', { text: '', column: text.length + 1 }));
  const choices = parseContests(election, words);
  return choices.ok ? ok({ count: count.value, choices: choices.value }) : choices;
}

function withoutEnding(line: string): string {
  let end = line.length;
  while (end > 0 && '\r\n'.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

function parseCount(word: Word): Parsed<number> {
  const [, digits = '', rest = ''] = /^([0-9]+)(.*)$/s.exec(word.text) ?? [];
  if (!rest.startsWith('x')) return err(syntaxProblem('contest', word));
  if (rest !== 'x') {
    return err(syntaxProblem('space', { text: rest.slice(1), column: word.column + digits.length + 1 }));
  }
  const count = Number(digits);
  const isCount = /^[1-9]/.test(digits) && count <= mostIdenticalBallots;
  return isCount ? ok(count) : err(problemAt('CHOICES_COUNT', word, { expected: mostIdenticalBallots }));
}

/** The contests of a ballot, in the order of the election whatever their order on the line. */
function parseContests(election: Election, words: readonly Word[]): Parsed<Choices> {
  const byContest = new Map<string, ContestChoice>();
  for (const word of words) {
    const choice = parseContest(election, word);
    if (!choice.ok) return choice;
    const id = choice.value.contest;
    if (byContest.has(id)) return err(problemAt('CHOICES_TWICE', { text: id, column: word.column }));
    byContest.set(id, choice.value);
  }
  return ok(
    election.contests.flatMap((contest) => {
      const choice = byContest.get(contest.id);
      return choice === undefined ? [] : [choice];
    }),
  );
}

function parseContest(election: Election, word: Word): Parsed<ContestChoice> {
  const [name, choice] = splitWith('=', word);
  const contest = election.contests.find((one) => one.id === name.text);
  if (contest === undefined) {
    const expected = election.contests.map((one) => one.id).join(' ');
    return err(problemAt('CHOICES_UNKNOWN_CONTEST', name, { expected }));
  }
  if (choice === undefined) {
    return err(syntaxProblem('equals', { text: '', column: word.column + word.text.length }));
  }
  return parseChoice(contest, choice);
}

function parseChoice(contest: Contest, word: Word): Parsed<ContestChoice> {
  const [verb, ground] = splitWith(':', word);
  if (verb.text === 'invalid') return parseGround(contest, ground ?? { text: '', column: word.column + 7 });
  if (word.text.startsWith('blank')) {
    if (word.text === 'blank') return ok({ contest: contest.id, kind: 'marks', lists: [] });
    return err(syntaxProblem('space', { text: word.text.slice(5), column: word.column + 5 }));
  }
  if (!/^[0-9]/.test(word.text)) return err(syntaxProblem('choice', word));
  const lists = parseLists(contest, word);
  return lists.ok ? ok({ contest: contest.id, kind: 'marks', lists: lists.value }) : lists;
}

function parseGround(contest: Contest, word: Word): Parsed<ContestChoice> {
  const ground = invalidGrounds.find((one) => one === word.text);
  if (ground === undefined) {
    return err(problemAt('CHOICES_UNKNOWN_GROUND', word, { expected: invalidGrounds.join(' ') }));
  }
  return ok({ contest: contest.id, kind: 'judged-invalid', ground });
}

/** A ballot as a line of the choices language; `parseChoicesLine` gives the same choices back. */
export function formatChoices(choices: Choices): string {
  return choices.map((choice) => `${choice.contest}=${formatChoice(choice)}`).join(' ');
}

function formatChoice(choice: ContestChoice): string {
  switch (choice.kind) {
    case 'judged-invalid':
      return `invalid:${choice.ground}`;
    case 'marks':
      return choice.lists.length === 0 ? 'blank' : choice.lists.map(formatList).join('+');
    default:
      return assertNever(choice);
  }
}

function formatList({ list, head, effectives, substitutes }: ListMarks): string {
  const names = [...effectives.map((number) => `E${number}`), ...substitutes.map((number) => `S${number}`)];
  if (names.length === 0) return `${list}`;
  return `${list}:${[...(head ? ['H'] : []), ...names].join(',')}`;
}
