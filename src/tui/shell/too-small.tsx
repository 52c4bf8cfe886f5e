import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Message } from '../message.ts';
import type { Ui } from '../ui.ts';

const leastColumns = 60;
const leastRows = 18;

export const isTooSmall = (ui: Ui): boolean =>
  !ui.screenReader && (ui.columns < leastColumns || ui.rows < leastRows);

/** In place of everything else; what is being done stays as it is until there is room again. */
export function TooSmall({ ui, scans }: { readonly ui: Ui; readonly scans: Message }): ReactNode {
  return (
    <Box flexDirection="column">
      <Text {...ui.theme.warning}>{ui.t('too-small.title')}</Text>
      <Text>{ui.t('too-small.now', { columns: ui.columns, rows: ui.rows })}</Text>
      <Text>{ui.t('too-small.needed', { columns: leastColumns, rows: leastRows })}</Text>
      <Text {...ui.theme.strong}>{ui.t(scans.key, scans.params)}</Text>
    </Box>
  );
}
