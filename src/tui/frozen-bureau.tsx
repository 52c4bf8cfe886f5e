/**
 * A bureau whose report was presented: every screen of it says so, and no key of it changes anything. The line above the
 * keys says it wherever the program has nothing else to say, for what a screen would advise cannot be done.
 */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { BureauId } from '../election/ids.ts';
import { frozenBy } from '../office/frozen.ts';
import type { FrozenReport } from '../office/sign-off-ports.ts';
import { frozenBanner, frozenKey } from './frozen-banner.ts';
import type { BoundCommand } from './keys/command.ts';
import { ChromeContext } from './shell/chrome.ts';
import { useShell } from './shell/shell-context.ts';

const FrozenContext = createContext<FrozenReport | undefined>(undefined);

/** The report that keeps the bureau of this screen as it is; undefined where none does. */
export const useFrozen = (): FrozenReport | undefined => useContext(FrozenContext);

/** Around every screen of a bureau. */
export function FrozenBureau(props: { readonly bureau: BureauId; readonly children: ReactNode }): ReactNode {
  const { bureau, children } = props;
  const { services, revision } = useShell();
  const { ledger } = services;
  const chrome = useContext(ChromeContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const frozen = useMemo(() => frozenBy(ledger.frozenReports(), bureau), [ledger, bureau, revision]);
  const banner = frozen === undefined ? null : frozenBanner(frozen);
  return (
    <FrozenContext value={frozen}>
      <ChromeContext value={{ ...chrome, notice: chrome.notice ?? banner }}>{children}</ChromeContext>
    </FrozenContext>
  );
}

/** The commands of a screen; those that would change the bureau say why they do not. */
export function unlessFrozen(
  commands: readonly BoundCommand[],
  changing: readonly string[],
  frozen: FrozenReport | undefined,
): readonly BoundCommand[] {
  if (frozen === undefined) return commands;
  return commands.map((command) => {
    if (!changing.includes(command.id)) return command;
    return { ...command, availability: () => frozenKey(frozen) };
  });
}
