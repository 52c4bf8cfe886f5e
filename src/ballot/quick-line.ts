/**
 * The line an officer types for one paper ballot, as short as it can be: `3` a vote at the head of list 3, `3 1 4` names,
 * `3 1 s2` a substitute, `b` blank, `i4` invalid for the fourth ground, `?` to the suspect pile, `x12` the last ballot
 * twelve times more. On a numeric keypad `.` parts numbers, `*` is a substitute, `0` blank, `/` invalid and `-` suspect.
 */
import type { Contest } from '../election/election.ts';
import { regimes } from '../election/regimes.ts';
import { type ContestChoice, invalidGrounds } from './choices.ts';

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
  /** Nothing yet, or the beginning of something. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'ballot'; readonly choice: ContestChoice }
  | { readonly kind: 'suspect' }
  | { readonly kind: 'repeat'; readonly times: number }
  /** Invalid, and the ground is still to be typed. */
  | { readonly kind: 'ground-missing' }
  | { readonly kind: 'refused'; readonly code: QuickProblem; readonly found: string };

/** A bundle has a hundred ballots at most. */
export const mostRepeats = 99;

/** Takes the line for what it is; anything gives a value. */
export function readQuickLine(contest: Contest, line: string): QuickLine {
  const words = line
    .trim()
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter((word) => word !== '');
  const [first, ...others] = words;
  if (first === undefined) return { kind: 'nothing' };
  const refused = (code: QuickProblem, found: string): QuickLine => ({ kind: 'refused', code, found });
  if (/^\d+$/.test(first) && !/^0+$/.test(first)) return marks(contest, first, others);
  if (others.length === 0 && /^(?:b|0)$/.test(first)) return blank(contest, first);
  if (others.length === 0 && /^[?-]$/.test(first)) return { kind: 'suspect' };
  const ground = /^[i/](\d*)$/.exec(first)?.[1];
  if (ground !== undefined && others.length === 0) return judged(contest, ground);
  const times = /^x(\d+)$/.exec(first)?.[1];
  if (times !== undefined && others.length === 0) {
    const count = Number(times);
    return count >= 1 && count <= mostRepeats
      ? { kind: 'repeat', times: count }
      : refused('QUICK_REPEAT_RANGE', times);
  }
  return first === 'x' ? { kind: 'nothing' } : refused('QUICK_NOT_UNDERSTOOD', line.trim());
}

/** A paper without any mark is counted in the home of its paper, where several contests share one. */
function blank(contest: Contest, found: string): QuickLine {
  return contest.paperHome === contest.id
    ? { kind: 'ballot', choice: { contest: contest.id, kind: 'marks', lists: [] } }
    : { kind: 'refused', code: 'QUICK_BLANK_ELSEWHERE', found };
}

function judged(contest: Contest, digits: string): QuickLine {
  if (digits === '') return { kind: 'ground-missing' };
  const ground = invalidGrounds[Number(digits) - 1];
  if (ground === undefined) return { kind: 'refused', code: 'QUICK_UNKNOWN_GROUND', found: digits };
  if (contest.paperHome !== contest.id)
    return { kind: 'refused', code: 'QUICK_BLANK_ELSEWHERE', found: digits };
  return { kind: 'ballot', choice: { contest: contest.id, kind: 'judged-invalid', ground } };
}

function marks(contest: Contest, number: string, names: readonly string[]): QuickLine {
  const refused = (code: QuickProblem, found: string): QuickLine => ({ kind: 'refused', code, found });
  const list = contest.lists.find((one) => `${one.number}` === String(Number(number)));
  if (list === undefined) return refused('QUICK_UNKNOWN_LIST', number);
  const hasSubstitutes = regimes[contest.regime].sorting === 'four';
  const effectives = new Set<(typeof list.effectives)[number]['number']>();
  const substitutes = new Set<(typeof list.effectives)[number]['number']>();
  for (const name of names) {
    const [, letter = '', digits = ''] = /^([s*]?)(\d*)$/.exec(name) ?? [];
    if (digits === '') {
      // The letter of a substitute whose number is still to come.
      if (letter !== '' && hasSubstitutes && name === names.at(-1)) return { kind: 'nothing' };
      return refused('QUICK_NOT_UNDERSTOOD', name);
    }
    const isSubstitute = letter !== '';
    const candidates = isSubstitute ? list.substitutes : list.effectives;
    const candidate = candidates.find((one) => `${one.number}` === String(Number(digits)));
    if (candidate === undefined) {
      return refused(isSubstitute ? 'QUICK_UNKNOWN_SUBSTITUTE' : 'QUICK_UNKNOWN_CANDIDATE', name);
    }
    const marked = isSubstitute ? substitutes : effectives;
    if (marked.has(candidate.number)) return refused('QUICK_TWICE', name);
    marked.add(candidate.number);
  }
  const ascending = (some: typeof effectives) => [...some].toSorted((one, other) => one - other);
  return {
    kind: 'ballot',
    choice: {
      contest: contest.id,
      kind: 'marks',
      lists: [
        {
          list: list.number,
          head: names.length === 0,
          effectives: ascending(effectives),
          substitutes: ascending(substitutes),
        },
      ],
    },
  };
}
