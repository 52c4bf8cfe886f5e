/** A window that is closed, a line that is cut: the office is closed in order all the same. */
import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { room } from '../office/bundle-office.ts';
import { buildProgram } from '../support/program.ts';
import { openTerminal } from '../support/robot.ts';

beforeAll(buildProgram, 120_000);

test.each(['SIGHUP', 'SIGTERM'])(
  'of a terminal that ends with %s nothing lies beside the file but its hash',
  async (signal) => {
    const the = room();
    the.ledger.close();
    const robot = openTerminal(the.path, { columns: 80, rows: 24 });
    await robot.signIn('anna');
    await robot.see('Registered');
    expect(existsSync(`${the.path}-wal`)).toBe(true);
    robot.pty.kill(signal);
    await robot.ended;

    expect(existsSync(`${the.path}-wal`)).toBe(false);
    expect(await officeFiles.verify(the.path, () => undefined)).toMatchObject({
      ok: true,
      value: { asClosed: true },
    });
  },
);
