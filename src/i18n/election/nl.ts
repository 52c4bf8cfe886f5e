/** What can be wrong with an election package, in Dutch. */
export const electionPackageNl = {
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
} as const;
