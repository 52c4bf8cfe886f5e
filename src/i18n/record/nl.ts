/** The office file and its record (src/ledger/problems.ts), in Dutch. */
export const recordNl = {
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
} as const;
