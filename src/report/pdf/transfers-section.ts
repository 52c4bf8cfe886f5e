/** Ballots of another election, as both bureaus tell of them (CDLD L4144-4 to 6). */
import type { ReportedTransfer } from '../../office/reporting/reported-transfers.ts';
import {
  type Block,
  type Cell,
  figures,
  heading,
  paragraph,
  type Said,
  table,
  texts,
} from './report-block.ts';
import { bureauOf, contestSaid, type ReportScope } from './report-scope.ts';

export function transfersSection(scope: ReportScope): readonly Block[] {
  const { model, tongue } = scope;
  const { say } = tongue;
  const title = heading(1, say('transfers'));
  if (model.transfers.length === 0) return [title, paragraph(say('none'))];
  return [
    title,
    table(
      [
        figures(say('transfer.number')),
        texts(say('transfer.from')),
        texts(say('transfer.to')),
        texts(say('transfer.state'), 36),
      ],
      model.transfers.map((transfer) => ({
        cells: [
          `${transfer.transfer}`,
          sentLines(scope, transfer),
          receivedLines(scope, transfer),
          stateLines(scope, transfer),
        ],
      })),
    ),
  ];
}

const place = (scope: ReportScope, { bureau, contest }: ReportedTransfer['from' | 'to']): readonly Said[] => [
  bureauOf(scope, bureau).name,
  contestSaid(scope, contest),
];

const ballots = ({ tongue }: ReportScope, count: number | null): readonly Said[] =>
  count === null ? [] : [tongue.say('transfer.ballots', { count })];

const noted = (note: string | null): readonly Said[] => (note === null || note === '' ? [] : [`“${note}”`]);

function sentLines(scope: ReportScope, { from, note }: ReportedTransfer): Cell {
  const { say, time } = scope.tongue;
  return [
    ...place(scope, from),
    ...ballots(scope, from.ballots),
    say('by-at', { officer: from.officer, at: time(from.at) }),
    ...noted(note),
  ];
}

function receivedLines(scope: ReportScope, { to, earlier }: ReportedTransfer): Cell {
  const { say, time } = scope.tongue;
  return [
    ...place(scope, to),
    ...ballots(scope, to.ballots),
    ...(to.officer === null || to.at === null
      ? []
      : [say('by-at', { officer: to.officer, at: time(to.at) })]),
    ...noted(to.note),
    ...earlier.flatMap((one) => [
      say('transfer.earlier'),
      say('by-at', { officer: one.officer, at: time(one.at) }),
      ...ballots(scope, one.ballots),
      ...noted(one.note),
    ]),
  ];
}

function stateLines({ tongue }: ReportScope, { state, withdrawn, reason }: ReportedTransfer): Cell {
  const { say, time } = tongue;
  return [
    say(`transfer.state.${state}`),
    ...(withdrawn === null ? [] : [say('by-at', { officer: withdrawn.officer, at: time(withdrawn.at) })]),
    ...noted(reason),
  ];
}
