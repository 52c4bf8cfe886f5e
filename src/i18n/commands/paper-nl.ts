/** Headless commands of paper, and titles of tables for a spreadsheet, in Dutch. */
export const paperCommandsNl = {
  'cli.option.counting-bureau': 'het telbureau waarvan de tabel is',
  'cli.option.keying-officer':
    'wie de tabel invoerde; het wachtwoord komt uit TELBUREAU_PASSWORD of wordt gevraagd',
  'sheet.part': 'Deel',
  'sheet.part.bureau': 'telbureau',
  'sheet.part.total': 'Totaal',
  'sheet.contest': 'Code van de verkiezing',
  'sheet.contest-name': 'Verkiezing',
  'sheet.bureau': 'Bureau',
  'sheet.bureau-name': 'Naam van het bureau',
  'sheet.nis': 'NIS-code',
  'sheet.municipality': 'Gemeente',
  'sheet.registered': 'Ingeschreven kiezers',
  'sheet.figure': 'Cijfer',
  'sheet.found': 'Stembiljetten die hier tellen',
  'sheet.electoral-figure': 'Stemcijfer',
  'sheet.list': 'Lijstnummer',
  'sheet.list-name': 'Lijst',
  'sheet.number': 'Nummer',
  'sheet.count': 'Aantal',
} as const;
