/** Progress of long work: one line on a terminal's standard error, written over; nothing anywhere else. */

import { formatCount } from '../i18n/translate.ts';
import type { Run } from './command.ts';
import type { TextSink } from './output.ts';

/** Work that is over sooner than this shows no progress at all. */
const patience = 500;
const betweenLines = 200;

export interface ProgressLine {
  show(done: number, total?: number): void;
  /** Makes room for other lines. */
  clear(): void;
}

/** Without `run`, or where standard error is no terminal, progress is not shown. */
export function startProgress(stderr: TextSink, run: Pick<Run, 't' | 'language'> | undefined): ProgressLine {
  if (run === undefined || !stderr.isTerminal) return { show: () => undefined, clear: () => undefined };
  const { t, language } = run;
  const begun = performance.now();
  let shown = begun;
  let isShown = false;
  return {
    show: (done, total) => {
      const now = performance.now();
      if (now - begun < patience || now - shown < betweenLines) return;
      shown = now;
      isShown = true;
      const rate = formatCount(language, Math.round((done * 1000) / (now - begun)));
      const text =
        total === undefined ? t('cli.progress', { done, rate }) : t('cli.progress.of', { done, total, rate });
      stderr.overwrite(`\r${text}\u001b[K`);
    },
    clear: () => {
      if (!isShown) return;
      isShown = false;
      stderr.overwrite('\r\u001b[K');
    },
  };
}
