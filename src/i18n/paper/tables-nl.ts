/** Paper count tables, in Dutch. */
export const tablesNl = {
  'problem.BUREAU_NOT_COUNTING':
    '{found} is een digitaal bureau: zijn stembiljetten worden gescand, niet met een tabel geteld. Bureaus die papier tellen: {expected, select, none {geen} other {{expected}}}.',
  'problem.TABLE_ENTRY_DONE':
    'De eerste invoer van {contest} in {bureau} is gedaan door {first}. Wat nu komt is de tweede, door iemand anders.',
  'problem.TABLE_FIRST_MISSING':
    'De tweede invoer van {contest} in {bureau} kan pas beginnen als de eerste is ingeleverd.',
  'problem.TABLE_HELD_BY_OTHER':
    '{officer} is bezig met deze invoer van {contest} in {bureau}. Wacht tot die klaar is, of laat {officer} de invoer opgeven.',
  'problem.TABLE_SAME_OFFICER':
    'U hebt zelf de eerste invoer van {contest} in {bureau} gedaan. De tweede moet van iemand anders komen: laat een collega zich aanmelden.',
  'problem.TABLE_SEEN_BOTH':
    'U had beide invoeren van {contest} in {bureau} voor u, om erover te beslissen of ze terzijde te leggen. Twee anderen voeren ze in, zodat geen van hen weet wat er eerder stond.',
  'problem.TABLE_NOT_BEGUN':
    'Voor {contest} in {bureau} is er nu geen invoer van u bezig: ze is intussen ingeleverd, opgegeven of opnieuw begonnen. Open de tabel opnieuw.',
  'problem.TABLE_NOTHING_OPEN':
    'In de tabel van {contest} in {bureau} staat geen enkel veld open: er valt niets te beslissen.',
  'problem.TABLE_NOT_OWN_ENTRY':
    'De invoeren van {contest} in {bureau} zijn van {first} en {second}. Alleen zij voeren hun open velden opnieuw in; anders beslist de voorzitter.',
  'problem.TABLE_FIELD_NOT_OPEN':
    'Veld {field} van {contest} in {bureau} staat niet open: beide invoeren zijn het erover eens. Alleen open velden kunnen nog veranderen.',
  'problem.TABLE_DECIDER_ENTERED':
    'U hebt zelf een invoer van {contest} in {bureau} gedaan. Beslissen moet een derde: een voorzitter die de tabel niet invoerde.',
  'problem.TABLE_AGREED':
    'De tabel van {contest} in {bureau} is akkoord: {first} en {second} voerden ze in, en wat verschilde is geregeld. Alleen de voorzitter kan ze opnieuw laten invoeren.',
  'problem.TABLE_EMPTY': 'Voor {contest} in {bureau} is nog niets ingevoerd.',
  'problem.TABLE_REENTERED':
    'U voerde de open velden van {contest} in {bureau} al opnieuw in. Nu is de ander aan de beurt, of beslist de voorzitter.',
  'problem.TABLE_MOVED_ON':
    '{contest} in {bureau} veranderde terwijl u antwoordde: er is niets gedaan. Kijk eerst hoe het er nu voor staat.',
  'problem.TABLE_PARTS_MISSING':
    '{contest} in {bureau}: de invoeren hebben urnen, of blanco en ongeldige stembiljetten, apart; een bestand dat ze verbetert, heeft ze ook apart.',
  'problem.TABLE_DRAFT_ELSEWHERE':
    'Deze invoer van {contest} in {bureau} werd intussen op een ander scherm veranderd of beëindigd. Open de tabel opnieuw om verder te gaan met wat daar staat.',
  'problem.CODE_NOT_RAISED':
    'De tabel van {contest} in {bureau} geeft nu geen aanleiding tot {code}: er is geen opmerking nodig.',
  'problem.CODE_RAISED_OTHERWISE':
    'Wat {code} vergelijkt bij {contest} in {bureau} is veranderd sinds u de vraag kreeg. Bekijk het en geef de opmerking opnieuw.',
  'problem.TABLE_TEXT_MISSING':
    'Schrijf minstens één woord, hoogstens {expected} tekens: de tekst komt in het proces-verbaal.',
  'problem.TABLE_TEXT_TOO_LONG':
    'De tekst heeft {found, number} tekens; er passen er hoogstens {expected}. Maak hem korter.',
  'problem.TABLE_FIGURE_TOO_LARGE':
    '{found, number} is te groot: in een veld past hoogstens {expected, number}.',
  'problem.TABLE_CSV_HEADER': 'De eerste regel is {found}; verwacht {expected}.',
  'problem.TABLE_CSV_COLUMNS': '{found} kolommen; verwacht {expected}, gescheiden door komma’s.',
  'problem.TABLE_CSV_CONTEST':
    'Verkiezing {found} wordt in dit bureau niet geteld; verwacht een van: {expected}.',
  'problem.TABLE_CSV_FIELD':
    'De tabel van {bureau} heeft geen veld {found}. Kijk veld, lijst, soort en nummer na (docs/formats/count-table-csv.md).',
  'problem.TABLE_CSV_VALUE':
    'De waarde is {found}; verwacht een geheel getal van 0 tot {expected, number}, zonder scheidingstekens.',
  'problem.TABLE_CSV_TWICE': 'Veld {found} staat al op regel {first}. Behoud er één.',
  'problem.TABLE_CSV_URNS':
    'Deze regel geeft alle urnen samen, terwijl andere regels ze apart geven. Kies een van beide.',
  'problem.TABLE_CSV_EMPTY': 'Het bestand heeft geen enkele regel met een cijfer.',
  'problem.COUNT_FOUND_NOT_DEPOSITED':
    '{where, select, urn {{contest}, urn of omslag {urn} van stembureau {station}: {found, number} stembiljetten gevonden, maar volgens het stembureau zijn er {expected, number} in de urn gestoken.} other {{contest}: {found, number} stembiljetten gevonden, maar volgens de stembureaus zijn er {expected, number} in de urn gestoken.}}',
  'problem.COUNT_STATION_NOT_DECLARED':
    '{contest}: stembureau {station} heeft niet verklaard {missing, select, deposited {hoeveel stembiljetten in de urn zijn gestoken} ticked {hoeveel kiezers zijn aangestipt} other {hoeveel kiezers zijn aangestipt, en hoeveel stembiljetten in de urn zijn gestoken}}.',
  'problem.COUNT_FOUND_OVER_REGISTERED':
    '{where, select, urn {{contest}, urn of omslag {urn} van stembureau {station}: {found, number} stembiljetten gevonden, meer dan de {expected, number} daar ingeschreven kiezers.} other {{contest}: {found, number} stembiljetten gevonden, meer dan de {expected, number} ingeschreven kiezers.}}',
  'problem.COUNT_TICKED_NOT_DEPOSITED':
    '{contest}, stembureau {station}: {found, number} stembiljetten in de urn gestoken, maar {expected, number} kiezers aangestipt.',
  'problem.COUNT_BLANK_OR_INVALID_UNUSUAL':
    '{contest}: {found, number} van {of, number} stembiljetten blanco of ongeldig; in de andere bureaus samen {others, number} van {ofOthers, number}.',
  'problem.COUNT_URN_OVER_LIMIT':
    '{contest}, urn {urn}: {found, number} stembiljetten, meer dan de {expected, number} die in één urn horen.',
  'problem.COUNT_BUREAU_OVER_LIMIT':
    '{contest}: het bureau telt voor {found, number} ingeschreven kiezers, meer dan de {expected, number} die de wet toelaat.',
  'event.table-begun':
    '{contest} in {bureau}: {anew, select, true {opnieuw invoeren begonnen: {entry, select, 1 {eerste} other {tweede}} invoer} other {{entry, select, 1 {eerste} other {tweede}} invoer begonnen}}',
  'event.table-left':
    '{contest} in {bureau}: {anew, select, true {opnieuw invoeren opgegeven: {entry, select, 1 {eerste} other {tweede}} invoer} other {{entry, select, 1 {eerste} other {tweede}} invoer opgegeven}}',
  'event.table-entered':
    '{contest} in {bureau}: {entry, select, 1 {eerste} other {tweede}} invoer ingeleverd',
  'event.table-corrected':
    '{contest} in {bureau}: opnieuw ingevoerd: {entry, select, 1 {eerste} other {tweede}} invoer',
  'event.table-decided': '{contest} in {bureau}: “{field}” beslist: {reason}',
  'event.table-reset': '{contest} in {bureau}: beide invoeren terzijde gelegd: {reason}',
  'event.table-remarked': '{contest} in {bureau}: opmerking bij {code}: {text}',
  'log.kind.tables': 'Papieren tabellen',
  'log-event.fact.contest': 'Verkiezing',
  'log-event.fact.entry': 'Invoer',
  'log-event.fact.field': 'Veld',
  'log-event.fact.text': 'Opmerking',
  'cli.tally-enter':
    'Levert een van de twee invoeren van een papieren tabel in, uit een bestand. De twee moeten van verschillende personen zijn en overeenstemmen.',
  'cli.option.entry': 'eerste of tweede invoer',
  'cli.operand.table': 'tellingen als CSV (docs/formats/count-table-csv.md)',
  'cli.tally.done': '{contest} in {bureau}: eerste invoer ingeleverd. Nu de tweede, door iemand anders.',
  'cli.tally.agreed': '{contest} in {bureau}: beide invoeren stemmen overeen; de tabel telt.',
  'cli.tally.differs':
    '{contest} in {bureau}: {because, select, different {de invoeren verschillen} other {beide invoeren zijn gelijk maar kunnen niet kloppen}} in {count, plural, one {1 veld} other {# velden}}; voer ze opnieuw in van papier: {fields}',
  'cli.tally.owed': '{contest} in {bureau}: een opmerking is nodig. {problem} [{code}]',
} as const;
