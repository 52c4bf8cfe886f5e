import { describe, expect, it } from 'vitest';
import { isNoted, isStated, notedText, readable, statedText } from '../../src/office/table-texts.ts';

const missing = { ok: false, error: { code: 'TABLE_TEXT_MISSING', params: { expected: 300 } } };
const tooLong = (found: number, expected = 300) => ({
  ok: false,
  error: { code: 'TABLE_TEXT_TOO_LONG', params: { found, expected } },
});

/** By their names in Unicode, so that they can be seen here. */
const unseen: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['spaces', ' \u00a0\u3000'],
  ['a zero width space', '\u200b'],
  ['a zero width joiner between spaces', ' \u200d '],
  ['NUL', '\u0000'],
  ['a colour of the terminal', '\u001b[31m'],
  ['a colour and its end', '\u001b[1;31m \u001b[0m'],
  ['a soft hyphen', '\u00ad'],
  ['a byte order mark', '\ufeff'],
  ['an override of the direction', '\u202e'],
  ['a Hangul filler, which is a letter', '\u3164'],
  ['tag characters', '\u{e0041}\u{e0042}'],
  ['a variation selector', '\ufe0f'],
  ['lines', '\n\u2028\u2029\r'],
];

describe('a reason or a remark', () => {
  it.each<readonly [string, string]>([
    ...unseen,
    ['a full stop', '.'],
    ['a dash and dots', ' — … '],
    ['an empty braille cell', '\u2800'],
    ['a picture', '\u{1f5f3}'],
    ['half a character', '\ud83d'],
  ])('of %s is missing', (_, text) => {
    expect(statedText(text)).toEqual(missing);
  });

  it.each([
    ['  hertel\u200bd ', 'herteld'],
    ['recomptée : 12 bulletins', 'recomptée : 12 bulletins'],
    ['two\r\nlines', 'two  lines'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['bell\u0007rung', 'bell rung'],
    ['\u202eabc', 'abc'],
    ['7', '7'],
    ['选票', '选票'],
    ['urn \ud83d', 'urn \ufffd'],
  ])('%j is kept as %j', (text, kept) => {
    expect(statedText(text)).toEqual({ ok: true, value: kept });
  });

  it('has its limit of what can be read, in UTF-16 units', () => {
    expect(statedText(`${'x'.repeat(300)}\u200b\u200b `)).toEqual({ ok: true, value: 'x'.repeat(300) });
    expect(statedText('x'.repeat(301))).toEqual(tooLong(301));
    expect(statedText('x'.repeat(41), 40)).toEqual(tooLong(41, 40));
  });
});

describe('a note', () => {
  it.each(unseen)('of %s is empty', (_, text) => {
    expect(notedText(text)).toEqual({ ok: true, value: '' });
  });

  it('may be any sign, up to the same limit', () => {
    expect(notedText(' ? ')).toEqual({ ok: true, value: '?' });
    expect(notedText('?'.repeat(301))).toEqual(tooLong(301));
  });
});

describe('what the record keeps', () => {
  it.each(['a word', '7', '选票', 'urn \ufffd'])('%j is kept as it is', (text) => {
    expect([isStated(text), isNoted(text)]).toEqual([true, true]);
  });

  it.each(['a word ', ' a word', 'a\nword', 'a\u200bword', '\u202ea word', 'half \ud83d', 'x'.repeat(301)])(
    '%j is not',
    (text) => {
      expect([isStated(text), isNoted(text)]).toEqual([false, false]);
    },
  );

  it('of what says nothing is a note alone', () => {
    expect([isStated(''), isStated('.'), isNoted(''), isNoted('.')]).toEqual([false, false, true, true]);
    expect([isStated('AB', 2), isStated('ABC', 2)]).toEqual([true, false]);
  });

  it('can be read again and is the same, whatever was typed: also halves of a character around something unseen', () => {
    const typed = [...unseen.map(([, text]) => `a${text}b`), 'x\udb40\u200b\udc41y', '\u001b\u200b[31m'];
    for (const text of typed) expect(readable(readable(text))).toBe(readable(text));
  });
});
