/**
 * What an officer or a scanner did at the keyboard, as the screens see it. The assembler (`assembler.ts`) is the
 * only maker of these values; how it tells a person from a scanner: docs/decisions/020-input.md.
 */

/** Keys that type no character. Enter and Tab are here only when a person pressed them, never as a scanner's suffix. */
export type KeyName =
  | 'enter'
  | 'tab'
  | 'escape'
  | 'backspace'
  | 'delete'
  | 'insert'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'pageUp'
  | 'pageDown';

/** What a scanner sent after the text. `none`: nothing came, a pause closed the scan. */
export type ScanSuffix = LineEnd | 'none';
export type LineEnd = 'enter' | 'tab';

export type InputEvent =
  | { readonly kind: 'key'; readonly key: KeyName; readonly ctrl: boolean; readonly shift: boolean }
  /** One typed character, one Unicode code point; a space is ` `. With `ctrl` the lower-case letter of the combination. */
  | { readonly kind: 'text'; readonly text: string; readonly ctrl: boolean }
  /** Text from the clipboard, line ends and all. It is never a keystroke: no line end in it may confirm anything. */
  | { readonly kind: 'paste'; readonly text: string }
  /**
   * A burst that no hand types: a scanner, or a paste in a terminal without bracketed paste. It never confirms or
   * chooses anything; a text field may take `typed` in and, in a form, the suffix as the key it stands for.
   */
  | {
      readonly kind: 'scan';
      /** The characters as they arrived, before any keyboard layout is undone; without the suffix. */
      readonly typed: string;
      readonly suffix: ScanSuffix;
      /** From the first character to the last, in milliseconds; 0 where all came in one piece. */
      readonly millis: number;
    }
  /**
   * An Enter or Tab of a scanner by itself: the late one of a scan that was given without, whose text is `typed`, or
   * that of an empty line. Only a form that takes such a text in may act on it.
   */
  | { readonly kind: 'line-end'; readonly typed: string; readonly suffix: LineEnd };

/** What a hand does. */
export type Keystroke = Extract<InputEvent, { kind: 'key' | 'text' }>;
