/** Texts that are no JSON, or none that a package may be. */
import { type MalformedPackage, sound } from './package-row.ts';

export const readingRows: readonly MalformedPackage[] = [
  {
    code: 'ELECTION_TOO_LARGE',
    name: 'a text of nine million characters',
    text: `"${'x'.repeat(9_000_000)}"`,
    found: 9_000_002,
  },
  {
    code: 'ELECTION_TOO_LARGE',
    name: 'more than 200,000 values',
    text: `[${'0,'.repeat(200_000)}0]`,
    found: 200_001,
  },
  { code: 'ELECTION_NOT_JSON', name: 'nothing at all', text: '', line: 1, found: 'end' },
  { code: 'ELECTION_NOT_JSON', name: 'a word', text: '{\n "id": namur}', line: 2, found: '"n"' },
  { code: 'ELECTION_NOT_JSON', name: 'a comma too many', text: '{"id": "x",}', line: 1, found: '"}"' },
  { code: 'ELECTION_NOT_JSON', name: 'a text that does not end', text: '{"id": "x', line: 1, found: 'end' },
  {
    code: 'ELECTION_NOT_JSON',
    name: 'a line break in a text',
    text: '{"id": "x\n"}',
    line: 1,
    found: '"\\n"',
  },
  { code: 'ELECTION_NOT_JSON', name: 'an unknown escape', text: '{"id": "\\x"}', line: 1, found: '"\\\\"' },
  { code: 'ELECTION_NOT_JSON', name: 'text after the end', text: `${sound}\n\nx`, line: 3, found: '"x"' },
  { code: 'ELECTION_NOT_JSON', name: 'a number with a leading zero', text: '[01]', line: 1, found: '"1"' },
  { code: 'ELECTION_NOT_JSON', name: 'a second byte order mark', text: `\uFEFF\uFEFF${sound}`, line: 1 },
  {
    code: 'ELECTION_TOO_DEEP',
    name: 'lists in lists in lists',
    text: `\n${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    line: 2,
  },
  {
    code: 'ELECTION_FIELD_TWICE',
    name: 'the id twice',
    text: `{"id":"be-2024-06-09-rode",\n${sound.slice(1)}`,
    path: 'id',
    line: 2,
  },
  {
    code: 'ELECTION_OUT_OF_RANGE',
    name: 'a number without end in a field nobody knows',
    text: `{"remark":1e999,${sound.slice(1)}`,
    path: 'remark',
    line: 1,
    found: '"1e999"',
  },
  {
    code: 'ELECTION_BAD_TEXT',
    name: 'half a character in a field nobody knows',
    text: `{"remark":"\\ud83d",${sound.slice(1)}`,
    path: 'remark',
    line: 1,
    found: '"\\ud83d"',
  },
];
