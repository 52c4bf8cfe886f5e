import type { Ui } from '../../ui.ts';

/** In groups of four, as the paper has it: two lines of eight, each as long as the other. To the ear one. */
export function digestLines(ui: Ui, digest: string): readonly string[] {
  const groups = digest.match(/.{1,4}/g) ?? [];
  if (ui.screenReader) return [groups.join(' ')];
  return [groups.slice(0, 8).join(' '), groups.slice(8).join(' ')];
}
