/** What can be typed for a ballot is a list: a line breaks between its items, never inside one. */
import { expect, test } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import { listed } from '../../../src/tui/screens/bundle/echo.ts';
import { EchoView } from '../../../src/tui/screens/bundle/echo-view.tsx';
import type { QuickExamples } from '../../../src/tui/screens/bundle/quick-examples.ts';
import { drawn, uiFor } from '../../support/ui.ts';

const longest: QuickExamples = {
  ...{ list: '20', names: '20 1 4', substitute: 's2', withSubstitute: '20 1 s2', twoLists: '20+21' },
};

test.each(languages)('no item is broken, in the smallest window and in a wide one (%s)', (language) => {
  for (const glyphs of ['unicode', 'ascii'] as const) {
    for (const columns of [56, 76, 116]) {
      const ui = uiFor({ language, columns, glyphs });
      for (const text of [ui.t('bundle.legend', longest), ui.t('quick.ground')]) {
        const said = listed(ui, text);
        const lines = drawn(<EchoView ui={ui} echo={said} columns={columns} rows={3} />, columns);
        const items = lines.flatMap((line) => line.trim().split(` ${ui.glyphs.between} `));
        expect(items).toEqual(said.items);
        expect(items.length).toBeGreaterThan(4);
        expect(lines.length).toBeLessThanOrEqual(3);
      }
    }
  }
});
