/** What a command says stays the line that it is, whatever a file or a person on a stick is called. */
import { expect, test } from 'vitest';
import { outputTo } from '../../src/cli/output.ts';
import { translator } from '../../src/i18n/translate.ts';

test('a folder whose name has line feeds and escape codes forges no line of its own', async () => {
  const folder = '/stick/TB-1: taken.\n\r\u2028TB-2: version 1 taken.\u001b[2K\u001b[1A\u009b31m\u202e';
  const said: string[] = [];
  const unasked = () => {
    throw new Error('nothing is written over');
  };
  const sink = { isTerminal: true, overwrite: unasked, write: async (text: string) => void said.push(text) };
  const t = translator('en');
  const output = outputTo(sink, sink, t);

  await output.line(t('cli.delivery-import.there', { folder }));
  await output.line(t('cli.report.done', { out: folder, files: folder }));
  await output.note(folder);
  await output.problem({ code: 'REPORT_FILE_UNKNOWN', at: { file: folder } });
  await output.warning({ code: 'REPORT_FILE_UNKNOWN', at: { file: folder } });

  for (const one of said) {
    expect(one.endsWith('\n')).toBe(true);
    expect(one.slice(0, -1)).toContain('TB-1: taken.\\u000a\\u000d\\u2028TB-2');
    expect(one.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
  }
  expect(said).toHaveLength(5);
});
