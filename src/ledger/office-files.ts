/** The adapter of the port `OfficeFiles`. Only `main.tsx` knows it. */
import type { OfficeFiles } from '../office/ports.ts';
import { copyOffice } from './backup.ts';
import { createOfficeFile } from './create-office-file.ts';
import { openOffice } from './open-office.ts';
import { verifyOffice } from './verify/verify-office.ts';

export const officeFiles: OfficeFiles = {
  create: createOfficeFile,
  open: openOffice,
  verify: verifyOffice,
  backup: copyOffice,
  restore: (from, path, progress = () => undefined, signal) => copyOffice(from, path, progress, signal),
};
