/** What a suspect ballot is valid as, typed as a ballot of a bundle is: the quick entry line. */
import { classify } from '../../../ballot/classify.ts';
import { type QuickLine, readQuickLine } from '../../../ballot/quick-line.ts';
import type { Contest, Election } from '../../../election/election.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { classOf } from '../../../office/count-paper.ts';
import type { Ui } from '../../ui.ts';
import { type Echo, echoOf } from '../bundle/echo.ts';

export interface ValidLine {
  /** Of which it is a ballot. */
  readonly contest: Contest;
  /** The line without the name of the contest. */
  readonly line: string;
  readonly read: QuickLine;
  /** As the office takes it, in the choices language; null of what is no valid ballot, or not finished. */
  readonly choices: string | null;
}

/**
 * The line as it would be taken. On a paper that contests share, a ballot set aside for one may be of another: that one is
 * named first, as `GR=3 1 4`.
 */
export function readValidLine(election: Election, raisedFor: Contest, typed: string): ValidLine {
  const [, named, rest] = /^\s*([^\s=]+)\s*=(.*)$/.exec(typed) ?? [];
  const other = contestsOnPaper(election, raisedFor).find(
    ({ id }) => id.toLowerCase() === named?.toLowerCase(),
  );
  const contest = other ?? raisedFor;
  const line = other === undefined ? typed : (rest ?? '');
  const read = readQuickLine(contest, line);
  if (read.kind !== 'ballot') return { contest, line, read, choices: null };
  const [result] = classify(election, [read.choice]);
  return { contest, line, read, choices: result?.result === 'valid' ? classOf([read.choice]) : null };
}

/** Those whose ballot it may turn out to be, itself among them. */
const contestsOnPaper = ({ contests }: Election, { paper }: Contest): readonly Contest[] =>
  contests.filter((one) => one.paper === paper);

/** How the first other contest of the paper is named; undefined where there is none. */
export const otherOnPaper = (election: Election, contest: Contest): Contest | undefined =>
  contestsOnPaper(election, contest).find(({ id }) => id !== contest.id);

/** The line in words, as of a bundle; that it is no valid ballot where it is another one. */
export function validEcho(ui: Ui, election: Election, raisedFor: Contest, typed: string): Echo {
  const { contest, line, read, choices } = readValidLine(election, raisedFor, typed);
  if (choices === null && read.kind !== 'nothing' && read.kind !== 'refused') {
    const problem = { code: 'SUSPECT_NOT_VALID', params: { contest: contest.id } };
    return { texts: [ui.text(problemText(ui.t, problem))], tone: 'bad' };
  }
  const echo = echoOf(ui, contest, line);
  if (contest.id === raisedFor.id) return echo;
  return { ...echo, texts: echo.texts.map((text) => `${contest.id} ${ui.glyphs.between} ${text}`) };
}
