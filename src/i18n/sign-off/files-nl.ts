/** Writing the files of a report at the screens, in Dutch. */
export const reportFilesNl = {
  'report.files': 'bestanden',
  'report.files.hint':
    'Schrijft de bestanden van het proces-verbaal in een map: PDF, CSV, XML en elke andere vorm',
  'report-files.crumb': 'Bestanden',
  'report-files.title': 'Bestanden van het proces-verbaal: {name}, versie {version}.',
  'report-files.what':
    'Elke vorm van het proces-verbaal, zoals het nu is, in de talen van het hoofdbureau. Alle bestanden worden geschreven, of geen; een map die ontbreekt wordt gemaakt, en geen bestand wordt overschreven.',
  'report-files.begins': 'De cijfers worden opgeteld',
  'report-files.making': '{done, number} van {total, number}: {file}',
  'report-files.what-stops': 'Esc breekt af: er blijft dan geen bestand.',
  'report-files.stopping': 'Het wordt afgebroken; wat gemaakt was, wordt weggenomen.',
  'report-files.done': '{count, plural, one {# bestand} other {# bestanden}} in {folder}',
  'report-files.said': '{count, plural, one {# bestand} other {# bestanden}} geschreven',
  'report-files.other': 'andere map',
  'report-files.other.hint': 'Noem opnieuw een map, om daar te schrijven',
  'report-files.other.not-now': 'Nu niet: de bestanden worden gemaakt',
  'report-files.back': 'terug',
  'report-files.back.hint': 'Breekt de bestanden af: geen wordt geschreven; daarna: terug',
  'report-files.hint.folder': 'telbureau report: aparte vormen, talen, oude versies',
  'report-files.hint.writing': 'Esc breekt af; dan wordt niets geschreven',
  'report-files.hint.ended': 'Enter noemt een andere map, Esc gaat terug',
};
