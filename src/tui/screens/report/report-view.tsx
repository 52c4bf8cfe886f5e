/** One report: how it stands, who is still wanted, and one of its parts. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import { wantedSignatures } from '../../../office/report-step.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { Items } from '../../widgets/items.tsx';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { reportName, reportSign, reportTone } from '../reports/report-words.ts';
import { itemsOf, type ReportShown } from './report-lines.ts';
import { type ReportScreenState, type ReportSection, reportSections } from './report-state.ts';

export interface ReportViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly shown: ReportShown;
  readonly state: ReportScreenState;
}

export function ReportView({ ui, election, shown, state }: ReportViewProps): ReactNode {
  const { section, rows } = state;
  const items = itemsOf(ui, election, section, shown);
  return (
    <Box flexDirection="column">
      {above(ui, election, shown).map(({ text, tone, most }) => (
        <Paragraph key={text} {...{ ui, text, tone }} rows={most} />
      ))}
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      <Line ui={ui} parts={sectionParts(ui, section)} />
      <Items
        {...{ ui, items }}
        selected={Math.min(rows[section], items.length - 1)}
        rows={reportPage(ui, election, shown)}
      />
    </Box>
  );
}

/** Lines that the part has. */
export function reportPage(ui: Ui, election: Election, shown: ReportShown): number {
  const used = above(ui, election, shown).reduce(
    (sum, { text, most }) => sum + Math.min(most, wrapWords(text, ui.columns).length),
    isLow(ui) ? 1 : 2,
  );
  return Math.max(2, ui.rows - used);
}

interface Said {
  readonly text: string;
  readonly tone: Tone;
  /** Lines at most. */
  readonly most: number;
}

/** How it stands, why it was returned or opened again, and whose signatures are wanted. */
function above(ui: Ui, election: Election, { bureau, standing, delivered }: ReportShown): readonly Said[] {
  const { version, signOff, corrects } = standing;
  const { state, returned } = signOff;
  const name = reportName(ui, election, bureau);
  const words = { sign: reportSign(ui, state), state: ui.t(`report-state.${state}`) };
  const title = ui.t('report.title', { name, version, ...words });
  const back = state === 'returned' ? returned.at(-1) : undefined;
  const wanted = state === 'initialled' ? wantedText(ui, standing) : '';
  const said = (text: string, tone: Tone): readonly Said[] => [{ text: ui.text(text), tone, most: 3 }];
  return [
    { text: title, tone: reportTone[state] === 'quiet' ? 'strong' : reportTone[state], most: 2 },
    ...(delivered === null ? [] : said(ui.t('report.delivered', { standing: delivered, state }), 'normal')),
    ...(back === undefined ? [] : said(ui.t('report.returned-for', { ...back }), 'warning')),
    ...(corrects === null
      ? []
      : said(
          ui.t('report.corrects', {
            ...{ version: corrects.version, officer: corrects.officer, reason: corrects.reason },
          }),
          'normal',
        )),
    ...(wanted === '' ? [] : said(wanted, 'warning')),
  ];
}

/** More witnesses than these are counted, not named: the composition names them. */
const mostNamed = 2;

/** Those whose signatures the law wants and who have not signed; empty where all have. */
export function wantedText(ui: Ui, standing: ReportShown['standing']): string {
  const wanted = wantedSignatures(standing);
  const witnesses = wanted.filter(({ role }) => role === 'witness').length;
  const named = wanted.filter(({ role }) => role !== 'witness' || witnesses <= mostNamed);
  const texts = [
    ...named.map(({ role, people }) =>
      ui.t('report.wanted.one', {
        role: ui.t(`signer.${role}`),
        people: people.map(({ name }) => name).join(', '),
      }),
    ),
    ...(witnesses > mostNamed ? [ui.t('report.wanted.witnesses', { count: witnesses })] : []),
  ];
  return texts.length === 0 ? '' : ui.t('report.wanted', { people: texts.join('; ') });
}

/** The names of the parts, that of the one that is shown marked by a sign. */
function sectionParts(ui: Ui, now: ReportSection): readonly Part[] {
  const name = (section: ReportSection): string => ui.t(`report.section.${section}`);
  if (ui.screenReader) return [{ text: name(now) }];
  const wide = reportSections.reduce((sum, section) => sum + textWidth(name(section)) + 4, 0) <= ui.columns;
  return reportSections.map((section): Part => {
    const isNow = section === now;
    const sign = isNow ? ui.glyphs.selected : wide ? ' ' : '';
    const text = `${sign}${wide || isNow ? ' ' : ''}${name(section)}  `;
    return { text, tone: isNow ? 'selected' : 'quiet' };
  });
}
