import { localised } from '../base/language.ts';
import type { Election } from '../election/election.ts';
import type { Route } from './screen.ts';
import { crumbOf } from './screens.tsx';
import type { Ui } from './ui.ts';

/** Where one is: the office, then the words of each screen on the way. */
export function breadcrumb(stack: readonly Route[], ui: Ui, election: Election): readonly string[] {
  const office = ui.text(localised(election.office.name, ui.language));
  return [office, ...stack.map((route) => crumbOf(route, ui, election)).filter((crumb) => crumb !== '')];
}
