/** What an officer sees of long work at a terminal. */
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';
import { translator } from '../../src/i18n/translate.ts';

function terminal() {
  const lines: string[] = [];
  const sink = {
    isTerminal: true,
    write: async () => undefined,
    overwrite: (text: string) => {
      lines.push(text.replace('\r', '').replace('\u001b[K', ''));
    },
  };
  return { lines, progress: startProgress(sink, { t: translator('en'), language: 'en' }) };
}

it('names a step that takes long, though it began too soon to be shown', async () => {
  const { lines, progress } = terminal();
  progress.making(0, 4, 'totals.csv');
  progress.making(1, 4, 'report.pdf');
  expect(lines).toEqual([]);
  await setTimeout(700);
  expect(lines).toEqual(['[#####---------------] 1 of 4: report.pdf']);
  progress.clear();
  expect(lines.slice(1)).toEqual(['']);
});

it('shows nothing of work that is over', async () => {
  const { lines, progress } = terminal();
  progress.making(0, 4, 'totals.csv');
  progress.clear();
  await setTimeout(600);
  expect(lines).toEqual([]);
});
