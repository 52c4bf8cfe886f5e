/** The marks of one contest in the choices language: `2:H,E1,S2+4`. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Candidate, CandidateList, Contest } from '../election/election.ts';
import type { CandidateNumber } from '../election/ids.ts';
import { regimes } from '../election/regimes.ts';
import type { ListMarks } from './choices.ts';
import { problemAt, splitAll, splitWith, syntaxProblem, type Word } from './choices-words.ts';
import type { ChoicesProblemCode } from './problems.ts';

type Parsed<T> = Result<T, Problem<ChoicesProblemCode>>;

/** One list or several; ascending by number whatever their order on the line. */
export function parseLists(contest: Contest, word: Word): Parsed<readonly ListMarks[]> {
  const lists = new Map<number, ListMarks>();
  for (const part of splitAll('+', word)) {
    const marks = parseList(contest, part);
    if (!marks.ok) return marks;
    const { list } = marks.value;
    if (lists.has(list)) return err(problemAt('CHOICES_TWICE', { text: `${list}`, column: part.column }));
    lists.set(list, marks.value);
  }
  return ok([...lists.values()].toSorted((a, b) => a.list - b.list));
}

function parseList(contest: Contest, word: Word): Parsed<ListMarks> {
  const [number, marks] = splitWith(':', word);
  if (!/^[0-9]+$/.test(number.text)) return err(syntaxProblem('list', number));
  const list = contest.lists.find((one) => `${one.number}` === number.text);
  if (list === undefined) {
    const expected = contest.lists.map((one) => one.number).join(' ');
    return err(problemAt('CHOICES_UNKNOWN_LIST', number, { contest: contest.id, expected }));
  }
  if (marks === undefined) return ok({ list: list.number, head: true, effectives: [], substitutes: [] });
  return parseMarks(contest, list, splitAll(',', marks));
}

interface Mark {
  readonly box: 'head' | 'effective' | 'substitute';
  /** The head's is 0. */
  readonly number: CandidateNumber | 0;
}

function parseMarks(contest: Contest, list: CandidateList, words: readonly Word[]): Parsed<ListMarks> {
  const marked = new Map<string, Mark>();
  for (const word of words) {
    const mark = parseMark(contest, list, word);
    if (!mark.ok) return mark;
    const box = `${mark.value.box} ${mark.value.number}`;
    if (marked.has(box)) return err(problemAt('CHOICES_TWICE', word));
    marked.set(box, mark.value);
  }
  const marks = [...marked.values()];
  return ok({
    list: list.number,
    head: marks.some(({ box }) => box === 'head'),
    effectives: numbersOf(marks, 'effective'),
    substitutes: numbersOf(marks, 'substitute'),
  });
}

function parseMark(contest: Contest, list: CandidateList, word: Word): Parsed<Mark> {
  if (word.text === 'H') return ok({ box: 'head', number: 0 });
  const [, letter, digits] = /^([ES]?)([0-9]+)$/.exec(word.text) ?? [];
  if (digits === undefined) return err(syntaxProblem('mark', word));
  // Where there are substitutes a bare number could mean either candidate.
  if (letter === '' && regimes[contest.regime].sorting === 'four') {
    return err(syntaxProblem('markLetter', word));
  }
  const box = letter === 'S' ? 'substitute' : 'effective';
  const candidates = box === 'substitute' ? list.substitutes : list.effectives;
  const candidate = candidates.find((one) => `${one.number}` === digits);
  if (candidate !== undefined) return ok({ box, number: candidate.number });
  const expected = [...rangeOf('E', list.effectives), ...rangeOf('S', list.substitutes)].join(' ');
  return err(
    problemAt('CHOICES_UNKNOWN_CANDIDATE', word, { contest: contest.id, list: list.number, expected }),
  );
}

function rangeOf(letter: 'E' | 'S', candidates: readonly Candidate[]): readonly string[] {
  const [first, last] = [candidates.at(0), candidates.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [`${letter}${first.number}–${letter}${last.number}`];
}

function numbersOf(marks: readonly Mark[], wanted: Mark['box']): readonly CandidateNumber[] {
  return marks
    .flatMap(({ box, number }) => (box === wanted && number !== 0 ? [number] : []))
    .toSorted((a, b) => a - b);
}
