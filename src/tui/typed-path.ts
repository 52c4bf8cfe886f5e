/** Paths as officers type them, or drop them onto the terminal. */

/** Without quotes and blanks around it, `~` as the home folder. */
export function typedPath(typed: string, { HOME }: Readonly<Record<string, string | undefined>>): string {
  const path = typed.trim().replace(/^(['"])(.*)\1$/, '$2');
  return HOME === undefined ? path : path.replace(/^~(?=\/|$)/, HOME);
}

/** A file in a folder that was typed. */
export const fileIn = (folder: string, name: string): string => `${folder.replace(/\/+$/, '')}/${name}`;
