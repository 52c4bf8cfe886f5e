/**
 * What each key of a keyboard types, for the layouts met at Belgian counting tables. A hand scanner sends keys,
 * not characters: it looks up the key of a character in the layout it is set to, and the computer types what that
 * key means in its own.
 */

export const keyboards = ['us', 'be', 'fr', 'de'] as const;
export type Keyboard = (typeof keyboards)[number];

interface KeyTable {
  /**
   * One character a key, without and with Shift; the same place in every table is the same physical key.
   * NUL stands for a dead key (it types nothing until the next key) and for a key without a character.
   */
  readonly plain: string;
  readonly shift: string;
}

// Rows from the digits down, as on the keyboard; the key between left Shift and Z, which no payload needs, is left out.
export const keyTables: Readonly<Record<Keyboard, KeyTable>> = {
  us: {
    plain: '`1234567890-=' + 'qwertyuiop[]' + "asdfghjkl;'\\" + 'zxcvbnm,./',
    shift: '~!@#$%^&*()_+' + 'QWERTYUIOP{}' + 'ASDFGHJKL:"|' + 'ZXCVBNM<>?',
  },
  be: {
    plain: '²&é"\'(§è!çà)-' + 'azertyuiop\0$' + 'qsdfghjklmùµ' + 'wxcvbn,;:=',
    shift: '³1234567890°_' + 'AZERTYUIOP\0*' + 'QSDFGHJKLM%£' + 'WXCVBN?./+',
  },
  fr: {
    plain: '²&é"\'(-è_çà)=' + 'azertyuiop\0$' + 'qsdfghjklmù*' + 'wxcvbn,;:!',
    shift: '\x001234567890°+' + 'AZERTYUIOP\0£' + 'QSDFGHJKLM%µ' + 'WXCVBN?./§',
  },
  de: {
    plain: '\x001234567890ß\0' + 'qwertzuiopü+' + 'asdfghjklöä#' + 'yxcvbnm,.-',
    shift: '°!"§$%&/()=?\0' + 'QWERTZUIOPÜ*' + "ASDFGHJKLÖÄ'" + 'YXCVBNM;:_',
  },
};
