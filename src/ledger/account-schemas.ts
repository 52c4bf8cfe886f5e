/** The data of account events. */
import { z } from 'zod';
import type { AccountEventData, AccountEventType } from '../office/account-events.ts';
import { accountNamePattern } from '../office/account-rules.ts';
import { nameLimit, roles } from '../office/officers.ts';
import { acts } from '../office/permissions.ts';
import { StatedTextSchema, statedUpTo, textUpTo } from './text-schemas.ts';

const nothing = z.strictObject({});
const name = z.string().regex(accountNamePattern);
/** Of a digest or a key: 32 bytes in lower-case hex. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** 32 bytes in base64, in their one spelling. */
const publicKey = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/);

export const accountSchemas = {
  'account-created': z.strictObject({ name, person: statedUpTo(nameLimit), role: z.enum(roles) }),
  'account-closed': z.strictObject({ name, reason: StatedTextSchema }),
  'account-reopened': z.strictObject({ name, reason: StatedTextSchema }),
  'password-set': z.strictObject({ name, digest: hash, temporary: z.boolean() }),
  'officer-signed-in': nothing,
  'officer-sign-in-refused': z.strictObject({
    name: textUpTo(nameLimit),
    throttled: z.literal(true).exactOptional(),
  }),
  'officer-signed-out': nothing,
  'session-locked': nothing,
  'session-unlocked': nothing,
  'key-made': z.strictObject({ key: hash, publicKey, digest: hash }),
  'key-resealed': z.strictObject({ key: hash, digest: hash }),
  'key-revoked': z.strictObject({ key: hash, reason: StatedTextSchema.nullable() }),
  'key-exported': z.strictObject({ key: hash }),
  'act-refused': z.strictObject({ act: z.enum(acts) }),
} satisfies { readonly [T in AccountEventType]: z.ZodType<AccountEventData[T]> };
