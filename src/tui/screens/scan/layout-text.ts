import type { KeyboardLayoutId } from '../../../ballot/keyboard-layouts.ts';
import type { Translate } from '../../../i18n/translate.ts';

/** What is set wrong, and how to set it right, in two sentences. */
export function layoutText(t: Translate, layout: Exclude<KeyboardLayoutId, 'right'>): string {
  return `${capitalised(t(`layout.${layout}`))}. ${t(`layout-fix.${layout}`)}`;
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
