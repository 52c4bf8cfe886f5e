/** The officers that a practice office knows, the one that is chosen marked. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { type Officer, practiceOfficers } from '../../../office/officers.ts';
import { fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';

export interface PracticeOfficersProps {
  readonly ui: Ui;
  /** The name in the field. */
  readonly chosen: string;
  /** All in one line, for where it is low. */
  readonly isShort: boolean;
}

export function PracticeOfficers({ ui, chosen, isShort }: PracticeOfficersProps): ReactNode {
  const mark = (name: string): string => (name === chosen ? ui.glyphs.selected : ' ');
  const intro: Part = {
    text: ui.t('sign-in.practice', { password: 'practice' }),
    tone: isShort ? 'quiet' : 'strong',
  };
  if (isShort) {
    return (
      <>
        <Line ui={ui} parts={[intro]} />
        <Line
          ui={ui}
          parts={practiceOfficers.map(({ name }) => ({
            text: `${mark(name)}${name} `,
            tone: name === chosen ? 'selected' : 'normal',
          }))}
        />
      </>
    );
  }
  const width = Math.max(...practiceOfficers.map(({ name }) => textWidth(name)));
  const roleWidth = Math.max(...practiceOfficers.map(({ role }) => textWidth(ui.t(`role.${role}`))));
  const cell = ({ name, role }: Officer): readonly Part[] => [
    {
      text: `${mark(name)} ${fillText(name, width, 'left')} `,
      tone: name === chosen ? 'selected' : 'normal',
    },
    { text: ` ${fillText(ui.t(`role.${role}`), roleWidth, 'left')} `, tone: 'quiet' },
  ];
  return (
    <Box flexDirection="column" marginTop={1}>
      <Line ui={ui} parts={[intro]} />
      {practiceOfficers.slice(0, rows).map((officer, row) => (
        <Line
          key={officer.name}
          ui={ui}
          parts={[officer, ...practiceOfficers.slice(rows + row, rows + row + 1)].flatMap(cell)}
        />
      ))}
    </Box>
  );
}

/** In two columns, so that it is no taller than the checks beside it leave room for. */
const rows = Math.ceil(practiceOfficers.length / 2);
