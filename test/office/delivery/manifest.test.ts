/** The signature of a delivery, against one that OpenSSL made (docs/formats/delivery.md). */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  groupedKey,
  isSignedManifest,
  type Manifest,
  manifestSignature,
} from '../../../src/office/delivery/manifest.ts';
import { keyTyped, signersInCsv } from '../../../src/office/delivery/trust-signer.ts';

const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const key = '21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9';
const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
const privateKey = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex'),
  ...{ format: 'der', type: 'pkcs8' },
});
const vector = '5RRWzTIxFh3hZeMSMOu9XxvpQ6GFd24OtgOYN/uQELRNxIIXMXY532lx/NMrQCt0xui7dnAIUrGwsjMzFs5KBQ==';
const signer = { officer: 'chair', role: 'chair', key, publicKey: publicKey.toString('base64') } as const;
const manifest = { signer } as Manifest;

it('is the one that OpenSSL made, and that stands in the format', () => {
  expect(manifestSignature(privateKey, '{}')).toBe(vector);
  expect(isSignedManifest(manifest, '{}', vector)).toBe(true);
  expect(readFileSync('docs/formats/delivery.md', 'utf8')).toContain(vector);
});

it('is of no other manifest, key, or spelling', () => {
  expect(isSignedManifest(manifest, '{ }', vector)).toBe(false);
  expect(isSignedManifest(manifest, '{}', vector.replace('BQ==', 'BR=='))).toBe(false);
  expect(isSignedManifest(manifest, '{}', `${vector}\n`)).toBe(false);
  const other = { ...signer, key: 'a5'.repeat(32) };
  expect(isSignedManifest({ ...manifest, signer: other }, '{}', vector)).toBe(false);
});

it('is by a key that two people can read to each other', () => {
  expect(groupedKey(key)).toMatch(/^(?:[0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  expect(keyTyped(groupedKey(key).toUpperCase())).toBe(key);
  expect(keyTyped(key.slice(1))).toBeUndefined();
});

it('reads a list of keys with the semicolons of a spreadsheet as one with commas', () => {
  const lines = ['bureau,officer,role,publicKey', `TB-1,An Peeters,chair,${signer.publicKey}`, ''];
  const read = signersInCsv(lines.join('\n'));
  expect(read).toEqual({ ok: true, value: [{ bureau: 'TB-1', officer: 'An Peeters', role: 'chair', key }] });
  const written = [...lines, ',,,'].map((line) => line.replaceAll(',', ';')).join('\r\n');
  expect(signersInCsv(written)).toEqual(read);
  expect(signersInCsv(lines.join('\n').replace('TB-1,', 'TB-1;')).ok).toBe(false);
});
