/** How a chord is written for a reader: `Enter`, `Ctrl+P`, `t`. */
import type { MessageKey } from '../../i18n/catalogue.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Chord } from './chord.ts';
import type { KeyName } from './input/input-event.ts';

const names = {
  enter: 'key.enter',
  tab: 'key.tab',
  escape: 'key.escape',
  backspace: 'key.backspace',
  delete: 'key.delete',
  insert: 'key.insert',
  up: 'key.up',
  down: 'key.down',
  left: 'key.left',
  right: 'key.right',
  home: 'key.home',
  end: 'key.end',
  pageUp: 'key.page-up',
  pageDown: 'key.page-down',
  space: 'key.space',
} as const satisfies Readonly<Record<KeyName | 'space', MessageKey>>;

const isNamed = (key: string): key is keyof typeof names => Object.hasOwn(names, key);

export function keyLabel(chord: Chord, t: Translate): string {
  if (chord.startsWith('ctrl+')) return `${t('key.ctrl')}+${keyLabel(chord.slice(5), t).toUpperCase()}`;
  if (chord.startsWith('shift+')) return `${t('key.shift')}+${keyLabel(chord.slice(6), t)}`;
  return isNamed(chord) ? t(names[chord]) : chord;
}

/** Several of one command: `d Enter`, and digits in a row as `1-9`. */
export function keyLabels(chords: readonly Chord[], t: Translate): readonly string[] {
  const labels = chords.map((chord) => keyLabel(chord, t));
  const isRow = chords.length > 2 && chords.every((chord) => /^\d$/.test(chord));
  return isRow ? [`${labels[0]}-${labels.at(-1)}`] : labels;
}
