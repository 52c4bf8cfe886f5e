/** The small parts of which a report of NIST SP 1500-100 is made. */
import { type Language, type Localised, localised } from '../base/language.ts';
import type { ReportLanguages } from '../office/reporting/report-languages.ts';

/** A text in every language of the report. */
export function nistText(languages: ReportLanguages, textIn: (language: Language) => string) {
  return {
    '@type': 'ElectionResults.InternationalizedText' as const,
    Text: languages.map((language) => ({
      '@type': 'ElectionResults.LanguageString' as const,
      Content: textIn(language),
      Language: language,
    })),
  };
}

export const nistName = (languages: ReportLanguages, name: Localised) =>
  nistText(languages, (language) => localised(name, language));

/** What we call it: an identifier of the kind that `OtherType` says; without it one of Belgium, as a NIS code. */
export function nistIdentifier(Value: string, OtherType?: string) {
  return {
    '@type': 'ElectionResults.ExternalIdentifier' as const,
    ...(OtherType === undefined ? { Type: 'local-level' as const } : { Type: 'other' as const, OtherType }),
    Value,
  };
}

/** Names by which parts of the document point at each other: each begins with what it names, so that none meets another. */
export const nistIds = {
  office: 'office',
  constituency: (contest: string) => `constituency-${contest}`,
  bureau: (bureau: string) => `bureau-${bureau}`,
  lists: (contest: string) => `lists-${contest}`,
  candidates: (contest: string) => `candidates-${contest}`,
  list: (contest: string, list: number) => `list-${contest}-${list}`,
  candidate: (contest: string, list: number, kind: 'E' | 'S', number: number) =>
    `candidate-${contest}-${list}-${kind}${number}`,
} as const;
