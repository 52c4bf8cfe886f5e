/** What officers may and did: scanning, count tables, reports, and their lines in the log, in Dutch. */
import { refusalNl } from '../ballots/nl.ts';

export const officeNl = {
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
  'event.ballot-refused': `Geweigerd: ${refusalNl} (reeks {batch}, {bureau})`,
  'event.ballot-undone': 'Stembiljet {token} van nummer {ballot} ongedaan gemaakt, {bureau}',
  'event.ballot-voided': 'Stembiljet {token} van nummer {ballot} vervallen verklaard, {bureau}: {reason}',
} as const;
