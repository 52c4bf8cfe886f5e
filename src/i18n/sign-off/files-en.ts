/** Writing the files of a report at the screens, in English. */
export const reportFilesEn = {
  'report.files': 'files',
  'report.files.hint': 'Writes the files of the report into a folder: PDF, CSV, XML and every other form',
  'report-files.crumb': 'Files',
  'report-files.title': 'Files of the report: {name}, version {version}.',
  'report-files.what':
    'Every form of the report, as it stands now, in the languages of the office. All its files are written, or none; a folder that is missing is made, and no file is overwritten.',
  'report-files.begins': 'The figures are added up',
  'report-files.making': '{done, number} of {total, number}: {file}',
  'report-files.what-stops': 'Esc stops it: no file is left then.',
  'report-files.stopping': 'Stopping; what was made is taken away.',
  'report-files.done': '{count, plural, one {# file} other {# files}} in {folder}',
  'report-files.said': '{count, plural, one {# file} other {# files}} written',
  'report-files.other': 'other folder',
  'report-files.other.hint': 'Name a folder once more, to write there',
  'report-files.other.not-now': 'Not now: the files are being made',
  'report-files.back': 'back',
  'report-files.back.hint': 'Stops the files: none is written then; leads back once they are',
  'report-files.hint.folder': 'telbureau report: single forms, languages, old versions',
  'report-files.hint.writing': 'Esc stops; nothing is written then',
  'report-files.hint.ended': 'Enter names another folder, Esc leads back',
};
