/**
 * Plays a day of counting at real terminals, keyboard alone: a bureau counts on paper and signs, the main bureau of the
 * canton takes its delivery and signs in turn. Writes what the terminals showed as day.cast, for any asciinema player, and the
 * screens at each step as day.txt.
 * Usage: npm run day [-- [--lang nl|fr|de|en] [FOLDER]]   (the program must be built; else the folder is coverage/day)
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../src/base/language.ts';
import { newRecording, playDay } from './day/play-day.ts';

const { values, positionals } = parseArgs({
  options: { lang: { type: 'string', default: 'nl' } },
  allowPositionals: true,
});
const language = languages.find((one) => one === values.lang);
if (language === undefined) throw new Error(`no language ${values.lang}: one of ${languages.join(', ')}`);
const [out = 'coverage/day'] = positionals;

const folder = mkdtempSync(join(tmpdir(), 'telbureau-day-'));
const recording = newRecording();
const started = performance.now();
try {
  await playDay(folder, language, recording);
  console.log(`A day in ${Math.round((performance.now() - started) / 1000)} s: ${join(out, 'day.cast')}`);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  recording.write(out, 'day');
  rmSync(folder, { recursive: true, force: true });
}
// A pseudo-terminal keeps the process alive.
process.exit();
