/** What an officer sees of the line that is typed. */
import { type ContestChoice, type InvalidGround, invalidGrounds } from '../../../ballot/choices.ts';
import { type QuickLine, readQuickLine } from '../../../ballot/quick-line.ts';
import { assertNever } from '../../../base/assert-never.ts';
import type { Contest } from '../../../election/election.ts';
import type { Message } from '../../message.ts';
import { cutText } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { choiceTexts, findList, numberRuns, suspectText } from './ballot-text.ts';
import { quickExamples } from './quick-examples.ts';

/** What the line says so far, and whether it can be taken. */
export interface Echo {
  /** In words, the fullest first: where a ballot has many names, numbers take their place. */
  readonly texts: readonly string[];
  readonly tone: 'good' | 'bad' | 'quiet';
  /** The text as the list that it is. */
  readonly items?: readonly string[];
}

/** A list in words, quietly: its items are parted by a dot. */
export function listed(ui: Ui, text: string): Echo {
  return { texts: [text], tone: 'quiet', items: text.split(` ${ui.glyphs.between} `) };
}

/** The line as it would be taken, or why it cannot be. */
export function echoOf(ui: Ui, contest: Contest, typed: string): Echo {
  const line = readQuickLine(contest, typed);
  switch (line.kind) {
    case 'nothing':
      return { texts: [''], tone: 'quiet' };
    case 'ballot':
      return { texts: echoTexts(ui, contest, line.choice, typed), tone: 'good' };
    case 'suspect':
      return suspectEcho(ui, line.ground);
    case 'repeat':
      return { texts: [ui.t('quick.repeat', { times: line.times })], tone: 'good' };
    case 'unfinished':
      return line.awaits === 'ground'
        ? listed(ui, ui.t('quick.ground'))
        : { texts: [ui.t(awaited(line.awaits).key)], tone: 'quiet' };
    case 'refused':
      return { texts: [refusedText(ui, contest, line)], tone: 'bad' };
    default:
      return assertNever(line);
  }
}

/** The ground as it is typed; where none is, it is taken without, and the others are there to be chosen. */
function suspectEcho(ui: Ui, ground: InvalidGround | null): Echo {
  if (ground !== null) return { texts: [suspectText(ui, ground)], tone: 'good' };
  const [unclear, grounds] = [suspectText(ui, 'intention-unclear'), ui.t('quick.ground')];
  return { ...listed(ui, `${unclear} ${ui.glyphs.between} ${grounds}`), tone: 'good' };
}

/** What is still to be typed, for the echo and for whoever presses Enter too early. */
export const awaited = (awaits: Extract<QuickLine, { kind: 'unfinished' }>['awaits']): Message => ({
  key: `quick.awaits.${awaits}`,
  params: { last: invalidGrounds.length },
});

/** Of what cannot be on the paper enough to be known again, and what there is in its place. */
function refusedText(
  ui: Ui,
  contest: Contest,
  { code, found, list }: Extract<QuickLine, { kind: 'refused' }>,
): string {
  const own = contest.lists.find(({ number }) => number === list);
  const candidates = (code === 'QUICK_UNKNOWN_SUBSTITUTE' ? own?.substitutes : own?.effectives) ?? [];
  const numbers = (some: readonly { readonly number: number }[]): string =>
    numberRuns(
      ui,
      '',
      some.map(({ number }) => number),
    ).join(', ');
  return ui.text(
    ui.t(`quick.${code}`, {
      found: cutText(found, 20, ui.glyphs.ellipsis),
      lists: numbers(contest.lists),
      list: list ?? 0,
      candidates: numbers(candidates),
      count: candidates.length,
      last: invalidGrounds.length,
      twoLists: quickExamples(contest).twoLists,
    }),
  );
}

/** Of many names the one that was typed last is still said: it is the one that is being checked. */
function echoTexts(ui: Ui, contest: Contest, choice: ContestChoice, typed: string): readonly string[] {
  const [full = '', ...shorter] = choiceTexts(ui, contest, choice);
  const [, letter, digits] = /([s*]?)(\d+)$/i.exec(typed.trim()) ?? [];
  const lists = choice.kind === 'marks' ? choice.lists : [];
  const list = lists.length === 1 ? findList(contest, lists[0]) : undefined;
  const candidates = letter === '' ? list?.effectives : list?.substitutes;
  const last = candidates?.find(({ number }) => number === Number(digits));
  if (last === undefined) return [full, ...shorter];
  const said = ui.t('quick.last', {
    name: `${letter === '' ? '' : 's'}${last.number} ${ui.text(last.name)}`,
  });
  return [full, ...shorter.map((text) => `${text} ${ui.glyphs.between} ${said}`)];
}
