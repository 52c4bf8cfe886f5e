/** Passwords as they are kept, held against what others make of them. */
import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { isPasswordOf, passwordText } from '../../src/seal/argon2.ts';
import { sealing } from '../support/sealing.ts';

test('argon2id of the runtime is that of RFC 9106, section 5.3', () => {
  const tag = argon2Sync('argon2id', {
    message: Buffer.alloc(32, 1),
    nonce: Buffer.alloc(16, 2),
    secret: Buffer.alloc(8, 3),
    associatedData: Buffer.alloc(12, 4),
    ...{ parallelism: 4, passes: 3, memory: 32, tagLength: 32 },
  });
  expect(tag.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
});

/** Made by @noble/hashes 2.4.0 and by hash-wasm 4.13.0, which agree, of the password in NFKC. */
const vectors = [
  [
    'correct horse battery staple',
    'somesaltsomesalt',
    '$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$/41WtOKOUuHm2dM8h+yIGmuoRz4TWXLcS1bQ4CfBgRo',
  ],
  [
    'mot de passe très long',
    '0123456789abcdef',
    '$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$gPeYYsFwjncV00RrAVNcSWkwhGZG0zsGqx+ZeYzrqHk',
  ],
  [
    'Straße \uFB01n',
    'abcdefghijklmnop',
    '$argon2id$v=19$m=65536,t=3,p=1$YWJjZGVmZ2hpamtsbW5vcA$3aDe6BTGfHq2qK+F7OG+rLctJiICPWXGF9ZDPxYjn/Y',
  ],
] as const;

test.each(vectors)('the text kept of “%s” is what other programs make', async (password, salt, text) => {
  expect(await passwordText(password, Buffer.from(salt))).toBe(text);
  expect(await isPasswordOf(password, text)).toBe(true);
  expect(await isPasswordOf(password.normalize('NFD'), text)).toBe(true);
  expect(await isPasswordOf(`${password} `, text)).toBe(false);
});

test('another salt each time, and a text that was changed or cut is nobody’s', async () => {
  const [one, other] = [await sealing.hashPassword('practice'), await sealing.hashPassword('practice')];
  expect(one).not.toBe(other);
  expect(await sealing.passwordFits('practice', one)).toBe(true);
  const cheaper = one.replace('t=3', 't=1');
  for (const text of [cheaper, one.slice(0, -1), one.slice(0, 40), '', '$$$$$'])
    expect(await sealing.passwordFits('practice', text)).toBe(false);
  expect(await sealing.passwordFits('practice', null)).toBe(false);
});
