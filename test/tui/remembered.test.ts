import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remember } from '../../scripts/remembered/remember.mjs';

test('a text is asked about once as long as it is among the last ones, and what is remembered is what was given', () => {
  const most = 3;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'abcdefgh')), (texts) => {
      const asked: string[] = [];
      const answer = remember((text: string) => {
        asked.push(text);
        return { text };
      }, most);
      for (const [index, text] of texts.entries()) {
        const before = asked.length;
        expect(answer(text)).toEqual({ text });
        const last = new Set<string>();
        for (const one of texts.slice(0, index).reverse()) if (last.size < most) last.add(one);
        if (last.has(text)) expect(asked).toHaveLength(before);
      }
    }),
  );
});

test('no more texts are remembered than twice as many as were asked for', () => {
  const most = 100;
  const asked: string[] = [];
  const answer = remember((text: string) => {
    asked.push(text);
    return text;
  }, most);
  const texts = Array.from({ length: 1000 }, (_text, index) => `${index}`);
  for (const text of texts) answer(text);
  asked.length = 0;

  for (const text of texts.toReversed()) answer(text);

  expect(asked.length).toBeGreaterThanOrEqual(texts.length - 2 * most);
});
