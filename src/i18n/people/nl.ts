/** Accounts, aanmelden en handtekeningsleutels, in het Nederlands. */
export const peopleNl = {
  'event.account-created':
    'Account {name} gemaakt voor {person}: {role, select, administrator {beheerder} entry {invoerder} member {lid van het bureau} chair {voorzitter} witness {getuige} auditor {controleur} other {waarnemer}}',
  'event.account-closed': 'Account {name} gesloten: {reason}',
  'event.account-reopened': 'Account {name} opnieuw geopend: {reason}',
  'event.password-set':
    '{temporary, select, true {Tijdelijk wachtwoord voor {name}} other {Nieuw wachtwoord van {name}}}',
  'event.session-locked': 'Schermen van {name} vergrendeld',
  'event.session-unlocked': 'Schermen van {name} ontgrendeld',
  'event.key-made': 'Handtekeningsleutel {key} van {name} gemaakt',
  'event.key-resealed': 'Handtekeningsleutel {key} van {name} verzegeld met het nieuwe wachtwoord',
  'event.key-revoked':
    'Handtekeningsleutel {key} ingetrokken{reason, select, none {: het wachtwoord werd opnieuw ingesteld} other {: {reason}}}',
  'event.key-exported': 'Handtekeningsleutel {key} van {name} naar een map gekopieerd',
  'event.act-refused': 'Geweigerd aan {name}, niet bevoegd: {act}',
  'log-event.fact.act': 'Gevraagd',
  'log-event.fact.person': 'Volledige naam',
  'log-event.fact.role': 'Rol',
  'log-event.fact.key': 'Handtekeningsleutel',
  'problem.OFFICE_NO_ACCOUNTS':
    'In dit hoofdbureau heeft nog niemand een account: “{found}” kan zich niet aanmelden. Maak de eerste beheerder: telbureau officers first, of start telbureau op dit hoofdbureau.',
  'problem.OFFICE_HAS_ACCOUNTS':
    'Dit hoofdbureau heeft al een eerste beheerder. Vraag een beheerder om een account.',
  'problem.OFFICER_MUST_WAIT':
    'Te veel pogingen als “{found}” zijn mislukt. Wacht {seconds, plural, one {# seconde} other {# seconden}} en probeer dan opnieuw. Wie het wachtwoord vergat, vraagt een beheerder om een nieuw; daardoor gaat niets verloren.',
  'problem.OFFICER_ACCOUNT_CLOSED': 'Het account {found} is gesloten. Een beheerder kan het opnieuw openen.',
  'problem.OFFICER_PASSWORD_TEMPORARY':
    'Het wachtwoord van {found} is tijdelijk: wijzig het eerst, op de schermen of met telbureau officers password.',
  'problem.PASSWORD_TOO_SHORT':
    'Een wachtwoord heeft minstens {expected, number} tekens, dit heeft er {found, number}. Vier of vijf woorden onthoudt u makkelijker dan losse tekens.',
  'problem.PASSWORD_TOO_LONG':
    'Een wachtwoord heeft hoogstens {expected, number} tekens, dit heeft er {found, number}.',
  'problem.PASSWORD_OLD': 'Dat is het wachtwoord dat er al was. Kies een ander.',
  'problem.PASSWORD_IS_NAME': 'Een wachtwoord dat alleen de naam is, wordt meteen geraden. Kies een ander.',
  'problem.ACCOUNT_NAME':
    '“{found}” is geen naam om mee aan te melden: kleine letters, cijfers en daartussen . - _, hoogstens 40. Voorbeeld: an.peeters',
  'problem.ACCOUNT_PERSON':
    '{name} heeft de volledige naam van een persoon nodig, hoogstens {expected, number} tekens: die staat in processen-verbaal.',
  'problem.ACCOUNT_EXISTS': 'Er is al een account {found}. Kies een andere naam.',
  'problem.ACCOUNT_TWICE': '{found} staat er twee keer. Elk account heeft een eigen naam.',
  'problem.ACCOUNT_UNKNOWN': 'Er is geen account {found}.',
  'problem.ACCOUNT_OWN': '{found} is uw eigen account: een andere beheerder moet dit doen.',
  'problem.ACCOUNT_NOT_CLOSED': 'Het account {found} is niet gesloten.',
  'problem.KEY_NONE':
    '{officer} heeft geen handtekeningsleutel. Die wordt bij de volgende aanmelding gemaakt.',
  'problem.KEY_DOES_NOT_OPEN':
    'De handtekeningsleutel van {officer} gaat niet open: hij is beschadigd. Vervang hem door een nieuwe; wat ermee ondertekend is, blijft ondertekend.',
  'problem.KEY_CHANGED_MEANWHILE':
    'Uw handtekeningsleutel werd op dit ogenblik vanaf een ander scherm gewijzigd. Hier is niets gewijzigd; probeer opnieuw.',
  'problem.LEDGER_SECRET_DIFFERS':
    'In {file} is {kind, select, password {het wachtwoord} other {de handtekeningsleutel}} van {name} niet wat het logboek kent. Iemand heeft het bestand gewijzigd: ga verder met een back-up.',
  'problem.ACCOUNTS_CSV_HEADER': 'De eerste regel is {found}; verwacht: {expected}.',
  'problem.ACCOUNTS_CSV_COLUMNS':
    '{found} kolommen; verwacht: {expected}, name, person en role, gescheiden door {separator}.',
  'problem.ACCOUNTS_CSV_QUOTE':
    'Een aanhalingsteken in {found} wordt niet gesloten of staat midden in een woord. Een veld met een aanhalingsteken begint en eindigt met een aanhalingsteken, en dat erin staat dubbel.',
  'problem.ACCOUNTS_CSV_NAME':
    '{found} is geen naam om mee aan te melden: kleine letters, cijfers en daartussen . - _, hoogstens 40. Voorbeeld: {expected}',
  'problem.ACCOUNTS_CSV_PERSON':
    '{found} is geen volledige naam van een persoon; verwacht: hoogstens {expected, number} tekens, want die staat in processen-verbaal.',
  'problem.ACCOUNTS_CSV_ROLE': '{found} is geen rol; verwacht: een van {expected}.',
  'problem.ACCOUNTS_CSV_TWICE': '{found} staat al op regel {first}. Elk account heeft een eigen naam.',
  'problem.ACCOUNTS_CSV_EXISTS': 'Er is al een account {found}. Kies een andere naam of laat de regel weg.',
  'problem.ACCOUNTS_CSV_EMPTY': 'Het bestand heeft geen regel met een account.',
  'envelope.practice': 'OEFENING: niets van wat hier gebeurt, telt.',
  'envelope.title': 'Alleen voor u: waarmee u zich de eerste keer aanmeldt.',
  'envelope.person': 'Naam',
  'envelope.role': 'Rol',
  'envelope.name': 'Aanmelden als',
  'envelope.password': 'Tijdelijk wachtwoord',
  'envelope.first': 'Wat u eerst doet:',
  'envelope.step.sign-in':
    'Ga aan een scherm van telbureau zitten, typ wat achter “Aanmelden als” staat en het tijdelijke wachtwoord, met de streepjes.',
  'envelope.step.own':
    'Kies een eigen wachtwoord als erom gevraagd wordt: minstens {expected, number} tekens. Vier of vijf woorden onthoudt u makkelijk. Het tijdelijke is daarna waardeloos.',
  'envelope.step.key':
    'Het programma maakt daarmee uw handtekeningsleutel, waarmee u processen-verbaal ondertekent. Uw wachtwoord is de wachtzin ervan: wie het kent, kan in uw naam ondertekenen.',
  'envelope.step.destroy':
    'Verscheur dit blad. Zeg uw wachtwoord aan niemand: geen beheerder heeft het nodig.',
  'envelope.forgotten':
    'Wachtwoord vergeten, of geweigerd? Vraag een beheerder om een nieuw. Niets van wat u deed, gaat daardoor verloren.',
};
