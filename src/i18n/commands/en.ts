/** Headless commands (src/cli, src/scan), in English. */
export const commandsEn = {
  'cli.warning': 'warning',
  'cli.line': 'line {line}',
  'cli.see-help': 'Add --help to the command to see its options.',
  'cli.help.intro':
    'telbureau: counts the ballots of a canton main bureau. Without a command it opens the terminal.',
  'cli.help.terminal': 'Opens the terminal, on a practice canton or on the office in FILE.',
  'cli.help.more':
    'telbureau COMMAND --help explains a command. Every command takes --lang, --json and --help.',
  'cli.help.exit-codes':
    'Exit codes: 0 done; 1 a bug; 2 wrong usage; 3 input refused or partly refused; 4 the record is damaged; 5 not permitted, not in this state, or the file to make exists; 130 interrupted, what was done is kept.',
  'cli.option.lang': 'language: Dutch, French, German or English (else that of the system)',
  'cli.option.json': 'results as JSON',
  'cli.option.help': 'this explanation',
  'cli.option.db': 'database of the office',
  'cli.option.db-new': 'database to make; no file of that name may exist yet',
  'cli.option.election': 'election package (JSON)',
  'cli.option.practice': 'practice office: practice officers and practice key only',
  'cli.option.choices': 'ballots in the choices language, one line each or “120x …” for many alike',
  'cli.option.out-ballots': 'file to write; a folder with --as png; it must not exist yet',
  'cli.option.bureau-made': 'digital bureau the ballots are of; else the first one',
  'cli.option.seed':
    'whole number; the same number gives the same ballots, and the same tokens in another file',
  'cli.option.as': 'payload: one text a line (default); png: one QR image a ballot',
  'cli.option.bureau': 'digital bureau whose ballots are scanned',
  'cli.option.officer': 'who scans; the password comes from TELBUREAU_PASSWORD or is asked for',
  'cli.option.bureau-only': 'only this bureau; else the whole office',
  'cli.option.report-version': 'only this version, as it was signed; else the report as it stands',
  'cli.option.contest-only': 'only this election; else all of them',
  'cli.option.out-report': 'folder for the report files',
  'cli.option.format': 'formats with commas between, as pdf,csv; else all of them',
  'cli.option.languages':
    'languages of the report, one or two with a comma between, as nl,fr; else those that the law wants for the office',
  'cli.option.out-backup': 'copy to make; no file of that name may exist yet',
  'cli.option.from': 'the backup',
  'cli.operand.choices': 'file in the choices language; - is standard input',
  'cli.operand.ballots':
    'files with one ballot text a line, PNG images, folders of these; - is standard input',
  'cli.office-create': 'Makes the database of a new office from an election package.',
  'cli.office-create.done':
    '{db}: office for {election} with {bureaus, plural, one {# bureau} other {# bureaus}}.',
  'cli.office-create.practice':
    '{db}: PRACTICE office for {election} with {bureaus, plural, one {# bureau} other {# bureaus}}.',
  'cli.ballots-make': 'The practice voting computer: makes ballots signed with the practice key.',
  'cli.ballots-make.done':
    '{out}: {ballots, plural, one {# practice ballot} other {# practice ballots}} of bureau {bureau}.',
  'cli.ballots-classify': 'Says what marks written in the choices language count as. Writes nothing.',
  'cli.classified': 'line {line}, {count, plural, one {# ballot} other {# ballots}}:',
  'cli.ballots-scan': 'Scans ballots into the record of an office: one verdict a ballot, then a summary.',
  'cli.scan.summary':
    'Read {read, number}: counted {counted, number}, duplicate {duplicate, number}, conflict {conflict, number}, refused {refused, number}. All elections on them together: valid {valid, number}, blank {blank, number}, invalid {invalid, number}.',
  'cli.scan.interrupted': 'Interrupted. What was counted is kept; run the same command again for the rest.',
  'cli.ask-password': 'Password:',
  'cli.progress': '{done, number} ({rate}/s)',
  'cli.progress.of': '{done, number} of {total, number} ({rate}/s)',
  'cli.verdict.counted': 'counted',
  'cli.verdict.duplicate': 'duplicate',
  'cli.verdict.conflict': 'conflict',
  'cli.verdict.refused': 'refused',
  'cli.contest.valid': '{contest}: valid, list {list}, {category}',
  'cli.contest.blank': '{contest}: blank',
  'cli.contest.invalid': '{contest}: invalid, {reason} ({article})',
  'cli.totals': 'Shows the count table of a bureau or of the whole office.',
  'cli.totals.practice': 'PRACTICE: these are not votes of a real election.',
  'cli.totals.found': 'ballots that count here',
  'cli.totals.valid': 'valid',
  'cli.totals.blank': 'blank',
  'cli.totals.invalid': 'invalid',
  'cli.totals.blank-or-invalid': 'blank or invalid',
  'cli.totals.electoral-figure': 'electoral figure',
  'cli.scope.bureau': 'bureau {id}',
  'cli.scope.canton': 'canton {id}',
  'cli.scope.municipality': 'municipality {id}',
  'cli.scope.district': 'city district {id}',
  'cli.report': 'Writes the report files of an office.',
  'cli.report.done': '{out}: {files}',
  'cli.report.progress': '[{bar}] {done, number} of {total, number}: {file}',
  'cli.report.told-by-sums':
    'Note: the results of {bureaus} may not be disclosed, but follow from the totals, because every other digital polling station in the totals may be disclosed by itself, or there is no other. Give the files only to those who must have them by law.',
  'cli.report.missing':
    'Not complete: {tables, number} of {contests, plural, one {# count table} other {# count tables}} not in, {suspects, plural, one {# suspect ballot} other {# suspect ballots}} open, {remarks, plural, one {# remark} other {# remarks}} owed.',
  'cli.verify': 'Checks the whole record of an office and every figure derived from it.',
  'cli.verify.done':
    '{db}: in order. {events, number} events, {ballots, plural, one {# ballot} other {# ballots}} counted one by one, last hash {head}',
  'cli.verify.as-closed': 'The file is byte for byte as it was last closed.',
  'cli.no-hash':
    'No hash was written beside the file: something else is called {file}, or the disk did not take it. What is there was left as it is.',
  'cli.verify.not-as-closed':
    'There is no hash from when it was closed that can be read ({db}.sha256): it is open, was not closed in order, or came alone, or something else has that name. Bytes that belong to no row were not looked at.',
  'cli.backup': 'Makes a verified backup of an office; scanning may go on meanwhile.',
  'cli.backup.done': '{out}: verified backup with {events, number} events.',
  'cli.restore': 'Puts an office back from a backup, verified first.',
  'cli.restore.done': '{db}: restored with {events, number} events.',
  'cli.bug':
    'telbureau stopped because of a mistake of its own (code {code}). What happened is written down in {path}',
  'problem.USAGE_UNKNOWN_COMMAND': 'There is no command {found}; expected: {expected}.',
  'problem.USAGE_UNKNOWN_OPTION': 'This command has no option {found}; expected: {expected}.',
  'problem.USAGE_OPTION_TWICE': 'The option {found} is given twice; expected once. Leave one out.',
  'problem.USAGE_OPTION_MISSING': 'An option is missing; expected: {expected}.',
  'problem.USAGE_VALUE_MISSING':
    'Found {found, select, nothing {nothing} other {{found}}} after this option; expected: {expected}. If the value begins with a dash, write it with = before it.',
  'problem.USAGE_VALUE_UNWANTED': 'This option takes no value; found {found}. Leave it out.',
  'problem.USAGE_VALUE_BAD':
    'Found {found}; expected: {expected, select, N {a whole number, 0 or more} other {{expected}}}.',
  'problem.USAGE_OPERAND_MISSING': 'The command does not say what to read; expected: {expected}.',
  'problem.USAGE_OPERAND_EXTRA': '{found} is one argument too many; expected at most {expected}.',
  'problem.USAGE_NO_TERMINAL':
    'The terminal screens need a terminal for input and output, and this is not one. Give a command; telbureau --help lists them.',
  'problem.USAGE_PASSWORD_MISSING':
    'No password was given and nobody can be asked here. Set the environment variable {expected}.',
  'problem.COMMAND_NOT_YET': 'The command {found} is not part of this version.',
  'problem.FORMAT_NOT_YET': '{found} is not part of this version; it writes {expected}.',
  'problem.OUTPUT_EXISTS':
    '{found} exists already and is not overwritten. Choose another name, or move it away.',
  'problem.OUTPUT_NOT_WRITABLE':
    'This could not be written ({found}); nothing was left there. Check the folder, the rights on it and the space on the disk.',
  'problem.FOLDER_NOT_MADE':
    'The folder {file} could not be made ({found}). Point XDG_DATA_HOME to a folder you may write to, or open an office with --db.',
  'problem.OUTPUT_STREAM_FAILED':
    'The results could not be written to standard output ({found}). What was recorded before is kept. Check where the output goes, and run the command again.',
  'problem.OUTPUT_CANCELLED': 'Interrupted; nothing was written.',
  'problem.LINE_TOO_LONG': 'This line has more than {expected, number} characters. Is it one ballot a line?',
  'problem.CONTEST_UNKNOWN': 'There is no election {found} here; expected one of: {expected}.',
  'problem.REPORT_LANGUAGES':
    'A report is written in one or two of these languages, with a comma between: {expected}. {found} is not that.',
  'problem.FILE_NOT_FOUND': 'There is no file or folder {found}. Check the name and the folder.',
  'problem.FILE_UNREADABLE':
    'This could not be read as a file ({found, select, EISDIR {it is a folder} EILSEQ {its name is not UTF-8} ENODEV {it is a pipe or a device} EACCES {no permission} other {{found}}}). Check what it is and who may read it.',
  'problem.FILE_TOO_LARGE': 'The file is larger than {expected, number} bytes. Is it the right one?',
  'problem.FILE_NOT_TEXT': 'The file is not UTF-8 text. Save it as UTF-8.',
  'problem.FILE_EMPTY': 'There is nothing in this; expected: ballots. Did scanning or copying go wrong?',
  'problem.FILE_NOT_BALLOTS': 'This file is neither text nor the scan of a ballot; nothing of it was read.',
  'problem.IMAGE_UNREADABLE':
    'This image cannot be read: it is damaged or too large; expected {expected}. Scan the ballot again.',
  'problem.IMAGE_WITHOUT_CODE': 'No QR code was found in this image. Scan the ballot again, flat and sharp.',
  'problem.IMAGE_FORMAT_NOT_YET': '{found} files are not read by this version; expected {expected}.',
} as const;
