import type { Catalogue } from './catalogue.ts';
import { deliveriesNl } from './deliveries/nl.ts';
import { deliveryScreensNl } from './deliveries/screens-nl.ts';
import { peopleCommandsNl } from './people/commands-nl.ts';
import { peopleNl } from './people/nl.ts';
import { peopleScreensNl } from './people/screens-nl.ts';
import { reportCheckNl } from './report-check/nl.ts';
import { reportFilesNl } from './sign-off/files-nl.ts';
import { reportsNl } from './sign-off/nl.ts';
import { reportTextNl } from './sign-off/reading-nl.ts';

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
const refusal =
  '{code, select, BALLOT_NOT_A_BALLOT {geen stembiljet} BALLOT_DAMAGED {beschadigd} BALLOT_OTHER_ELECTION {andere verkiezing} BALLOT_UNKNOWN_KEY {onbekende sleutel} BALLOT_BAD_SIGNATURE {onjuiste handtekening} BALLOT_OTHER_BUREAU {ander bureau} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {onbekende lijst of kandidaat} BALLOT_INCOHERENT {onsamenhangend} other {vervallen verklaard}}';

export const nl = {
  ...peopleNl,
  ...reportsNl,
  ...reportTextNl,
  ...reportFilesNl,
  ...peopleScreensNl,
  ...peopleCommandsNl,
  ...deliveriesNl,
  ...deliveryScreensNl,
  ...reportCheckNl,
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
  'role.entry': 'invoerder',
  'role.member': 'lid van het bureau',
  'role.witness': 'getuige',
  'role.observer': 'waarnemer',
  'role.chair': 'voorzitter',
  'role.auditor': 'controleur',
  'role.administrator': 'beheerder',
  'problem.NOT_PERMITTED':
    '{officer} is aangemeld als {found} en mag dit niet. Wie wel: {expected}. Meld u aan als iemand die het mag.',
  'problem.OFFICER_SIGN_IN_REFUSED':
    'De naam “{found}” en dit wachtwoord horen niet bij elkaar. Kijk de naam na en typ het wachtwoord opnieuw. {practice, select, practice {In een oefenbureau zijn de namen anna, bram, mira, chair, wout, audra, admin en olga; het wachtwoord is practice.} other {Wie het vergat, vraagt een beheerder om een nieuw.}}',
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
    'Er bestaat geen formaat van een proces-verbaal {found}; verwacht een of meer van {expected}, met komma’s ertussen.',
  'problem.REPORT_FORMAT_OF_OFFICE':
    'In het formaat {found} bestaat alleen het proces-verbaal van het hele hoofdbureau. Laat --bureau weg, of kies een ander formaat.',
  'problem.REPORT_VERSION_UNKNOWN':
    'Er is geen versie {found} van dit proces-verbaal; de laatste is {expected}. Noem een andere, of laat --version weg.',
  'problem.REPORT_FILE_EXISTS':
    'Het bestand {found} bestaat al, en een proces-verbaal wordt nooit overschreven. Noem een andere map, of verplaats het bestand.',
  'problem.REPORT_NOT_DISCLOSED':
    'De resultaten van het digitale stembureau {bureau} ({contest}) mogen {expected, select, never {niet afzonderlijk worden meegedeeld} other {pas vanaf {expected} kiezers afzonderlijk worden meegedeeld; er zijn {found, number} stembiljetten}}{article, select, none {: er is geen regel die het toelaat} other { ({article})}}. Maak het proces-verbaal van het hele hoofdbureau.',
  'problem.REPORT_NOT_DISCLOSED_YET':
    'De resultaten van het digitale stembureau {bureau} mogen pas naar buiten zodra zijn proces-verbaal is voorgelegd: het verschil van twee eerdere zou de stembiljetten daartussen verraden.',
  'problem.REPORT_NOT_WRITTEN':
    'Het proces-verbaal kon niet naar {found} worden geschreven ({reason}); er bleef niets achter. Kijk de map en de schijfruimte na.',
  'event.office-created':
    '{practice, select, true {Oefenbureau aangemaakt} other {Hoofdbureau aangemaakt}}; verkiezing {fingerprint}',
  'event.officer-signed-in': '{name} meldde zich aan',
  'event.officer-sign-in-refused':
    'Aanmelding geweigerd voor {known, select, true {{name}} other {een naam die niemand heeft ({name})}}',
  'event.officer-signed-out': '{name} meldde zich af',
  'event.batch-opened':
    'Reeks {batch} geopend in {bureau}, {source, select, bulk {uit bestanden} delivery {uit een zending} paper {papier} other {handscanner}}',
  'event.batch-closed': 'Reeks {batch} gesloten',
  'event.ballot-counted':
    '{state, select, undone {Geteld, later ongedaan gemaakt} voided {Geteld, later vervallen verklaard} other {Stembiljet geteld}}: {token}, {bureau} (reeks {batch})',
  'event.ballot-duplicate': 'Zelfde stembiljet als nummer {first}: {token}, {bureau} (reeks {batch})',
  'event.ballot-conflict':
    'Andere inhoud dan nummer {first}, zelfde kenmerk: {token}, {bureau} (reeks {batch})',
  'event.ballot-refused': `Geweigerd: ${refusal} (reeks {batch}, {bureau})`,
  'event.ballot-undone': 'Stembiljet {token} van nummer {ballot} ongedaan gemaakt, {bureau}',
  'event.ballot-voided': 'Stembiljet {token} van nummer {ballot} vervallen verklaard, {bureau}: {reason}',

  // What looks like a slip in a count table (src/count/hints)
  'hint.HINT_NEIGHBOURS_SWAPPED':
    '{contest}, lijst {list}, {kind, select, E {kandidaat-titularissen} other {kandidaat-opvolgers}} {number} en {other}: {votes, number} en {otherVotes, number} naamstemmen; volgens de andere bureaus verwacht men er ongeveer {expected, number} en {otherExpected, number}. Omgewisseld? Vergelijk met de papieren tabel.',
  'hint.HINT_LISTS_SWAPPED':
    '{contest}, lijsten {list} en {other}: stemcijfers {votes, number} en {otherVotes, number}; volgens de andere bureaus verwacht men ongeveer {expected, number} en {otherExpected, number}. Omgewisseld? Vergelijk met de papieren tabel.',
  'hint.HINT_WRONG_LIST':
    '{contest}: lijst {list} heeft stemcijfer {votes, number} (verwacht: ongeveer {expected, number}), lijst {other} heeft {otherVotes, number} (verwacht: ongeveer {otherExpected, number}). Bij de verkeerde lijst ingevuld? Vergelijk met de papieren tabel.',
  'hint.HINT_WRONG_LIST_CANDIDATE':
    '{contest}, naamstemmen van {kind, select, E {kandidaat-titularis} other {kandidaat-opvolger}} {number}: {votes, number} op lijst {list} (verwacht: ongeveer {expected, number}), {otherVotes, number} op lijst {other} (verwacht: ongeveer {otherExpected, number}). Bij de verkeerde lijst ingevuld? Vergelijk met de papieren tabel.',
  'hint.HINT_NAMES_PER_BALLOT':
    '{contest}, lijst {list}: {ballots, number} stembiljetten met {kind, select, E {kandidaat-titularissen} other {kandidaat-opvolgers}} geven samen {votes, number} naamstemmen; naar verhouding van de andere bureaus verwacht men er ongeveer {expected, number}. Vergelijk met de papieren tabel.',
  'hint.HINT_FACTOR_TEN':
    '{one, number} of {other, number}: een nul te veel of te weinig? Vergelijk met de papieren tabel.',
  'hint.HINT_DIGITS_SWAPPED':
    '{one, number} of {other, number}: twee cijfers omgewisseld? Vergelijk met de papieren tabel.',
  'hint.HINT_DIGIT_MISSING':
    '{one, number} of {other, number}: een cijfer vergeten of dubbel getypt? Vergelijk met de papieren tabel.',
  'hint.HINT_ONE_DIGIT':
    '{one, number} of {other, number}: slechts één cijfer verschilt. Vergelijk met de papieren tabel.',
  'hint.HINT_TRANSPOSITION_EXPLAINS':
    '{figure}: {value, number}. Met twee cijfers omgewisseld ({corrected, number}) is het verschil van {difference, number} weg. Vergelijk met de papieren tabel.',
  'hint.HINT_ENTRIES_CROSSED':
    '{figure} en {otherFigure}: invoer 1 heeft {value, number} en {otherValue, number}, invoer 2 heeft {otherValue, number} en {value, number}. Op elkaars regel? Vergelijk met de papieren tabel.',
  'hint.HINT_ENTRIES_OTHER_LIST':
    'Invoer 1 heeft op lijst {list} wat invoer 2 op lijst {other} heeft: {figures}. In een van beide bij de verkeerde lijst? Vergelijk met de papieren tabel.',
  'hint.HINT_ENTRIES_LISTS_SWAPPED':
    'Invoer 1 heeft {figures} op lijst {list} en {otherFigures} op lijst {other}; invoer 2 heeft ze andersom. Lijsten omgewisseld in een van beide? Vergelijk met de papieren tabel.',

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
  'quit.unsaved':
    'Wat u hier in {count, plural, one {1 veld} other {# velden}} invulde, is niet vastgelegd en gaat verloren.',
  'quit.yes': 'Ja, afsluiten',
  'quit.no': 'Nee, terug',
  'sign-out.title': 'Afmelden?',
  'sign-out.yes': 'Ja, afmelden',
  'leave-form.title': 'Dit formulier verlaten?',
  'leave-form.yes': 'Ja, verlaten',
  'leave-form.no': 'Nee, verdergaan',
  'menu.act': 'Op dit scherm',
  'menu.move': 'Bewegen',
  'menu.go': 'Andere schermen',
  'menu.program': 'Overal',
  'menu.search': 'Zoek:',
  'menu.found': '{found, plural, one {# opdracht} other {# opdrachten}}',
  'menu.none': 'Geen opdracht past hierbij: Backspace haalt een letter weg',
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
  'question.other': 'kiezen',
  'question.other.hint': 'De numerieke toetsen: van nee naar ja, en terug',
  'question.refuse': 'nee',
  'question.refuse.hint': 'Nee antwoorden en terug',
  'question.field-missing': 'Typ eerst een tekst.',
  'question.not-in-field': 'Niet opgenomen: ga eerst met een pijl terug naar de tekst.',
  'question.discarded': 'Niets vastgelegd: het antwoord was nee',
  'question.hint': 'Een pijl of - kiest, Enter antwoordt',
  'question.hint.field': 'Typ, dan Enter; daarna kiest u het antwoord',
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
  'cli.report': 'Schrijft de bestanden van het proces-verbaal van een hoofdbureau.',
  'cli.report.done': '{out}: {files}',
  'cli.report.progress': '[{bar}] {done, number} van {total, number}: {file}',
  'cli.report.told-by-sums':
    'Opgelet: de resultaten van {bureaus} mogen niet worden meegedeeld, maar volgen uit de totalen, want in de totalen zit geen ander digitaal stembureau. Geef de bestanden alleen aan wie ze volgens de wet moet krijgen.',
  'cli.report.missing':
    'Niet volledig: {tables, number} van {contests, plural, one {# stemopnemingstabel} other {# stemopnemingstabellen}} niet binnen, over {suspects, plural, one {# verdacht stembiljet} other {# verdachte stembiljetten}} niet beslist, {remarks, plural, one {# opmerking} other {# opmerkingen}} nog te geven.',
  'cli.verify': 'Kijkt het hele register van een hoofdbureau na, en elk cijfer dat eruit volgt.',
  'cli.verify.done':
    '{db}: in orde. {events, number} gebeurtenissen, {ballots, plural, one {# stembiljet} other {# stembiljetten}} één voor één geteld, laatste hash {head}',
  'cli.verify.as-closed': 'Het bestand is byte voor byte zoals het laatst werd gesloten.',
  'cli.verify.not-as-closed':
    'Er is geen hash van bij het sluiten ({db}.sha256): het bestand is open, werd niet netjes gesloten of kwam alleen. Naar bytes die bij geen rij horen is niet gekeken.',
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
  'problem.LEDGER_FILE_CHANGED':
    '{file} is niet byte voor byte zoals het laatst werd gesloten: de SHA-256 is {found}, en volgens {file}.sha256 {expected}. Het register erin is volledig: {events, number} gebeurtenissen, de laatste met hash {head}. Is dat wat werd genoteerd? Dan veranderden bytes die bij geen enkel cijfer horen: maak meteen een reservekopie en ga daarmee verder, de schijf of stick kan het begeven. Zo niet, dan werd een ander bestand, zoals een oudere kopie, in de plaats gezet.',
  'problem.LEDGER_PACKAGE_REFUSED':
    'Het verkiezingspakket in {file} is met dit programma niet leesbaar ({found}). Gebruik het programma waarmee het bestand gemaakt is, of zet de laatste reservekopie terug.',
  'problem.LEDGER_EVENT_MISSING':
    'Het register in {file} is niet volledig: gebeurtenis {seq} ontbreekt. Tel niet verder met dit bestand; zet de laatste reservekopie terug en bewaar dit voor het onderzoek.',
  'problem.LEDGER_EVENT_CHANGED':
    'Het register in {file} is veranderd: gebeurtenis {seq} past niet bij haar hash. Tel niet verder met dit bestand; zet de laatste reservekopie terug en bewaar dit voor het onderzoek.',
  'problem.LEDGER_EVENT_UNREADABLE':
    'Gebeurtenis {seq} in {file} is geen gebeurtenis die dit programma kent. Ze is door een ander programma geschreven: gebruik dat, of zet de laatste reservekopie terug.',
  'problem.LEDGER_EVENT_OUT_OF_PLACE':
    'Gebeurtenis {seq} ({type}) in {file} is in strijd met de vorige: {reason, select, first {alleen de eerste gebeurtenis maakt het hoofdbureau aan} who {het tijdstip of de gebruiker klopt niet} account {wie het deed heeft geen account of mag het niet, of het account, de aanmelding of de sleutel is niet in de toestand die ze noemt} batch {de reeks is niet open of kon zo niet geopend worden} payload {de tekst zegt iets anders} table {de stemopnemingstabel of de bundel is niet in die toestand of bestaat niet} bundle {een bundel die beide gebruikers gelijk invoerden is niet geteld zoals hij ingevoerd is} kinds {de verklaring past bij geen stembureau van de verkiezing} transfer {de overdracht is niet in die toestand of bestaat niet} report {het proces-verbaal is niet in die toestand, of wat ondertekend werd is niet wat het register zegt} frozen {het proces-verbaal van het bureau was voorgelegd en er mag niets meer veranderen} other {het stembiljet is niet in die toestand}}. Tel niet verder met dit bestand; zet de laatste reservekopie terug en bewaar dit voor het onderzoek.',
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
  'sign-in.next-officer.hint': 'De volgende oefengebruiker; elders het andere veld',
  'sign-in.previous-officer': 'kiezen',
  'sign-in.previous-officer.hint': 'De vorige oefengebruiker; elders het andere veld',
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
  'board.counted-digital': 'Geteld (digitaal)',
  'board.registered': 'Ingeschreven',
  'board.registered-digital': 'Ingeschreven (digitaal)',
  'board.progress': 'Voortgang',
  'board.progress-digital': 'Voortgang (digitaal)',
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
  'totals.headOnly': 'Lijstst.',
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
  'totals.waiting': 'Er telt nog niets van mee: {state}.',
  'totals.waiting.short': 'Er telt nog niets van mee',
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

  // Paper count tables
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

  // Paper count tables: screens and codes
  'field.ticked': 'kiezers aangestipt',
  'field.deposited': 'in de urn gestoken',
  'field.taken-back': 'stembiljetten teruggenomen',
  'field.unused': 'stembiljetten niet gebruikt',
  'field.of-station': 'Stembureau {station}: {what}',
  'field.found': 'Gevonden in alle urnen',
  'field.found-in-urn': 'Gevonden in urn of omslag {urn}',
  'field.found-of-station': 'Stembureau {station}: gevonden in urn {urn}',
  'field.transferred-out': 'Van een andere verkiezing, doorgestuurd',
  'field.transferred-in': 'Van een ander bureau ontvangen',
  'field.blank': 'Blanco',
  'field.invalid': 'Ongeldig',
  'field.blank-or-invalid': 'Blanco of ongeldig',
  'field.valid': 'Geldig, zoals op papier opgeteld',
  'field.electoral-figure': 'Stemcijfer, zoals op papier opgeteld',
  'field.effective': '{number}  {name}',
  'field.candidate': '{number}  {name}',
  'field.substitute': 'Opvolger {number}  {name}',
  'field.of-list': 'Lijst {list} · {what}',
  'section.declared': 'Verklaard door de stembureaus',
  'section.found': 'Gevonden, vóór het openvouwen',
  'section.sorted': 'Blanco, ongeldig en totaal',
  'section.list': 'Lijst {list}  {name}',
  'table.title.entry': '{entry, select, 1 {Eerste} other {Tweede}} invoer',
  'table.title.correction': 'Open velden opnieuw',
  'table.keyed': '{keyed, number} van {all, plural, one {1 veld} other {# velden}} ingevuld',
  'table.sums.found': 'Gevonden {found, number}',
  'table.sums.valid': 'geldig {valid, number}',
  'table.sums.blank-or-invalid': 'blanco of ongeldig {blankOrInvalid, number}',
  'table.sums.left': 'nog {count, number}',
  'table.sums.over': '{count, number} te veel',
  'table.sums.list': 'Lijst {list}: {ballots, plural, one {1 stembiljet} other {# stembiljetten}}',
  'table.sums.names':
    '{kind, select, E {titularissen} S {opvolgers} other {namen}}: {votes, plural, one {1 stem} other {# stemmen}} op {ballots, plural, one {1 biljet} other {# biljetten}}',
  'table.refused.too-long': 'Hoogstens 7 cijfers: niet overgenomen. Enter, opnieuw',
  'table.refused.no-such-place':
    '{to, select, list {Die lijst is er niet} candidate {Die kandidaat is er niet} other {Die opvolger is er niet}}; wel {numbers}',
  'table.refused.none-here': 'Hier zijn er geen: ga eerst naar een lijst',
  'table.boxes.fixed': 'De tweede invoer heeft dezelfde velden als de eerste',
  'table.boxes.no-more': 'Meer of minder urnen kan niet',
  'table.next': 'volgende',
  'table.next.hint': 'Naar het volgende veld',
  'table.previous': 'vorige',
  'table.previous.hint': 'Naar het vorige veld',
  'table.undo': 'ongedaan',
  'table.undo.hint': 'Het cijfer terugzetten dat het laatst vervangen is',
  'table.undone': 'Terug naar {value}: {field}',
  'table.undone.fields': 'De velden zijn weer zoals ze waren',
  'table.hand-in': 'inleveren',
  'table.hand-in.hint': 'De invoer inleveren',
  'table.end.hint': 'Bij het laatste veld: de invoer inleveren',
  'table.end.not-here': 'Dat is voor het laatste veld',
  'table.list': 'lijst',
  'table.list.hint': 'Naar een lijst springen, met haar nummer',
  'table.candidate': 'kandidaat',
  'table.candidate.hint': 'Naar een kandidaat van deze lijst springen; tweemaal voor een opvolger',
  'table.more-urns': 'urn erbij',
  'table.more-urns.hint': 'Een veld voor nog een urn of omslag',
  'table.fewer-urns': 'urn minder',
  'table.fewer-urns.hint': 'Het veld van de laatste urn weglaten',
  'table.apart': 'blanco apart',
  'table.apart.hint': 'Blanco en ongeldig apart, of in één cijfer',
  'table.give-up': 'opgeven',
  'table.give-up.hint': 'De invoer opgeven; wat ingevuld is, gaat verloren',
  'table.give-up.title': 'Deze invoer opgeven?',
  'table.give-up.lost':
    '{keyed, plural, =0 {Er is nog niets ingevuld.} one {1 ingevuld veld gaat verloren.} other {# ingevulde velden gaan verloren.}} Met Esc blijft alles staan en kunt u later verder.',
  'table.give-up.yes': 'Ja, opgeven',
  'table.give-up.no': 'Nee, verder invoeren',
  'table.given-back': 'Niets ingevoerd: de invoer is weer vrij',
  'table.given-back.open': 'Niets ingevoerd: wat openstaat, wacht nog op u',
  'table.keys-not-decides': 'Wie deze invoer doet, beslist niet over wat openstaat',
  'table.given-up': 'De invoer is opgegeven',
  'table.next-section': 'volgend deel',
  'table.next-section.hint': 'Naar het volgende deel van de tabel',
  'table.previous-section': 'vorig deel',
  'table.previous-section.hint': 'Naar het vorige deel van de tabel',
  'table.nothing-keyed': 'Er is nog niets ingevuld',
  'table.hint': 'Typ het cijfer van het papier, dan Enter; leeg is nul',
  'table.hint.declared': 'Typ het cijfer van het papier; leeg: niet verklaard',
  'table.hint.control': 'Typ de som van het papier; leeg: er staat geen',
  'table.hint.end': 'Laatste veld: Enter of + levert de invoer in',
  'table.hint.jump': 'Typ het nummer, dan Enter',
  'table.hand-in.title': '{entry, select, 1 {Eerste} other {Tweede}} invoer inleveren?',
  'table.hand-in.title.correction': 'De opnieuw ingevoerde velden inleveren?',
  'table.hand-in.keyed':
    'Ingevuld: {keyed, number} van {all, plural, one {1 veld} other {# velden}}. Leeg telt als nul; bij een verklaring of een som: niets opgegeven.',
  'table.hand-in.more':
    'En nog {count, plural, one {1 andere plaats} other {# andere plaatsen}} om na te kijken.',
  'table.hand-in.yes': 'Ja, inleveren',
  'table.hand-in.no': 'Nee, eerst nakijken',
  'table.after.first-done': 'Eerste invoer ingeleverd. Nu de tweede, door iemand anders.',
  'table.after.agreed': 'Akkoord: de tabel telt.',
  'table.after.decided': 'Over het laatste open veld is beslist: de tabel telt.',
  'table.after.open':
    '{because, select, different {De invoeren verschillen} other {Dit kan niet kloppen}}: {count, plural, one {1 veld} other {# velden}} opnieuw invoeren.',
  'table.jump.list': 'Lijst:',
  'table.jump.candidate': 'Kandidaat (* opvolger):',
  'table.jump.substitute': 'Opvolger (* kandidaat):',
  'jump.go': 'erheen',
  'jump.go.hint': 'Naar dat nummer gaan',
  'jump.cancel': 'blijven',
  'jump.cancel.hint': 'In dit veld blijven',
  'jump.substitute': 'kandidaat/opvolger',
  'jump.substitute.hint': 'Een titularis; nog eens een opvolger, en terug',
  'tables.contest': 'Verkiezing',
  'tables.state': 'Stand',
  'tables.officers': 'Door',
  'tables.open': 'Open',
  'tables.keyed-by': 'Ingevoerd door {officers}',
  'tables.owed': 'Opm. nodig',
  'tables.more': 'En nog {count, plural, one {1 punt} other {# punten}}',
  'points.page': 'Punt {from} tot {to} van {all}; n toont de volgende',
  'points.more': 'meer punten',
  'points.more.hint': 'De volgende punten tonen',
  'points.all-shown': 'Alle punten zijn te zien',
  'tables.remark-owed': 'Opmerking nodig.',
  'tables.remark-owed-again': 'Opnieuw een opmerking nodig: de cijfers zijn veranderd.',
  'tables.remarked': '{officer}: {text}',
  'tables.none': 'Hier is geen tabel',
  'tables.next.key-first': 'Enter begint de eerste invoer van papier.',
  'tables.next.key-instead':
    'Gemeld: dit bureau telt per stembiljet (b); Enter voert in plaats daarvan een tabel in.',
  'tables.next.key-second': 'Enter begint de tweede invoer; u ziet de eerste niet.',
  'tables.next.go-on': 'Enter gaat verder waar u gebleven was.',
  'tables.next.key-anew': 'Enter: voer de open velden opnieuw in van papier.',
  'tables.next.decide': 'Enter: vergelijk de open velden met het papier en beslis.',
  'tables.next.remark': 'm: geef een opmerking bij wat opvalt; ze komt in het proces-verbaal.',
  'tables.next.held': '{officer} is met deze invoer bezig.',
  'tables.next.colleague': 'U deed de eerste invoer; een collega doet de tweede.',
  'tables.next.seen-both': 'U had beide invoeren voor u; twee anderen voeren in.',
  'tables.next.others': 'Alleen {first} en {second} voeren opnieuw in.',
  'tables.next.chair':
    '{chairs, plural, =0 {{resets, select, yes {Nog verschil: Enter: opnieuw; X zet beide invoeren opzij.} other {Nog verschil: Enter: opnieuw, of de voorzitter: alles (X).}}} other {Nog verschil: de voorzitter beslist, of Enter: opnieuw.}}',
  'tables.next.look-on': 'Invoeren is voor de leden van het bureau.',
  'tables.next.done': 'De tabel telt. Enter: nalezen.',
  'tables.next.reset': 'X: opnieuw; beslissing over verdachte is gewijzigd.',
  'tables.next.ask-reset': 'Voorzitter laat hem opnieuw invoeren: oude beslissing.',
  'tables.next.suspects': 'Hij telt; verdachte biljetten wachten op beslissing (s).',
  'tables.key': 'invoeren',
  'tables.key.hint': 'De tabel, open velden of bundels invoeren van papier',
  'tables.decide': 'beslissen',
  'tables.decide.hint': 'De open velden vergelijken en beslissen',
  'tables.decide.chair': 'Alleen de voorzitter beslist over open velden',
  'tables.decide.nothing': 'Er staat geen veld open',
  'tables.decide.own':
    '{chairs, plural, =0 {U voerde zelf in: voer opnieuw in, of alles (X)} other {U voerde zelf in: een andere voorzitter moet beslissen}}',
  'tables.remark': 'opmerking',
  'tables.remark.hint': 'Iets zeggen over wat aan de tabel opvalt',
  'tables.remark.nothing': 'Aan deze tabel valt niets op',
  'tables.remark.not-permitted': 'Opmerkingen zijn voor de leden van het bureau',
  'tables.remark.title':
    '{count, plural, one {Wat is hiervoor de verklaring?} other {Wat verklaart deze # cijfers, alle samen?}}',
  'tables.remark.before': '{officer} zei: {text}',
  'tables.remark.outdated': '{officer} zei bij andere cijfers: {text}',
  'tables.remark.field': 'Opmerking',
  'tables.remark.yes': '{count, plural, one {Ja, opnemen} other {Ja, opnemen voor alle #}}',
  'tables.remark.no': 'Nee, terug',
  'tables.remark.done': 'De opmerking is opgenomen',
  'tables.review': 'nalezen',
  'tables.review.hint': 'De tabel die telt veld voor veld nalezen',
  'tables.review.nothing': 'Alleen een tabel die akkoord is, is na te lezen',
  'review.crumb': 'Nalezen',
  'review.title':
    'Akkoord: {first}, {second}{count, plural, =0 {} one {; 1 cijfer beslist door de voorzitter} other {; # cijfers beslist door de voorzitter}}',
  'review.hint': 'Enter toont waar het cijfer vandaan komt',
  'review.decided': 'Beslist door {officer}: {reason}',
  'tables.totals': 'totalen',
  'tables.totals.hint': 'De totalen van dit bureau',
  'tables.reset': 'opnieuw',
  'tables.reset.hint': 'De tabel helemaal opnieuw laten invoeren',
  'tables.reset.chair': 'Alleen de voorzitter laat een tabel opnieuw invoeren',
  'tables.reset.nothing': 'Er is nog niets ingevoerd',
  'tables.reset.title': 'De tabel van {contest} helemaal opnieuw laten invoeren?',
  'tables.reset.consequence': 'Beide invoeren tellen niet meer, ook niet in de totalen.',
  'tables.reset.kept': 'Ze blijven in het register, met de reden.',
  'tables.reset.field': 'Reden',
  'tables.reset.yes': 'Ja, opnieuw',
  'tables.reset.no': 'Nee, laten staan',
  'tables.reset.done': 'De tabel wacht op een nieuwe eerste invoer',

  // Suspect ballots of paper (src/count/suspect.ts)
  'reason.intention-unclear': 'bedoeling onduidelijk',
  'problem.SUSPECT_KNOWN':
    'Verdacht stembiljet {suspect} van {bureau} bestaat al. Leg het biljet opnieuw opzij: het krijgt het volgende nummer.',
  'problem.SUSPECT_UNKNOWN':
    'Er is geen verdacht stembiljet {suspect} in {bureau}. Zoek het nummer in de lijst.',
  'problem.SUSPECT_DECIDED':
    'Over verdacht stembiljet {suspect} van {bureau} is beslist. Alleen de voorzitter kan het heropenen.',
  'problem.SUSPECT_NOT_DECIDED':
    'Over verdacht stembiljet {suspect} van {bureau} is nog niet beslist: er valt niets te heropenen.',
  'problem.SUSPECT_NOT_VALID':
    'Deze stemmen maken geen geldig stembiljet van {contest}. Typ één lijst met haar namen, of kies blanco of ongeldig.',
  'problem.SUSPECT_TWO_MEMBERS':
    'Twee verschillende leden paraferen het stembiljet; gevonden “{first}” en “{second}”.',
  'problem.SUSPECT_WITNESS_IS_MEMBER':
    'De getuige is niet een van de twee leden; opnieuw “{found}” gevonden. Wie dezelfde paraaf heeft, schrijft de naam.',
  'problem.SUSPECT_WITNESS_UNSIGNED':
    'Over dit stembiljet werd een getuige gehoord: voeg de paraaf van een getuige toe, of zeg waarom er geen parafeerde.',
  'event.suspect-raised':
    '{bureau}: verdacht stembiljet {suspect} van {contest} opzijgelegd: {ground, select, several_lists {stemmen op verschillende lijsten} altered {vorm of afmetingen gewijzigd} object {papier of voorwerp erin} recognisable {kiezer herkenbaar} not_official {geen officieel stembiljet} other {bedoeling onduidelijk}}',
  'event.suspect-opinion': '{bureau}: verdacht stembiljet {suspect}, mening van {witness}: {opinion}',
  'event.suspect-decided':
    '{bureau}: over verdacht stembiljet {suspect} beslist: {decision, select, valid {geldig} blank {blanco} other {ongeldig}}{contested, select, true {, betwist} other {}}',
  'event.suspect-reopened': '{bureau}: verdacht stembiljet {suspect} heropend: {reason}',
  'event.suspect-withdrawn': '{bureau}: verdacht stembiljet {suspect} ingetrokken: {reason}',
  'log.kind.suspects': 'Verdachte stembiljetten',
  'log-event.fact.suspect': 'Verdacht stembiljet',
  'log-event.fact.note': 'Opmerking',
  'log-event.fact.witness': 'Getuige',
  'log-event.fact.opinion': 'Mening',
  'tables.suspects': 'verdachte',
  'tables.suspects.hint': 'De verdachte stembiljetten van dit bureau',
  'tables.suspects.open':
    '{count, plural, =0 {Geen verdacht stembiljet wacht op een beslissing.} one {1 verdacht stembiljet wacht op een beslissing: s} other {# verdachte stembiljetten wachten op een beslissing: s}}',
  'tables.ready': 'Volledig: er ontbreekt niets.',
  'tables.missing': 'Nog niet volledig: {what}.',
  'tables.missing.not-agreed':
    '{count, plural, =0 {beide invoeren moeten akkoord zijn} one {1 veld staat open} other {# velden staan open}}',
  'tables.missing.suspects':
    '{count, plural, one {over 1 verdacht stembiljet beslissen (s)} other {over # verdachte stembiljetten beslissen (s)}}',
  'tables.missing.decided-otherwise':
    'beslissing over {count, plural, one {1 verdacht stembiljet} other {# verdachte stembiljetten}} sindsdien gewijzigd: opnieuw laten invoeren',
  'tables.missing.remarks': '{count, plural, one {1 opmerking nodig (m)} other {# opmerkingen nodig (m)}}',
  'suspects.crumb': 'Verdachte stembiljetten',
  'suspects.open': 'Verdachte stembiljetten',
  'suspects.open-short': 'Verdacht',
  'suspects.number': 'Nr.',
  'suspects.ground': 'Twijfel',
  'suspects.contested': 'Betwist',
  'suspects.is-contested': 'betwist',
  'suspects.state.raised': 'te beslissen',
  'suspects.state.reopened': 'heropend',
  'suspects.state.withdrawn': 'ingetrokken',
  'suspects.state.valid': 'geldig',
  'suspects.state.blank': 'blanco',
  'suspects.state.invalid': 'ongeldig',
  'suspects.count':
    '{open, plural, =0 {geen wacht op een beslissing} one {1 wacht op een beslissing} other {# wachten op een beslissing}}',
  'suspects.only-open': 'alleen nog te beslissen',
  'suspects.empty': 'Nog geen verdacht stembiljet. n legt er een opzij.',
  'suspects.none-open': 'Geen enkel biljet wacht op een beslissing. f toont alle.',
  'suspects.none': 'Er is hier geen verdacht stembiljet',
  'suspects.opinion': '{witness}: {opinion}',
  'suspects.votes': '{list}: {names}',
  'suspects.ruling': 'Beslissing: {decision}',
  'suspects.box': 'In de stemopnemingstabel: {box}',
  'suspects.earlier': 'Eerder: {decision}. Heropend: {reason}',
  'suspects.initials':
    'Parafen: {first}, {second}; {signed, select, yes {getuige: {witness}} no {geen getuige parafeerde: {why}} other {geen getuige aanwezig}}',
  'suspects.as-valid': 'geldig, {list}',
  'suspects.as-invalid': 'ongeldig, {reason} ({article})',
  'suspects.raise': 'opzijleggen',
  'suspects.raise.hint': 'Een stembiljet als verdacht opzijleggen',
  'suspects.not-permitted': 'Verdachte stembiljetten zijn voor de leden van het bureau',
  'suspects.opine': 'mening',
  'suspects.opine.hint': 'Noteren wat een getuige ervan vindt',
  'suspects.decide': 'beslissen',
  'suspects.decide.hint': 'Vastleggen wat het bureau beslist',
  'suspects.decided': 'Er is beslist; de voorzitter kan heropenen',
  'suspects.chair': 'Alleen de voorzitter legt beslissingen vast',
  'suspects.reopen': 'heropenen',
  'suspects.reopen.hint': 'Een beslissing heropenen, met een reden',
  'suspects.not-decided': 'Er is nog niet beslist',
  'suspects.reopen.title': 'Verdacht stembiljet {suspect} heropenen?',
  'suspects.reopen.consequence': 'De telling is pas na een nieuwe beslissing weer volledig.',
  'suspects.reopen.kept': 'De oude beslissing blijft in het register, met de reden.',
  'suspects.reopen.field': 'Reden',
  'suspects.reopen.yes': 'Ja, heropenen',
  'suspects.reopen.no': 'Nee, laten zoals het is',
  'suspects.reopen.done': 'Verdacht stembiljet {suspect} wacht op een nieuwe beslissing',
  'suspects.withdraw': 'intrekken',
  'suspects.withdraw.hint': 'Een stembiljet intrekken dat bij vergissing opzij werd gelegd',
  'suspects.withdraw.title': 'Verdacht stembiljet {suspect} intrekken?',
  'suspects.withdraw.consequence':
    'Het wacht niet meer op een beslissing, en geen beslissing erover geldt nog.',
  'suspects.withdraw.kept': 'Het nummer en wat erover werd gezegd, blijven in het register, met de reden.',
  'suspects.withdraw.yes': 'Ja, intrekken',
  'suspects.withdraw.done': 'Verdacht stembiljet {suspect} is ingetrokken',
  'suspects.by-ballot': 'Hier telt men per stembiljet: ? in de bundel',
  'suspects.in-bundle': 'Het ligt in een bundel: laat de bundel opnieuw beginnen',
  'suspects.withdrawn': 'Het is ingetrokken',
  'suspects.from': 'Bundel {bundle}, stembiljet {place}',
  'suspects.withdrawn-why': 'Ingetrokken: {reason}',
  'suspects.filter': 'te beslissen',
  'suspects.filter.hint': 'Alleen tonen wat nog te beslissen is, of alles',
  'suspect.crumb': '{suspect, select, new {Nieuw} other {Nr. {suspect}}}',
  'suspect.title.raise': 'Een verdacht stembiljet opzijleggen',
  'suspect.title.opine': 'Verdacht stembiljet {suspect}: mening van een getuige',
  'suspect.title.decide': 'Verdacht stembiljet {suspect}: beslissing van het bureau',
  'suspect.field.contest': 'Verkiezing',
  'suspect.field.ground': 'Twijfel',
  'suspect.field.note': 'Opmerking (mag leeg)',
  'suspect.field.witness': 'Getuige',
  'suspect.field.opinion': 'Mening',
  'suspect.field.kind': 'Beslissing',
  'suspect.field.choices': 'Geldig als',
  'suspect.field.invalid-ground': 'Ongeldig wegens',
  'suspect.field.contested': 'Betwist',
  'suspect.field.member-one': 'Paraaf van een lid',
  'suspect.field.member-two': 'Paraaf van een ander',
  'suspect.field.member-witness': 'Paraaf van een getuige',
  'suspect.field.unsigned': 'Waarom geen paraaf',
  'suspect.witness-empty': 'Laat de getuige alleen leeg als er geen aanwezig is.',
  'suspect.witness-unsigned': 'Zonder paraaf van een getuige wordt de reden gevraagd.',
  'suspect.contested.no': 'nee',
  'suspect.contested.yes': 'ja',
  'suspect.choices.hint':
    'Lijst {list}: {list}. Namen erop: {names}.{withSubstitute, select, none {} other { Een opvolger: {withSubstitute}.}}',
  'suspect.choices.other': 'Van de andere verkiezing: {contest}={names}.',
  'suspect.is-empty': 'Vul dit veld in',
  'suspect.hint': 'Enter gaat verder en legt bij het laatste veld vast',
  'suspect.hint.opine': 'Enter legt vast aan het eind; een volgende verbetert ze',
  'suspect.enter': 'verder',
  'suspect.enter.hint': 'Naar het volgende veld; bij het laatste vastleggen',
  'suspect.next-field': 'volgend veld',
  'suspect.next-field.hint': 'Naar het volgende veld',
  'suspect.previous-field': 'vorig veld',
  'suspect.previous-field.hint': 'Naar het vorige veld',
  'suspect.next-choice': 'kiezen',
  'suspect.next-choice.hint': 'De volgende keuze van dit veld',
  'suspect.previous-choice': 'vorige keuze',
  'suspect.previous-choice.hint': 'De vorige keuze van dit veld',
  'suspect.no-choice': 'Typ in dit veld',
  'suspect.done.raise': 'Verdacht stembiljet {suspect} ligt opzij: schrijf het nummer erop',
  'suspect.done.opine': 'De mening is vastgelegd; een volgende (o) verbetert ze',
  'suspect.done.decide': 'De beslissing over verdacht stembiljet {suspect} is vastgelegd',
  'suspect.done.decide.box': 'Voeg toe bij {box}',
  'suspects.table-anew': 'Vastgelegd. Tabel {contest} moet opnieuw worden ingevoerd.',

  'table-state.empty': 'nog niets',
  'table-state.first-in-progress': 'eerste bezig',
  'table-state.first-done': 'eerste klaar',
  'table-state.second-in-progress': 'tweede bezig',
  'table-state.keying': 'telling bezig',
  'table-state.differs': 'verschilt',
  'table-state.correcting': 'wordt verbeterd',
  'table-state.agreed': 'akkoord',
  'table-state.unbalanced': 'urnen kloppen niet',
  'table-state.outdated': 'opnieuw nodig',
  'table-state.suspects-open': 'verdachte open',
  'table-state.incoherent': 'kan niet kloppen',
  'title.about': '{about}: {title}',
  'differences.crumb': 'Open velden',
  'differences.title.alike':
    'De invoeren zijn nu gelijk. Een lid moet nog {count, plural, one {1 veld} other {# velden}} opnieuw lezen en invoeren.',
  'differences.title.different':
    'De invoeren verschillen in {count, plural, one {1 veld} other {# velden}}. Lees op het papier wat er staat.',
  'differences.title.incoherent':
    'Beide invoeren zijn gelijk, maar de cijfers kunnen niet kloppen. Laat het papier nakijken en verbeteren.',
  'differences.title.decided':
    'Met wat beslist is, kunnen de cijfers niet kloppen. Laat het papier nakijken en verbeteren.',
  'differences.decided': 'beslist',
  'differences.field': 'Veld',
  'differences.empty': 'leeg',
  'differences.figure': 'Op het papier staat:',
  'differences.figures': '{figures}{more, plural, =0 {} other { en nog #}}',
  'differences.none': 'Geen veld staat open',
  'differences.no-figure': 'Typ eerst het cijfer, of neem er een met ← of →',
  'differences.hint': 'Typ het cijfer, of neem er een met ← of →; dan Enter',
  'differences.decide': 'beslissen',
  'differences.decide.hint': 'Dit cijfer laten gelden, met een reden',
  'differences.take-first': 'eerste',
  'differences.take-first.hint': 'Het cijfer van de eerste invoer overnemen',
  'differences.take-second': 'tweede',
  'differences.take-second.hint': 'Het cijfer van de tweede invoer overnemen',
  'differences.decide.title': '{field}: {value}?',
  'differences.decide.entries': '{one} voerde {first} in, {other} {second}.',
  'differences.decide.before': '{officer} besliste eerder {value}.',
  'differences.decide.fails': 'Met dit cijfer kan de tabel niet kloppen.',
  'differences.decide.kept': 'Alle cijfers blijven in het register, met de reden.',
  'differences.decide.reason': 'Reden',
  'differences.decide.yes': 'Ja, dit geldt',
  'differences.decide.no': 'Nee, terug',
  'differences.decide.done': 'Het veld is beslist',
  'board.hints':
    '{count, plural, one {# aanwijzing bij zijn tabellen} other {# aanwijzingen bij zijn tabellen}}',
  'board.tables': 'tabellen',
  'board.tables.hint': 'De papieren tabellen van dit bureau',
  'board.tables.digital': 'Dit bureau scant zijn stembiljetten: het heeft geen papieren tabel',
  'board.hint.paper': 'Enter opent de papieren tabellen van dit bureau',
  'board.tables-agreed': 'Papieren tabellen akkoord',
  'board.tables-of': '{agreed, number} van {all, number}',
  'board.open-fields': 'Open velden',
  'board.owed': 'Opmerkingen nodig',
  'board.owes': '{count, plural, one {1 opmerking nodig} other {# opmerkingen nodig}}',
  'board.owes-suspects': '{count, number} verdacht',
  'board.sort.needs-somebody': 'eerst wat aandacht vraagt',
  'code.COUNT_FOUND_NOT_SUM.officer':
    'Gevonden, geldig en blanco of ongeldig passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_FOUND_NOT_SUM.chair':
    'Laat eerst de cijfers met het papier vergelijken. Kloppen die, laat dan de stapels hertellen: een bundel is vergeten of dubbel geteld.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.officer':
    'Blanco, ongeldig en hun som passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.chair':
    'Laat de stapel blanco en de stapel ongeldig apart hertellen en verbeter de tabel op papier.',
  'code.COUNT_VALID_NOT_SUM.officer':
    'Het totaal van de geldige en de stemcijfers van de lijsten passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_VALID_NOT_SUM.chair':
    'Tel de stemcijfers op het papier opnieuw op. Is de som daar fout, laat ze verbeteren en opnieuw invoeren.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.officer':
    'Lijst {list}: het stemcijfer en de subcategorieën passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.chair':
    'Tel de subcategorieën op het papier op. Klopt de som niet, laat dan de stapels van die lijst hertellen.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.officer':
    'Lijst {list}, {kind, select, E {kandidaat} other {opvolger}} {number}: naamstemmen en stembiljetten passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.chair':
    'Een kandidaat kan niet meer stemmen hebben dan er stembiljetten met namen zijn. Laat de naamstemmen van die lijst hertellen.',
  'code.COUNT_VOTES_UNDER_BALLOTS.officer':
    'Lijst {list}: naamstemmen en stembiljetten met {kind, select, E {namen} other {opvolgers}} passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_VOTES_UNDER_BALLOTS.chair':
    'Elk stembiljet met namen geeft minstens één naamstem. Kijk na of een kandidaat overgeslagen is; laat anders de naamstemmen hertellen.',
  'code.COUNT_VOTES_OVER_POSSIBLE.officer':
    'Lijst {list}: meer naamstemmen dan de stembiljetten kunnen geven. Leg ze naast het papier.',
  'code.COUNT_VOTES_OVER_POSSIBLE.chair':
    'Kijk na of een totaal als naamstem is ingevoerd; laat anders de naamstemmen hertellen.',
  'code.COUNT_FOUND_NOT_DEPOSITED.officer':
    'Gevonden en in de urn gestoken verschillen. Leg ze naast het papier.',
  'code.COUNT_FOUND_NOT_DEPOSITED.chair':
    'Tel de gevouwen stapels opnieuw en lees het proces-verbaal van elk stembureau. Blijft het verschil, zeg dan waarom; beide cijfers blijven staan.',
  'code.COUNT_STATION_NOT_DECLARED.officer':
    'Wat een stembureau verklaarde, ontbreekt. Leg de invoer naast het papier.',
  'code.COUNT_STATION_NOT_DECLARED.chair':
    'Vraag het proces-verbaal van het stembureau en laat het invoeren: in de tabel, of per stembiljet onder r op het bord. Is het er niet, zeg dan waarom.',
  'code.COUNT_FOUND_OVER_REGISTERED.officer':
    'Meer gevonden dan ingeschreven kiezers. Leg het naast het papier.',
  'code.COUNT_FOUND_OVER_REGISTERED.chair':
    'Kijk na of stembiljetten van een ander stembureau erbij kwamen, of kiezers buiten de lijst stemden. Zeg wat het was.',
  'code.COUNT_TICKED_NOT_DEPOSITED.officer':
    'Aangestipte kiezers en stembiljetten in de urn verschillen. Leg ze naast het papier.',
  'code.COUNT_TICKED_NOT_DEPOSITED.chair':
    'Vraag het stembureau om uitleg: een kiezer vertrok met zijn stembiljet, of een streepje is vergeten. Zeg wat het was.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.officer':
    'Het aantal blanco of ongeldige stembiljetten wijkt sterk af. Leg het naast het papier.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.chair':
    'Laat de blanco of ongeldige stembiljetten nakijken: er kunnen geldige tussen liggen. Is het aantal juist, zeg dan hoe dat komt.',
  'code.COUNT_URN_OVER_LIMIT.officer':
    'In één urn zitten ongewoon veel stembiljetten. Leg het naast het papier.',
  'code.COUNT_URN_OVER_LIMIT.chair':
    'Kijk na of twee urnen in één veld kwamen. Is het juist, zeg dan waarom de urn zo vol was.',
  'code.COUNT_BUREAU_OVER_LIMIT.officer':
    'Voor dit bureau zijn meer kiezers ingeschreven dan de wet toelaat.',
  'code.COUNT_BUREAU_OVER_LIMIT.chair':
    'De indeling staat in het verkiezingspakket. Zeg waarom er zoveel stembureaus samen werden geteld.',

  // Reconciliation and transfers
  'problem.COUNT_TRANSFERS_NOT_MATCHED':
    '{contest}: {side, select, out {{found, plural, one {# stembiljet} other {# stembiljetten}} doorgestuurd volgens de tabel, {expected, number} volgens de overdrachten} in {{found, plural, one {# stembiljet} other {# stembiljetten}} ontvangen volgens de tabel, {expected, number} volgens de overdrachten} unreceived {overdracht {transfer} is niet ontvangen} other {overdracht {transfer} werd {counted, plural, one {één keer} other {# keer}} geteld, nooit zoveel als doorgestuurd}}.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.officer':
    'Doorgestuurde of ontvangen stembiljetten en de overdrachten passen niet bij elkaar. Leg ze naast het papier.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.chair':
    'Vraag het andere bureau hoeveel stembiljetten in de omslag zaten, en laat het foute cijfer verbeteren: in de overdracht, of in de tabel als die er is. Blijft het verschil, zeg dan waarom.',
  'problem.STATION_NOT_AT_BUREAU':
    'Bureau {bureau} heeft geen stembureau {found}; verwacht een van: {expected}.',
  'problem.KINDS_EMPTY': 'Er is geen enkel cijfer ingevuld. Vul in wat het stembureau verklaarde.',
  'problem.KINDS_TAKEN_BACK_OVER_ISSUED':
    '{kind}: {found, plural, one {# stembiljet} other {# stembiljetten}} teruggenomen, maar slechts {expected, number} uitgereikt. Vergelijk beide cijfers met het proces-verbaal.',
  'problem.TRANSFER_NO_BALLOTS':
    'Een overdracht heeft ten minste één stembiljet. Vul in hoeveel er in de omslag zitten.',
  'problem.TRANSFER_SAME_TABLE':
    'Van {contest} in {bureau} naar hetzelfde: er valt niets over te dragen. Kies een ander bureau of een andere verkiezing.',
  'problem.TRANSFER_SAME_ELECTION':
    'Stembiljetten van {contest} uit de urnen van {bureau} worden daar geteld. Alleen stembiljetten van een andere verkiezing gaan door: kies die andere verkiezing.',
  'problem.TRANSFER_SENT': 'Overdracht {transfer} is al doorgestuurd.',
  'problem.TRANSFER_UNKNOWN':
    'Er is geen overdracht {transfer}. Zoek het nummer op in de lijst van overdrachten.',
  'problem.TRANSFER_SAME_OFFICER':
    'Overdracht {transfer} hebt u zelf doorgestuurd. Een collega van het andere bureau moet de ontvangst vastleggen.',
  'problem.TRANSFER_COUNTED_LAST':
    'U telde overdracht {transfer} als laatste, en vond niet zoveel als doorgestuurd. Een ander moet tellen voor u dat opnieuw doet.',
  'problem.TRANSFER_NUMBERS_SEEN':
    'U ziet beide aantallen van overdracht {transfer}: u beslist en telt niet. Trek de overdracht in, of laat een collega opnieuw tellen.',
  'problem.TRANSFER_NUMBERS_SEEN_BEFORE':
    'U hebt beide aantallen van overdracht {seen} tussen dezelfde twee tabellen gezien. Iemand anders telt deze stembiljetten en legt ze vast.',
  'problem.SAID_LAST':
    'U hebt het als laatste gemeld, en iets anders dan {officers}. Een ander lid moet het melden voor u dat opnieuw kunt.',
  'problem.TRANSFER_RECEIVED':
    'Overdracht {transfer} is al ontvangen door {receiver}, in het doorgestuurde aantal.',
  'problem.TRANSFER_WITHDRAWN':
    'Overdracht {transfer} is ingetrokken. Leg een nieuwe vast als er toch stembiljetten doorgestuurd zijn.',
  'event.kinds-declared': '{bureau}, stembureau {station}: kiezers per soort gemeld',
  'event.transfer-sent': 'Overdracht {transfer} van {from} naar {to}',
  'event.transfer-received': 'Overdracht {transfer} ontvangen',
  'event.transfer-withdrawn': 'Overdracht {transfer} ingetrokken: {reason}',
  'log.kind.reconciliation': 'Verantwoording',
  // Ondertekening van processen-verbaal
  'problem.REPORT_FROZEN':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}: wat erin staat verandert niet meer. Het moet eerst teruggezonden of als verbetering heropend worden.',
  'problem.REPORT_BEING_SIGNED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} wordt ondertekend: er kan niets meer bij. De voorzitter kan het eerst terugzenden.',
  'problem.REPORT_PRESENTED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is al {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}.',
  'problem.REPORT_NOT_PRESENTED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}: het moet eerst voorgelegd worden.',
  'problem.REPORT_INITIALLED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is al {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}: niemand parafeert het nog.',
  'problem.REPORT_NOT_INITIALLED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}: het wordt ondertekend zodra het geparafeerd is.',
  'problem.REPORT_SAME_OFFICER': 'U legde dit proces-verbaal zelf voor: iemand anders parafeert het.',
  'problem.REPORT_NOT_OF_BUREAU':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} noemt niemand die met uw account ondertekent. Laat de samenstelling verbeteren, of onderteken als iemand die het noemt.',
  'problem.REPORT_SIGNED_BEFORE':
    'U hebt deze versie al ondertekend. Iemand anders van het bureau ondertekent mee.',
  'problem.REPORT_DIGEST_CHANGED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is niet wat u voor u had: de hash was {found} en is nu {expected}. Lees het opnieuw en ga dan verder.',
  'problem.REPORT_WITNESS_UNKNOWN':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} noemt geen getuige met die naam. Neem de naam zoals hij in de samenstelling staat.',
  'problem.REPORT_WITNESS_DONE':
    'Deze getuige heeft ondertekend, of het is al vastgelegd dat dat niet gebeurde.',
  'problem.REPORT_NOT_SIGNED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}: nog niet iedereen die de wet verlangt heeft ondertekend.',
  'problem.REPORT_CLOSED':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} is afgesloten. De voorzitter kan het als verbetering heropenen.',
  'problem.REPORT_NOT_READY':
    'Het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} kan nog niet voorgelegd worden.{bureaus, plural, =0 {} one { # proces-verbaal van een bureau is niet ondertekend.} other { # processen-verbaal van bureaus zijn niet ondertekend.}}{tables, plural, =0 {} one { # stemopnemingstabel komt nog niet overeen.} other { # stemopnemingstabellen komen nog niet overeen.}}{differences, plural, =0 {} one { # vak of plaats is open.} other { # vakken of plaatsen zijn open.}}{suspects, plural, =0 {} one { # twijfelachtig stembiljet wacht op een beslissing.} other { # twijfelachtige stembiljetten wachten op een beslissing.}}{remarks, plural, =0 {} one { # opmerking ontbreekt.} other { # opmerkingen ontbreken.}}{electors, plural, =0 {} one { # cijfer over kiezers, stembussen of overdrachten is niet verantwoord.} other { # cijfers over kiezers, stembussen of overdrachten zijn niet verantwoord.}}{transfers, plural, =0 {} one { # overdracht klopt niet.} other { # overdrachten kloppen niet.}}{transfers, plural, =0 {} other { Het andere bureau telt de omslag, en wat het vond wordt ingevoerd; of de voorzitter trekt de overdracht in, en een opmerking zegt waarom.}}{batches, plural, =0 {} one { # reeks is open.} other { # reeksen zijn open.}}{batches, plural, =0 {} other { Wie er scant, verlaat het scanscherm met Esc; wie het programma zag uitvallen, meldt zich opnieuw aan.}}{signers, plural, =0 {} one { In de samenstelling ontbreekt een voorzitter, of een secretaris of tweede lid, met een account.} other { In de samenstelling ontbreken een voorzitter en een secretaris of tweede lid met een account.}}',
  'problem.REPORT_MAIN_CHAIR':
    '{bureau} wordt geparafeerd, teruggezonden en heropend door de voorzitter van het hoofdbureau: {name} ({expected}). Vraag het die, of geef eerst op wie nu in het hoofdbureau zit.',
  'problem.REPORT_OFFICE_FIRST':
    'Het proces-verbaal van het hoofdbureau is {state, select, draft {een ontwerp} presented {voorgelegd} returned {teruggezonden} initialled {geparafeerd} signed {ondertekend} other {afgesloten}}, en {bureau} zit in zijn totalen. Zend dat eerst terug, of heropen het.',
  'problem.REPORT_KEY_NOT_OWN':
    'Deze handtekeningsleutel is niet de uwe. Onderteken met de sleutel van uw eigen account.',
  'problem.REPORT_KEY_REVOKED':
    'Deze handtekeningsleutel is ingetrokken en ondertekent niet meer. Maak een nieuwe en onderteken dan.',
  'problem.COMPOSITION_CHAIR':
    'Een bureau heeft één voorzitter; {found, plural, =0 {er is er geen} other {er zijn er #}}. Verbeter de functies.',
  'problem.COMPOSITION_NAME_TWICE': '{found} staat twee keer in de samenstelling. Noem iedereen één keer.',
  'problem.COMPOSITION_ACCOUNT_TWICE':
    'Twee personen van de samenstelling ondertekenen met het account {found}. Ieder ondertekent met het eigen account.',
  'problem.COMPOSITION_ACCOUNT':
    '{name} kan niet ondertekenen met het account {found}: het bestaat niet, het is gesloten, of zijn rol ondertekent niet in die functie. Neem het account van een lid, voor de voorzitter dat van een voorzitter, of laat het leeg.',
  'problem.COMPOSITION_LIST':
    '{name} kan er niet zijn voor lijst {found}: die hoort niet bij de verkiezing, of {name} is geen getuige. Verbeter de lijst of de functie.',
  'event.composition-declared':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: samenstelling opgegeven, {people, plural, one {# persoon} other {# personen}}',
  'event.incident-noted': '{of, select, office {Hoofdbureau} other {{bureau}}}: voorval: {text}',
  'event.objection-made':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: bezwaar van {witness}: {text}',
  'event.report-presented':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: proces-verbaal voorgelegd (versie {version})',
  'event.report-returned':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: proces-verbaal teruggezonden (versie {version}): {reason}',
  'event.report-initialled':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: proces-verbaal geparafeerd (versie {version})',
  'event.report-signed':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: proces-verbaal ondertekend (versie {version})',
  'event.witness-unsigned':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: {witness} ondertekende hier niet: {reason}',
  'event.report-closed':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: proces-verbaal afgesloten (versie {version})',
  'event.report-reopened':
    '{of, select, office {Hoofdbureau} other {{bureau}}}: heropend als verbetering, versie {version}: {reason}',
  'log.kind.reports': 'Processen-verbaal',
  'log-event.fact.version': 'Versie',
  'log-event.fact.digest': 'Hash',
  'log-event.fact.key': 'Handtekeningsleutel',
  'log-event.fact.station': 'Stembureau',
  'log-event.fact.transfer': 'Overdracht',
  'log-event.fact.from': 'Van',
  'log-event.fact.to': 'Naar',
  'board.reconciliation': 'verantwoorden',
  'board.reconciliation.hint': 'Gevonden stembiljetten tegenover wat verklaard is, per soort',
  'board.transfers': 'overdrachten',
  'board.transfers.hint': 'Stembiljetten van een andere verkiezing, doorgestuurd en ontvangen',
  'reconciliation.crumb': 'Verantwoording {bureau}',
  'reconciliation.title': 'Gevonden tegenover verklaard',
  'reconciliation.what': 'Stembiljetten',
  'reconciliation.contest': 'Alle {contest}',
  'reconciliation.type': 'Soort {type}',
  'reconciliation.station': 'Stembureau {station}',
  'reconciliation.ticked': 'Aangestipt',
  'reconciliation.issued': 'Uitgereikt',
  'reconciliation.taken-back': 'Teruggenomen',
  'reconciliation.deposited': 'In de urn',
  'reconciliation.found': 'Gevonden',
  'reconciliation.difference': 'Verschil',
  'reconciliation.state': 'Stand',
  'reconciliation.agrees': 'klopt',
  'reconciliation.differs': 'verschilt',
  'reconciliation.open': 'onvolledig',
  'reconciliation.by-kind': 'per soort',
  'reconciliation.in-table': 'in de tabel',
  'reconciliation.unlike': 'past niet',
  'reconciliation.not-declared': 'niet verklaard',
  'reconciliation.said-once': 'een keer gemeld',
  'reconciliation.says.agrees': 'Er zijn er evenveel gevonden als verwacht.',
  'reconciliation.says.more':
    '{count, plural, one {1 stembiljet} other {# stembiljetten}} meer gevonden dan de verwachte {expected, number}.',
  'reconciliation.says.fewer':
    '{count, plural, one {1 stembiljet} other {# stembiljetten}} minder gevonden dan de verwachte {expected, number}.',
  'reconciliation.says.unlike': 'Niet gelijk: {figures}. Lees de processen-verbaal.',
  'reconciliation.says.in-tables': 'In de stemopnemingstabel: {figures}.',
  'reconciliation.says.open': 'Nog niet alles is verklaard of geteld.',
  'reconciliation.says.station': 'Gelijk gemeld door {officers}.',
  'reconciliation.says.said-once': 'Gemeld door {officers}; een ander lid moet het ook melden (e).',
  'reconciliation.says.station-differs':
    '{officers} verschillen: {fields}. Lees het proces-verbaal opnieuw; iedereen behalve {last} kan opnieuw melden (e).',
  'reconciliation.says.contradicts': 'Per soort/in de tabel: {figures}. Lees het proces-verbaal.',
  'reconciliation.says.no-station': 'Per soort kiezer is het nog niet gemeld: twee leden doen dat (e).',
  'reconciliation.swapped':
    'Het totaal klopt, de soorten niet: {count, plural, one {1 kiezer kreeg} other {# kiezers kregen}} wellicht een verkeerde soort stembiljet.',
  'reconciliation.none': 'Dit bureau bestaat niet',
  'reconciliation.key': 'kiezers invoeren',
  'reconciliation.key.hint': 'Voer per soort in welke kiezers een stembureau verklaarde',
  'reconciliation.not-permitted': 'Invoeren is voor de leden van het bureau',
  'kinds.crumb': 'Stembureau {station}',
  'kinds.title': 'Stembureau {station}: kiezers per soort stembiljet',
  'kinds.type': 'Soort',
  'kinds.sums': 'Aangestipt: {ticked}; uitgereikt: {issued}; teruggenomen: {takenBack}',
  'kinds.partly': '{sum} ({empty} niet verklaard)',
  'kinds.too-long': 'Een veld heeft hoogstens zeven cijfers',
  'kinds.differing':
    'Waar {sign} staat, melden de leden niet hetzelfde. Vul alle velden in uit het proces-verbaal.',
  'kinds.nothing-keyed': 'Er is nog niets ingevuld',
  'kinds.hint': 'Leeg: niet verklaard. Enter gaat verder, + legt vast',
  'kinds.hand-in': 'vastleggen',
  'kinds.hand-in.hint': 'Vastleggen wat het stembureau verklaarde',
  'kinds.ask.title': 'Vastleggen wat stembureau {station} verklaarde?',
  'kinds.ask.replaces': 'Wat u eerder meldde telt dan niet meer; het blijft in het register.',
  'kinds.ask.stands':
    'Twee leden hebben hetzelfde gemeld. Andere cijfers zetten dat opzij tot twee weer hetzelfde melden.',
  'kinds.ask.yes': 'Ja, vastleggen',
  'kinds.ask.no': 'Nee, terug',
  'kinds.done.said-once': 'Stembureau {station} gemeld; een ander lid moet dat ook',
  'kinds.done.differs': 'Stembureau {station}: cijfers verschillen; nu een ander lid',
  'kinds.done.stands': 'De kiezers van stembureau {station} staan vast: twee gelijk',
  'transfers.crumb': 'Overdrachten',
  'transfers.number': 'Nr.',
  'transfers.from': 'Van',
  'transfers.to': 'Naar',
  'transfers.ballots': 'Doorgest.',
  'transfers.received': 'Ontvangen',
  'transfers.state': 'Stand',
  'transfer-state.sent': 'onderweg',
  'transfer-state.received': 'ontvangen',
  'transfer-state.mismatch': 'ander aantal',
  'transfer-state.withdrawn': 'ingetrokken',
  'transfers.empty':
    'Er is niets overgedragen. n legt een overdracht vast: stembiljetten van een andere verkiezing, onder zegel doorgestuurd.',
  'transfers.says.sent':
    'Doorgestuurd door {sender}; nog niet ontvangen. Een ander opent de omslag en drukt op Enter.',
  'transfers.says.received': 'Doorgestuurd door {sender}, ontvangen door {receiver}.',
  'transfers.says.mismatch':
    '{receiver} vond er niet zoveel als {sender} doorstuurde. Een ander telt opnieuw (Enter), of de voorzitter trekt de overdracht in (w) en er komt een nieuwe.',
  'transfers.says.decide':
    '{sender} stuurde er {ballots, number} door, {receiver} vond er {received, number}. Een collega die niet doorstuurde en niet als laatste telde, telt opnieuw, of u trekt de overdracht in (w): dan komt er een nieuwe.',
  'transfers.says.withdrawn': 'Ingetrokken door {officer}: deze overdracht telt niet.',
  'transfers.more': 'Er is meer geschreven: zie het logboek.',
  'transfers.reason': 'Reden: {reason}',
  'transfers.note': 'Nota van {officer}: {note}',
  'transfers.new': 'nieuw',
  'transfers.new.hint': 'Een overdracht van stembiljetten vastleggen',
  'transfers.receive': 'ontvangen',
  'transfers.receive.hint': 'Vastleggen hoeveel stembiljetten zijn aangekomen',
  'transfers.withdraw': 'intrekken',
  'transfers.withdraw.hint': 'De overdracht intrekken, met een reden',
  'transfers.none': 'Er is nog geen overdracht',
  'transfers.no-tables': 'Geen bureau van deze verkiezing telt papier',
  'transfers.not-permitted': 'Overdrachten zijn voor de leden van het bureau',
  'transfers.receive.done': 'Deze overdracht is al ontvangen',
  'transfers.receive.own': 'U stuurde ze zelf door: een collega legt de ontvangst vast',
  'transfers.receive.seen': 'U ziet beide aantallen: een collega telt, of trek ze in',
  'transfers.receive.seen-before': 'U zag beide aantallen van overdracht {seen}: een ander telt',
  'transfers.receive.last': 'U telde als laatste: nu telt eerst een ander',
  'transfers.is-withdrawn': 'Deze overdracht is ingetrokken',
  'transfers.withdraw.chair': 'Alleen de voorzitter trekt een overdracht in',
  'transfers.withdraw.title': 'Overdracht {transfer} intrekken?',
  'transfers.withdraw.consequence': 'De stembiljetten van {from} naar {to} tellen dan niet als overgedragen.',
  'transfers.withdraw.kept': 'De overdracht blijft in het logboek, met de reden.',
  'transfers.withdraw.field': 'Reden',
  'transfers.withdraw.yes': 'Ja, intrekken',
  'transfers.withdraw.no': 'Nee, laten staan',
  'transfers.withdraw.done': 'De overdracht is ingetrokken',
  'transfer.crumb.new': 'Nieuw',
  'transfer.crumb': 'Overdracht {transfer}',
  'transfer.title.new': 'Stembiljetten van een andere verkiezing onder zegel doorsturen',
  'transfer.title.receive': 'Overdracht {transfer} van {from} naar {to}: hoeveel zitten er in de omslag?',
  'transfer.from': 'Gevonden bij',
  'transfer.to': 'Voor',
  'transfer.ballots': 'Aantal',
  'transfer.note': 'Nota',
  'transfer.no-table':
    'Geen papieren tabel heet zo: bureau en verkiezing, zoals {example}; → neemt de volgende',
  'transfer.named': '{table}: {bureau} · {contest}',
  'transfer.no-number': 'Vul een aantal in, alleen cijfers',
  'transfer.hint': 'Enter gaat verder, legt aan het eind vast; nota mag leeg',
  'transfer.enter': 'verder',
  'transfer.enter.hint': 'Naar het volgende veld; na het laatste vastleggen',
  'transfer.next-field': 'volgend veld',
  'transfer.next-field.hint': 'Naar het volgende veld gaan',
  'transfer.previous-field': 'vorig veld',
  'transfer.previous-field.hint': 'Naar het vorige veld gaan',
  'transfer.next-table': 'volgende tabel',
  'transfer.next-table.hint': 'De volgende tabel in het veld zetten',
  'transfer.previous-table': 'vorige tabel',
  'transfer.previous-table.hint': 'De vorige tabel in het veld zetten',
  'transfer.no-tables-here': 'Dit veld is geen tabel',
  'transfer.sent': 'Overdracht {transfer} is vastgelegd',
  'transfer.received': 'Ontvangst van overdracht {transfer} is vastgelegd',
  'transfer.mismatch': 'Niet zoveel als doorgestuurd: een ander telt opnieuw',

  // Board of paper
  'board.deposited': 'Verklaard',
  'board.deposited-of':
    '{ballots, number} ({bureaus, number} van {all, plural, one {# bureau} other {# bureaus}})',

  // Paper: whose turn
  'tables.next.waits': 'U hebt opnieuw ingevoerd. Nu is het aan {other}.',

  // Paper: ballots one by one
  'problem.BUREAU_COUNTS_BY_TABLE':
    '{bureau} telt met de tabel; dezelfde stembiljetten ook een voor een invoeren zou ze dubbel tellen. De voorzitter kan de tabel eerst opnieuw laten beginnen; werd alleen een verdacht stembiljet opzijgelegd, dat intrekken.',
  'problem.BUREAU_COUNTS_BY_BALLOT':
    '{bureau} telt stembiljet per stembiljet; dezelfde stembiljetten ook in een tabel invoeren zou ze dubbel tellen. De voorzitter kan de bundels eerst opnieuw laten beginnen.',
  'problem.TABLE_ENTRY_DONE.bundle':
    'De eerste invoer van bundel {bundle} ({contest}, {bureau}) is gedaan door {first}. Wat nu komt is de tweede, door iemand anders.',
  'problem.TABLE_FIRST_MISSING.bundle':
    'De tweede invoer van bundel {bundle} ({contest}, {bureau}) kan pas beginnen als de eerste is ingeleverd.',
  'problem.TABLE_HELD_BY_OTHER.bundle':
    '{officer} is bezig met deze invoer van bundel {bundle} ({contest}, {bureau}). Wacht tot die klaar is, of laat {officer} de invoer opgeven.',
  'problem.TABLE_SAME_OFFICER.bundle':
    'U hebt zelf de eerste invoer van bundel {bundle} ({contest}, {bureau}) gedaan. De tweede moet van iemand anders komen: laat een collega zich aanmelden.',
  'problem.TABLE_SEEN_BOTH.bundle':
    'U had beide invoeren van bundel {bundle} ({contest}, {bureau}) voor u, om erover te beslissen of ze terzijde te leggen. Twee anderen voeren ze in, zodat geen van hen weet wat er eerder stond.',
  'problem.TABLE_NOT_BEGUN.bundle':
    'Van bundel {bundle} ({contest}, {bureau}) is er nu geen invoer van u bezig: ze is intussen ingeleverd, opgegeven of opnieuw begonnen. Open de bundel opnieuw.',
  'problem.TABLE_NOTHING_OPEN.bundle':
    'In bundel {bundle} ({contest}, {bureau}) staat geen enkel stembiljet open: er valt niets te beslissen.',
  'problem.TABLE_NOT_OWN_ENTRY.bundle':
    'De invoeren van bundel {bundle} ({contest}, {bureau}) zijn van {first} en {second}. Alleen zij voeren de open stembiljetten opnieuw in; anders beslist de voorzitter.',
  'problem.TABLE_FIELD_NOT_OPEN.bundle':
    'Dat stembiljet van bundel {bundle} ({contest}, {bureau}) staat niet open: beide invoeren zijn het erover eens. Alleen open stembiljetten kunnen nog veranderen.',
  'problem.TABLE_DECIDER_ENTERED.bundle':
    'U hebt zelf een invoer van bundel {bundle} ({contest}, {bureau}) gedaan. Beslissen moet een derde: een voorzitter die deze bundel niet invoerde.',
  'problem.TABLE_AGREED.bundle':
    'Bundel {bundle} ({contest}, {bureau}) is akkoord: {first} en {second} voerden hem in, en wat verschilde is geregeld. Alleen de voorzitter kan de bundel opnieuw laten invoeren.',
  'problem.TABLE_EMPTY.bundle': 'Van bundel {bundle} ({contest}, {bureau}) is nog niets ingevoerd.',
  'problem.TABLE_REENTERED.bundle':
    'U voerde de open stembiljetten van bundel {bundle} ({contest}, {bureau}) al opnieuw in. Nu is de ander aan de beurt, of beslist de voorzitter.',
  'problem.TABLE_MOVED_ON.bundle':
    'Bundel {bundle} ({contest}, {bureau}) veranderde terwijl u antwoordde: er is niets gedaan. Kijk eerst hoe de bundel er nu voor staat.',
  'problem.BUNDLE_NUMBER': 'Er is geen bundel {found}: verwacht een nummer van 1 tot {expected, number}.',
  'problem.BUNDLE_TOO_LARGE':
    '{found, number} stembiljetten in een bundel; hoogstens {expected, number}. Maak er twee bundels van.',
  'problem.BUNDLE_NOT_AS_COUNTED':
    '{found, plural, one {# stembiljet} other {# stembiljetten}} ingevoerd, {expected, number} met de hand geteld. Voer de bundel tot het einde in, of tel hem opnieuw.',
  'problem.BUNDLE_PLACES_MISSING':
    '{found, number} van {expected, plural, one {# open plaats} other {# open plaatsen}} {found, plural, one {is} other {zijn}} ingevoerd. Voer ze alle in: het stembiljet, of dat er geen ligt.',
  'problem.BUREAU_COUNTS_BY_BALLOT_SUSPECT':
    '{bureau} telt stembiljet per stembiljet: voer het verdachte stembiljet in zijn bundel in, als ?. Daar krijgt het zijn nummer.',
  'problem.SUSPECT_OF_BUNDLE':
    'Verdacht stembiljet {suspect} van {bureau} ligt in bundel {bundle}. Laat die bundel opnieuw beginnen.',
  'problem.BALLOT_OF_PAPER':
    'Stembiljet {found} is in {bureau} van papier ingevoerd en kan niet alleen vervallen worden verklaard. Laat zijn bundel opnieuw beginnen; besliste het bureau erover als verdacht stembiljet, heropen dan die beslissing.',
  'problem.SUSPECT_WITHDRAWN':
    'Verdacht stembiljet {suspect} van {bureau} is ingetrokken. Leg het stembiljet opnieuw opzij: het krijgt het volgende nummer.',
  'problem.BUNDLE_BEHIND_GAP':
    'In bundel {bundle} zijn de invoeren vanaf stembiljet {place} of eerder tegenover elkaar verschoven: wat daar ligt, kan niet apart worden beslist. Laat beide leden vanaf daar opnieuw invoeren, of laat de bundel opnieuw beginnen.',
  'problem.BUNDLE_DRAFT_ELSEWHERE':
    'Deze invoer van bundel {bundle} werd intussen op een ander scherm veranderd of beëindigd. Open de bundel opnieuw.',
  'event.way-declared': '{bureau} telt {way, select, table {met de tabel} other {stembiljet per stembiljet}}',
  'event.ballots-found': '{contest} in {bureau}: gemeld hoeveel stembiljetten in de urnen zaten',
  'event.bundle-begun':
    '{contest} in {bureau}, bundel {bundle}: {anew, select, true {opnieuw invoeren begonnen: {entry, select, 1 {eerste} other {tweede}} invoer} other {{entry, select, 1 {eerste} other {tweede}} invoer begonnen}}',
  'event.bundle-left':
    '{contest} in {bureau}, bundel {bundle}: {anew, select, true {opnieuw invoeren opgegeven: {entry, select, 1 {eerste} other {tweede}} invoer} other {{entry, select, 1 {eerste} other {tweede}} invoer opgegeven}}',
  'event.bundle-entered':
    '{contest} in {bureau}, bundel {bundle}: {entry, select, 1 {eerste} other {tweede}} invoer ingeleverd',
  'event.bundle-corrected':
    '{contest} in {bureau}, bundel {bundle}: opnieuw ingevoerd: {entry, select, 1 {eerste} other {tweede}} invoer',
  'event.bundle-decided': '{contest} in {bureau}, bundel {bundle}: stembiljet {place} beslist: {reason}',
  'event.bundle-reset': '{contest} in {bureau}, bundel {bundle}: beide invoeren terzijde gelegd: {reason}',
  'log-event.fact.way': 'Manier',
  'log-event.fact.bundle': 'Bundel',
  'log-event.fact.place': 'Plaats',
  'quick.QUICK_UNKNOWN_LIST': 'Er is geen lijst {found}; wel {lists}',
  'quick.QUICK_UNKNOWN_CANDIDATE': 'Lijst {list} heeft geen kandidaat {found}; wel {candidates}',
  'quick.QUICK_UNKNOWN_SUBSTITUTE':
    'Lijst {list} heeft {count, plural, =0 {geen opvolgers} other {geen opvolger {found}; wel {candidates}}}',
  'quick.QUICK_TWICE': '{found} staat er al',
  'quick.QUICK_UNKNOWN_GROUND': 'Er is geen reden {found}; wel 1 tot {last}',
  'quick.QUICK_BLANK_ELSEWHERE':
    'Zulke stembiljetten tellen bij de andere verkiezing op dit stembiljet{twoLists, select, none {} other {; op twee lijsten van deze: {twoLists}}}',
  'quick.QUICK_REPEAT_RANGE': 'Herhalen kan 1 tot 99 keer',
  'quick.QUICK_NOT_UNDERSTOOD': '{found} is geen stembiljet: typ een lijst, dan kandidaten',
  'quick.blank': 'Blanco',
  'quick.suspect': 'Verdacht: {reason}',
  'quick.invalid': 'Ongeldig: {reason}',
  'quick.ground':
    'Waarom? 1 meer lijsten · 2 vorm of formaat · 3 voorwerp erin · 4 kiezer herkenbaar · 5 niet officieel',
  'quick.awaits.ground': 'Typ na i de reden: 1 tot {last}',
  'quick.awaits.substitute': 'Typ het nummer van de opvolger',
  'quick.awaits.list': 'Typ het nummer van de volgende lijst',
  'quick.awaits.times': 'Typ hoeveel keer, zoals x12',
  'quick.list': 'Lijst {list} {name}: lijststem',
  'quick.names': 'Lijst {list} {name}: {names}',
  'quick.count': 'Lijst {list} {name}: {count, plural, one {1 naam} other {# namen}}',
  'quick.last': 'laatste: {name}',
  'quick.short.list': 'Lijst {list}: lijststem',
  'quick.short.names': 'Lijst {list}: {names}',
  'quick.repeat': 'Het laatste stembiljet nog {times} keer',
  'bundle.title':
    'Bundel {bundle} · {entry, select, 1 {eerste} other {tweede}} invoer · stembiljet {place, number} van {counted, number}',
  'bundle.title.count': 'Bundel {bundle} · {entry, select, 1 {eerste} other {tweede}} invoer',
  'bundle.title.beyond':
    'Bundel {bundle} · {entry, select, 1 {eerste} other {tweede}} invoer · {keyed, number} ingevoerd, {counted, number} geteld',
  'bundle.title.all':
    'Bundel {bundle} · {entry, select, 1 {eerste} other {tweede}} invoer · {counted, plural, one {1 stembiljet} other {alle #}} ingevoerd',
  'bundle.title.correction':
    'Bundel {bundle} · stembiljet {place, number} opnieuw van papier · nog {left, number}',
  'bundle.left': 'Nog {left, number} van {found, number} in te voeren',
  'bundle.left-of-paper': 'Heel het stembiljet: nog {left, number} van {found, number} in te voeren',
  'bundle.found-unknown': 'Hoeveel er in de urn zaten, is niet gemeld',
  'bundle.found-said-once': 'In de urn: gemeld door {officer}; een ander meldt het ook.',
  'bundle.found-differs': 'In de urn: verschillende aantallen van {officers}.',
  'bundle.count.prompt': 'Stembiljetten in de bundel',
  'bundle.count.lines': 'Tel de stembiljetten met de hand, typ hoeveel het er zijn, dan Enter.',
  'bundle.count.range': 'Een bundel telt 1 tot {most, number} stembiljetten',
  'bundle.not-as-counted':
    '{keyed, number} van {counted, plural, one {1 stembiljet} other {# stembiljetten}} ingevoerd; * hertelt',
  'bundle.beyond-counted': 'U telde {counted, plural, one {1 stembiljet} other {# stembiljetten}}; * hertelt',
  'bundle.places-missing': 'Er moet nog een plaats worden ingevoerd',
  'bundle.recount': 'hertellen',
  'bundle.recount.hint': 'De stembiljetten van de bundel opnieuw met de hand tellen',
  'bundle.recount.title': 'Bundel {bundle} opnieuw geteld: hoeveel stembiljetten?',
  'bundle.recount.lines': 'U telde er {counted, number}; {keyed, number} zijn ingevoerd en blijven staan.',
  'bundle.recount.yes': 'Ja, zoveel zijn het er',
  'bundle.recount.no': 'Nee, het blijven er {counted, number}',
  'bundle.hint.count': 'Typ hoeveel stembiljetten de bundel telt, dan Enter',
  'bundle.prompt': 'Stembiljet',
  'bundle.last': 'Laatste stembiljetten, nieuwste eerst',
  'bundle.legend':
    '{list} lijststem · {names} namen{substitute, select, none {} other { · {substitute} opvolger}}{twoLists, select, none {} other { · {twoLists} twee lijsten}} · b blanco · i ongeldig · ? verdacht · x12 herhalen',
  'bundle.hint': 'Typ een stembiljet, dan Enter; + levert de bundel in',
  'bundle.hint.all': 'Alles ingevoerd: Enter of + levert in',
  'bundle.hint.correction': 'Typ het stembiljet op deze plaats; alleen Enter: geen',
  'bundle.nothing-to-repeat': 'Er is nog geen stembiljet om te herhalen',
  'bundle.nothing-keyed': 'Er is nog geen stembiljet ingevoerd',
  'bundle.nothing-to-undo': 'Er is niets ongedaan te maken',
  'bundle.undone': 'Stembiljet {place} is weggehaald',
  'bundle.rubbed-out': 'De regel is leeg; u haalt het laatste stembiljet terug',
  'bundle.hand-in': 'inleveren',
  'bundle.hand-in.hint': 'De bundel inleveren',
  'bundle.hand-in.title':
    'Bundel {bundle} inleveren met {count, plural, one {1 stembiljet} other {# stembiljetten}}?',
  'bundle.hand-in.title.correction': 'De opnieuw ingevoerde stembiljetten inleveren?',
  'bundle.hand-in.suspects':
    '{count, plural, one {1 ligt op de stapel verdachte biljetten} other {# liggen op de stapel verdachte biljetten}}.',
  'bundle.hand-in.none':
    '{count, plural, one {Op 1 plaats vond u geen stembiljet.} other {Op # plaatsen vond u geen stembiljet.}}',
  'bundle.hand-in.yes': 'Ja, inleveren',
  'bundle.hand-in.no': 'Nee, verder',
  'bundle.undo': 'ongedaan',
  'bundle.undo.hint': 'Het laatste stembiljet van deze bundel terughalen',
  'bundle.take': 'volgende',
  'bundle.line-first': 'Enter neemt de regel op, Backspace maakt hem leeg',
  'bundle.take.hint': 'Dit stembiljet opnemen',
  'bundle.end.hint': 'Inleveren, als alles ingevoerd is',
  'bundle.end.not-yet': 'Nog niet alles is ingevoerd',
  'bundle.give-up': 'opgeven',
  'bundle.give-up.hint': 'De invoer van deze bundel opgeven',
  'bundle.give-up.lost':
    '{keyed, plural, =0 {Er is nog niets ingevoerd.} one {1 ingevoerd stembiljet gaat verloren.} other {# ingevoerde stembiljetten gaan verloren.}} Met Esc blijft alles staan en kunt u later verder.',
  'bundle.repeat.title': 'Nog {times} keer: {ballot}?',
  'bundle.repeat.yes': 'Ja, herhalen',
  'bundle.repeat.no': 'Nee',
  'bundle.repeat.beyond':
    '{left, plural, =0 {Er past er geen meer bij} other {Er passen er nog maar #}}: zoveel telde u; * telt opnieuw',
  'bundle.crumb': 'Bundel {bundle}',
  'bundle.after.first-done': 'Bundel {bundle}: eerste invoer klaar. Nu iemand anders.',
  'bundle.after.agreed': 'Bundel {bundle} akkoord: de stembiljetten tellen.',
  'bundle.after.suspects': 'Bundel {bundle} akkoord. Schrijf op de verdachte: {numbers}',
  'bundle.after.not-as-counted': 'Bundel {bundle}: niet zoveel als geteld. Alles opnieuw.',
  'bundle.after.open':
    'Bundel {bundle} verschilt op {count, plural, one {1 plaats} other {# plaatsen}}: {places}',
  'bundle.after.shifted':
    'Bundel {bundle}: {before, plural, =0 {} other {# open, en }}verschoven vanaf stembiljet {from}',
  'bundles.crumb': 'Stembiljet per stembiljet',
  'bundles.bundle': 'Bundel',
  'bundles.ballots': 'Stembiljetten',
  'bundles.suspects': 'Waarvan verdacht',
  'bundles.empty': 'Nog geen bundel. n begint er een, met zijn nummer.',
  'bundles.found': 'Gevonden in de urnen',
  'bundles.in-agreed': 'In bundels akkoord',
  'bundles.undecided': '{counted, number} ({suspects, number} onbeslist)',
  'bundles.unknown': 'nog niet',
  'bundles.of-paper': 'Hele stembiljet: {contests}',
  'said-twice.last': 'U meldde het als laatste: eerst meldt een ander lid het',
  'bundles.sent': 'Doorgestuurd',
  'bundles.received': 'Ontvangen',
  'bundles.unmatched': 'Open overdrachten',
  'bundles.urn.unsaid': 'Twee leden melden het (u), zonder elkaars cijfer te zien.',
  'bundles.urn.said-once': 'Gemeld door {officer}; een ander meldt het ook (u).',
  'bundles.urn.differs': 'Verschillend: {officers}. Opnieuw melden, niet {last} (u).',
  'bundles.next.key-anew': 'Enter: voer de open stembiljetten opnieuw in van papier.',
  'bundles.next.key-shifted':
    'Enter: voer opnieuw in van papier. {before, plural, =0 {Vanaf} one {1 stembiljet verschilt, en vanaf} other {# stembiljetten verschillen, en vanaf}} stembiljet {from} is het verschoven: er werd er een overgeslagen of dubbel ingevoerd.',
  'bundles.next.decide': 'Enter: vergelijk de open stembiljetten met het papier en beslis.',
  'bundles.next.decide-before':
    'Enter: beslis over {before, plural, one {1 stembiljet} other {# stembiljetten}}. Vanaf stembiljet {from} is het verschoven: daar voeren beide leden opnieuw in.',
  'bundles.next.shifted':
    'Vanaf stembiljet {from} verschoven: er werd er een overgeslagen of dubbel ingevoerd. Beide leden voeren vanaf daar opnieuw in.',
  'bundles.next.others': 'Alleen {first} en {second} voeren hun open stembiljetten opnieuw in.',
  'bundles.next.done':
    '{suspects, plural, =0 {Akkoord: alle stembiljetten tellen.} one {Akkoord: de stembiljetten tellen, 1 verdacht zodra erover beslist is: s} other {Akkoord: de stembiljetten tellen, # verdachte zodra erover beslist is: s}}',
  'bundles.new': 'nieuwe bundel',
  'bundles.new.hint': 'Een bundel beginnen, met het nummer dat erop staat',
  'bundles.new.title': 'Welk nummer staat op de bundel?',
  'bundles.new.lines': 'Hoogstens 100 stembiljetten; tel ze voor u begint.',
  'bundles.new.field': 'Nummer',
  'bundles.new.yes': 'Ja, beginnen',
  'bundles.new.no': 'Nee, terug',
  'bundles.key': 'invoeren',
  'bundles.key.hint': 'De gekozen bundel invoeren, of open plaatsen opnieuw',
  'bundles.set-found': 'urn',
  'bundles.set-found.hint': 'Melden hoeveel stembiljetten er in de urnen zaten',
  'bundles.set-found.title': 'Hoeveel stembiljetten zaten er in de urnen?',
  'bundles.set-found.line': 'Nog gevouwen geteld, vóór het openvouwen.',
  'bundles.set-found.yes': 'Ja, vastleggen',
  'bundles.not-a-number': '{found} is geen nummer: typ alleen cijfers',
  'bundles.decide': 'beslissen',
  'bundles.decide.hint': 'Een open plaats van deze bundel beslissen',
  'bundles.decide.shifted': 'Verschoven vanaf {from}: beide leden voeren opnieuw in',
  'bundles.reset.title': 'Bundel {bundle} helemaal opnieuw laten invoeren?',
  'bundles.reset.consequence':
    '{count, plural, =0 {Geen stembiljet ervan telde.} one {1 stembiljet minder wordt geteld.} other {# stembiljetten minder worden geteld.}}',
  'tables.by-ballot': 'per stembiljet',
  'tables.by-ballot.hint': 'Deze verkiezing stembiljet per stembiljet tellen, in bundels',
  'bundle-differences.place': 'Stembiljet',
  'bundle-differences.none-there': 'geen',
  'bundle-differences.title':
    'De invoeren verschillen op {count, plural, one {1 plaats} other {# plaatsen}}. Kijk naar het stembiljet zelf.',
  'bundle-differences.title.alike':
    'De invoeren zijn nu gelijk. Een lid moet nog {count, plural, one {1 plaats} other {# plaatsen}} opnieuw bekijken en invoeren.',
  'bundle-differences.title.not-as-counted':
    'Beiden voerden {keyed, plural, one {hetzelfde ene stembiljet} other {dezelfde # stembiljetten}} in, maar met de hand geteld: {counted}. Beslis over de plaats die fout is, of laat de bundel opnieuw beginnen.',
  'bundle-differences.title.decided':
    'Met wat beslist is, {keyed, plural, one {is er 1 stembiljet} other {zijn er # stembiljetten}}, maar met de hand geteld: {counted}. Beslis over de plaats die fout is, of laat de bundel opnieuw beginnen.',
  'bundle-differences.decided': '{officer} besliste',
  'bundle-differences.fails':
    'Met dit stembiljet zijn er nog altijd niet zoveel als met de hand geteld: de bundel blijft open.',
  'bundle-differences.hint': 'Typ het stembiljet, of neem er een met ← of →; Enter',
  'bundle-differences.title.decide': 'Stembiljet {place}: {ballot}?',
  'bundle-differences.figure': 'Op het stembiljet staat:',
  'bundle-differences.only': 'alleen hier: {names}',
  'bundle-differences.kept': 'Wat beiden invoerden, blijft in het register, met de reden.',
  'bundle-differences.done': 'Over stembiljet {place} is beslist',
  // Terminal: the canvass, the origin of a figure, the progress for a hall (src/tui/screens/canvass, figure, projector)
  'board.canvass': 'verzamelstaat',
  'board.canvass.hint': 'Verzamelstaat: alle tabellen, per gemeente',
  'board.projector': 'voortgang',
  'board.projector.hint': 'Voortgang voor de zaal, zonder één cijfer',
  'canvass.crumb': 'Verzamelstaat',
  'canvass.summary': 'samenvatting',
  'canvass.state': 'Stand',
  'canvass.blank-or-invalid': 'Bl./ong.',
  'canvass.list': 'L{number}',
  'canvass.tables':
    '{in, number} van {all, plural, one {# tabel} other {# tabellen}} binnen{growing, plural, =0 {} one {, # groeit nog} other {, # groeien nog}}',
  'canvass.columns': 'kolommen {from}-{to} van {all}',
  'canvass.page': 'blad {page} van {all}',
  'canvass.also-in': 'ook in {municipalities}',
  'canvass.open': 'herkomst',
  'canvass.open.hint': 'Tonen waar het cijfer vandaan komt',
  'canvass.open.sum': 'Een som: haar delen beginnen hier, Enter opent er een',
  'canvass.open.not-agreed': 'Deze tabel is nog niet akkoord: er is nog geen cijfer',
  'canvass.next-page': 'volgende lijst',
  'canvass.next-page.hint': 'Naar het blad van de volgende lijst',
  'canvass.previous-page': 'vorige lijst',
  'canvass.previous-page.hint': 'Naar het blad van de vorige lijst',
  'canvass.left': 'links',
  'canvass.left.hint': 'Eén kolom naar links',
  'canvass.right': 'rechts',
  'canvass.right.hint': 'Eén kolom naar rechts',
  'canvass.hint': 'Pijlen kiezen een cijfer, Tab een lijst, Enter de herkomst',
  'place-state.empty': 'wacht',
  'place-state.first-in-progress': 'invoer 1',
  'place-state.first-done': '1e klaar',
  'place-state.second-in-progress': 'invoer 2',
  'place-state.differs': 'verschil',
  'place-state.correcting': 'verbetert',
  'place-state.agreed': 'akkoord',
  'place-state.unbalanced': 'urnen',
  'place-state.outdated': 'opnieuw',
  'place-state.suspects-open': 'verdacht',
  'place-state.keying': 'bundels',
  'place-state.scanning': 'scant',
  'rubric.found': 'Gevonden stembiljetten',
  'rubric.found-in-urn': 'Gevonden in urn {urn}',
  'rubric.ticked': 'Aangestipte kiezers, stembureau {station}',
  'rubric.deposited': 'In de urn gestoken stembiljetten, stembureau {station}',
  'rubric.takenBack': 'Teruggenomen stembiljetten, stembureau {station}',
  'rubric.unused': 'Ongebruikte stembiljetten, stembureau {station}',
  'rubric.transferredOut': 'Doorgestuurd naar een ander bureau',
  'rubric.transferredIn': 'Ontvangen van een ander bureau',
  'rubric.blank': 'Blanco stembiljetten',
  'rubric.invalid': 'Ongeldige stembiljetten',
  'rubric.blankOrInvalid': 'Blanco of ongeldige stembiljetten',
  'rubric.valid': 'Geldige stembiljetten',
  'rubric.list': 'lijst {list}',
  'rubric.electoralFigure': 'Stemcijfer van lijst {list}',
  'rubric.category': 'Lijst {list}: {category}',
  'rubric.headOnly': 'alleen lijststem',
  'rubric.effectivesOnly': 'naamstemmen, alleen titularissen',
  'rubric.effectivesAndSubstitutes': 'naamstemmen, titularissen en opvolgers',
  'rubric.substitutesOnly': 'naamstemmen, alleen opvolgers',
  'rubric.names': 'naamstemmen',
  'rubric.votes':
    'Naamstemmen: {of, select, E {titularis} other {opvolger}} {number} {candidate}, lijst {list}',
  'figure.crumb': 'Herkomst',
  'figure.hint': 'Enter opent het onderdeel of de gebeurtenis',
  'figure.open': 'openen',
  'figure.open.hint': 'Het onderdeel of de gebeurtenis openen',
  'figure.nothing': 'Hier is niets om te openen',
  'figure.own': 'Dit cijfer staat al open: zijn waarden staan eronder',
  'figure.what': 'Wat',
  'figure.value': 'Waarde',
  'figure.status': 'Stand',
  'figure.status.stands': 'telt',
  'figure.status.open': 'open',
  'figure.status.replaced': 'telt niet',
  'figure.status.corrected': 'later verbeterd',
  'figure.status.set-aside': 'terzijde',
  'figure.empty': 'leeg',
  'figure.entered': '{entry, select, 1 {eerste invoer} other {tweede invoer}}',
  'figure.corrected': '{entry, select, 1 {eerste} other {tweede}} opnieuw',
  'figure.decided': 'beslissing',
  'figure.reset': 'herbegonnen',
  'figure.reason': 'Reden: {reason}',
  'figure.not-agreed': 'nog niet akkoord',
  'figure.sum-of': 'som van {count, plural, one {# veld} other {# velden}}',
  'figure.given': '{count, plural, one {# waarde} other {# waarden}}',
  'figure.bundle': 'Bundel {bundle}',
  'figure.beside': 'Verdacht, beslist',
  'figure.of-bundles': '{count, plural, one {# bundel} other {# bundels}}',
  'projector.crumb': 'Voortgang',
  'projector.hint': 'Geen enkel cijfer van de telling staat hier',
  'projector.large': '{done} VAN {all}',
  'projector.tables': '{done, number} van {all, plural, one {# tabel} other {# tabellen}} akkoord',
  'projector.bureaus':
    '{done, number} van {all, plural, one {# bureau} other {# bureaus}} {done, plural, one {scant} other {scannen}}',
  'projector.stage.done': 'Bureaus klaar',
  'projector.stage.in-progress': 'bezig',
  'projector.stage.waiting': 'wachten',
  'projector.agreed': 'Akkoord',
  'projector.checking': 'Nazicht',
  'projector.keying': 'Invoer',
  'projector.scanning': 'Scannen',
  'projector.waiting': 'Wacht',
  'projector.last-change': 'laatste wijziging om {time}',
  'projector.no-change': 'nog geen tabel begonnen',

  // Paper: two ways
  'tables.counts-by-ballot': 'Dit bureau telt per stembiljet: b opent de bundels',
  'tables.counts-by-table': 'Dit bureau telt met de tabel; niet ook per stembiljet',
  'tables.held-by-suspects': 'Verdacht biljet legt dit vast; voorzitter: s, intrekken',

  // Paper: what bundles lack
  'tables.missing.bundles':
    '{count, plural, one {1 bundel is niet akkoord} other {# bundels zijn niet akkoord}}',
  'tables.missing.in-urn':
    '{count, plural, one {1 stembiljet verschil} other {# stembiljetten verschil}} met wat gevonden is',
  'tables.missing.oversent':
    '{count, plural, one {1 stembiljet} other {# stembiljetten}} meer doorgestuurd dan gevonden',
  'tables.missing.transfers':
    '{count, plural, one {1 overdracht klopt} other {# overdrachten kloppen}} nog niet',
  'tables.missing.urn-unsaid': 'twee leden moeten nog melden wat in de urnen zat',
  'tables.missing.urn-said-once': 'een ander lid moet nog melden wat in de urnen zat',
  'tables.missing.urn-differs': 'de leden zijn het niet eens over de urnen',

  // Commands of paper
  'cli.option.counting-bureau': 'het telbureau waarvan de tabel is',
  'cli.option.keying-officer':
    'wie de tabel invoerde; het wachtwoord komt uit TELBUREAU_PASSWORD of wordt gevraagd',
  'sheet.part': 'Deel',
  'sheet.part.bureau': 'telbureau',
  'sheet.part.total': 'Totaal',
  'sheet.contest': 'Code van de verkiezing',
  'sheet.contest-name': 'Verkiezing',
  'sheet.bureau': 'Bureau',
  'sheet.bureau-name': 'Naam van het bureau',
  'sheet.nis': 'NIS-code',
  'sheet.municipality': 'Gemeente',
  'sheet.registered': 'Ingeschreven kiezers',
  'sheet.figure': 'Cijfer',
  'sheet.found': 'Stembiljetten die hier tellen',
  'sheet.electoral-figure': 'Stemcijfer',
  'sheet.list': 'Lijstnummer',
  'sheet.list-name': 'Lijst',
  'sheet.number': 'Nummer',
  'sheet.count': 'Aantal',
} satisfies Catalogue;
