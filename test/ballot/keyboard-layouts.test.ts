import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base41Alphabet } from '../../src/ballot/base41.ts';
import type { Choices } from '../../src/ballot/choices.ts';
import { type Keyboard, keyboards, keyTables } from '../../src/ballot/keyboard-keys.ts';
import { keyboardLayouts, mayBeginPayload, restoreCandidates } from '../../src/ballot/keyboard-layouts.ts';
import { makeBallot } from '../../src/ballot/make-ballot.ts';
import { payloadPrefix } from '../../src/ballot/payload.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { readBallot, trustedKeys } from '../../src/ballot/read-ballot.ts';
import { readTyped } from '../../src/ballot/read-typed.ts';
import { bureauId, chamber, contestId, listNumber } from '../support/elections.ts';

/**
 * Keys of the X keyboard extension's layouts `us`, `be`, `fr` and `de` (xkeyboard-config), by key name: without
 * and with Shift. Every key on which the layouts disagree and a payload character lies.
 */
const xkb: Readonly<Record<string, Readonly<Record<Keyboard, string>>>> = {
  AE01: { us: '1!', be: '&1', fr: '&1', de: '1!' },
  AE02: { us: '2@', be: 'é2', fr: 'é2', de: '2"' },
  AE03: { us: '3#', be: '"3', fr: '"3', de: '3§' },
  AE04: { us: '4$', be: "'4", fr: "'4", de: '4$' },
  AE05: { us: '5%', be: '(5', fr: '(5', de: '5%' },
  AE06: { us: '6^', be: '§6', fr: '-6', de: '6&' },
  AE07: { us: '7&', be: 'è7', fr: 'è7', de: '7/' },
  AE08: { us: '8*', be: '!8', fr: '_8', de: '8(' },
  AE09: { us: '9(', be: 'ç9', fr: 'ç9', de: '9)' },
  AE10: { us: '0)', be: 'à0', fr: 'à0', de: '0=' },
  AD01: { us: 'qQ', be: 'aA', fr: 'aA', de: 'qQ' },
  AD02: { us: 'wW', be: 'zZ', fr: 'zZ', de: 'wW' },
  AD06: { us: 'yY', be: 'yY', fr: 'yY', de: 'zZ' },
  AD12: { us: ']}', be: '$*', fr: '$£', de: '+*' },
  AC01: { us: 'aA', be: 'qQ', fr: 'qQ', de: 'aA' },
  AC10: { us: ';:', be: 'mM', fr: 'mM', de: 'öÖ' },
  AC11: { us: '\'"', be: 'ù%', fr: 'ù%', de: 'äÄ' },
  BKSL: { us: '\\|', be: 'µ£', fr: '*µ', de: "#'" },
  AB01: { us: 'zZ', be: 'wW', fr: 'wW', de: 'yY' },
  AB07: { us: 'mM', be: ',?', fr: ',?', de: 'mM' },
  AB08: { us: ',<', be: ';.', fr: ';.', de: ',;' },
  AB09: { us: '.>', be: ':/', fr: ':/', de: '.:' },
  AB10: { us: '/?', be: '=+', fr: '!§', de: '-_' },
};

/** Found by looking for the character among the keys, one after the other. */
function typedBy(scanned: string, scanner: Keyboard, host: Keyboard): string {
  for (const key of Object.values(xkb)) {
    const level = key[scanner].indexOf(scanned);
    if (level >= 0) return key[host].charAt(level);
  }
  return scanned;
}

const context = { election: chamber, keys: trustedKeys(chamber, true), bureau: bureauId('TB-1') };
const choices: Choices = [
  {
    contest: contestId('CK'),
    kind: 'marks',
    lists: [{ list: listNumber(2), head: true, effectives: [], substitutes: [] }],
  },
];
const anyPayload = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((token) => makeBallot(chamber, choices, 0, token, practiceKey));
const anyText = fc
  .string({ unit: fc.constantFrom(...base41Alphabet), minLength: 95, maxLength: 200 })
  .map((body) => payloadPrefix + body);

const named = keyboardLayouts.map((layout, at) => ({ name: `${at} ${layout.id}`, ...layout }));
const pairs = keyboards.flatMap((scanner) =>
  keyboards.filter((host) => host !== scanner).map((host) => ({ scanner, host })),
);

describe('the key tables', () => {
  test('have the same keys for every keyboard', () => {
    for (const { plain, shift } of Object.values(keyTables)) {
      expect([...plain].length).toBe(47);
      expect([...shift].length).toBe(47);
      expect(`${plain}${shift}`).toBe(`${plain}${shift}`.normalize('NFC'));
    }
  });

  test.each(pairs)(
    'make a scanner set to $scanner on a computer set to $host type as xkeyboard-config says',
    ({ scanner, host }) => {
      const layout = keyboardLayouts.find(({ id }) => id === `${scanner}-on-${host}`);
      for (const scanned of base41Alphabet) {
        expect(layout?.comesOut(scanned)).toBe(typedBy(scanned, scanner, host));
      }
    },
  );

  test('make a US scanner on a Belgian computer type &é"\'(§è!çà for digits and swap A with Q, Z with W, and M', () => {
    const layout = keyboardLayouts.find(({ id }) => id === 'us-on-be');
    expect(layout?.comesOut('1234567890')).toBe('&é"\'(§è!çà');
    expect(layout?.comesOut('AQZWM')).toBe('QAWZ?');
  });
});

describe('under each layout', () => {
  test.each(named)(
    '$name: no character of a payload is lost or falls together with another',
    ({ comesOut }) => {
      const out = [...comesOut(base41Alphabet)];
      expect(out).not.toContain('\0');
      expect(new Set(out).size).toBe(base41Alphabet.length);
    },
  );

  test.each(named)(
    '$name: the prefix comes out as itself only where all is set right',
    ({ id, comesOut }) => {
      expect(comesOut(payloadPrefix) === payloadPrefix).toBe(id === 'right');
    },
  );

  test.each(named)('$name: a thousand texts are restored, composed or decomposed', ({ id, comesOut }) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const typed = comesOut(text);
        expect(restoreCandidates(typed)).toContainEqual({ layout: id, text });
        expect(restoreCandidates(typed.normalize('NFD'))).toContainEqual({ layout: id, text });
      }),
      { numRuns: 1000 },
    );
  });

  test.each(named)(
    '$name: a ballot is understood, and one explanation alone is a ballot',
    ({ id, comesOut }) => {
      fc.assert(
        fc.property(anyPayload, (payload) => {
          const typed = comesOut(payload);
          const ballots = restoreCandidates(typed).filter(
            ({ text }) => readBallot(text, context).kind === 'ballot',
          );
          expect(ballots).toEqual([{ layout: id, text: payload }]);
          expect(readTyped(typed, context)).toMatchObject({
            layout: id,
            reading: { kind: 'ballot', payload },
          });
        }),
        { numRuns: 20 },
      );
    },
  );

  test.each(named)(
    '$name: what is typed may begin a payload from the first key to the last',
    ({ comesOut }) => {
      const typed = comesOut(`${payloadPrefix}0A9Z`);
      for (let length = 0; length <= typed.length; length++)
        expect(mayBeginPayload(typed.slice(0, length))).toBe(true);
      expect(mayBeginPayload(` ${typed}`)).toBe(false);
    },
  );
});

describe('the layouts', () => {
  test('put the right one first and have every wrong pair', () => {
    expect(keyboardLayouts[0]?.id).toBe('right');
    const ids = keyboardLayouts.map(({ id }) => id);
    for (const { scanner, host } of pairs) expect(ids).toContain(`${scanner}-on-${host}`);
  });

  test('with Caps Lock off each give the prefix another look', () => {
    const looks = keyboardLayouts
      .filter(({ id }) => id !== 'caps-lock')
      .map(({ comesOut }) => comesOut(payloadPrefix));
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('what is typed', () => {
  test.each(['hello', 'Q', '1', 'T2', 'T1*', '\u001b[A', ' T1/*'])('%j begins no payload', (typed) => {
    expect(mayBeginPayload(typed)).toBe(false);
    expect(restoreCandidates(typed)).toEqual([]);
    expect(readTyped(typed, context)).toMatchObject({
      layout: 'right',
      reading: { kind: 'refused', payload: typed, refusal: { code: 'BALLOT_NOT_A_BALLOT' } },
    });
  });

  test('with a character that the layout never types is a damaged ballot, not another text', () => {
    const payload = makeBallot(chamber, choices, 0, new Uint8Array(16), practiceKey);
    const layout = keyboardLayouts.find(({ id }) => id === 'us-on-be');
    const typed = layout?.comesOut(payload) ?? '';
    for (const stranger of ['€', '.']) {
      expect(readTyped(typed.slice(0, 6) + stranger + typed.slice(7), context)).toMatchObject({
        layout: 'us-on-be',
        reading: { kind: 'refused', refusal: { code: 'BALLOT_DAMAGED' } },
      });
    }
  });

  test('as a ballot of another bureau is refused as that, whatever the layout', () => {
    const elsewhere = makeBallot(chamber, choices, 2, new Uint8Array(16), practiceKey);
    for (const { id, comesOut } of keyboardLayouts) {
      expect(readTyped(comesOut(elsewhere), context)).toMatchObject({
        layout: id,
        reading: { refusal: { code: 'BALLOT_OTHER_BUREAU' } },
      });
    }
  });
});
