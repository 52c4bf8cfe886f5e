/** Dates and times as the language writes them, in the time of Belgium, wherever the machine is. */
import type { Language } from '../base/language.ts';
import { locales } from './locales.ts';

const timeZone = 'Europe/Brussels';

/** An ISO date, as `9 juni 2024`. */
export function formatDate(language: Language, date: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

/** The day of an ISO instant, as `9 juni 2024`. */
export function formatDay(language: Language, instant: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(
    new Date(instant),
  );
}

/** The time of day of an ISO instant, to the second. */
export function formatTime(language: Language, instant: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(instant));
}

/** Day and time of an ISO instant, to the second. */
export function formatInstant(language: Language, instant: string): string {
  return `${formatDay(language, instant)}, ${formatTime(language, instant)}`;
}

/** Day and minute of an ISO instant in figures, as `09/06/2024, 16:58`: where it stands in a column. */
export function formatShortInstant(language: Language, instant: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(instant));
}
