import type { MessageKey } from '../i18n/catalogue.ts';
import type { Params } from '../i18n/translate.ts';

/** A text still without a language: it is put into words when it is drawn, so a language switch reaches it. */
export interface Message {
  readonly key: MessageKey;
  readonly params?: Params;
}

/** A message in the line above the keys. */
export interface Notice extends Message {
  /** It matters: it stays until a key shows that somebody is there to read it. */
  readonly stays?: true;
}
