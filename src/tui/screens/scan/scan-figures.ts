/** The running figures of the bureau: in lines under the verdict, or as a table beside it where there is room. */
import { localised } from '../../../base/language.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { joined, type Parts, partsWidth } from './scan-parts.ts';
import type { Figures } from './scan-state.ts';

/** Columns in which four figures of five digits stand beside each other in every language. */
const columnsForFourFigures = 76;
/** Cells of the widest table. */
const tableWidth = 56;
/** A title cut shorter than this explains nothing. */
const leastTitle = 12;

type Figure = readonly [label: MessageKey, value: number];
type PaperFigures = Figures['papers'][number];

const votesOf = ({ valid, blank, invalid }: PaperFigures): readonly Figure[] => [
  ['scan.figure.valid', valid],
  ['scan.figure.blank', blank],
  ['scan.figure.invalid', invalid],
];
const refusalsOf = ({ duplicate, conflict, refused }: Figures): readonly Figure[] => [
  ['scan.figure.duplicate', duplicate],
  ['scan.figure.conflict', conflict],
  ['scan.figure.refused', refused],
];

export function figureLines(ui: Ui, figures: Figures): readonly Parts[] {
  const line = (items: readonly Figure[]): Parts =>
    joined(
      ui,
      items.map(([label, value]) => [
        { text: ui.t(label), tone: 'quiet' },
        { text: ` ${ui.number(value)}`, tone: 'strong' },
      ]),
    );
  const counted: Figure = ['scan.figure.counted', figures.counted];
  const registered: Figure = ['scan.figure.registered', figures.registered];
  const refusals = line(refusalsOf(figures));
  const [paper, another] = figures.papers;
  if (another !== undefined) {
    // A ballot of several elections may be valid in one and blank in another: no sum over them means anything.
    const votes = figures.papers.map((one) => line(votesOf(one)));
    const names = paperNames(ui, figures.papers, ui.columns - Math.max(...votes.map(partsWidth)));
    const rows = votes.map((parts, row): Parts => [{ text: names[row] ?? '', tone: 'quiet' }, ...parts]);
    return [line([counted, registered]), ...rows, refusals];
  }
  const votes: readonly Figure[] = [
    counted,
    ['scan.figure.blank', paper?.blank ?? 0],
    ['scan.figure.invalid', paper?.invalid ?? 0],
  ];
  return ui.columns >= columnsForFourFigures
    ? [line([...votes, registered]), refusals]
    : [line(votes), line([registered]), refusals];
}

/** Id and title of each election, all of one width; only the ids where the titles have no room. */
function paperNames(ui: Ui, papers: readonly PaperFigures[], room: number): readonly string[] {
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(textWidth));
  const ids = papers.map(({ id }) => id);
  const idWidth = widest(ids) + 2;
  const titles = papers.map(({ title }) => ui.text(localised(title, ui.language)));
  const titleWidth = Math.min(widest(titles), room - idWidth - 2);
  return ids.map((id, row) => {
    const name = fillText(id, idWidth, 'left');
    if (titleWidth < leastTitle) return name;
    const title = cutText(titles[row] ?? '', titleWidth, ui.glyphs.ellipsis);
    return `${name}${fillText(title, titleWidth + 2, 'left')}`;
  });
}

/** Labels on the left, figures under each other on the right. */
export function figureTable(ui: Ui, figures: Figures): readonly Parts[] {
  const [paper, another] = figures.papers;
  const groups: readonly (readonly Figure[])[] = [
    [
      ['scan.figure.counted', figures.counted],
      ['scan.figure.registered', figures.registered],
    ],
    another === undefined && paper !== undefined ? votesOf(paper) : [],
    refusalsOf(figures),
  ];
  const all = groups.flat();
  const label = Math.max(...all.map(([key]) => textWidth(ui.t(key))));
  const number = Math.max(...all.map(([, value]) => textWidth(ui.number(value))), 6);
  const lines = groups
    .filter((group) => group.length > 0)
    .flatMap((group, index): readonly Parts[] => [
      ...(index === 0 ? [] : [[]]),
      ...group.map(
        ([key, value]): Parts => [
          { text: fillText(ui.t(key), label + 3, 'left'), tone: 'quiet' },
          { text: fillText(ui.number(value), number, 'right'), tone: 'strong' },
        ],
      ),
    ]);
  return another === undefined ? lines : [...lines, [], ...paperTable(ui, figures.papers)];
}

function paperTable(ui: Ui, papers: readonly PaperFigures[]): readonly Parts[] {
  const heads = papers
    .slice(0, 1)
    .flatMap(votesOf)
    .map(([key]) => ui.t(key));
  const widths = heads.map((head) => Math.max(textWidth(head), 6) + 2);
  const names = paperNames(ui, papers, tableWidth - widths.reduce((sum, width) => sum + width, 0));
  const nameWidth = Math.max(...names.map(textWidth));
  const row = (name: string, cells: readonly string[], tone: 'quiet' | 'strong'): Parts => [
    { text: fillText(name, nameWidth, 'left'), tone: 'quiet' },
    { text: cells.map((cell, column) => fillText(cell, widths[column] ?? 0, 'right')).join(''), tone },
  ];
  return [
    row('', heads, 'quiet'),
    ...papers.map((one, index) =>
      row(
        names[index] ?? '',
        votesOf(one).map(([, value]) => ui.number(value)),
        'strong',
      ),
    ),
  ];
}
