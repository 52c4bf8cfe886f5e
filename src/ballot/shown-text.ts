/** The first characters of a text from outside, fit to be shown on any screen: others than plain ASCII become dots. */
export function shownText(text: string): string {
  const most = 24;
  const shown = text.slice(0, most).replace(/[^ -~]/g, '·');
  return text.length > most ? `${shown}…` : shown;
}
