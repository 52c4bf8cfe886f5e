import { err } from '../base/result.ts';
import { signReport } from '../office/sign-report.ts';
import { openKey } from '../office/signing-keys.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import { actOnReport, reportOption, signingOfficerOption } from './report-option.ts';
import { seenDigest } from './sign-off-acts.ts';

/** `sign-off sign`: signs the report of the digest that the officer has seen; their password opens their key. */
export const signOffSign = defineCommand({
  words: ['sign-off', 'sign'],
  text: 'cli.sign-off-sign',
  options: [dbOption, signingOfficerOption('report.sign'), reportOption, seenDigest],
  run: async (given, _operands, run) =>
    actOnReport(run, given, async ({ ledger, bureau, signedIn: { officer, password, door } }) => {
      // As it is copied from paper: in groups, in capitals.
      const digest = given.digest.replaceAll(' ', '').toLowerCase();
      if (!/^[0-9a-f]{64}$/.test(digest)) {
        return err({ code: 'DIGEST_UNREADABLE', at: { path: '--digest' }, params: { found: given.digest } });
      }
      const key = await openKey(door, officer, password);
      if (!key.ok) return key;
      return signReport(ledger, run.services.clock, { officer, key: key.value }, { bureau, digest });
    }),
});
