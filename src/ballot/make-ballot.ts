import type { Election } from '../election/election.ts';
import { shortKeyId } from '../election/fingerprint.ts';
import type { Choices, ContestChoice } from './choices.ts';
import { toHex } from './hex.ts';
import { encodePayload, fingerprintBytes } from './payload.ts';
import type { PayloadVote } from './payload-content.ts';
import { type SigningKey, signaturePreamble, signedMessage } from './signature.ts';

/**
 * What a voting computer prints as QR code: the payload text of one ballot.
 *
 * @param choices marks on lists and candidates of the election
 * @param station index, from 0, among all stations of the election
 * @param token the 16 bytes that name this ballot and no other
 * @returns with thousands of marks a text that fits no QR code: longer than `payloadMaximumLength`
 */
export function makeBallot(
  election: Election,
  choices: Choices,
  station: number,
  token: Uint8Array,
  key: SigningKey,
): string {
  const preamble = signaturePreamble(election.fingerprint);
  return encodePayload(
    {
      fingerprint: election.fingerprint.slice(0, fingerprintBytes * 2),
      key: shortKeyId(key.publicKey),
      station,
      token: toHex(token),
      contests: election.contests.map((contest) =>
        toVote(choices.find((choice) => choice.contest === contest.id)),
      ),
    },
    (signed) => key.sign(signedMessage(preamble, signed)),
  );
}

function toVote(choice: ContestChoice | undefined): PayloadVote | null {
  if (choice === undefined) return null;
  if (choice.kind === 'marks') return { kind: 'marks', lists: choice.lists };
  return { kind: 'judged-invalid', ground: choice.ground };
}
