import type { Catalogue } from './catalogue.ts';

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
const refusal =
  '{code, select, BALLOT_NOT_A_BALLOT {geen stembiljet} BALLOT_DAMAGED {beschadigd} BALLOT_OTHER_ELECTION {andere verkiezing} BALLOT_UNKNOWN_KEY {onbekende sleutel} BALLOT_BAD_SIGNATURE {onjuiste handtekening} BALLOT_OTHER_BUREAU {ander bureau} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {onbekende lijst of kandidaat} BALLOT_INCOHERENT {onsamenhangend} other {vervallen verklaard}}';

export const nl = {
  // Election package (src/election/problems.ts)
  'problem.ELECTION_TOO_LARGE':
    'Het bestand is te groot: {found, number} {unit, select, characters {tekens} other {waarden}}, ten hoogste {limit, number}. Is dit wel een verkiezingspakket?',
  'problem.ELECTION_NOT_JSON':
    'Dit is geen JSON: op regel {line}, kolom {column} staat {found, select, end {het einde van het bestand} other {{found}}}, verwacht {expected, select, value {een waarde} end {het einde van het bestand} other {{expected}}}. Verbeter het bestand daar.',
  'problem.ELECTION_TOO_DEEP':
    'Velden zitten meer dan {limit} diep in elkaar (regel {line}). Een verkiezingspakket heeft minder dan tien niveaus; controleer het bestand.',
  'problem.ELECTION_FIELD_TWICE': 'Dit veld staat twee keer in hetzelfde object. Behoud er één.',
  'problem.ELECTION_FIELD_MISSING':
    'Dit veld ontbreekt; verwacht {expected, select, object {een object tussen accolades} list {een lijst tussen vierkante haken} text {een tekst tussen aanhalingstekens} other {{expected}}}. Voeg het toe.',
  'problem.ELECTION_WRONG_TYPE':
    'Gevonden {found}, verwacht {expected, select, object {een object tussen accolades} list {een lijst tussen vierkante haken} text {een tekst tussen aanhalingstekens} other {een geheel getal, {expected}}}.',
  'problem.ELECTION_WRONG_FORMAT':
    'Dit is geen verkiezingspakket van een versie die dit programma kent: gevonden {found}, verwacht {expected}. Gebruik een pakket voor deze versie.',
  'problem.ELECTION_UNKNOWN_REGIME': 'Geen kiesstelsel heet {found}. Bekend zijn: {expected}.',
  'problem.ELECTION_UNKNOWN_VALUE': 'Gevonden {found}, verwacht een van: {expected}.',
  'problem.ELECTION_BAD_ID': '{found} kan hier niet; verwacht: {expected}.',
  'problem.ELECTION_BAD_TEXT':
    '{found} bestaat alleen uit spaties of heeft tekens die niet getoond kunnen worden. Gebruik gewone letters, cijfers en leestekens.',
  'problem.ELECTION_TEXT_LENGTH': 'De tekst {found} is leeg of te lang; verwacht {expected} tekens.',
  'problem.ELECTION_BAD_DATE': '{found} is geen dag van de kalender; verwacht {expected}, zoals 2024-06-09.',
  'problem.ELECTION_BAD_KEY':
    '{found} is geen publieke sleutel; verwacht {expected} (44 tekens, het laatste =). Vraag de sleutel opnieuw aan de maker van het pakket.',
  'problem.ELECTION_NO_LANGUAGE': 'Geen tekst in een bekende taal; verwacht minstens één van {expected}.',
  'problem.ELECTION_OUT_OF_RANGE': 'Gevonden {found}, verwacht een geheel getal, {expected}.',
  'problem.ELECTION_EMPTY': 'Hier staat niets; verwacht minstens één. Voeg het toe aan het pakket.',
  'problem.ELECTION_TOO_MANY': 'Hier staan er {found, number}; verwacht {expected}.',
  'problem.ELECTION_TWICE': '{found} wordt twee keer gebruikt: eerst bij {first}. Elk heeft een eigen nodig.',
  'problem.ELECTION_KEYS_ALIKE':
    'Deze sleutel en {first} hebben dezelfde korte naam {found}; stembiljetten kunnen ze niet onderscheiden. Verwijder er een of laat een nieuwe sleutel maken.',
  'problem.ELECTION_UNKNOWN_MUNICIPALITY':
    'Gemeente {found} staat niet bij die van het hoofdbureau (office.municipalities). Voeg ze daar toe of verbeter de code.',
  'problem.ELECTION_UNKNOWN_CONTEST':
    'Geen verkiezing van dit pakket heeft de id {found}. Verbeter die of voeg de verkiezing toe bij contests.',
  'problem.ELECTION_DIGITAL_STATIONS':
    'Digitaal bureau {bureau} heeft {found} stembureaus; verwacht precies één. Geef elk stembureau een eigen bureau.',
  'problem.ELECTION_PAPER_HOME_OUTSIDE':
    '{found} staat niet op dit stembiljet, dus kunnen blanco biljetten daar niet geteld worden; verwacht een van: {expected}.',
  'problem.ELECTION_PAPER_HOMES_DISAGREE':
    'Verkiezingen op één stembiljet noemen een verschillende plaats voor de blanco biljetten: hier {found}, bij {first} {expected}. Noem dezelfde.',
  'problem.ELECTION_PAPER_SPLIT':
    'Dit bureau telt slechts een deel van een stembiljet; {expected} staat op hetzelfde biljet en moet hier ook geteld worden.',
  'problem.ELECTION_UNKNOWN_FIELD':
    'Het programma kent dit veld niet en slaat het over. Is de naam goed gespeld?',
  'problem.ELECTION_UNUSUAL_DATE':
    '{found} is een ongewone dag voor een verkiezing: in België stemt men op zondag. Controleer de datum.',
  'problem.ELECTION_MORE_CANDIDATES_THAN_SEATS':
    'Lijst {list} heeft {found} kandidaat-titularissen voor {expected} zetels. Controleer de lijst.',
  'problem.ELECTION_FEW_SUBSTITUTES':
    'Lijst {list} heeft {found} kandidaat-opvolgers; de wet vraagt er minstens {expected}. Controleer de lijst.',
  'problem.ELECTION_MANY_SUBSTITUTES':
    'Lijst {list} heeft {found} kandidaat-opvolgers; de wet staat er hoogstens {expected} toe. Controleer de lijst.',
  'problem.ELECTION_SUBSTITUTES_IGNORED':
    'Lijst {list} noemt {found} kandidaat-opvolgers, maar deze verkiezing ({regime}) kent er geen; ze worden weggelaten.',
  'problem.ELECTION_NOT_ASCENDING':
    'Nummer {found} komt na {previous}. Het programma zet ze in oplopende volgorde; controleer of er niets verwisseld is.',
  'problem.ELECTION_NUMBERS_SKIPPED':
    'Er staan hier {expected} kandidaten, maar het hoogste nummer is {found}. Controleer of er geen ontbreekt.',
  'problem.ELECTION_BUREAU_TOO_LARGE':
    'Telbureau {bureau} heeft {found, number} ingeschreven kiezers; de wet staat er hoogstens {expected, number} toe. Controleer de stembureaus.',
  'problem.ELECTION_CONTEST_WITHOUT_BUREAU':
    'Geen enkel bureau telt de verkiezing {found}. Voeg ze toe aan een bureau als ze hier geteld moet worden.',
  'problem.ELECTION_PRACTICE_KEY':
    'Sleutel {found} is een oefensleutel. Een hoofdbureau dat echte biljetten telt, weigert die; laat hem weg uit een echt pakket.',
  'problem.ELECTION_NO_KEYS':
    'Er zijn digitale bureaus maar geen sleutels; buiten het oefenen kan geen digitaal biljet aanvaard worden. Voeg de sleutels van de stemcomputers toe.',
  // Officers and scanning, count tables, reports, the log (src/office, src/count, src/report)
  'role.entry': 'lid van het bureau',
  'role.chair': 'voorzitter',
  'role.auditor': 'controleur',
  'role.administrator': 'beheerder',
  'problem.NOT_PERMITTED':
    '{officer} is aangemeld als {found, select, entry {lid van het bureau} chair {voorzitter} auditor {controleur} other {beheerder}} en mag dit niet: dit is voor {expected, select, entry_chair {een lid van het bureau of de voorzitter} chair {de voorzitter} other {de voorzitter of een beheerder}}. Meld u aan als iemand die het wel mag.',
  'problem.OFFICER_NO_ACCOUNTS':
    'Dit hoofdbureau telt echte stembiljetten, en daarvoor heeft deze versie nog geen accounts: “{found}” kan zich niet aanmelden. Maak om te oefenen een oefenbureau met --practice.',
  'problem.OFFICER_SIGN_IN_REFUSED':
    'De naam “{found}” en dit wachtwoord horen niet bij elkaar. Typ beide opnieuw. In een oefenbureau zijn de namen anna, bram, chair, audra en admin; het wachtwoord is practice.',
  'problem.BUREAU_UNKNOWN': 'Deze verkiezing heeft geen bureau {found}; verwacht een van: {expected}.',
  'problem.BUREAU_NOT_DIGITAL':
    '{found} is een telbureau: de papieren stembiljetten worden met een tabel geteld, niet gescand. Bureaus met QR-stembiljetten: {expected, select, none {geen} other {{expected}}}.',
  'problem.NO_DIGITAL_BUREAU':
    'Deze verkiezing heeft geen digitaal bureau, dus horen er geen QR-stembiljetten bij. Voeg aan het pakket een bureau van de soort digital toe.',
  'problem.CONTEST_NOT_AT_BUREAU':
    'De kiezers van bureau {bureau} hebben geen stembiljet voor {found}; verwacht: {expected}. Verbeter de regel of noem een ander bureau.',
  'problem.BALLOT_DOES_NOT_FIT':
    'Zoveel stemmen passen niet in één QR-code ({found} lijsten aangeduid). Duid minder lijsten aan.',
  'problem.BATCH_CLOSED':
    'Reeks {batch} is gesloten; daarin kan niets meer ongedaan worden gemaakt. De voorzitter kan een stembiljet nog wel vervallen verklaren.',
  'problem.BATCH_OF_OTHER_OFFICER':
    'Reeks {batch} werd geopend door {expected}; {found} kan er geen scans in ongedaan maken. Vraag het aan {expected}, of laat de voorzitter het stembiljet vervallen verklaren.',
  'problem.NOTHING_TO_UNDO': 'Er is niets ongedaan te maken: in reeks {batch} telt geen enkel stembiljet.',
  'problem.BALLOT_NOT_LAST':
    'Stembiljet {token} is niet meer het laatste dat telt in deze reeks: intussen deed iemand er iets mee. Kijk naar de laatste scans.',
  'problem.BALLOT_EVENT_UNKNOWN':
    'Nummer {found} van het logboek is niet dat van een geteld stembiljet. Zoek het op in het logboek; een stembiljet dat na ongedaan maken opnieuw werd gescand, heeft het latere nummer.',
  'problem.BALLOT_NOT_COUNTED':
    'Het stembiljet van nummer {found} telt niet meer en kan dus niet vervallen worden verklaard. Zoek het op in het logboek.',
  'problem.VOID_REASON_MISSING':
    'Zeg waarom het stembiljet niet telt: de reden blijft in het logboek. Minstens één woord, hoogstens {expected} tekens.',
  'problem.VOID_REASON_TOO_LONG':
    'De reden heeft {found, number} tekens; er passen er hoogstens {expected}. Maak ze korter.',
  'problem.LEDGER_TOTALS_INCOHERENT':
    'De bewaarde cijfers voor {contest} in {bureau} spreken elkaar tegen; geen ervan mag worden gebruikt. Voer telbureau verify uit om te weten wat er veranderd is, en ga verder met een reservekopie.',
  'problem.BALLOT_DUPLICATE': 'Zelfde als log {first}: telt niet opnieuw. Tweede papier? Roep de voorzitter.',
  'problem.BALLOT_CONFLICT': 'Kenmerk van log {first}, maar andere inhoud. Leg apart, roep de voorzitter.',
  'problem.BALLOT_VOIDED': 'Vervallen verklaard door de voorzitter. Telt niet; leg het bij de vervallen.',
  'problem.COUNT_FOUND_NOT_SUM':
    '{contest}: {found, number} stembiljetten gevonden, maar geldig plus blanco of ongeldig is {expected, number}. Tel de stapels opnieuw.',
  'problem.COUNT_BLANK_OR_INVALID_NOT_SUM':
    '{contest}: {found, number} stembiljetten blanco of ongeldig, maar blanco plus ongeldig is {expected, number}. Verbeter een van de drie cijfers.',
  'problem.COUNT_VALID_NOT_SUM':
    '{contest}: {found, number} geldige stembiljetten, maar de stemcijfers van de lijsten zijn samen {expected, number}. Kijk de lijsten een voor een na.',
  'problem.COUNT_ELECTORAL_FIGURE_NOT_SUM':
    '{contest}, lijst {list}: stemcijfer {found, number}, maar de subcategorieën zijn samen {expected, number}. Tel de stapels van de lijst opnieuw.',
  'problem.COUNT_CANDIDATE_OVER_BALLOTS':
    '{contest}, lijst {list}, {kind, select, E {kandidaat-titularis} other {kandidaat-opvolger}} {number}: {found, number} naamstemmen, meer dan de {expected, number} stembiljetten met {kind, select, E {kandidaat-titularissen} other {kandidaat-opvolgers}}. Tel de namen opnieuw.',
  'problem.COUNT_VOTES_UNDER_BALLOTS':
    '{contest}, lijst {list}: {expected, number} stembiljetten met {kind, select, E {kandidaat-titularissen} other {kandidaat-opvolgers}}, maar samen hebben die maar {found, number} naamstemmen. Tel de namen opnieuw.',
  'problem.COUNT_VOTES_OVER_POSSIBLE':
    '{contest}, lijst {list}: de {kind, select, E {kandidaat-titularissen} other {kandidaat-opvolgers}} hebben samen {found, number} naamstemmen; hun stembiljetten kunnen er hoogstens {expected, number} geven. Tel de namen opnieuw.',
  'problem.REPORT_FORMAT_UNKNOWN':
    'Er bestaat geen verslagformaat {found}; verwacht een of meer van {expected}, met komma’s ertussen.',
  'problem.REPORT_FORMAT_NOT_YET':
    'Verslagen als {found} horen nog niet bij deze versie; ze schrijft {expected}.',
  'problem.REPORT_FILE_EXISTS':
    'Het bestand {found} bestaat al, en een verslag wordt nooit overschreven. Noem een andere map, of verplaats het bestand.',
  'problem.REPORT_NOT_WRITTEN':
    'Het verslag kon niet naar {found} worden geschreven ({reason}); er bleef niets achter. Kijk de map en de schijfruimte na.',
  'event.office-created':
    '{practice, select, true {Oefenbureau aangemaakt} other {Hoofdbureau aangemaakt}}; verkiezing {fingerprint}',
  'event.officer-signed-in': '{name} meldde zich aan',
  'event.officer-sign-in-refused': 'Aanmelding geweigerd voor {name}',
  'event.officer-signed-out': '{name} meldde zich af',
  'event.batch-opened':
    'Reeks {batch} geopend in {bureau}, {source, select, bulk {uit bestanden} other {handscanner}}',
  'event.batch-closed': 'Reeks {batch} gesloten',
  'event.ballot-counted':
    '{state, select, undone {Geteld, later ongedaan gemaakt} voided {Geteld, later vervallen verklaard} other {Stembiljet geteld}}: {token}, {bureau} (reeks {batch})',
  'event.ballot-duplicate': 'Zelfde stembiljet als nummer {first}: {token}, {bureau} (reeks {batch})',
  'event.ballot-conflict':
    'Andere inhoud dan nummer {first}, zelfde kenmerk: {token}, {bureau} (reeks {batch})',
  'event.ballot-refused': `Geweigerd: ${refusal} (reeks {batch}, {bureau})`,
  'event.ballot-undone': 'Stembiljet {token} van nummer {ballot} ongedaan gemaakt, {bureau}',
  'event.ballot-voided': 'Stembiljet {token} van nummer {ballot} vervallen verklaard, {bureau}: {reason}',

  // Terminal: names of keys
  'key.enter': 'Enter',
  'key.tab': 'Tab',
  'key.escape': 'Esc',
  'key.backspace': 'Backspace',
  'key.delete': 'Del',
  'key.insert': 'Ins',
  'key.up': '↑',
  'key.down': '↓',
  'key.left': '←',
  'key.right': '→',
  'key.home': 'Home',
  'key.end': 'End',
  'key.page-up': 'PgUp',
  'key.page-down': 'PgDn',
  'key.space': 'Spatie',
  'key.ctrl': 'Ctrl',
  'key.shift': 'Shift',

  // Terminal: moving through lists
  'list.up': 'omhoog',
  'list.up.hint': 'Eén rij omhoog',
  'list.down': 'omlaag',
  'list.down.hint': 'Eén rij omlaag',
  'list.page-up': 'pagina op',
  'list.page-up.hint': 'Eén pagina omhoog',
  'list.page-down': 'pagina af',
  'list.page-down.hint': 'Eén pagina omlaag',
  'list.first': 'eerste',
  'list.first.hint': 'Naar de eerste rij',
  'list.last': 'laatste',
  'list.last.hint': 'Naar de laatste rij',
  'list.row': 'rij',
  'list.row.hint': 'Naar die rij',

  // Terminal: commands of the program
  'program.back': 'terug',
  'program.back.hint': 'Eén scherm terug',
  'program.back.nowhere': 'Er is geen scherm hiervoor',
  'program.help': 'hulp',
  'program.help.hint': 'Alle toetsen van dit scherm',
  'program.palette': 'opdrachten',
  'program.palette.hint': 'Alle opdrachten doorzoeken',
  'program.language': 'taal',
  'program.language.hint': 'Volgende taal: nl, fr, de, en',
  'program.theme': 'kleuren',
  'program.theme.hint': 'Volgende kleuren',
  'theme.dark': 'Kleuren: donker',
  'theme.light': 'Kleuren: licht',
  'theme.colour-blind': 'Kleuren: voor kleurenblinden',
  'theme.ansi16': 'Kleuren: de 16 van de terminal',
  'theme.no-colour': 'Kleuren: geen',
  'program.sign-out': 'afmelden',
  'program.sign-out.hint': 'Een ander laten aanmelden',
  'program.sign-out.nobody': 'Er is niemand aangemeld',
  'program.quit': 'stoppen',
  'program.quit.hint': 'Het programma sluiten',
  'program.interrupt': 'verlaten',
  'program.interrupt.hint': 'Tweemaal: meteen stoppen',

  // Terminal: around every screen
  'header.practice': 'OEFENING',
  'shell.leaving': 'Druk nog eens op Ctrl+C om te stoppen. Alles is bewaard.',
  'shell.scan-not-taken':
    '{count, plural, one {# scan NIET geteld: scan hem opnieuw bij zijn bureau} other {# scans NIET geteld: scan ze opnieuw bij hun bureau}}',
  'shell.scans-wait': '{count, plural, one {# scan wacht} other {# scans wachten}} tot dit gesloten is.',
  'shell.leaving-waiting':
    '{count, plural, one {# scan is} other {# scans zijn}} nog NIET geteld. Nog eens Ctrl+C: stoppen.',
  'too-small.title': 'Het venster is te klein.',
  'too-small.now': 'Nu: {columns} × {rows}',
  'too-small.needed': 'Nodig: {columns} × {rows}',
  'too-small.nothing-read': 'Scans tellen niet tot het groter is.',
  'too-small.kept':
    '{count, plural, =0 {Scans wachten en worden} one {# scan wacht en wordt} other {# scans wachten en worden}} beoordeeld zodra het groter is.',
  'quit.title': 'Het programma afsluiten?',
  'quit.saved': 'Alles wat geteld is, is bewaard.',
  'quit.waiting':
    '{count, plural, one {Er wacht # scan die NIET geteld is. Nee: die nu beoordelen. Ja: dat stembiljet later opnieuw scannen.} other {Er wachten # scans die NIET geteld zijn. Nee: die nu beoordelen. Ja: die stembiljetten later opnieuw scannen.}}',
  'quit.yes': 'Ja, afsluiten',
  'quit.no': 'Nee, terug',
  'sign-out.title': 'Afmelden?',
  'sign-out.yes': 'Ja, afmelden',
  'menu.act': 'Op dit scherm',
  'menu.move': 'Bewegen',
  'menu.go': 'Andere schermen',
  'menu.program': 'Overal',
  'menu.search': 'Zoek:',
  'menu.found': '{found, plural, one {# opdracht} other {# opdrachten}}',
  'menu.run': 'uitvoeren',
  'menu.run.hint': 'De gekozen opdracht uitvoeren',
  'menu.close': 'sluiten',
  'menu.close.hint': 'Deze lijst sluiten',
  'question.answer': 'antwoorden',
  'question.answer.hint': 'Het gekozen antwoord geven',
  'question.next': 'kiezen',
  'question.next.hint': 'Het volgende antwoord kiezen',
  'question.previous': 'kiezen',
  'question.previous.hint': 'Het vorige antwoord kiezen',
  'question.refuse': 'nee',
  'question.refuse.hint': 'Nee antwoorden en terug',
  'question.field-missing': 'Typ eerst een tekst.',
  'problem.read': 'sluiten',
  'problem.read.hint': 'De melding sluiten',
  'problem-panel.title': 'Dit is niet gebeurd',
  'problem-panel.code': 'Code {code}',
  'crash.title': 'telbureau is gestopt door een programmafout ({code}).',
  'crash.data': 'Elk stembiljet waarvan het oordeel getoond is, is bewaard.',
  'crash.log': 'Wat er gebeurde staat in: {path}',
  'crash.what-to-do':
    'Start het programma opnieuw en ga verder. Stopt het weer, kijk dan het register na: telbureau verify --db {path}',
  // Scanned ballots (src/ballot/reading.ts, src/office/verdict.ts) and the choices language (src/ballot/problems.ts)
  'problem.BALLOT_NOT_A_BALLOT': 'Geen stembiljet: “{found}”. Scan een stembiljet.',
  'problem.BALLOT_DAMAGED': 'De code is beschadigd. Scan opnieuw; lukt het niet, leg het biljet apart.',
  'problem.BALLOT_OTHER_ELECTION':
    'Stembiljet van een andere verkiezing. Leg apart en waarschuw de voorzitter.',
  'problem.BALLOT_UNKNOWN_KEY':
    '{owner, select, practice {Oefenbiljet: telt hier nooit. Leg het apart.} election {Echt biljet, maar dit is een oefening. Geef het terug aan zijn bureau.} other {Van een onbekende computer ({found}). Leg apart, waarschuw de voorzitter.}}',
  'problem.BALLOT_BAD_SIGNATURE':
    'De handtekening klopt niet. Scan opnieuw; blijft het zo, roep de voorzitter.',
  'problem.BALLOT_OTHER_BUREAU': 'Stembiljet van {found}; dit is {expected}. Leg het apart.',
  'problem.BALLOT_UNKNOWN_LIST_OR_CANDIDATE':
    '{contest} heeft geen lijst {list}{kind, select, effective { met kandidaat {number}} substitute { met opvolger {number}} other {}}. Waarschuw de voorzitter.',
  'problem.BALLOT_INCOHERENT':
    'Onmogelijk biljet: {detail, select, station {stembureau {found} van {expected}} contestCount {{found} verkiezingen, niet {expected}} noContest {geen verkiezing erop} other {{found} is niet van hier}}. Waarschuw de voorzitter.',
  'problem.CHOICES_SYNTAX':
    'Kolom {column}: {atEnd, select, yes {hier staat niets} other {“{found}” gevonden}}, verwacht: {expected, select, contest {een verkiezing, zoals CK=2} equals {= en een keuze} choice {een lijst, blank of invalid:} list {een lijstnummer} mark {H, E1 of S1} markLetter {E of S voor het nummer} other {een spatie}}.',
  'problem.CHOICES_COUNT': 'Kolom {column}: “{found}” is geen aantal biljetten; schrijf 1x tot {expected}x.',
  'problem.CHOICES_UNKNOWN_CONTEST':
    'Kolom {column}: er is geen verkiezing “{found}”; schrijf een van: {expected}.',
  'problem.CHOICES_UNKNOWN_LIST':
    'Kolom {column}: {contest} heeft geen lijst {found}; wel de lijsten {expected}.',
  'problem.CHOICES_UNKNOWN_CANDIDATE':
    'Kolom {column}: lijst {list} van {contest} heeft geen kandidaat {found}; wel {expected}.',
  'problem.CHOICES_UNKNOWN_GROUND':
    'Kolom {column}: “{found}” is geen grond; schrijf na invalid: een van: {expected}.',
  'problem.CHOICES_TWICE': 'Kolom {column}: “{found}” staat er twee keer. Schrijf het één keer.',
  // Why a ballot is invalid, and the categories of valid ones (src/ballot/ballot-result.ts, src/election/regime.ts)
  'reason.several-lists': 'stemmen op verschillende lijsten',
  'reason.several-contests': 'stemmen voor verschillende verkiezingen op één biljet',
  'reason.altered': 'vorm of afmetingen gewijzigd',
  'reason.object': 'papier of voorwerp erin',
  'reason.recognisable': 'kiezer herkenbaar',
  'reason.not-official': 'geen officieel stembiljet',
  'category.headOnly': 'alleen lijststem',
  'category.effectivesOnly': 'alleen titularissen',
  'category.effectivesAndSubstitutes': 'titularissen en opvolgers',
  'category.substitutesOnly': 'alleen opvolgers',
  'category.names': 'naamstemmen',
  // How a scanner is set (src/ballot/keyboard-layouts.ts)
  'layout.right': 'scanner en computer stemmen overeen',
  'layout.caps-lock': 'Caps Lock staat aan',
  'layout.us-on-be': 'scanner ingesteld op US-toetsenbord, computer op Belgisch',
  'layout.us-on-fr': 'scanner ingesteld op US-toetsenbord, computer op Frans',
  'layout.us-on-de': 'scanner ingesteld op US-toetsenbord, computer op Duits',
  'layout.be-on-us': 'scanner ingesteld op Belgisch toetsenbord, computer op US',
  'layout.be-on-fr': 'scanner ingesteld op Belgisch toetsenbord, computer op Frans',
  'layout.be-on-de': 'scanner ingesteld op Belgisch toetsenbord, computer op Duits',
  'layout.fr-on-us': 'scanner ingesteld op Frans toetsenbord, computer op US',
  'layout.fr-on-be': 'scanner ingesteld op Frans toetsenbord, computer op Belgisch',
  'layout.fr-on-de': 'scanner ingesteld op Frans toetsenbord, computer op Duits',
  'layout.de-on-us': 'scanner ingesteld op Duits toetsenbord, computer op US',
  'layout.de-on-be': 'scanner ingesteld op Duits toetsenbord, computer op Belgisch',
  'layout.de-on-fr': 'scanner ingesteld op Duits toetsenbord, computer op Frans',
  'layout-fix.right': 'Er hoeft niets ingesteld te worden.',
  'layout-fix.caps-lock': 'Zet Caps Lock uit op dit toetsenbord.',
  'layout-fix.us-on-be': 'Stel de scanner in op Belgisch toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.us-on-fr': 'Stel de scanner in op Frans toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.us-on-de': 'Stel de scanner in op Duits toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.be-on-us': 'Stel de scanner in op US-toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.be-on-fr': 'Stel de scanner in op Frans toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.be-on-de': 'Stel de scanner in op Duits toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.fr-on-us': 'Stel de scanner in op US-toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.fr-on-be': 'Stel de scanner in op Belgisch toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.fr-on-de': 'Stel de scanner in op Duits toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.de-on-us': 'Stel de scanner in op US-toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.de-on-be': 'Stel de scanner in op Belgisch toetsenbord, met de codes in zijn handleiding.',
  'layout-fix.de-on-fr': 'Stel de scanner in op Frans toetsenbord, met de codes in zijn handleiding.',

  // Terminal: scanning and the scanner test (src/tui/screens/scan, src/tui/screens/self-test)
  'scan.acknowledge': 'verder',
  'scan.acknowledge.hint': 'De weigering bevestigen en verder scannen',
  'scan.acknowledge.nothing': 'Er is geen weigering te bevestigen.',
  'scan.undo': 'ongedaan',
  'scan.undo.hint': 'Het laatst getelde stembiljet ongedaan maken',
  'scan.halted': 'Bevestig eerst de weigering met de spatiebalk.',
  'scan.undo.nothing': 'Geen stembiljet dat u hier telde kan ongedaan worden gemaakt.',
  'scan.undo.title': 'Stembiljet {token} ongedaan maken?',
  'scan.undo.what': 'Het werd geteld als nummer {event, number} van het logboek en telt dan niet meer mee.',
  'scan.undo.kept': 'Het logboek bewaart beide. Opnieuw gescand telt het opnieuw.',
  'scan.undo.yes': 'Ja, ongedaan maken',
  'scan.undo.no': 'Nee, behouden',
  'scan.undo.done': 'Stembiljet {token} is ongedaan gemaakt en telt niet mee.',
  'scan.dismiss': 'gezien',
  'scan.dismiss.hint': 'De opmerking over de scanner wegdoen',
  'scan.dismiss.nothing': 'Er is geen opmerking over de scanner.',
  'scan.practice.ballot': 'oefenbiljet',
  'scan.practice.ballot.hint': 'Een oefenbiljet scannen zonder scanner',
  'scan.practice.duplicate': 'nogmaals',
  'scan.practice.duplicate.hint': 'Het laatste oefenbiljet een tweede keer scannen',
  'scan.practice.damaged': 'beschadigd',
  'scan.practice.damaged.hint': 'Een oefenbiljet met gescheurde code scannen',
  'scan.practice.real': 'Dit hoofdbureau telt echte stembiljetten: er zijn hier geen oefenbiljetten.',
  'scan.practice.none-yet': 'Maak eerst een oefenbiljet met p.',
  'scan.self-test': 'scanner testen',
  'scan.self-test.hint': 'Toetsenbord, snelheid en afsluiter van de scanner nagaan',
  'scan.leave.hint': 'De reeks sluiten en teruggaan',
  'scan.leave.waiting': 'Er wachten nog scans; ze zijn nog niet geteld.',
  'scan.hint': 'Scan het volgende stembiljet',
  'scan.hint.practice': 'Scan het volgende stembiljet; zonder scanner: druk op p',
  'scan.hint.halted': 'Bevestig met de spatiebalk; scans wachten intussen',
  'scan.ready': 'Klaar om te scannen',
  'scan.ready.hint':
    'Houd de QR-code van een stembiljet voor de scanner. Elk stembiljet is bewaard voor zijn oordeel verschijnt.',
  'scan.word.valid': 'GETELD',
  'scan.word.blank': 'BLANCO',
  'scan.word.invalid': 'ONGELDIG',
  'scan.word.duplicate': 'DUBBEL',
  'scan.word.conflict': 'CONFLICT',
  'scan.word.refused': 'GEWEIGERD',
  'scan.word.undone': 'ONGEDAAN',
  'scan.word.voided': 'VERVALLEN',
  'scan.said.valid': 'Geteld als geldig stembiljet: {token}.',
  'scan.said.blank': 'Geteld als blanco stembiljet: {token}.',
  'scan.said.invalid': 'Geteld als ongeldig stembiljet: {token}.',
  'scan.said.several': 'Geteld: {token}.',
  'scan.ground': 'Grond: {reason} ({article}).',
  'scan.result':
    '{paper} {result, select, valid {geldig} blank {blanco} other {ongeldig: {reason} ({article})}}',
  'scan.go-on':
    'Druk op de spatiebalk om verder te gaan.{waiting, plural, =0 {} one { # scan wacht.} other { # scans wachten.}}',
  'scan.figure.counted': 'Geteld',
  'scan.figure.valid': 'Geldig',
  'scan.figure.blank': 'Blanco',
  'scan.figure.invalid': 'Ongeldig',
  'scan.figure.registered': 'Ingeschreven',
  'scan.figure.duplicate': 'Dubbel',
  'scan.figure.conflict': 'Conflicten',
  'scan.figure.refused': 'Geweigerd',
  'scan.recent': 'Laatste scans, nieuwste eerst',
  'scan.recent.blank': '{count} blanco',
  'scan.recent.invalid': '{count} ongeldig',
  'refusal.short': refusal,
  'scan.layout.dismiss': 'Stembiljetten worden toch gelezen; x doet deze opmerking weg.',
  'self-test.crumb': 'Scannertest',
  'self-test.title': 'Test de scanner',
  'self-test.scan': 'Scan de code naast deze tekst. Het is geen stembiljet; er wordt niets geteld.',
  'self-test.no-code': 'Deze terminal toont geen bloktekens, dus de code kan niet getekend worden.',
  'self-test.narrow': 'Maak het venster minstens {columns} × {rows} om de code te zien.',
  'self-test.make-code':
    'U kunt de code van deze tekst ook zelf maken met om het even welk QR-programma, zo groot als u wilt, en die scannen:',
  'self-test.invert': 'omkeren',
  'self-test.invert.hint': 'Licht en donker van de code omkeren, als de scanner hem niet ziet',
  'self-test.invert.nothing': 'Er staat geen code op het scherm om om te keren.',
  'self-test.hint': 'Scan de code, of ga terug met Esc',
  'self-test.hint.no-code': 'Scan de code die u maakte, of ga terug met Esc',
  'self-test.unknown':
    'Dit is niet de testcode: gevonden “{found}”. Scan de code van dit scherm; was het deze, dan kent het programma het toetsenbord niet: zet de scanner op het toetsenbord van deze computer.',
  'self-test.ballot': 'Dit is een stembiljet, geen testcode. Het is NIET geteld: scan het in zijn bureau.',
  'self-test.layout.right': 'Toetsenbord: juist.',
  'self-test.layout.wrong': 'Toetsenbord: fout, maar stembiljetten worden gelezen.',
  'self-test.lost.none': 'Tekens: alle {expected, number} aangekomen.',
  'self-test.lost.some':
    'Tekens: {found, number} van {expected, number} juist aangekomen. Zet de scanner trager (pauze tussen tekens) en gebruik geen adapter of hub ertussen.',
  'self-test.speed': 'Snelheid: {millis, number, ::.0} ms per teken.',
  'self-test.speed.slow': 'Dat is traag: zet de pauze tussen tekens van de scanner op 0 of 1 ms.',
  'self-test.suffix.enter': 'Na de code: Enter. Goed.',
  'self-test.suffix.tab': 'Na de code: Tab. Dat werkt ook.',
  'self-test.suffix.none': 'Na de code: niets. Stel Enter (CR) in als afsluiter: oordelen komen dan sneller.',
  // Headless commands (src/cli, src/scan)
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
  'cli.option.contest-only': 'alleen deze verkiezing; anders alle',
  'cli.option.out-report': 'map voor de verslagbestanden',
  'cli.option.format': 'formaten met komma’s ertussen, zoals csv,json; anders alle',
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
  'cli.totals.found': 'gevonden stembiljetten',
  'cli.totals.valid': 'geldig',
  'cli.totals.blank': 'blanco',
  'cli.totals.invalid': 'ongeldig',
  'cli.totals.blank-or-invalid': 'blanco of ongeldig',
  'cli.totals.electoral-figure': 'stemcijfer',
  'cli.scope.bureau': 'bureau {id}',
  'cli.scope.canton': 'kanton {id}',
  'cli.scope.municipality': 'gemeente {id}',
  'cli.scope.district': 'stadsdistrict {id}',
  'cli.report': 'Schrijft de verslagbestanden van een hoofdbureau.',
  'cli.report.done': '{out}: {files}',
  'cli.verify': 'Kijkt het hele register van een hoofdbureau na, en elk cijfer dat eruit volgt.',
  'cli.verify.done':
    '{db}: in orde. {events, number} gebeurtenissen, {ballots, number} getelde stembiljetten, laatste hash {head}',
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
    'Er is geen wachtwoord opgegeven en hier kan niemand gevraagd worden. Stel de omgevingsvariabele {expected} in.',
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
  // End of headless commands
  // Office file and record (src/ledger/problems.ts)
  'problem.OFFICE_FILE_EXISTS':
    '{file} bestaat al, en er wordt nooit iets overschreven. Kies een andere naam, of verplaats het bestand zelf.',
  'problem.OFFICE_FILE_LEFTOVER':
    '{found} is achtergebleven van een ander bestand met dezelfde naam, en zou zijn gegevens hierin mengen. Verplaats het eerst, of kies een andere naam; bewaar het als dat andere bestand nog nodig is.',
  'problem.OFFICE_FILE_NOT_FOUND':
    'Er is geen bestand {file}. Controleer de naam, of maak er een met “office create”.',
  'problem.OFFICE_FILE_NOT_A_FILE': '{file} is een map of een toestel, geen bestand. Noem het bestand zelf.',
  'problem.OFFICE_FILE_NO_PERMISSION':
    'U mag {file} niet lezen en schrijven. Vraag de beheerder van deze computer om toegang, of meld u op de computer aan als een andere gebruiker.',
  'problem.OFFICE_FILE_FAILED':
    'De computer kon {file} niet lezen of schrijven ({found, select, ENAMETOOLONG {de naam is te lang} other {{found}}}). Controleer de schijf of de USB-stick en probeer opnieuw; wat als geteld getoond werd, blijft bewaard.',
  'problem.OFFICE_FOLDER_NOT_FOUND': 'De map van {file} bestaat niet. Maak ze aan, of controleer de naam.',
  'problem.OFFICE_FOLDER_READ_ONLY':
    'In de map van {file} kan niets geschreven worden. Kopieer het bestand naar een eigen map, of kies een andere.',
  'problem.OFFICE_DISK_FULL':
    'De schijf met {file} is vol. Maak plaats vrij en probeer het opnieuw; wat als geteld getoond werd, blijft bewaard.',
  'problem.OFFICE_FILE_BUSY':
    'Een ander programma houdt {file} al te lang voor zich. Sluit wat het nog open heeft en probeer opnieuw.',
  'problem.OFFICE_FILE_MOVED':
    'Het bestand van het hoofdbureau staat niet meer op {file}: het werd gewist, verplaatst of vervangen terwijl het open was. Sindsdien is niets bewaard. Zet het terug of zet de laatste reservekopie terug, en open het opnieuw.',
  'problem.OFFICE_FILE_TWO_NAMES':
    '{file} heeft op deze schijf {found} namen. Twee programma’s zouden het onder elke naam apart beschrijven, en stembiljetten gingen verloren. Verwijder de andere naam (na een stroompanne misschien een verborgen bestand dat op .unfinished eindigt).',
  'problem.LEDGER_NOT_A_DATABASE':
    '{file} is geen bestand van een hoofdbureau, of het begin ervan is beschadigd. Controleer de naam; is die juist, zet dan de laatste reservekopie terug.',
  'problem.LEDGER_OTHER_APPLICATION':
    '{file} is een databank van een ander programma: haar merk is {found}, die van een hoofdbureau heeft {expected}. Noem het bestand van het hoofdbureau.',
  'problem.LEDGER_NEWER_VERSION':
    '{file} is gemaakt met een nieuwere versie van dit programma: het heeft formaat {found}, dit kent {expected}. Gebruik het nieuwere programma; aan het bestand is niets veranderd.',
  'problem.LEDGER_OLDER_VERSION':
    '{file} is gemaakt met een oudere versie van dit programma: het heeft formaat {found}, dit heeft {expected} nodig. Gebruik het programma waarmee het gemaakt is; aan het bestand is niets veranderd.',
  'problem.LEDGER_MIGRATION_CHANGED':
    '{file} is gemaakt met een programma dat van dit verschilt: stap {number} heeft controlegetal {found}, verwacht {expected}. Gebruik het programma waarmee het gemaakt is.',
  'problem.LEDGER_SCHEMA_CHANGED':
    'Iemand heeft de opbouw van {file} veranderd: {object} is niet zoals dit programma het maakte. Tel niet verder met dit bestand; zet de laatste reservekopie terug en bewaar dit voor het onderzoek.',
  'problem.LEDGER_DAMAGED':
    '{file} is beschadigd ({found}). Tel er niet mee verder; zet de laatste reservekopie terug en bewaar dit bestand voor het onderzoek.',
  'problem.LEDGER_PACKAGE_REFUSED':
    'Het verkiezingspakket in {file} is met dit programma niet leesbaar ({found}). Gebruik het programma waarmee het bestand gemaakt is, of zet de laatste reservekopie terug.',
  'problem.LEDGER_EVENT_MISSING':
    'Het register in {file} is niet volledig: gebeurtenis {seq} ontbreekt. Tel niet verder met dit bestand; zet de laatste reservekopie terug en bewaar dit voor het onderzoek.',
  'problem.LEDGER_EVENT_CHANGED':
    'Het register in {file} is veranderd: gebeurtenis {seq} past niet bij haar hash. Tel niet verder met dit bestand; zet de laatste reservekopie terug en bewaar dit voor het onderzoek.',
  'problem.LEDGER_EVENT_UNREADABLE':
    'Gebeurtenis {seq} in {file} is geen gebeurtenis die dit programma kent. Ze is door een ander programma geschreven: gebruik dat, of zet de laatste reservekopie terug.',
  'problem.LEDGER_EVENT_OUT_OF_PLACE':
    'Gebeurtenis {seq} ({type}) in {file} is in strijd met de vorige: {reason, select, first {alleen de eerste gebeurtenis maakt het hoofdbureau aan} who {het tijdstip of de gebruiker klopt niet} batch {de reeks is niet open of kon zo niet geopend worden} payload {de tekst zegt iets anders} other {het stembiljet is niet in die toestand}}. Tel niet verder met dit bestand; zet de laatste reservekopie terug en bewaar dit voor het onderzoek.',
  'problem.LEDGER_HEAD_DIFFERS':
    'Het einde van het register in {file} klopt niet: genoteerd is gebeurtenis {found}, de laatste is {expected} (tabel head). Tel niet verder met dit bestand; zet de laatste reservekopie terug en bewaar dit voor het onderzoek.',
  'problem.LEDGER_ROW_MISSING':
    'Tabel {table} in {file} volgt niet uit het register: de rij {row} ontbreekt. Gebruik de totalen niet; zet de laatste reservekopie terug.',
  'problem.LEDGER_ROW_EXTRA':
    'Tabel {table} in {file} volgt niet uit het register: achter de rij {row} staat geen gebeurtenis. Gebruik de totalen niet; zet de laatste reservekopie terug.',
  'problem.LEDGER_ROW_DIFFERS':
    'Tabel {table} in {file} volgt niet uit het register: de rij {row} heeft {found}, verwacht {expected}. Gebruik de totalen niet; zet de laatste reservekopie terug.',
  'problem.LEDGER_CANCELLED':
    'Gestopt voor het einde; er is niets veranderd en over {file} is nog niets bekend. Begin opnieuw als er tijd is.',

  // Terminal: lists, filters and figures
  'figure.percent': '{whole},{tenth} %',
  'list.total': 'Totaal',
  'list.total-shown': 'Totaal getoond',
  'list.count': '{shown, number} van {all, number}',
  'list.rows': 'rijen {from, number} tot {to, number} van {all, number}',
  'list.sort': 'sorteren',
  'list.sort.hint': 'Volgende volgorde van de rijen',
  'filter.open': 'filteren',
  'filter.open.hint': 'Alleen rijen met deze tekst',
  'filter.keep': 'houden',
  'filter.keep.hint': 'De filter houden, naar de lijst',
  'filter.clear': 'alles tonen',
  'filter.clear.hint': 'De filter wissen',
  'filter.none': 'Er is geen filter',
  'filter.hint': 'Typ wat u zoekt',

  // Terminal: sign-in (src/tui/screens/sign-in)
  'sign-in.crumb': 'Aanmelden',
  'sign-in.title': 'telbureau – stemmen tellen, voor iedereen na te gaan',
  'sign-in.what': 'Naslag, opleiding en controle. Niet erkend door een overheid.',
  'sign-in.name': 'Naam',
  'sign-in.password': 'Wachtwoord',
  'sign-in.practice': 'Oefengebruikers, wachtwoord {password}',
  'sign-in.no-practice': 'Dit is geen oefenbureau',
  'sign-in.empty.name': 'Vul eerst uw naam in',
  'sign-in.empty.password': 'Vul eerst uw wachtwoord in',
  'sign-in.hint': 'Typ uw naam en wachtwoord',
  'sign-in.hint.practice': 'Kies met pijl omlaag, Enter, typ het wachtwoord, Enter',
  'sign-in.ready': 'Klaar om te tellen?',
  'sign-in.enter': 'verder',
  'sign-in.enter.hint': 'Verder: wachtwoord, dan aanmelden',
  'sign-in.other-field': 'ander veld',
  'sign-in.other-field.hint': 'Naar het andere veld',
  'sign-in.next-officer': 'kiezen',
  'sign-in.next-officer.hint': 'De volgende oefengebruiker',
  'sign-in.previous-officer': 'kiezen',
  'sign-in.previous-officer.hint': 'De vorige oefengebruiker',
  'ready.database': 'Databank',
  'ready.record': 'Logboek',
  'ready.record.last': 'de laatste past',
  'ready.record.verify': 'v in het logboek kijkt alles na',
  'ready.election': 'Verkiezing',
  'ready.bureaus': '{bureaus, plural, one {# bureau} other {# bureaus}}',
  'ready.hash': 'hash {hash}',
  'ready.clock': 'Klok',
  'ready.terminal': 'Terminal',
  'ready.terminal.found': '{columns} × {rows}',
  'ready.not': 'NIET in orde:',

  // Terminal: the board (src/tui/screens/board)
  'board.counted': 'Geteld',
  'board.registered': 'Ingeschreven',
  'board.registered-digital': 'Ingeschreven (digitaal)',
  'board.progress': 'Voortgang',
  'board.paper': 'papier',
  'board.bureau': 'Bureau',
  'board.duplicate': 'Dubbel',
  'board.conflict': 'Conflicten',
  'board.refused': 'Geweigerd',
  'board.not-taken': 'Niet aanvaard',
  'board.undone': 'Ongedaan',
  'board.voided': 'Vervallen',
  'board.sort.package': 'officiële volgorde',
  'board.sort.least-complete': 'minst gevorderd eerst',
  'board.sort.most-not-taken': 'meeste niet aanvaard eerst',
  'board.hint': 'Kies een bureau en druk op Enter om te scannen',
  'board.hint.look': 't toont de totalen, b die van het bureau, l het logboek',
  'board.no-bureau': 'Geen bureau past bij de filter',
  'board.scan': 'scannen',
  'board.scan.hint': 'Stembiljetten van het bureau scannen',
  'board.scan.paper': 'Dit bureau telt op papier: het heeft geen QR-stembiljetten',
  'board.scan.not-permitted': 'Alleen bureauleden en de voorzitter scannen',
  'board.totals': 'totalen',
  'board.totals.hint': 'Totalen van het hele hoofdbureau',
  'board.bureau-totals': 'bureau',
  'board.bureau-totals.hint': 'Totalen van dit bureau',
  'board.log': 'logboek',
  'board.log.hint': 'Alles wat is vastgelegd',
  'board.self-test': 'scannertest',
  'board.self-test.hint': 'Nagaan hoe de scanner staat',

  // Terminal: totals and candidates (src/tui/screens/totals, src/tui/screens/candidates)
  'totals.crumb': 'Totalen',
  'totals.scope.canton': 'Kanton {name}',
  'totals.scope.municipality': 'Gemeente {name}',
  'totals.scope.district': 'Stadsdistrict {name}',
  'totals.seats': '{seats, plural, one {# zetel} other {# zetels}}',
  'totals.sort.list': 'officiële volgorde',
  'totals.sort.votes': 'meeste stemmen eerst',
  'totals.contest-of': 'verkiezing {place} van {all}: {id}',
  'totals.constituency': 'kieskring {name}',
  'totals.found': 'Gevonden',
  'totals.valid': 'Geldig',
  'totals.blank': 'Blanco',
  'totals.invalid': 'Ongeldig',
  'totals.blank-or-invalid': 'Blanco + ongeldig',
  'totals.number': 'Nr',
  'totals.list': 'Lijst',
  'totals.headOnly': 'Kop',
  'totals.effectivesOnly': 'Tit.',
  'totals.effectivesAndSubstitutes': 'Tit. + opv.',
  'totals.substitutesOnly': 'Opv.',
  'totals.names': 'Namen',
  'totals.electoral-figure': 'Stemcijfer',
  'totals.share': 'Aandeel',
  'totals.checks': 'controles',
  'totals.checks.hint': 'De vijf controles van de tabel in woorden',
  'totals.checks.hold': 'Controles: {hold} van {all} kloppen',
  'totals.checks.hidden': 'De controles worden niet getoond',
  'totals.checks.shown': 'De controles worden getoond; Esc toont de tabel',
  'totals.hide-checks': 'tabel',
  'totals.hide-checks.hint': 'Terug naar de tabel',
  'totals.check.H1': 'Gevonden = geldig + (blanco of ongeldig)',
  'totals.check.H2': 'Geldig = som van de stemcijfers en subcategorieën',
  'totals.check.H3': 'Geen kandidaat heeft meer stemmen dan er biljetten zijn',
  'totals.check.H4': 'Elk biljet met naamstemmen noemt minstens één naam',
  'totals.check.H5': 'Geen biljet noemt een kandidaat meer dan één keer',
  'totals.no-contest': 'Dit bureau heeft geen verkiezing.',
  'totals.one-contest': 'Er is hier maar één verkiezing',
  'totals.is-office': 'Dit zijn de totalen van het hele hoofdbureau',
  'totals.hint': 'Enter toont de kandidaten van een lijst',
  'totals.hint.checks': 'Esc toont weer de tabel',
  'totals.open-list': 'kandidaten',
  'totals.open-list.hint': 'Naamstemmen van de lijst',
  'totals.next-contest': 'verkiezing',
  'totals.next-contest.hint': 'Volgende verkiezing',
  'totals.next-bureau': 'bureau',
  'totals.next-bureau.hint': 'Volgend bureau',
  'totals.previous-bureau': 'bureau',
  'totals.previous-bureau.hint': 'Vorig bureau',
  'totals.office': 'hoofdbureau',
  'totals.office.hint': 'Totalen van het hele hoofdbureau',
  'candidates.list': 'Lijst {number} {name}',
  'candidates.votes-effectives': 'Stemmen titularissen',
  'candidates.votes-substitutes': 'Stemmen opvolgers',
  'candidates.kind': 'Soort',
  'candidates.effective': 'titularis',
  'candidates.substitute': 'opvolger',
  'candidates.name': 'Kandidaat',
  'candidates.votes': 'Naamstemmen',
  'candidates.share': '% van lijst',
  'candidates.count': '{count, plural, one {# kandidaat} other {# kandidaten}}',
  'candidates.sort.list': 'volgorde van de lijst',
  'candidates.sort.votes': 'meeste stemmen eerst',

  // Terminal: the log (src/tui/screens/log, src/tui/screens/log-event)
  'log.crumb': 'Logboek',
  'log.head': '{events, plural, one {# gebeurtenis} other {# gebeurtenissen}}',
  'log.kind.all': 'Alles',
  'log.kind.office': 'Hoofdbureau, gebruikers',
  'log.kind.batches': 'Reeksen',
  'log.kind.counted': 'Getelde stembiljetten',
  'log.kind.not-counted': 'Scans niet aanvaard',
  'log.kind.corrections': 'Verbeteringen',
  'log.number': 'Nr',
  'log.time': 'Tijd',
  'log.officer': 'Wie',
  'log.what': 'Wat',
  'log.newest': 'nieuwste eerst',
  'log.newer': 'nieuwer',
  'log.older': 'ouder',
  'log.empty': 'Hiervan is niets vastgelegd.',
  'log.hint': 'Enter toont een gebeurtenis, / zoekt nummer of stembiljet',
  'log.open': 'details',
  'log.open.hint': 'Alles wat deze gebeurtenis zegt',
  'log.kind': 'soort',
  'log.kind.hint': 'Volgende soort gebeurtenissen',
  'log.find': 'zoeken',
  'log.find.hint': 'Een nummer of stembiljet zoeken',
  'find.give': 'zoeken',
  'find.give.hint': 'Zoeken wat getypt is',
  'find.leave': 'niet zoeken',
  'find.leave.hint': 'Terug naar de lijst, zonder te zoeken',
  'find.hint': 'Typ een nummer, of 3 tekens of meer van het kenmerk',
  'find.nothing': 'Geen gebeurtenis en geen stembiljet past hierbij',
  'find.several': 'Meer stembiljetten beginnen zo: typ nog een teken',
  'find.no-question': 'Typ een nummer, of 3 tot 32 tekens: 0 tot 9, a tot f',
  'log-event.crumb': 'Gebeurtenis {seq}',
  'log-event.type': 'Soort in het bestand',
  'log-event.fact.fingerprint': 'Hash van het pakket',
  'log-event.fact.name': 'Naam',
  'log-event.fact.batch': 'Reeks',
  'log-event.fact.bureau': 'Bureau',
  'log-event.fact.first': 'Eerste gebeurtenis',
  'log-event.fact.code': 'Code',
  'log-event.fact.ballot': 'Gebeurtenis',
  'log-event.fact.reason': 'Reden',
  'log-event.hash': 'Hash (SHA-256) over deze gebeurtenis en de vorige',
  'log-event.no-time': 'niet bewaard, voor het geheim van de stemming',
  'log-event.batch-of': '{batch}, geopend {at} in {bureau}',
  'log-event.token': 'Kenmerk',
  'log-event.no-officer': 'niemand',
  'log-event.ballot': 'Stembiljet',
  'log-event.ballot.counted': 'telt mee',
  'log-event.ballot.undone': 'ongedaan gemaakt',
  'log-event.ballot.voided': 'vervallen verklaard',
  'log-event.void': 'vervallen verklaren',
  'log-event.void.hint': 'Dit stembiljet niet meer laten tellen',
  'log-event.void.not-counted': 'Deze gebeurtenis is geen stembiljet dat meetelt',
  'log-event.void.not-permitted': 'Alleen de voorzitter verklaart vervallen',
  'log-event.void.title': 'Stembiljet {token} (nummer {seq}) vervallen verklaren?',
  'log-event.void.consequence': 'Er telt 1 stembiljet minder. Opnieuw gescand wordt het geweigerd.',
  'log-event.void.kept': 'Dit kan niet ongedaan worden gemaakt. De reden blijft in het logboek.',
  'log-event.void.reason': 'Reden',
  'log-event.void.yes': 'Ja, vervallen verklaren',
  'log-event.void.done': 'Stembiljet van gebeurtenis {seq} vervallen verklaard (gebeurtenis {event})',

  // Terminal: checking the record (src/tui/screens/verify)
  'log.verify': 'nakijken',
  'log.verify.hint': 'Het hele register nakijken',
  'verify.crumb': 'Nakijken',
  'verify.what':
    'Het register is het bestand achter het logboek. Elke gebeurtenis wordt vergeleken met de vorige, en elk cijfer opnieuw geteld uit de gebeurtenissen.',
  'verify.progress': 'Nagekeken: {done, number} van {total, number}',
  'verify.right': 'Het register is in orde.',
  'verify.wrong': 'Het register is NIET in orde. Stop met tellen en roep de voorzitter.',
  'verify.not-checked': 'Het register kon niet worden nagekeken.',
  'verify.found':
    '{events, plural, one {# gebeurtenis} other {# gebeurtenissen}}, {ballots, plural, one {# stembiljet} other {# stembiljetten}}.',
  'verify.head': 'Hash van de laatste gebeurtenis: noteer die om te vergelijken',
  'verify.again': 'opnieuw',
  'verify.again.hint': 'Het register nog eens nakijken',
  'verify.running': 'Het register wordt nog nagekeken',
  'verify.hint.running': 'Esc stopt het nakijken',
  'verify.hint': 'Het nakijken heeft niets veranderd',
} satisfies Catalogue;
