/**
 * A report as it is read before it is initialled or signed, and afterwards: its version and digest, who has signed, and
 * the exact figures of every contest; of a correction those of the version before beside them.
 */
import type { CountTable, ListCount } from '../../../count/count-table.ts';
import type { Contest, Election } from '../../../election/election.ts';
import { findContest } from '../../../election/lookup.ts';
import type { Category } from '../../../election/regime.ts';
import { formatInstant } from '../../../i18n/format-time.ts';
import type { ReportModel } from '../../../office/reporting/report-content.ts';
import type { ReportedRemark } from '../../../office/reporting/reported-remarks.ts';
import { contestName } from '../../contest-name.ts';
import { problemWords } from '../../problem-words.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import type { Part } from '../../widgets/line.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { boxText } from '../log/event-text.ts';
import { personText, toldItems } from '../report/report-lines.ts';
import { reportName, reportStateText } from '../reports/report-words.ts';
import { categoryTitles } from '../totals/category-titles.ts';
import { digestLines } from './digest-lines.ts';
import { type Figures, figureLine, figuresHead, labelFits } from './figure-lines.ts';
import { listTable } from './list-table.ts';

export type ReadLine = readonly Part[];

export interface ReadReport {
  readonly model: ReportModel;
  /** The version that this one corrects, as it was signed. */
  readonly before: ReportModel | undefined;
  /** Who is still wanted, in words; empty where nobody is. */
  readonly wanted: string;
}

export function reportTextLines(ui: Ui, election: Election, read: ReadReport): readonly ReadLine[] {
  const { model } = read;
  return [
    ...headLines(ui, election, read),
    ...model.tables.flatMap((table) => contestLines(ui, election, table, read)),
    ...otherChanges(ui, election, read),
    ...textLines(ui, '', 'normal'),
    ...textLines(
      ui,
      ui.t('report-text.counts', {
        ...{ remarks: model.remarks.length, suspects: model.suspects.length },
        transfers: model.transfers.length,
      }),
      'normal',
    ),
    ...model.remarks.flatMap((remark) =>
      remark.text === null ? [] : textLines(ui, remarkText(ui, election, model, remark), 'normal'),
    ),
    ...part(
      ui,
      ui.t('report-text.people'),
      model.composition.map((person) => personText(ui, person)),
    ),
    ...part(
      ui,
      ui.t('report-text.told'),
      toldItems(ui, model).map(({ text }) => text),
    ),
    ...textLines(ui, '', 'normal'),
    ...textLines(ui, ui.t('report-text.beyond'), 'quiet'),
    ...textLines(ui, `${ui.glyphs.rule}${ui.glyphs.rule} ${ui.t('report-text.end')}`, 'quiet'),
  ];
}

/** What was found, in words, and what was said to it; of the office the bureau before it. */
function remarkText(
  ui: Ui,
  election: Election,
  { bureau: reported }: ReportModel,
  { bureau, contest, code, figures, text, officer }: ReportedRemark,
): string {
  const found = figures.map((params) => problemWords(ui, election, { code, params: { ...params, contest } }));
  const said = found.join(' ');
  const finding = reported === null ? ui.t('said.of', { what: bureau, said }) : said;
  return ui.text(ui.t('report-text.remark', { finding, officer: officer ?? '', text: text ?? '', code }));
}

function headLines(ui: Ui, election: Election, { model, wanted }: ReadReport): readonly ReadLine[] {
  const { bureau, version, signOff, correction } = model;
  const name = reportName(ui, election, bureau);
  const signatures = signOff.signatures.map(({ role, officer, at }) =>
    ui.t('report-text.signed', {
      role: ui.t(`signer.${role}`),
      officer,
      time: formatInstant(ui.language, at),
    }),
  );
  return [
    ...textLines(ui, ui.t('report-text.title', { name, version }), 'strong'),
    ...textLines(ui, reportStateText(ui, signOff.state), 'normal'),
    ...(correction === null
      ? []
      : [
          ...textLines(ui, ui.t('report-text.corrects', { ...correctedBy(model) }), 'warning'),
          ...textLines(ui, ui.t('report-text.changes', { count: correction.changes.length }), 'warning'),
        ]),
    ...textLines(ui, ui.t('report-text.digest'), 'quiet'),
    ...digestLines(ui, model.digest).map((line): ReadLine => [{ text: line, tone: 'accent' }]),
    ...(signatures.length === 0
      ? textLines(ui, ui.t('report-text.nobody'), 'normal')
      : signatures.flatMap((text) => textLines(ui, `${ui.glyphs.good} ${text}`, 'good'))),
    ...(wanted === '' ? [] : textLines(ui, wanted, 'warning')),
  ];
}

const correctedBy = ({ correction }: ReportModel) => ({
  version: correction?.version ?? 0,
  reason: correction?.reason ?? '',
});

function contestLines(
  ui: Ui,
  election: Election,
  table: CountTable,
  { model, before }: ReadReport,
): readonly ReadLine[] {
  const contest = findContest(election, table.contest);
  const old = before?.tables.find((one) => one.contest === table.contest);
  const name = contest === undefined ? table.contest : contestName(ui, election, contest);
  const versions = before === undefined ? undefined : { now: model.version, before: before.version };
  const figures = (label: string, now: number | null, was: number | null | undefined, tone?: Tone) =>
    figureLine(ui, { label, now, ...(before === undefined ? {} : { before: was ?? null }) }, tone);
  const countedHere = ui.t('rubric.counted-here');
  return [
    ...textLines(ui, '', 'normal'),
    figuresHead(ui, name, versions),
    figures(
      labelFits(ui, countedHere, before !== undefined) ? countedHere : ui.t('totals.found'),
      table.found,
      old?.found,
    ),
    ...blankAndInvalid(ui, table, old, figures),
    figures(ui.t('totals.valid'), table.valid, old?.valid),
    ...((before === undefined ? listTable(ui, contest, table.lists) : undefined) ??
      table.lists.flatMap((list) => {
        const was = old?.lists.find(({ number }) => number === list.number);
        return listLines(ui, contest, list, was, figures);
      })),
  ];
}

type MakeFigures = (
  label: string,
  now: number | null,
  was: number | null | undefined,
  tone?: Tone,
) => ReadLine;

/** Each by itself where it is known, else both together. */
const blankAndInvalid = (
  ui: Ui,
  table: CountTable,
  old: CountTable | undefined,
  figures: MakeFigures,
): readonly ReadLine[] =>
  table.blank === null || table.invalid === null
    ? [figures(ui.t('totals.blank-or-invalid'), table.blankOrInvalid, old?.blankOrInvalid)]
    : [
        figures(ui.t('totals.blank'), table.blank, old?.blank),
        figures(ui.t('totals.invalid'), table.invalid, old?.invalid),
      ];

function listLines(
  ui: Ui,
  contest: Contest | undefined,
  list: ListCount,
  was: ListCount | undefined,
  figures: MakeFigures,
): readonly ReadLine[] {
  const name = contest?.lists.find(({ number }) => number === list.number)?.name ?? '';
  const categories = Object.entries(list.categories) as readonly (readonly [Category, number])[];
  return [
    ...textLines(ui, ui.text(`${ui.t('report-text.list', { list: list.number })} ${name}`), 'strong'),
    ...categories.map(([category, votes]) =>
      figures(`  ${ui.t(categoryTitles[category])}`, votes, was?.categories[category]),
    ),
    figures(`  ${ui.t('totals.electoral-figure')}`, list.electoralFigure, was?.electoralFigure, 'strong'),
  ];
}

const shownAbove = /^(?:found|counted|valid|blank|invalid|blankOrInvalid|category\/.*|electoralFigure\/.*)$/;

/** What a correction changed beside the figures above: votes of candidates, what was declared, tables of bureaus. */
function otherChanges(ui: Ui, election: Election, { model, before: old }: ReadReport): readonly ReadLine[] {
  const changes = model.correction?.changes ?? [];
  const totalIn = (read: ReportModel | undefined, contest: string) =>
    read?.tables.find((table) => table.contest === contest)?.found ?? null;
  const others = changes.filter(({ bureau, contest, field, before, after }) => {
    if (bureau !== model.bureau || !shownAbove.test(field)) return true;
    // Of a table with one figure for all urns it is what they held, which is not always what counts.
    return field === 'found' && (before !== totalIn(old, contest) || after !== totalIn(model, contest));
  });
  if (others.length === 0 || model.correction === null) return [];
  const versions = { now: model.version, before: model.correction.version };
  return [
    ...textLines(ui, '', 'normal'),
    figuresHead(ui, ui.t('report-text.others'), versions),
    ...others.flatMap(({ bureau, contest, field, before, after }) => {
      const where = bureau === null || bureau === model.bureau ? contest : `${bureau} ${contest}`;
      const label = `${where} ${boxText(ui, election, contest, field)}`;
      const figures: Figures = { label: '', now: after, before };
      return [...textLines(ui, label, 'normal'), figureLine(ui, figures)];
    }),
  ];
}

function part(ui: Ui, title: string, texts: readonly string[]): readonly ReadLine[] {
  if (texts.length === 0) return [];
  return [
    ...textLines(ui, '', 'normal'),
    ...textLines(ui, title, 'strong'),
    ...texts.flatMap((text) => textLines(ui, ui.text(text), 'normal')),
  ];
}

/** The text in lines of the screen. */
function textLines(ui: Ui, text: string, tone: Tone): readonly ReadLine[] {
  if (text === '') return [[]];
  if (ui.screenReader || textWidth(text) <= ui.columns) return [[{ text, tone }]];
  return wrapWords(text, ui.columns).map((line) => [{ text: line, tone }]);
}
