/** Deliveries of bureaus that counted on another machine, in Dutch. */
export const deliveriesNl = {
  'event.signer-trusted': '{bureau}: zendingen ondertekend met sleutel {key} worden aanvaard',
  'event.delivery-received': '{bureau}: zending overgenomen (versie {version} van het proces-verbaal)',
  'cli.delivery-export':
    'Maakt de zending van een bureau waarvan het proces-verbaal ondertekend is: de cijfers, stembiljetten en het proces-verbaal, ondertekend, voor het hoofdbureau.',
  'cli.delivery-export.done':
    '{out}: {bureau}, versie {version}, {ballots, plural, =0 {geen stembiljetten} one {# stembiljet} other {# stembiljetten}}. Ondertekend met sleutel {key}.',
  'cli.option.out-delivery': 'nieuwe map voor de zending, bijvoorbeeld op een USB-stick',
  'cli.delivery-trust':
    'Zegt wiens zendingen aanvaard worden: één sleutel van een bureau, per telefoon vergeleken, of een lijst.',
  'cli.delivery-trust.done':
    '{trusted, plural, =0 {Geen sleutel} one {# sleutel} other {# sleutels}} nieuw vertrouwd; {known, plural, =0 {geen} other {#}} al eerder.',
  'cli.option.bureau-trust': 'van welk bureau de sleutel is, met --key',
  'cli.option.key': 'de sleutel, 64 hexadecimale cijfers, zoals beiden hem voorlezen',
  'cli.operand.signers': 'lijst als CSV: bureau,officer,role,publicKey',
  'cli.delivery-import':
    'Neemt zendingen over van bureaus die op een andere machine telden, elk geheel of niet; elk cijfer wordt opnieuw berekend.',
  'cli.operand.deliveries': 'mappen van zendingen, of mappen waarin ze liggen',
  'cli.delivery-import.taken':
    '{folder}: {bureau}, versie {version}, {ballots, plural, =0 {geen stembiljetten} one {# stembiljet} other {# stembiljetten}}: overgenomen',
  'cli.delivery-import.there': '{folder}: is hier al, niets is veranderd',
  'cli.delivery-import.summary':
    'Overgenomen {taken, number}, al hier {there, number}, geweigerd {refused, number}{left, plural, =0 {} other {, niet gelezen #}}.',
  'event.signer-distrusted':
    '{bureau}: zendingen ondertekend met sleutel {key} worden niet meer aanvaard: {reason}',
  'cli.delivery-distrust':
    'Aanvaardt geen zendingen van een bureau meer die met deze sleutel ondertekend zijn; wat overgenomen is blijft.',
  'cli.delivery-distrust.done': '{bureau}: sleutel {key} wordt niet meer vertrouwd.',
  'problem.DELIVERY_SIGNER_NOT_TRUSTED':
    'Van de sleutel {found} worden geen zendingen van {bureau} aanvaard. Kijk de sleutel na.',
  'frozen.banner.delivered': 'Elders geteld en geleverd: hier verandert niets',
  'frozen.key.delivered': 'Dit bureau telde elders: deze toets verandert niets',
  'report.step.await-delivery': 'Teruggezonden; neem de volgende zending over',
  'problem.REPORT_DELIVERED':
    '{bureau} telde op een andere machine, en zijn zending geldt hier. Verbeter het daar: zend de zending terug en neem dan de volgende versie over.',
  'problem.DELIVERY_NOT_SIGNED':
    'Het proces-verbaal van {bureau} is nog niet ondertekend: alleen een ondertekend proces-verbaal wordt geleverd. Laat het eerst door allen ondertekenen.',
  'problem.DELIVERY_TRANSFER_DIFFERS':
    'Over de stembiljetten die van {from} naar {to} zijn doorgestuurd, zegt {bureau} {found} en {other} {expected}. Vraag het aan beide, en laat het proces-verbaal verbeteren van wie het fout heeft. Is dat {other}, dan wordt het hier eerst heropend: telbureau sign-off reopen.',
  'problem.DELIVERY_BUREAU_AT_WORK':
    'Van {bureau} is hier al iets geteld. Zet dat eerst opzij, of voer alles hier in.',
  'problem.DELIVERY_SAID_OTHERWISE':
    '{bureau}, {what, select, urn {stembiljetten {paper} gevonden in de urnen} ticked {stembureau {station}: kiezers aangestipt, {paper}} issued {stembureau {station}: stembiljetten uitgereikt, {paper}} other {stembureau {station}: stembiljetten teruggenomen, {paper}}}: {expected} zoals twee hier melden, {found} in de zending. Vraag het bureau. Heeft het gelijk, dan melden beiden het hier opnieuw; zodra een van hen of de voorzitter iets anders meldt, geldt wat gemeld was niet meer, en wordt de zending overgenomen. Heeft het ongelijk, laat het bureau dan zijn proces-verbaal verbeteren en opnieuw leveren.',
  'problem.DELIVERY_VERSION_EARLIER':
    'Dit is versie {found} van het proces-verbaal van {bureau}, en versie {expected} is hier. Neem de nieuwste zending.',
  'problem.DELIVERY_VERSION_LATER':
    'Dit is versie {found} van het proces-verbaal van {bureau}; versie {expected} geldt. De voorzitter zendt die eerst terug, met de reden: R bij Zendingen, of telbureau sign-off reopen.',
  'problem.DELIVERY_OTHER_CONTENT':
    'Versie {version} van het proces-verbaal van {bureau} is hier met andere inhoud{where, select, figure {: {contest}, {field} is {found} in deze zending en {expected} hier} other {: {found} in deze zending, {expected} hier}}. Vraag het bureau welke van de twee het ondertekende.',
  'problem.DELIVERY_SIGNER_UNKNOWN':
    '{officer} ondertekende deze zending van {bureau}, met een sleutel die hier niet gekend is: {key}. Vergelijk hem per telefoon met het bureau, en vertrouw hem dan: t in Zendingen, of telbureau delivery trust.',
  'problem.DELIVERY_NONE': 'In deze map is geen zending. Noem de map met manifest.json, of die erboven.',
  'problem.DELIVERY_FILE_MISSING': 'Dit bestand van de zending ontbreekt. Kopieer de hele map opnieuw.',
  'problem.DELIVERY_FILE_EXTRA':
    'Dit hoort niet bij de zending die ondertekend werd. Haal het weg, of kopieer de map opnieuw.',
  'problem.DELIVERY_FILE_TOO_LARGE':
    'Samen met dit bestand heeft de zending {found, number} bytes; ze heeft er hoogstens {expected, number}.',
  'problem.DELIVERY_FILE_CHANGED':
    'Dit bestand is niet wat ondertekend werd: zijn hash is {found}, het manifest heeft {expected}. Kopieer de map opnieuw, of vraag ze aan het bureau.',
  'problem.DELIVERY_FILE_UNREADABLE':
    'Dit is niet geschreven zoals een zending van deze versie. Maak de zending opnieuw met dezelfde versie van het programma.',
  'problem.DELIVERY_SIGNATURE_WRONG':
    'De handtekening hoort niet bij dit manifest.json: een van beide werd veranderd. Kopieer de map opnieuw, of vraag ze aan het bureau.',
  'problem.DELIVERY_OTHER_ELECTION':
    'Deze zending is van een andere verkiezing: haar hash is {found}, die van dit hoofdbureau {expected}.',
  'problem.DELIVERY_PRACTICE':
    '{found, select, practice {Deze zending komt uit een oefenbureau, en hier telt het.} other {Deze zending telt, en dit is een oefenbureau.}} Neem ze over in een bureau van haar soort.',
  'problem.DELIVERY_REPORT_DIFFERS':
    'Dit volgt niet uit wat geteld werd: de zending zegt {found}, en het is {expected}. Neem ze niet over; vraag het bureau.',
  'problem.DELIVERY_REPORT_SIGNATURE':
    '{officer} zou het proces-verbaal ondertekend hebben, en de handtekening hoort er niet bij. Neem de zending niet over; vraag het bureau.',
  'problem.DELIVERY_EVENT_MISPLACED':
    'Wat hier verteld wordt ({type}) kan niet volgen uit wat ervoor komt. Neem de zending niet over; vraag het bureau.',
  'problem.DELIVERY_FIGURE_DIFFERS':
    '{contest} bij {bureau}: het proces-verbaal zegt {found} voor {field}, en wat geteld werd komt op {expected}. Neem de zending niet over; vraag het bureau.',
  'problem.DELIVERY_LINE_DIFFERS':
    'Deze stemopnemingstabel is niet die van het proces-verbaal: hier staat {found}, en volgens het proces-verbaal {expected}. Neem de zending niet over; vraag het bureau.',
  'problem.DELIVERY_BALLOT_REFUSED':
    'Dit is geen stembiljet dat bij zijn bureau telt ({found}). Neem de zending niet over; vraag het bureau.',
  'problem.DELIVERY_BALLOT_ORDER':
    'Dit stembiljet staat niet in de volgorde van de kenmerken, of staat hier twee keer. Neem de zending niet over; vraag het bureau.',
  'problem.DELIVERY_BALLOT_KNOWN':
    'Dit stembiljet is hier al: {found, select, counted {het telt bij {bureau}} undone {het werd bij {bureau} gescand, anders gemerkt of elders} other {het werd uit de telling van {bureau} genomen}}. Van de zending is niets overgenomen; zoek het stembiljet in beide bureaus.',
  'problem.DELIVERY_TRUST_ROW':
    'Dit zegt van geen sleutel van wie hij is: {found}. Schrijf {expected}, of geef 64 hexadecimale cijfers na --key.',
} as const;
