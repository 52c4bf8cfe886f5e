import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { xml, xmlText } from '../../src/report/xml.ts';

/** Char of XML 1.0, the fifth edition, production 2; a half of a character is none. */
const canBeHeld = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
};

it('any text comes back from an XML parser as it was, in an element and in an attribute; what XML cannot hold as U+FFFD', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const document = XmlDocument.fromString(xmlText(xml('a', { b: text }, text)));
      const kept = [...text].map((sign) => (canBeHeld(sign) ? sign : '\uFFFD')).join('');
      expect(document.root.content).toBe(kept);
      expect(document.get('/a/@b')?.content).toBe(kept);
      document.dispose();
    }),
  );
});

it.each(['&', '<', '>', ']]>', '"', "'", '\t', '\n', '\r\n', '\0', '\x1b[2J', '\ud83d', '\ufffe', ''])(
  'so does %j',
  (text) => {
    const document = XmlDocument.fromString(xmlText(xml('a', { b: text }, text)));
    const kept = [...text].map((sign) => (canBeHeld(sign) ? sign : '\uFFFD')).join('');
    expect([document.root.content, document.get('/a/@b')?.content]).toEqual([kept, kept]);
  },
);
