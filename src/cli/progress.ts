/** Progress of long work: one line on a terminal's standard error, written over; nothing anywhere else. */

import { formatCount } from '../i18n/translate.ts';
import type { Run } from './command.ts';
import type { TextSink } from './output.ts';

/** Work that is over sooner than this shows no progress at all. */
const patience = 500;
const betweenLines = 200;
const barWidth = 20;

export interface ProgressLine {
  show(done: number, total?: number): void;
  /** A step of work of few and long ones: which file of how many is being made. */
  making(done: number, total: number, file: string): void;
  /** Makes room for other lines. */
  clear(): void;
}

/** Without `run`, or where standard error is no terminal, progress is not shown. */
export function startProgress(stderr: TextSink, run: Pick<Run, 't' | 'language'> | undefined): ProgressLine {
  if (run === undefined || !stderr.isTerminal) {
    return { show: () => undefined, making: () => undefined, clear: () => undefined };
  }
  const { t, language } = run;
  const begun = performance.now();
  let shown = begun;
  let isShown = false;
  let wanted: ((now: number) => string) | undefined;
  let later: NodeJS.Timeout | undefined;
  const draw = (): void => {
    clearTimeout(later);
    later = undefined;
    if (wanted === undefined) return;
    shown = performance.now();
    isShown = true;
    stderr.overwrite(`\r${wanted(shown)}\u001b[K`);
  };
  // What comes too soon is shown later: the step that it speaks of may be the longest of all.
  const offer = (text: (now: number) => string): void => {
    wanted = text;
    const wait = Math.max(begun + patience, shown + betweenLines) - performance.now();
    if (wait <= 0) draw();
    else later ??= setTimeout(draw, wait).unref();
  };
  return {
    show: (done, total) => {
      offer((now) => {
        const rate = formatCount(language, Math.round((done * 1000) / (now - begun)));
        return total === undefined
          ? t('cli.progress', { done, rate })
          : t('cli.progress.of', { done, total, rate });
      });
    },
    making: (done, total, file) => {
      const full = Math.floor((done * barWidth) / total);
      const bar = '#'.repeat(full) + '-'.repeat(barWidth - full);
      offer(() => t('cli.report.progress', { bar, done, total, file }));
    },
    clear: () => {
      clearTimeout(later);
      later = undefined;
      if (!isShown) return;
      isShown = false;
      stderr.overwrite('\r\u001b[K');
    },
  };
}
