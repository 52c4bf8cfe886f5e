/** A sealed signing key, opened by hand as docs/formats say it is made. */
import { argon2Sync, createDecipheriv, createPublicKey, sign, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealing } from '../support/sealing.ts';

const password = 'een eigen lang wachtwoord';

test('is AES-256-GCM of the 32 private bytes under argon2id of the password', async () => {
  const { publicKey, sealed } = await sealing.newKey(password);
  const parts = JSON.parse(sealed);
  const [nonce, salt, text] = [parts.nonce, parts.salt, parts.sealed].map((part) =>
    Buffer.from(part, 'base64'),
  );
  if (nonce === undefined || salt === undefined || text === undefined) throw new Error(sealed);
  const cost = { parallelism: 1, passes: 3, memory: 65_536, tagLength: 32 };
  const key = argon2Sync('argon2id', { message: password, nonce: salt, ...cost });
  const open = createDecipheriv('aes-256-gcm', key, nonce);
  open.setAuthTag(text.subarray(32));
  const seed = Buffer.concat([open.update(text.subarray(0, 32)), open.final()]);

  const privateKey = await sealing.unseal(sealed, password);
  if (privateKey === undefined) throw new Error('does not open');
  expect(privateKey.export({ format: 'jwk' }).d).toBe(seed.toString('base64url'));
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  const known = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  expect(verify(null, Buffer.from('figures'), known, sign(null, Buffer.from('figures'), privateKey))).toBe(
    true,
  );
});

test('opens by its password alone, and no part of it can be changed', async () => {
  const { sealed } = await sealing.newKey(password);
  expect(await sealing.unseal(sealed, `${password}!`)).toBeUndefined();
  const parts = JSON.parse(sealed);
  for (const name of ['salt', 'nonce', 'sealed']) {
    const bytes = Buffer.from(parts[name], 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    const changed = JSON.stringify({ ...parts, [name]: bytes.toString('base64') });
    expect(await sealing.unseal(changed, password)).toBeUndefined();
    expect(await sealing.unseal(JSON.stringify({ ...parts, [name]: '' }), password)).toBeUndefined();
    expect(await sealing.unseal(JSON.stringify({ ...parts, [name]: 'AAAA' }), password)).toBeUndefined();
  }
  for (const text of ['', '{}', 'null', sealed.slice(1)]) {
    expect(await sealing.unseal(text, password)).toBeUndefined();
  }
  const again = await sealing.unseal(sealed, password);
  if (again === undefined) throw new Error('does not open');
  const resealed = await sealing.seal(again, 'another');
  expect((await sealing.unseal(resealed, 'another'))?.export({ format: 'jwk' })).toEqual(
    again.export({ format: 'jwk' }),
  );
});
