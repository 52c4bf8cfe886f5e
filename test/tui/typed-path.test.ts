import { expect, test } from 'vitest';
import { keyGroups } from '../../src/tui/key-groups.ts';
import { fileIn, typedPath } from '../../src/tui/typed-path.ts';

const home = { HOME: '/home/an' };

test.each([
  ['/media/usb', '/media/usb'],
  ['  /media/my usb ', '/media/my usb'],
  ["'/media/my usb'", '/media/my usb'],
  ['"/media/usb"', '/media/usb'],
  ['~/Documents', '/home/an/Documents'],
  ['~', '/home/an'],
  ['~other/usb', '~other/usb'],
  ['/media/~/usb', '/media/~/usb'],
])('%s, as it is typed or dropped onto a terminal, is %s', (typed, path) => {
  expect(typedPath(typed, home)).toBe(path);
});

test('a home that nobody named stays as it is typed', () => {
  expect(typedPath('~/x', {})).toBe('~/x');
});

test('a file in a folder stands behind one slash', () => {
  expect(fileIn('/media/usb/', 'x.txt')).toBe('/media/usb/x.txt');
  expect(fileIn('/media/usb', 'x.txt')).toBe('/media/usb/x.txt');
});

test('a signing key is read out in sixteen groups of four', () => {
  const id = '0123456789abcdef'.repeat(4);

  expect(keyGroups(id).flatMap((half) => half.split(' '))).toEqual(
    Array.from({ length: 4 }, () => ['0123', '4567', '89ab', 'cdef']).flat(),
  );
  expect(keyGroups(id)).toHaveLength(2);
});
