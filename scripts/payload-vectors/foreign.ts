/** Texts that are well-formed, or no ballots at all, and do not belong to bureau TB-1 of the vector election. */
import { createHash } from 'node:crypto';
import { fromHex, toHex } from '../../src/ballot/hex.ts';
import { encodePayload } from '../../src/ballot/payload.ts';
import type { PayloadContent, PayloadVote } from '../../src/ballot/payload-content.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import type { RefusalCode } from '../../src/ballot/reading.ts';
import { type SigningKey, signaturePreamble, signedMessage } from '../../src/ballot/signature.ts';
import type { Election } from '../../src/election/election.ts';
import { shortKeyId } from '../../src/election/fingerprint.ts';
import { CandidateNumber, ListNumber } from '../../src/election/ids.ts';
import { type Vector, vectorKey } from './vector.ts';

/** The order of the group of Ed25519. */
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;

const blank: PayloadVote = { kind: 'marks', lists: [] };

export function foreignVectors(election: Election): readonly Vector[] {
  const other = createHash('sha256').update('another election').digest('hex');
  const refused = (
    name: string,
    refusal: RefusalCode,
    change: Partial<PayloadContent>,
    sign: (signed: Uint8Array) => Uint8Array = signer(election.fingerprint, practiceKey),
  ): Vector => ({ name, text: encodePayload({ ...sound(election, name), ...change }, sign), refusal });
  const practice = signer(election.fingerprint, practiceKey);
  return [
    { name: 'another text', text: 'https://example.org/', refusal: 'BALLOT_NOT_A_BALLOT' },
    { name: 'an empty text', text: '', refusal: 'BALLOT_NOT_A_BALLOT' },
    { name: 'another version', text: 'T2/*000', refusal: 'BALLOT_NOT_A_BALLOT' },
    refused(
      'another election',
      'BALLOT_OTHER_ELECTION',
      { fingerprint: other.slice(0, 16) },
      signer(other, practiceKey),
    ),
    refused(
      'a real ballot at a practice office',
      'BALLOT_UNKNOWN_KEY',
      { key: shortKeyId(vectorKey.publicKey) },
      signer(election.fingerprint, vectorKey),
    ),
    refused(
      'signed with a key other than the one named',
      'BALLOT_BAD_SIGNATURE',
      {},
      signer(election.fingerprint, vectorKey),
    ),
    refused(
      'signed for an election with the same first 8 bytes',
      'BALLOT_BAD_SIGNATURE',
      {},
      signer(election.fingerprint.slice(0, 16) + other.slice(16), practiceKey),
    ),
    refused('signed without the preamble', 'BALLOT_BAD_SIGNATURE', {}, (signed) => practiceKey.sign(signed)),
    refused('a bit of the signature turned', 'BALLOT_BAD_SIGNATURE', {}, (signed) =>
      turned(practice(signed)),
    ),
    refused('a signature with S above the group order', 'BALLOT_BAD_SIGNATURE', {}, (signed) =>
      raised(practice(signed)),
    ),
    refused('another bureau', 'BALLOT_OTHER_BUREAU', { station: 1 }),
    refused('an unknown list', 'BALLOT_UNKNOWN_LIST_OR_CANDIDATE', {
      contests: [marks(3, [1], []), null, null, null, null],
    }),
    refused('an unknown effective candidate', 'BALLOT_UNKNOWN_LIST_OR_CANDIDATE', {
      contests: [marks(2, [4], []), null, null, null, null],
    }),
    refused('an unknown substitute', 'BALLOT_UNKNOWN_LIST_OR_CANDIDATE', {
      contests: [null, marks(1, [1], [1]), null, null, null],
    }),
    refused('a station the package does not have', 'BALLOT_INCOHERENT', { station: 2 }),
    refused('a contest too few', 'BALLOT_INCOHERENT', { contests: [blank, null, null, null] }),
    refused('a contest too many', 'BALLOT_INCOHERENT', { contests: [blank, null, null, null, null, null] }),
    refused('no contest at all', 'BALLOT_INCOHERENT', { contests: [null, null, null, null, null] }),
    refused('a contest not held at this bureau', 'BALLOT_INCOHERENT', {
      contests: [blank, null, null, null, blank],
    }),
  ];
}

function sound(election: Election, name: string): PayloadContent {
  return {
    fingerprint: election.fingerprint.slice(0, 16),
    key: shortKeyId(practiceKey.publicKey),
    station: 0,
    token: toHex(createHash('sha256').update(`vector ${name}`).digest().subarray(0, 16)),
    contests: [blank, null, null, null, null],
  };
}

function signer(fingerprint: string, key: SigningKey): (signed: Uint8Array) => Uint8Array {
  return (signed) => key.sign(signedMessage(signaturePreamble(fingerprint), signed));
}

function marks(list: number, effectives: readonly number[], substitutes: readonly number[]): PayloadVote {
  const numbers = (plain: readonly number[]) => plain.map((number) => CandidateNumber.parse(number));
  return {
    kind: 'marks',
    lists: [
      {
        list: ListNumber.parse(list),
        head: false,
        effectives: numbers(effectives),
        substitutes: numbers(substitutes),
      },
    ],
  };
}

function turned(signature: Uint8Array): Uint8Array {
  return signature.with(0, (signature[0] ?? 0) ^ 1);
}

/** The same signature with the group order added to S, which a careless decoder takes for a second valid one. */
function raised(signature: Uint8Array): Uint8Array {
  const s = BigInt(`0x${toHex(signature.slice(32).reverse())}`) + groupOrder;
  return Uint8Array.from([
    ...signature.slice(0, 32),
    ...fromHex(s.toString(16).padStart(64, '0'), 32).reverse(),
  ]);
}
