/** De opdrachten over personen, in het Nederlands. */
export const peopleCommandsNl = {
  'cli.ask-new-password': 'Nieuw wachtwoord:',
  'cli.ask-again': 'Nog eens hetzelfde:',
  'problem.PASSWORD_TYPED_DIFFERENTLY':
    'De twee wachtwoorden zijn niet gelijk; er is niets gewijzigd. Typ het nieuwe twee keer.',
  'problem.OFFICER_SIGNED_OUT':
    '{found} is hier niet meer aangemeld. Meld u opnieuw aan; niets van wat opgetekend is gaat verloren.',
  'problem.ACCOUNTS_CANCELLED': 'Onderbroken; er is geen account gemaakt en geen envelop geschreven.',
  'cli.option.administrator':
    'beheerder die het doet; het wachtwoord komt uit TELBUREAU_PASSWORD of wordt gevraagd',
  'cli.option.own-officer':
    'wie het zelf aangaat; het wachtwoord komt uit TELBUREAU_PASSWORD of wordt gevraagd',
  'cli.option.revoking':
    'beheerder, of wie de sleutel heeft; het wachtwoord komt uit TELBUREAU_PASSWORD of wordt gevraagd',
  'cli.option.account': 'naam van het account',
  'cli.option.new-name': 'naam om mee aan te melden: kleine letters, cijfers en daartussen . - _',
  'cli.option.person': 'volledige naam van de persoon',
  'cli.option.role':
    'administrator, entry, member, chair, witness, auditor of observer (docs/roles.md); verandert nooit: wie iets anders wordt, krijgt een ander account',
  'cli.option.reason': 'waarom; het staat in het logboek',
  'cli.option.out-envelopes': 'map voor de enveloppen; nieuw of leeg',
  'cli.option.out-key': 'map voor de kopie, zoals een usb-stick; ze moet er zijn',
  'cli.operand.accounts':
    'lijst van accounts als CSV (docs/formats/accounts-csv.md); - is de standaardinvoer',
  'cli.office-create.next':
    'Nog niemand kan zich aanmelden. Hierna: telbureau officers first --db {db} --name NAME --person TEXT, of start telbureau --db {db}.',
  'cli.officers-first':
    'Maakt het eerste account van een echt hoofdbureau, zijn beheerder. Het wachtwoord komt uit TELBUREAU_PASSWORD of wordt twee keer gevraagd.',
  'cli.officers-first.done':
    '{name} is de beheerder van {db}. Hierna: accounts voor de anderen, met telbureau officers add of officers import, of op de schermen.',
  'cli.officers-list': 'Toont wie een account heeft: naam, rol, toestand, handtekeningsleutel, persoon.',
  'cli.officers-list.none': 'Niemand heeft al een account in {db}. Hierna: telbureau officers first.',
  'cli.officers-list.state':
    '{state, select, temporary {tijdelijk wachtwoord} closed {gesloten} other {actief}}',
  'cli.officers-add': 'Maakt een account en drukt het tijdelijke wachtwoord één keer af.',
  'cli.officers.handed-out': 'Tijdelijk wachtwoord van {name}, alleen hier getoond: {password}',
  'cli.officers.unread':
    'Niemand las het tijdelijke wachtwoord van {name}. Stel een ander in: telbureau officers reset.',
  'cli.officers-import':
    'Maakt de accounts van een lijst, alle of geen. Hun tijdelijke wachtwoorden staan in de enveloppen en nergens anders.',
  'cli.officers-import.done':
    '{count, plural, one {# account} other {# accounts}} gemaakt. Af te drukken, uit te delen en te wissen: {files} in {out}.',
  'cli.officers-reset':
    'Geeft wie het wachtwoord vergat een tijdelijk, dat één keer wordt afgedrukt. Niets van wat gedaan is gaat verloren; de handtekeningsleutel die het oude wachtwoord verzegelde, wordt ingetrokken.',
  'cli.officers-close': 'Sluit een account: niemand meldt zich er nog mee aan. Wat ermee gedaan is, blijft.',
  'cli.officers-close.done': 'Account {name} gesloten.',
  'cli.officers-reopen':
    'Opent een gesloten account opnieuw, met een tijdelijk wachtwoord dat één keer wordt afgedrukt.',
  'cli.officers-password':
    'Wijzigt het eigen wachtwoord, ook een tijdelijk. Het nieuwe komt uit TELBUREAU_NEW_PASSWORD of wordt twee keer gevraagd.',
  'cli.officers-password.done': 'Het wachtwoord van {name} is gewijzigd.',
  'cli.keys-list': 'Toont elke handtekeningsleutel die er is of was: sleutel, wie, toestand.',
  'cli.keys-list.none': 'In {db} is nog geen handtekeningsleutel gemaakt.',
  'cli.keys-list.signs': 'ondertekent',
  'cli.keys-list.revoked': 'ingetrokken door gebeurtenis {seq}',
  'cli.keys-export': 'Kopieert de eigen handtekeningsleutel, verzegeld met het wachtwoord, naar een map.',
  'cli.keys-export.done': '{file} in {out}: de handtekeningsleutel, verzegeld met het wachtwoord.',
  'cli.keys-replace':
    'Maakt een andere handtekeningsleutel in de plaats van de eigen. Wat de oude ondertekende, blijft ondertekend.',
  'cli.keys-replace.done': '{officer} ondertekent nu met sleutel {key}.',
  'cli.keys-revoke':
    'Trekt een handtekeningsleutel in: hij ondertekent niet meer. Wat ermee ondertekend is, blijft ondertekend.',
  'cli.keys-revoke.done': 'Handtekeningsleutel {key} van {officer} ingetrokken.',
};
