import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/election/canonical-json.ts';
import { readJson } from '../../src/election/read-json.ts';

function read(text: string) {
  const result = readJson(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.value;
}

const canonical = (text: string) => canonicalJson(read(text));

describe('the examples of RFC 8785', () => {
  test('literals, numbers and texts (3.2.2)', () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;

    expect(canonical(input)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('the order of fields is that of UTF-16 code units (3.2.3)', () => {
    const input = String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`;

    expect(Object.values(JSON.parse(canonical(input)))).toEqual([
      'One', // JSON.parse puts whole numbers first; the text below has them in order
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonical(input).startsWith(String.raw`{"\r":"Carriage Return","1":"One"`)).toBe(true);
  });

  test.each([
    ['-0', '0'],
    ['5e-324', '5e-324'],
    ['-1.7976931348623157e308', '-1.7976931348623157e+308'],
    ['9007199254740992', '9007199254740992'],
    ['295147905179352830000', '295147905179352830000'],
    ['9.999999999999997e22', '9.999999999999997e+22'],
    ['1e23', '1e+23'],
    ['0.000001', '0.000001'],
    ['333333333.33333325', '333333333.33333325'],
  ])('the number %s is written %s (appendix B)', (input, expected) => {
    expect(canonical(input)).toBe(expected);
  });
});

test('what JSON.parse takes without loss, the strict reader takes alike', () => {
  const value = fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' });
  fc.assert(
    fc.property(value, fc.constantFrom(0, 1, '\t'), (original, indent) => {
      const text = JSON.stringify(original, null, indent);
      expect(JSON.parse(JSON.stringify(read(text)))).toEqual(JSON.parse(text));
    }),
  );
});

test('what JSON.parse refuses, the strict reader refuses', () => {
  const mutated = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('"', '{', ']', ',', ':', '\\', '\u0001', '0', '-', 'e'),
    )
    .map(
      ([text, at, other]) =>
        text.slice(0, at % (text.length + 1)) + other + text.slice(at % (text.length + 1)),
    );
  fc.assert(
    fc.property(mutated, (text) => {
      let takenByParse = true;
      try {
        JSON.parse(text);
      } catch {
        takenByParse = false;
      }
      expect(readJson(text).ok).toBe(takenByParse);
    }),
    { numRuns: 2000 },
  );
});

test('line and column name the character that is wrong', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), (lines, spaces) => {
      const result = readJson(`[1,${'\n'.repeat(lines)}${' '.repeat(spaces)}?]`);
      const column = lines === 0 ? spaces + 4 : spaces + 1;
      expect(result.ok ? undefined : result.error.params).toMatchObject({
        line: lines + 1,
        column,
        found: '"?"',
      });
    }),
  );
});
