/** What the screen that writes the files of a report holds, without a terminal. */
import { expect, test } from 'vitest';
import { err, ok } from '../../../src/base/result.ts';
import { reportFilesCommands } from '../../../src/tui/screens/report-files/report-files-keys.ts';
import {
  type ReportFilesAction,
  type ReportFilesState,
  reduceReportFiles,
  startReportFiles,
} from '../../../src/tui/screens/report-files/report-files-state.ts';

const folder = '/media/usb';
const making = { done: 3, total: 14, file: 'report.pdf' };
const written = ok({
  files: ['report.pdf'],
  completeness: { contests: 1, agreed: 1, suspectsOpen: 0, remarksOwed: 0 },
  toldBySums: [],
});
const cancelled = err({ code: 'OUTPUT_CANCELLED' });
const after = (...actions: readonly ReportFilesAction[]): ReportFilesState =>
  actions.reduce(reduceReportFiles, startReportFiles());
const began = { type: 'began', folder } as const;

test('a folder is named, files are made one by one, and what came of it is told', () => {
  expect(after()).toEqual({ stage: 'folder', folder: '' });
  expect(after(began)).toEqual({ stage: 'writing', folder, making: null, isStopping: false });
  expect(after(began, { type: 'making', making })).toMatchObject({ stage: 'writing', making });
  expect(after(began, { type: 'making', making }, { type: 'ended', result: written })).toEqual({
    ...{ stage: 'ended', folder },
    result: written,
  });
});

test('stopped, it is still told what came of it, and the folder stands there for another try', () => {
  const stopped = after(began, { type: 'stopping' }, { type: 'making', making });
  expect(stopped).toMatchObject({ stage: 'writing', isStopping: true, making });

  const ended = reduceReportFiles(stopped, { type: 'ended', result: cancelled });
  expect(ended).toEqual({ stage: 'ended', folder, result: cancelled });
  expect(reduceReportFiles(ended, { type: 'other-folder' })).toEqual({ stage: 'folder', folder });
});

test('nothing that comes at another moment changes anything', () => {
  const states = [after(), after(began), after(began, { type: 'ended', result: written })] as const;
  const [named, writing, ended] = states;
  const actions: readonly ReportFilesAction[] = [
    began,
    { type: 'making', making },
    { type: 'stopping' },
    { type: 'ended', result: cancelled },
    { type: 'other-folder' },
  ];
  const heard = states.map((state) =>
    actions.filter((action) => reduceReportFiles(state, action) !== state).map(({ type }) => type),
  );

  expect([named.stage, writing.stage, ended.stage]).toEqual(['folder', 'writing', 'ended']);
  expect(heard).toEqual([['began'], ['making', 'stopping', 'ended'], ['other-folder']]);
});

test('Esc is heard at any time; Enter names another folder, and only once it has ended', () => {
  const can = (state: ReportFilesState) =>
    reportFilesCommands.filter(({ when }) => when(state) === true).map(({ keys }) => keys[0]);

  expect(can(after(began))).toEqual(['escape']);
  expect(can(after(began, { type: 'ended', result: written }))).toEqual(['enter', 'escape']);
});
