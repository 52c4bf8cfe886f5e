/** Headless commands of paper, and titles of tables for a spreadsheet, in English. */
export const paperCommandsEn = {
  'cli.option.counting-bureau': 'the counting bureau whose table it is',
  'cli.option.keying-officer':
    'who keyed the table; the password comes from TELBUREAU_PASSWORD or is asked for',
  'sheet.part': 'Part',
  'sheet.part.bureau': 'counting bureau',
  'sheet.part.total': 'Total',
  'sheet.contest': 'Election code',
  'sheet.contest-name': 'Election',
  'sheet.bureau': 'Bureau',
  'sheet.bureau-name': 'Name of the bureau',
  'sheet.nis': 'NIS code',
  'sheet.municipality': 'Municipality',
  'sheet.registered': 'Registered electors',
  'sheet.figure': 'Figure',
  'sheet.found': 'Ballots that count here',
  'sheet.electoral-figure': 'Electoral figure',
  'sheet.list': 'List number',
  'sheet.list-name': 'List',
  'sheet.number': 'Number',
  'sheet.count': 'Count',
} as const;
