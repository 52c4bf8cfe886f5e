import { Box } from 'ink';
import type { ReactNode } from 'react';
import { problemText } from '../../../i18n/problem-text.ts';
import type { HandledDelivery } from '../../../office/delivery/take-deliveries.ts';
import type { Ui } from '../../ui.ts';
import { bar } from '../../widgets/bar.ts';
import type { FormState } from '../../widgets/form/form-state.ts';
import { FormView } from '../../widgets/form/form-view.tsx';
import { Items } from '../../widgets/items.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { Point } from '../../widgets/points.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { type TakeDeliveriesState, type TakenCounts, takenCounts } from './take-deliveries-state.ts';

type At<Stage extends TakeDeliveriesState['stage']> = {
  readonly ui: Ui;
  readonly state: Extract<TakeDeliveriesState, { stage: Stage }>;
};

/** One delivery and what came of it. */
function handledText(ui: Ui, { folder, outcome, delivery, problem }: HandledDelivery): string {
  const name = folder.split(/[/\\]/).at(-1) ?? folder;
  const { good, bad, between } = ui.glyphs;
  if (problem !== undefined) {
    const { file, line } = problem.at ?? {};
    const where = [
      ...(file === undefined || file === folder ? [] : [file.split(/[/\\]/).at(-1) ?? file]),
      ...(line === undefined ? [] : [ui.t('cli.line', { line })]),
    ];
    return ui.text(
      `${bad} ${[name, ...where].reduceRight((said, what) => ui.t('said.of', { what, said }), problemText(ui.t, problem))}`,
    );
  }
  if (outcome === 'there' || delivery === undefined) {
    return ui.text(`${between} ${ui.t('cli.delivery-import.there', { folder: name })}`);
  }
  const { bureau, report, ballots } = delivery;
  const named = name.startsWith(bureau) ? name : ui.t('said.of', { what: name, said: bureau });
  const params = { folder: named, version: report.version, ballots };
  return ui.text(`${good} ${ui.t('take-deliveries.taken', params)}`);
}

const tones = { taken: 'good', there: 'quiet', refused: 'bad' } as const;

const handledItems = (ui: Ui, told: readonly HandledDelivery[]): readonly Point[] =>
  told.map((one) => ({ key: one.folder, text: handledText(ui, one), tone: tones[one.outcome] }));

/** Lines of the report that are seen at once. */
export function toldPage(ui: Ui, counts: TakenCounts): number {
  return Math.max(
    2,
    ui.rows - 1 - wrapWords(ui.t('cli.delivery-import.summary', { ...counts }), ui.columns).length,
  );
}

export function ToldView({ ui, state: { told, total, row } }: At<'told'>): ReactNode {
  const counts = takenCounts(told, total);
  const { refused, left } = counts;
  const isWhole = refused === 0 && left === 0;
  return (
    <Box flexDirection="column">
      <Paragraph
        ui={ui}
        text={ui.t('cli.delivery-import.summary', { ...counts })}
        tone={isWhole ? 'good' : 'warning'}
      />
      <Line ui={ui} parts={[]} />
      <Items {...{ ui, items: handledItems(ui, told) }} selected={row} rows={toldPage(ui, counts)} />
    </Box>
  );
}

export function TakingView({ ui, state: { told, total, isStopping } }: At<'taking'>): ReactNode {
  const cells = Math.min(40, ui.columns);
  const last = told.at(-1);
  const { left: _, ...counts } = takenCounts(told, total);
  return (
    <Box flexDirection="column">
      {ui.screenReader ? null : (
        <Line ui={ui} parts={[{ text: bar(ui.glyphs, told.length, total, cells), tone: 'bar' }]} />
      )}
      <Line
        ui={ui}
        parts={[{ text: ui.t('take-deliveries.taking', { done: told.length, total }), tone: 'strong' }]}
      />
      <Line ui={ui} parts={[{ text: ui.t('cli.delivery-import.summary', { ...counts, left: 0 }) }]} />
      <Line ui={ui} parts={[]} />
      {last === undefined ? null : (
        <Paragraph ui={ui} text={handledText(ui, last)} tone={tones[last.outcome]} rows={6} />
      )}
      <Paragraph
        ui={ui}
        text={ui.t(isStopping ? 'take-deliveries.stopping' : 'take-deliveries.what-stops')}
        tone={isStopping ? 'warning' : 'quiet'}
      />
    </Box>
  );
}

export function DeliveriesPathView({
  ui,
  state,
}: {
  readonly ui: Ui;
  readonly state: FormState<'path'>;
}): ReactNode {
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('take-deliveries.title')} tone="strong" />
      <Paragraph ui={ui} text={ui.t('take-deliveries.what')} />
      {air}
      <FormView
        ui={ui}
        state={state}
        labelOf={() => ui.t('own-key.folder')}
        working={ui.t('take-deliveries.looking')}
      />
    </Box>
  );
}
