/**
 * The line an officer types for one paper ballot, as short as it can be: `3` a vote at the head of list 3, `3 1 4` names,
 * `3 1 s2` a substitute, `3+5` or `3 1+5 2` marks on several lists, `b` blank, `i4` invalid for the fourth ground, `?` to
 * the suspect pile, `?4` there for that ground, `x12` the last ballot twelve times more. On a numeric keypad `.` parts numbers, `*` is a substitute,
 * `0` blank, `/` invalid and `-` suspect.
 */
import type { Contest } from '../election/election.ts';
import type { ListNumber } from '../election/ids.ts';
import { regimes } from '../election/regimes.ts';
import { type ContestChoice, type InvalidGround, invalidGrounds, type ListMarks } from './choices.ts';

/** Why a line is no ballot. `found` is what of it cannot be on the paper. */
export const quickProblems = [
  'QUICK_UNKNOWN_LIST',
  'QUICK_UNKNOWN_CANDIDATE',
  'QUICK_UNKNOWN_SUBSTITUTE',
  'QUICK_TWICE',
  'QUICK_UNKNOWN_GROUND',
  'QUICK_BLANK_ELSEWHERE',
  'QUICK_REPEAT_RANGE',
  'QUICK_NOT_UNDERSTOOD',
] as const;
export type QuickProblem = (typeof quickProblems)[number];

export type QuickLine =
  /** Nothing yet. */
  | { readonly kind: 'nothing' }
  /** The beginning of something, and what of it is still to be typed. */
  | { readonly kind: 'unfinished'; readonly awaits: 'list' | 'substitute' | 'ground' | 'times' }
  | { readonly kind: 'ballot'; readonly choice: ContestChoice }
  /** null: what the voter meant is unclear. */
  | { readonly kind: 'suspect'; readonly ground: InvalidGround | null }
  | { readonly kind: 'repeat'; readonly times: number }
  | {
      readonly kind: 'refused';
      readonly code: QuickProblem;
      readonly found: string;
      /** The list that has no such candidate. */
      readonly list?: ListNumber;
    };

/** A bundle has a hundred ballots at most. */
export const mostRepeats = 99;

/** Takes the line for what it is; anything gives a value. */
export function readQuickLine(contest: Contest, line: string): QuickLine {
  const [first, ...others] = wordsOf(line);
  if (first === undefined) return { kind: 'nothing' };
  if (/^0*[1-9]/.test(first)) return marks(contest, line.split('+').map(wordsOf));
  if (others.length === 0 && /^(?:b|0)$/.test(first)) return blank(contest, first);
  const [, letter, digits] =
    (others.length <= 1 && /^([?i/-])(\d*)$/.exec([first, ...others].join(''))) || [];
  if (letter !== undefined && digits !== undefined) {
    return /[?-]/.test(letter) ? doubted(digits) : judged(contest, digits);
  }
  const times = /^x(\d+)$/.exec(first)?.[1];
  if (times !== undefined && others.length === 0) {
    const count = Number(times);
    return count >= 1 && count <= mostRepeats
      ? { kind: 'repeat', times: count }
      : refused('QUICK_REPEAT_RANGE', times);
  }
  return line.trim().toLowerCase() === 'x' ? awaiting('times') : refused('QUICK_NOT_UNDERSTOOD', line.trim());
}

const wordsOf = (line: string): readonly string[] =>
  line
    .trim()
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter((word) => word !== '');

const awaiting = (awaits: Extract<QuickLine, { kind: 'unfinished' }>['awaits']): QuickLine => ({
  kind: 'unfinished',
  awaits,
});

const refused = (code: QuickProblem, found: string): QuickLine => ({ kind: 'refused', code, found });

/** A paper without any mark is counted in the home of its paper, where several contests share one. */
function blank(contest: Contest, found: string): QuickLine {
  return contest.paperHome === contest.id
    ? { kind: 'ballot', choice: { contest: contest.id, kind: 'marks', lists: [] } }
    : refused('QUICK_BLANK_ELSEWHERE', found);
}

/** Whatever the contest: which one it is of is decided with what it is. */
function doubted(digits: string): QuickLine {
  if (digits === '') return { kind: 'suspect', ground: null };
  const ground = invalidGrounds[Number(digits) - 1];
  return ground === undefined ? refused('QUICK_UNKNOWN_GROUND', digits) : { kind: 'suspect', ground };
}

function judged(contest: Contest, digits: string): QuickLine {
  if (digits === '') return awaiting('ground');
  const ground = invalidGrounds[Number(digits) - 1];
  if (ground === undefined) return refused('QUICK_UNKNOWN_GROUND', digits);
  if (contest.paperHome !== contest.id) return refused('QUICK_BLANK_ELSEWHERE', digits);
  return { kind: 'ballot', choice: { contest: contest.id, kind: 'judged-invalid', ground } };
}

/**
 * Marks as they are on the paper, list by list. On several lists they make the ballot invalid, in this contest: what that
 * is, `classify` says, so that paper counts as a scanned ballot does (contests on one paper: KWB 156 §1/1).
 */
function marks(contest: Contest, parts: readonly (readonly string[])[]): QuickLine {
  const lists: ListMarks[] = [];
  for (const [index, words] of parts.entries()) {
    const read = marksOnList(contest, words, index === parts.length - 1);
    if ('kind' in read) return read;
    if (lists.some(({ list }) => list === read.list)) return refused('QUICK_TWICE', `${read.list}`);
    lists.push(read);
  }
  const ascending = lists.toSorted((one, other) => one.list - other.list);
  return { kind: 'ballot', choice: { contest: contest.id, kind: 'marks', lists: ascending } };
}

/** A list and the names on it. At the end of the line either may still be to come. */
function marksOnList(
  contest: Contest,
  [number, ...names]: readonly string[],
  isEnd: boolean,
): ListMarks | QuickLine {
  if (number === undefined) return isEnd ? awaiting('list') : refused('QUICK_NOT_UNDERSTOOD', '++');
  if (!/^\d+$/.test(number)) return refused('QUICK_NOT_UNDERSTOOD', number);
  const list = contest.lists.find((one) => `${one.number}` === String(Number(number)));
  if (list === undefined) return refused('QUICK_UNKNOWN_LIST', number);
  const hasSubstitutes = regimes[contest.regime].sorting === 'four';
  const effectives = new Set<(typeof list.effectives)[number]['number']>();
  const substitutes = new Set<(typeof list.effectives)[number]['number']>();
  for (const [index, name] of names.entries()) {
    const [, letter = '', digits = ''] = /^([s*]?)(\d*)$/.exec(name) ?? [];
    if (digits === '') {
      // The letter of a substitute whose number is still to come.
      if (letter !== '' && hasSubstitutes && isEnd && index === names.length - 1)
        return awaiting('substitute');
      return refused('QUICK_NOT_UNDERSTOOD', name);
    }
    const isSubstitute = letter !== '';
    const candidates = isSubstitute ? list.substitutes : list.effectives;
    const candidate = candidates.find((one) => `${one.number}` === String(Number(digits)));
    if (candidate === undefined) {
      const code = isSubstitute ? 'QUICK_UNKNOWN_SUBSTITUTE' : 'QUICK_UNKNOWN_CANDIDATE';
      return { kind: 'refused', code, found: name, list: list.number };
    }
    const marked = isSubstitute ? substitutes : effectives;
    if (marked.has(candidate.number)) return refused('QUICK_TWICE', name);
    marked.add(candidate.number);
  }
  const ascending = (some: typeof effectives) => [...some].toSorted((one, other) => one - other);
  return {
    list: list.number,
    head: names.length === 0,
    effectives: ascending(effectives),
    substitutes: ascending(substitutes),
  };
}
