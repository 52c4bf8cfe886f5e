import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  isReportSignature,
  type SignedAs,
  signatureOf,
  signatureText,
} from '../../src/office/reporting/report-signature.ts';
import { bureauId } from '../support/elections.ts';

/** The key of RFC 8032, 7.1, test 1, and what OpenSSL made with it; both are in docs/formats/report.md. */
const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
const privateKey = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex'),
  ...{ format: 'der', type: 'pkcs8' },
});
const common = { fingerprint: '0f'.repeat(32), digest: 'a5'.repeat(32) };
const vectors: readonly (readonly [SignedAs, string])[] = [
  [
    { ...common, bureau: bureauId('TB-1'), version: 2, role: 'member' },
    '/rwA4RyFJKXzPm1nSQPGmP2Dfne0tLjwLRuvJni++9QjDlOy/33ml3SIu6iGsm02KZCrVz6CL33DbIFB3mgzAw==',
  ],
  [
    { ...common, bureau: null, version: 1, role: 'chair' },
    'mjhPcIM/ryUuAPJuMedgYg516TfLyy7wjGdP2vE+rgtB0a3agkV+m5PfkBBECEQcnOhTjdn5hUeXbrUYXNfICg==',
  ],
];

describe('the signature of a report', () => {
  it.each(vectors)('is what OpenSSL makes of the text that is documented', (signed, signature) => {
    expect(signatureOf(privateKey, signed)).toBe(signature);
    expect(isReportSignature(publicKey, signed, signature)).toBe(true);
    const page = readFileSync(new URL('../../docs/formats/report.md', import.meta.url), 'utf8');
    expect(page).toContain(signature);
  });

  it('is of every line of its text', () => {
    const [signed, signature] = vectors[0] ?? [];
    if (signed === undefined || signature === undefined) throw new Error('no vector');
    expect(Buffer.from(signatureText(signed)).toString('utf8')).toBe(
      `telbureau-signature/1\n${common.fingerprint}\nTB-1\n2\n${common.digest}\nmember`,
    );
    const others: readonly SignedAs[] = [
      { ...signed, fingerprint: '1f'.repeat(32) },
      { ...signed, bureau: null },
      { ...signed, version: 1 },
      { ...signed, digest: 'b5'.repeat(32) },
      { ...signed, role: 'witness' },
    ];
    for (const other of others) expect(isReportSignature(publicKey, other, signature)).toBe(false);
    expect(isReportSignature(publicKey, signed, vectors[1]?.[1] ?? '')).toBe(false);
  });
});
