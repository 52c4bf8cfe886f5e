/** Headless commands of paper, and titles of tables for a spreadsheet, in French. */
export const paperCommandsFr = {
  'cli.option.counting-bureau': 'le bureau de dépouillement dont est le tableau',
  'cli.option.keying-officer':
    'qui a encodé le tableau ; le mot de passe vient de TELBUREAU_PASSWORD ou est demandé',
  'sheet.part': 'Partie',
  'sheet.part.bureau': 'bureau de dépouillement',
  'sheet.part.total': 'Total',
  'sheet.contest': 'Code de l’élection',
  'sheet.contest-name': 'Élection',
  'sheet.bureau': 'Bureau',
  'sheet.bureau-name': 'Nom du bureau',
  'sheet.nis': 'Code INS',
  'sheet.municipality': 'Commune',
  'sheet.registered': 'Électeurs inscrits',
  'sheet.figure': 'Chiffre',
  'sheet.found': 'Bulletins qui comptent ici',
  'sheet.electoral-figure': 'Chiffre électoral',
  'sheet.list': 'Numéro de liste',
  'sheet.list-name': 'Liste',
  'sheet.number': 'Numéro',
  'sheet.count': 'Nombre',
} as const;
