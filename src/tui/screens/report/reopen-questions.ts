/** The gravest act at a report: opened again as a correction, or sent back to the bureau that delivered it. */
import { reopenReport } from '../../../office/close-report.ts';
import type { Message } from '../../message.ts';
import { ofReport } from '../reports/report-words.ts';
import { no, type ReportDoing } from './report-questions.ts';

interface Words {
  readonly title: Message;
  readonly consequence: Message;
  readonly type: Message;
  readonly sure: Message;
  readonly mismatch: Message;
  readonly done: Message;
}

/** `word`: what must be typed. */
function wordsOf({ bureau, standing }: ReportDoing, word: string): Words {
  const { version: old, signOff, delivery } = standing;
  const params = { version: old + 1, old, word };
  if (delivery !== null) {
    return {
      title: { key: 'delivery.send-back.title', params: { bureau: word } },
      consequence: { key: 'delivery.send-back.then', params },
      type: { key: 'delivery.send-back.type', params },
      sure: { key: 'delivery.send-back.sure' },
      mismatch: { key: 'delivery.send-back.mismatch', params },
      done: { key: 'delivery.send-back.done', params },
    };
  }
  return {
    title: { key: 'report.reopen.title', params: ofReport(bureau) },
    consequence: {
      key: 'report.reopen.consequence',
      params: { ...params, signatures: signOff.signatures.length },
    },
    type: { key: 'report.reopen.type', params },
    sure: { key: 'report.reopen.sure', params },
    mismatch: { key: 'report.reopen.mismatch', params },
    done: { key: 'report.reopen.done', params },
  };
}

/** Asks for a reason, and then for the id of the bureau, typed. */
export function askToReopen(doing: ReportDoing): void {
  const { shell, bureau } = doing;
  const word = bureau ?? shell.services.ledger.election.office.id;
  const words = wordsOf(doing, word);
  shell.ask({
    title: words.title,
    lines: [words.consequence],
    field: { key: 'report.reason' },
    yes: { key: 'report.reopen.yes' },
    no,
    danger: true,
    onYes: (reason) => askForWord(doing, { word, words, reason }),
  });
}

function askForWord(
  { shell, officer, bureau }: ReportDoing,
  { word, words, reason }: { readonly word: string; readonly words: Words; readonly reason: string },
): void {
  const { ledger, clock } = shell.services;
  shell.ask({
    title: words.type,
    lines: [{ key: 'report.reopen.because', params: { reason: shell.ui.text(reason) }, rows: 3 }],
    field: { key: 'report.reopen.word' },
    yes: words.sure,
    no,
    danger: true,
    onYes: (typed) => {
      if (typed.toLowerCase() !== word.toLowerCase()) {
        shell.say({ ...words.mismatch, stays: true });
        return;
      }
      const after = reopenReport(ledger, clock, officer, bureau, reason);
      shell.refresh();
      if (after.ok) shell.say(words.done);
      else shell.report(after.error);
    },
  });
}
