/** Writing the files of a report at the screens, in French. */
export const reportFilesFr = {
  'report.files': 'fichiers',
  'report.files.hint':
    'Écrit les fichiers du procès-verbal dans un dossier : PDF, CSV, XML et toutes les autres formes',
  'report-files.crumb': 'Fichiers',
  'report-files.title': 'Fichiers du procès-verbal : {name}, version {version}.',
  'report-files.what':
    'Toutes les formes du procès-verbal, tel qu’il est maintenant, dans les langues du bureau principal. Tous les fichiers sont écrits, ou aucun ; un dossier qui manque est créé, et aucun fichier n’est écrasé.',
  'report-files.begins': 'Les chiffres sont additionnés',
  'report-files.making': '{done, number} sur {total, number} : {file}',
  'report-files.what-stops': 'Échap arrête : aucun fichier ne reste alors.',
  'report-files.stopping': 'Arrêt ; ce qui était fait est retiré.',
  'report-files.done': '{count, plural, one {# fichier} other {# fichiers}} dans {folder}',
  'report-files.said': '{count, plural, one {# fichier écrit} other {# fichiers écrits}}',
  'report-files.other': 'autre dossier',
  'report-files.other.hint': 'Donner de nouveau un dossier, pour y écrire',
  'report-files.other.not-now': 'Pas maintenant : les fichiers se font',
  'report-files.back': 'retour',
  'report-files.back.hint': 'Arrête les fichiers : aucun n’est écrit ; ensuite : retour',
  'report-files.hint.folder': 'telbureau report : une seule forme, langues, vieux PV',
  'report-files.hint.writing': 'Échap arrête ; rien n’est alors écrit',
  'report-files.hint.ended': 'Entrée : un autre dossier, Échap : retour',
};
