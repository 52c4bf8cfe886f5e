/** Writing the files of a report at the screens, in German. */
export const reportFilesDe = {
  'report.files': 'Dateien',
  'report.files.hint':
    'Schreibt die Dateien des Protokolls in einen Ordner: PDF, CSV, XML und jede andere Form',
  'report-files.crumb': 'Dateien',
  'report-files.title': 'Dateien des Protokolls: {name}, Fassung {version}.',
  'report-files.what':
    'Jede Form des Protokolls, wie es jetzt steht, in den Sprachen des Hauptvorstands. Alle Dateien werden geschrieben oder keine; ein fehlender Ordner wird angelegt, und keine Datei wird überschrieben.',
  'report-files.begins': 'Die Zahlen werden addiert',
  'report-files.making': '{done, number} von {total, number}: {file}',
  'report-files.what-stops': 'Esc hält an: dann bleibt keine Datei.',
  'report-files.stopping': 'Wird angehalten; das Gemachte wird entfernt.',
  'report-files.done': '{count, plural, one {# Datei} other {# Dateien}} in {folder}',
  'report-files.said': '{count, plural, one {# Datei} other {# Dateien}} geschrieben',
  'report-files.other': 'anderer Ordner',
  'report-files.other.hint': 'Noch einmal einen Ordner nennen, um dort zu schreiben',
  'report-files.other.not-now': 'Jetzt nicht: die Dateien werden gemacht',
  'report-files.back': 'zurück',
  'report-files.back.hint': 'Hält die Dateien an: keine wird geschrieben; danach: zurück',
  'report-files.hint.folder': 'telbureau report: einzelne Formen, Sprachen, Fassungen',
  'report-files.hint.writing': 'Esc hält an; dann wird nichts geschrieben',
  'report-files.hint.ended': 'Enter nennt einen anderen Ordner, Esc führt zurück',
};
