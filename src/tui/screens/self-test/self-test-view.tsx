/** The test code, and beside it what to do and what the scan said. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { drawsBlocks } from '../../widgets/block-letters.ts';
import { Line } from '../../widgets/line.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { layoutText } from '../scan/layout-text.ts';
import type { SelfTestResult, SelfTestState } from './self-test-state.ts';
import { halfBlockLines, testSquares, testText } from './test-code.ts';

const squares = testSquares();
const codeColumns = squares.length;
const codeRows = Math.ceil(squares.length / 2);
const gap = 2;
/** Columns the words need beside the code. */
const leastText = 38;
/** Rows and columns of the frame around the body. */
const frame = { columns: 2, rows: 4 } as const;
/** Slower than this, in milliseconds a character, a ballot takes more than a second. */
const slow = 5;

interface TextLine {
  readonly text: string;
  readonly tone: Tone;
}

const canDraw = (ui: Ui): boolean => !ui.screenReader && drawsBlocks(ui.glyphs);
const hasRoom = (ui: Ui): boolean => ui.rows >= codeRows && ui.columns >= codeColumns + gap + leastText;

/** Whether the code is on screen: whole, in block characters, beside its words. `ui` has the room of the body. */
export const drawsCode = (ui: Ui): boolean => canDraw(ui) && hasRoom(ui);

export function SelfTestView({ ui, state }: { readonly ui: Ui; readonly state: SelfTestState }): ReactNode {
  const words = (columns: number): ReactNode => (
    <Box flexDirection="column">
      {selfTestLines(ui, state, columns).map(({ text, tone }, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its row
        <Line key={row} ui={ui} parts={[{ text, tone }]} />
      ))}
    </Box>
  );
  if (!drawsCode(ui)) return words(ui.columns);
  return (
    <Box columnGap={gap}>
      <Code ui={ui} inverted={state.inverted} />
      {words(ui.columns - codeColumns - gap)}
    </Box>
  );
}

/**
 * Dark on light whatever the palette, since scanners need it so; without colours it is drawn as for a dark terminal.
 * `inverted` is for terminals where that guess is wrong.
 */
function Code({ ui, inverted }: { readonly ui: Ui; readonly inverted: boolean }): ReactNode {
  const hasColours = ui.theme.good.color !== undefined;
  const drawn = hasColours === inverted ? 'light' : 'dark';
  const ink = hasColours ? { color: '#000000', backgroundColor: '#ffffff' } : {};
  return (
    <Box flexDirection="column" width={codeColumns} flexShrink={0}>
      {halfBlockLines(squares, drawn).map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its row
        <Text key={row} {...ink}>
          {line}
        </Text>
      ))}
    </Box>
  );
}

/** The words in so many columns. */
export function selfTestLines(ui: Ui, { result }: SelfTestState, columns: number): readonly TextLine[] {
  const paragraph = (text: string, tone: Tone): readonly TextLine[] =>
    wrapWords(text, columns).map((line) => ({ text: line, tone }));
  const blank: TextLine = { text: ' ', tone: 'normal' };
  if (result !== null) return resultLines(ui, result).flatMap(({ text, tone }) => paragraph(text, tone));
  const title = paragraph(ui.t('self-test.title'), 'strong');
  if (!drawsCode(ui)) {
    const needed = { columns: codeColumns + gap + leastText + frame.columns, rows: codeRows + frame.rows };
    const why = canDraw(ui) ? ui.t('self-test.narrow', needed) : ui.t('self-test.no-code');
    return [
      ...[...title, blank],
      ...paragraph(`${why} ${ui.t('self-test.make-code')}`, 'normal'),
      ...[blank, ...paragraph(testText, 'accent')],
    ];
  }
  return [...title, blank, ...paragraph(ui.t('self-test.scan'), 'normal')];
}

function resultLines(ui: Ui, result: SelfTestResult): readonly TextLine[] {
  const good = (text: string): TextLine => ({ text: `${ui.glyphs.good} ${text}`, tone: 'good' });
  const warning = (text: string): TextLine => ({ text: `${ui.glyphs.warning} ${text}`, tone: 'warning' });
  const bad = (text: string): TextLine => ({ text: `${ui.glyphs.bad} ${text}`, tone: 'bad' });
  if (result.kind === 'ballot') return [bad(ui.t('self-test.ballot'))];
  if (result.kind === 'unknown') return [bad(ui.t('self-test.unknown', { found: result.found }))];
  const { layout, arrived, expected, millisPerCharacter, suffix } = result;
  const speed = ui.t('self-test.speed', { millis: millisPerCharacter });
  return [
    layout === 'right'
      ? good(ui.t('self-test.layout.right'))
      : warning(`${ui.t('self-test.layout.wrong')} ${layoutText(ui.t, layout)}`),
    arrived === expected
      ? good(ui.t('self-test.lost.none', { expected }))
      : bad(ui.t('self-test.lost.some', { found: arrived, expected })),
    millisPerCharacter <= slow ? good(speed) : warning(`${speed} ${ui.t('self-test.speed.slow')}`),
    suffix === 'none' ? warning(ui.t('self-test.suffix.none')) : good(ui.t(`self-test.suffix.${suffix}`)),
  ];
}
