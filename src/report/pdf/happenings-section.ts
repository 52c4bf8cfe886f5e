/** What happened in the bureau, and what witnesses objected to (KWB 158; LPKD 155 §9). */
import { type Block, heading, paragraph, table, texts } from './report-block.ts';
import { placeSaid, type ReportScope } from './report-scope.ts';

export function incidentsSection(scope: ReportScope): readonly Block[] {
  const { model, tongue } = scope;
  const { say, time } = tongue;
  const title = heading(1, say('incidents'));
  if (model.incidents.length === 0) return [title, paragraph(say('none'))];
  return [
    title,
    table(
      [
        texts(say('time'), 'auto'),
        texts(say('bureau'), 30),
        texts(say('incident')),
        texts(say('written-by'), 26),
      ],
      model.incidents.map(({ at, bureau, text, officer }) => ({
        cells: [time(at), placeSaid(scope, bureau), text, officer],
      })),
    ),
  ];
}

export function objectionsSection(scope: ReportScope): readonly Block[] {
  const { model, tongue } = scope;
  const { say, time } = tongue;
  const title = heading(1, say('objections'));
  if (model.objections.length === 0) return [title, paragraph(say('none'))];
  return [
    title,
    table(
      [
        texts(say('time'), 'auto'),
        texts(say('bureau'), 30),
        texts(say('witness'), 28),
        texts(say('objection')),
        texts(say('written-by'), 26),
      ],
      model.objections.map(({ at, bureau, witness, text, officer }) => ({
        cells: [time(at), placeSaid(scope, bureau), witness, text, officer],
      })),
    ),
  ];
}
