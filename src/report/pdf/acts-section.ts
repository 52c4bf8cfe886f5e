/** What was done with this version of the report, and when; and what it corrects. */

import { reportWord } from '../../i18n/report/report-words.ts';
import { translator } from '../../i18n/translate.ts';
import { fieldSaid } from './field-label.ts';
import {
  type Block,
  type Cell,
  digestLines,
  facts,
  figures,
  heading,
  paragraph,
  table,
  texts,
} from './report-block.ts';
import { contestOf, contestSaid, placeLines, placeSaid, type ReportScope } from './report-scope.ts';

interface DoneAct {
  readonly at: string;
  readonly officer: string;
  readonly what: Cell;
}

export function actsSection({ model, tongue }: ReportScope): readonly Block[] {
  const { say, time } = tongue;
  const { presented, returned, initialled, signatures, unsigned, closed } = model.signOff;
  const acts: readonly DoneAct[] = [
    ...(presented === null ? [] : [{ ...presented, what: say('act.presented') }]),
    ...returned.map(({ reason, ...act }) => ({ ...act, what: [say('act.returned'), reason] })),
    ...(initialled === null ? [] : [{ ...initialled, what: say('act.initialled') }]),
    ...signatures.map(({ at, officer, role }) => ({
      ...{ at, officer },
      what: say('act.signed', (language) => ({ role: reportWord(language, `function.${role}`) })),
    })),
    ...unsigned.map(({ witness, reason, ...act }) => ({
      ...act,
      what: [say('act.unsigned'), translator(tongue.first)('said.of', { what: witness, said: reason })],
    })),
    ...(closed === null ? [] : [{ ...closed, what: say('act.closed') }]),
  ];
  const title = heading(1, say('acts'));
  if (acts.length === 0) return [title, paragraph(say('none'))];
  return [
    title,
    table(
      [texts(say('time'), 'auto'), texts(say('act')), texts(say('officer'), 40)],
      acts
        .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
        .map(({ at, officer, what }) => ({ cells: [time(at), what, officer] })),
    ),
  ];
}

/** Old and new side by side; nothing of a first version. */
export function correctionSection(scope: ReportScope): readonly Block[] {
  const { model, tongue } = scope;
  const { say, time, count } = tongue;
  const { correction } = model;
  if (correction === null) return [];
  const { version, digest, reason, officer, at, changes } = correction;
  return [
    heading(1, say('correction')),
    facts([
      [say('correction.of'), `${version}`],
      [say('correction.digest'), digestLines(digest)],
      [say('correction.reason'), reason],
      [say('correction.opened'), say('by-at', { officer, at: time(at) })],
    ]),
    ...(changes.length === 0
      ? [paragraph(say('correction.unchanged'))]
      : [
          heading(2, say('correction.changes')),
          table(
            [
              texts(say(model.bureau === null ? 'bureau' : 'election'), 44),
              texts(say('field')),
              figures(say('correction.before'), 24),
              figures(say('correction.after'), 24),
            ],
            changes.map(({ bureau, contest, field, before, after }) => ({
              cells: [
                bureau === null
                  ? [placeSaid(scope, null), contestSaid(scope, contest)]
                  : placeLines(scope, bureau, contest),
                fieldSaid(tongue, contestOf(scope, contest), field),
                count(before),
                count(after),
              ],
            })),
          ),
        ]),
  ];
}
