/** Headless commands (src/cli, src/scan), in Dutch. */
export const commandsNl = {
  'cli.warning': 'opgelet',
  'cli.line': 'regel {line}',
  'cli.see-help': 'Zet --help achter de opdracht om de opties te zien.',
  'cli.help.intro':
    'telbureau: telt de stembiljetten van een kantonhoofdbureau. Zonder opdracht opent het de terminal.',
  'cli.help.terminal': 'Opent de terminal, op een oefenkanton of op het hoofdbureau in FILE.',
  'cli.help.more':
    'telbureau OPDRACHT --help legt een opdracht uit. Elke opdracht kent --lang, --json en --help.',
  'cli.help.exit-codes':
    'Afsluitcodes: 0 gedaan; 1 een fout in het programma; 2 verkeerd gebruik; 3 invoer geheel of deels geweigerd; 4 het register is beschadigd; 5 niet toegelaten, niet in deze toestand, of het te maken bestand bestaat al; 130 onderbroken, wat gedaan is blijft bewaard.',
  'cli.option.lang': 'taal: Nederlands, Frans, Duits of Engels (anders die van het systeem)',
  'cli.option.json': 'resultaten als JSON',
  'cli.option.help': 'deze uitleg',
  'cli.option.db': 'databank van het hoofdbureau',
  'cli.option.db-new': 'databank die gemaakt wordt; er mag nog geen bestand met die naam zijn',
  'cli.option.election': 'verkiezingspakket (JSON)',
  'cli.option.practice': 'oefenbureau: alleen oefengebruikers en oefensleutel',
  'cli.option.choices': 'stembiljetten in de keuzetaal, één per regel of “120x …” voor veel gelijke',
  'cli.option.out-ballots': 'te schrijven bestand; een map met --as png; het mag nog niet bestaan',
  'cli.option.bureau-made': 'digitaal bureau van de stembiljetten; anders het eerste',
  'cli.option.seed':
    'geheel getal; hetzelfde getal geeft dezelfde stembiljetten, en dezelfde kenmerken in een ander bestand',
  'cli.option.as': 'payload: één tekst per regel (standaard); png: één QR-afbeelding per stembiljet',
  'cli.option.bureau': 'digitaal bureau waarvan de stembiljetten gescand worden',
  'cli.option.officer': 'wie scant; het wachtwoord komt uit TELBUREAU_PASSWORD of wordt gevraagd',
  'cli.option.bureau-only': 'alleen dit bureau; anders het hele hoofdbureau',
  'cli.option.report-version':
    'alleen deze versie, zoals ze ondertekend werd; anders het proces-verbaal zoals het nu is',
  'cli.option.contest-only': 'alleen deze verkiezing; anders alle',
  'cli.option.out-report': 'map voor de bestanden van het proces-verbaal',
  'cli.option.format': 'formaten met komma’s ertussen, zoals pdf,csv; anders alle',
  'cli.option.languages':
    'talen van het proces-verbaal, een of twee met een komma ertussen, zoals nl,fr; anders die welke de wet voor het bureau wil',
  'cli.option.out-backup': 'kopie die gemaakt wordt; er mag nog geen bestand met die naam zijn',
  'cli.option.from': 'de reservekopie',
  'cli.operand.choices': 'bestand in de keuzetaal; - is de standaardinvoer',
  'cli.operand.ballots':
    'bestanden met één stembiljettekst per regel, PNG-afbeeldingen, mappen daarvan; - is de standaardinvoer',
  'cli.office-create': 'Maakt de databank van een nieuw hoofdbureau uit een verkiezingspakket.',
  'cli.office-create.done':
    '{db}: hoofdbureau voor {election} met {bureaus, plural, one {# bureau} other {# bureaus}}.',
  'cli.office-create.practice':
    '{db}: OEFENbureau voor {election} met {bureaus, plural, one {# bureau} other {# bureaus}}.',
  'cli.ballots-make': 'De oefenstemcomputer: maakt stembiljetten, ondertekend met de oefensleutel.',
  'cli.ballots-make.done':
    '{out}: {ballots, plural, one {# oefenbiljet} other {# oefenbiljetten}} van bureau {bureau}.',
  'cli.ballots-classify': 'Zegt waarvoor stemmen in de keuzetaal tellen. Schrijft niets.',
  'cli.classified': 'regel {line}, {count, plural, one {# stembiljet} other {# stembiljetten}}:',
  'cli.ballots-scan':
    'Scant stembiljetten in het register van een hoofdbureau: één oordeel per stembiljet, dan een overzicht.',
  'cli.scan.summary':
    'Gelezen {read, number}: geteld {counted, number}, dubbel {duplicate, number}, conflict {conflict, number}, geweigerd {refused, number}. Over alle verkiezingen samen: geldig {valid, number}, blanco {blank, number}, ongeldig {invalid, number}.',
  'cli.scan.interrupted':
    'Onderbroken. Wat geteld is blijft bewaard; voer dezelfde opdracht opnieuw uit voor de rest.',
  'cli.ask-password': 'Wachtwoord:',
  'cli.progress': '{done, number} ({rate}/s)',
  'cli.progress.of': '{done, number} van {total, number} ({rate}/s)',
  'cli.verdict.counted': 'geteld',
  'cli.verdict.duplicate': 'dubbel',
  'cli.verdict.conflict': 'conflict',
  'cli.verdict.refused': 'geweigerd',
  'cli.contest.valid': '{contest}: geldig, lijst {list}, {category}',
  'cli.contest.blank': '{contest}: blanco',
  'cli.contest.invalid': '{contest}: ongeldig, {reason} ({article})',
  'cli.totals': 'Toont de stemopnemingstabel van een bureau of van het hele hoofdbureau.',
  'cli.totals.practice': 'OEFENING: dit zijn geen stemmen van een echte verkiezing.',
  'cli.totals.found': 'stembiljetten die hier tellen',
  'cli.totals.valid': 'geldig',
  'cli.totals.blank': 'blanco',
  'cli.totals.invalid': 'ongeldig',
  'cli.totals.blank-or-invalid': 'blanco of ongeldig',
  'cli.totals.electoral-figure': 'stemcijfer',
  'cli.scope.bureau': 'bureau {id}',
  'cli.scope.canton': 'kanton {id}',
  'cli.scope.municipality': 'gemeente {id}',
  'cli.scope.district': 'stadsdistrict {id}',
  'cli.report': 'Schrijft de bestanden van het proces-verbaal van een hoofdbureau.',
  'cli.report.done': '{out}: {files}',
  'cli.report.progress': '[{bar}] {done, number} van {total, number}: {file}',
  'cli.report.told-by-sums':
    'Opgelet: de resultaten van {bureaus} mogen niet worden meegedeeld, maar volgen uit de totalen, want elk ander digitaal stembureau in de totalen mag apart worden meegedeeld, of er is geen ander. Geef de bestanden alleen aan wie ze volgens de wet moet krijgen.',
  'cli.report.missing':
    'Niet volledig: {tables, number} van {contests, plural, one {# stemopnemingstabel} other {# stemopnemingstabellen}} niet binnen, over {suspects, plural, one {# verdacht stembiljet} other {# verdachte stembiljetten}} niet beslist, {remarks, plural, one {# opmerking} other {# opmerkingen}} nog te geven.',
  'cli.verify': 'Kijkt het hele register van een hoofdbureau na, en elk cijfer dat eruit volgt.',
  'cli.verify.done':
    '{db}: in orde. {events, number} gebeurtenissen, {ballots, plural, one {# stembiljet} other {# stembiljetten}} één voor één geteld, laatste hash {head}',
  'cli.verify.as-closed': 'Het bestand is byte voor byte zoals het laatst werd gesloten.',
  'cli.no-hash':
    'Er is geen hash naast het bestand geschreven: iets anders heet {file}, of de schijf nam hem niet aan. Wat daar staat, bleef zoals het was.',
  'cli.verify.not-as-closed':
    'Er is geen hash van bij het sluiten die te lezen is ({db}.sha256): het bestand is open, werd niet netjes gesloten of kwam alleen, of iets anders heeft die naam. Naar bytes die bij geen rij horen is niet gekeken.',
  'cli.backup':
    'Maakt een gecontroleerde reservekopie van een hoofdbureau; het scannen mag intussen doorgaan.',
  'cli.backup.done': '{out}: gecontroleerde reservekopie met {events, number} gebeurtenissen.',
  'cli.restore': 'Zet een hoofdbureau terug uit een reservekopie, na controle ervan.',
  'cli.restore.done': '{db}: teruggezet met {events, number} gebeurtenissen.',
  'cli.bug':
    'telbureau is gestopt door een fout in het programma zelf (code {code}). Wat er gebeurde staat in {path}',
  'problem.USAGE_UNKNOWN_COMMAND': 'Er is geen opdracht {found}; verwacht: {expected}.',
  'problem.USAGE_UNKNOWN_OPTION': 'Deze opdracht heeft geen optie {found}; verwacht: {expected}.',
  'problem.USAGE_OPTION_TWICE': 'De optie {found} staat er twee keer; verwacht één keer. Laat er één weg.',
  'problem.USAGE_OPTION_MISSING': 'Er ontbreekt een optie; verwacht: {expected}.',
  'problem.USAGE_VALUE_MISSING':
    'Na deze optie staat {found, select, nothing {niets} other {{found}}}; verwacht: {expected}. Begint de waarde met een streepje, zet er dan = voor.',
  'problem.USAGE_VALUE_UNWANTED': 'Deze optie heeft geen waarde; gevonden: {found}. Laat die weg.',
  'problem.USAGE_VALUE_BAD':
    'Gevonden: {found}; verwacht: {expected, select, N {een geheel getal, 0 of meer} other {{expected}}}.',
  'problem.USAGE_OPERAND_MISSING': 'De opdracht zegt niet wat er gelezen moet worden; verwacht: {expected}.',
  'problem.USAGE_OPERAND_EXTRA': '{found} is een argument te veel; verwacht hoogstens {expected}.',
  'problem.USAGE_NO_TERMINAL':
    'De schermen hebben een terminal nodig voor invoer en uitvoer, en die is er niet. Geef een opdracht; telbureau --help toont ze.',
  'problem.USAGE_PASSWORD_MISSING':
    'Er is geen wachtwoord gegeven en hier kan niemand gevraagd worden. Stel de omgevingsvariabele {expected} in.',
  'problem.COMMAND_NOT_YET': 'De opdracht {found} zit niet in deze versie.',
  'problem.FORMAT_NOT_YET': '{found} zit niet in deze versie; ze schrijft {expected}.',
  'problem.OUTPUT_EXISTS':
    '{found} bestaat al en wordt niet overschreven. Geef een andere naam, of verplaats het.',
  'problem.OUTPUT_NOT_WRITABLE':
    'Dit kon niet geschreven worden ({found}); er is niets achtergebleven. Kijk de map, de rechten erop en de ruimte op de schijf na.',
  'problem.FOLDER_NOT_MADE':
    'De map {file} kon niet worden gemaakt ({found}). Zet XDG_DATA_HOME op een map waarin u mag schrijven, of open een bureau met --db.',
  'problem.OUTPUT_STREAM_FAILED':
    'De resultaten konden niet naar de standaarduitvoer worden geschreven ({found}). Wat al vastgelegd was, blijft bewaard. Kijk na waar de uitvoer naartoe gaat en voer de opdracht opnieuw uit.',
  'problem.OUTPUT_CANCELLED': 'Onderbroken; er is niets geschreven.',
  'problem.LINE_TOO_LONG':
    'Deze regel heeft meer dan {expected, number} tekens. Staat er één stembiljet per regel?',
  'problem.CONTEST_UNKNOWN': 'Er is hier geen verkiezing {found}; verwacht een van: {expected}.',
  'problem.REPORT_LANGUAGES':
    'Processen-verbaal worden in een of twee van deze talen geschreven, met een komma ertussen: {expected}. {found} is dat niet.',
  'problem.FILE_NOT_FOUND': 'Er is geen bestand of map {found}. Kijk de naam en de map na.',
  'problem.FILE_UNREADABLE':
    'Dit kon niet als bestand gelezen worden ({found, select, EISDIR {het is een map} EILSEQ {de naam is geen UTF-8} ENODEV {het is een pijp of een toestel} EACCES {geen toegang} other {{found}}}). Kijk na wat het is en wie het mag lezen.',
  'problem.FILE_TOO_LARGE': 'Het bestand is groter dan {expected, number} bytes. Is het het juiste?',
  'problem.FILE_NOT_TEXT': 'Het bestand is geen UTF-8-tekst. Bewaar het als UTF-8.',
  'problem.FILE_EMPTY':
    'Hier staat niets in; verwacht: stembiljetten. Ging er bij het scannen of kopiëren iets mis?',
  'problem.FILE_NOT_BALLOTS':
    'Dit bestand is geen tekst en geen scan van een stembiljet; er is niets van gelezen.',
  'problem.IMAGE_UNREADABLE':
    'Deze afbeelding is niet leesbaar: ze is beschadigd of te groot; verwacht: {expected}. Scan het stembiljet opnieuw.',
  'problem.IMAGE_WITHOUT_CODE':
    'Er is geen QR-code gevonden in deze afbeelding. Scan het stembiljet opnieuw, vlak en scherp.',
  'problem.IMAGE_FORMAT_NOT_YET': '{found}-bestanden leest deze versie niet; verwacht: {expected}.',
} as const;
