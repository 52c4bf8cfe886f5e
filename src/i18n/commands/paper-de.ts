/** Headless commands of paper, and titles of tables for a spreadsheet, in German. */
export const paperCommandsDe = {
  'cli.option.counting-bureau': 'das Zählbüro, dessen Tabelle es ist',
  'cli.option.keying-officer':
    'wer die Tabelle erfasst hat; das Passwort kommt aus TELBUREAU_PASSWORD oder wird erfragt',
  'sheet.part': 'Teil',
  'sheet.part.bureau': 'Zählbüro',
  'sheet.part.total': 'Gesamt',
  'sheet.contest': 'Code der Wahl',
  'sheet.contest-name': 'Wahl',
  'sheet.bureau': 'Büro',
  'sheet.bureau-name': 'Name des Büros',
  'sheet.nis': 'NIS-Code',
  'sheet.municipality': 'Gemeinde',
  'sheet.registered': 'Eingetragene Wähler',
  'sheet.figure': 'Zahl',
  'sheet.found': 'Stimmzettel, die hier zählen',
  'sheet.electoral-figure': 'Wahlziffer',
  'sheet.list': 'Listennummer',
  'sheet.list-name': 'Liste',
  'sheet.number': 'Nummer',
  'sheet.count': 'Anzahl',
} as const;
