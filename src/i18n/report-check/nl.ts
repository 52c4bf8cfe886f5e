/** The check of report files, in Dutch. */
export const reportCheckNl = {
  'cli.report-check':
    'Zegt of bestanden van een proces-verbaal zijn wat ondertekend werd: met --db vergeleken met het register van het hoofdbureau, anders volgens wat erin staat, met de sleutels van wie ondertekende.',
  'cli.option.check-db':
    'databank van het hoofdbureau: elk bestand wordt opnieuw gemaakt en byte voor byte vergeleken',
  'cli.option.check-keys':
    'openbare sleutels van wie ondertekende: keys.json van een zending, of wat keys list --json geeft',
  'cli.option.check-election':
    'verkiezingspakket (JSON): daaruit en uit het ondertekende proces-verbaal worden de andere bestanden opnieuw gemaakt',
  'cli.operand.check': 'bestanden van processen-verbaal, en mappen ervan',
  'cli.report-check.same':
    '{file}: zoals het ondertekend werd. Versie {version} van het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}}, {state}{practice, select, practice {; OEFENING, niets hierin telt} other {}}.{since, select, more { Later ondertekenden anderen nog, of werd het afgesloten.} returned { Het werd later teruggezonden: deze handtekeningen gelden niet meer.} corrected { Het werd later heropend: deze versie geldt niet meer.} other {}}',
  'cli.report-check.signed':
    '{file}: versie {version} van het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}}{practice, select, practice {; OEFENING, niets hierin telt} other {}}. De hash klopt en deze handtekeningen horen erbij:',
  'cli.report-check.unsigned':
    '{witness}, getuige: ondertekende niet, zegt het proces-verbaal: {reason}. Geen handtekening dekt dat.',
  'cli.report-check.follows':
    '{file}: volgt uit versie {version} van het ondertekende proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}}{practice, select, practice {; OEFENING, niets hierin telt} other {}}.',
  'cli.report-check.sums':
    'Zoals ondertekend {same, number}, ondertekend {signed, number}, eruit volgend {follows, number}; niet zoals ondertekend {differs, number}, niet gecontroleerd {unchecked, number}.',
  'cli.report-check.proved.bytes':
    'Bewezen: de bestanden die zijn zoals ondertekend, zijn byte voor byte wat dit register geeft.',
  'cli.report-check.proved.content':
    'Bewezen: niets onder de hash werd veranderd: cijfers, opmerkingen, voorvallen, bezwaren, samenstelling.',
  'cli.report-check.proved.signatures':
    'Bewezen: wie deze sleutels heeft, ondertekende dat, in de hoedanigheid die het proces-verbaal zelf in zijn samenstelling zegt. Wie vergelijkt, moet weten van wie de sleutels zijn.',
  'cli.report-check.proved.files':
    'Bewezen: de bladzijden van elke PDF, en de andere bestanden, zijn wat het ondertekende proces-verbaal geeft.',
  'cli.report-check.open.record':
    'Niet bewezen: dat het register zelf gaaf is. telbureau verify controleert dat.',
  'cli.report-check.open.people': 'Niet bewezen: dat niemand de account van een ander gebruikte.',
  'cli.report-check.open.holders':
    'Niet bewezen: van wie de sleutels zijn. Daarvoor staat in wie ze u gaf; vergelijk ze met die op het papier, of per telefoon.',
  'cli.report-check.open.acts':
    'Niet bewezen: wie het voorlegde, parafeerde, terugzond of afsloot, de tijdstippen, en waarom een getuige niet ondertekende: geen handtekening dekt dat.',
  'cli.report-check.open.latest':
    'Niet bewezen: dat er geen latere versie ondertekend werd. Het hoofdbureau weet dat.',
  'cli.report-check.open.pages':
    'Niet bewezen: wat de bladzijden van een PDF tonen, en cijfers in andere bestanden. Geef daarvoor --election of --db.',
  'problem.USAGE_OPTIONS_APART': '{found} zegt niets naast {expected}. Laat een van beide weg.',
  'problem.REPORT_FILE_DIFFERS':
    'Dit is niet wat ondertekend werd: {where, select, column {in kolom {column}} page {op bladzijde {page}, bij byte {byte, number},} attachment {in het bijgevoegde proces-verbaal, bij byte {byte, number},} byte {bij byte {byte, number}} other {hier}} staat {found, select, none {niets} end {het einde van het bestand} other {{found}}}, en versie {version} van het proces-verbaal van {of, select, office {het hoofdbureau} other {{bureau}}} heeft {expected, select, none {niets} end {haar einde} other {{expected}}}. Gebruik dit bestand niet; vraag het opnieuw aan het hoofdbureau.',
  'problem.REPORT_FILE_UNREADABLE':
    '{why, select, text {Deze bytes zijn geen tekst.} json {Dit is geen JSON: kolom {column} heeft {found, select, end {het einde van het bestand} other {{found}}}.} spelling {Dit is niet geschreven zoals een proces-verbaal: kolom {column} heeft {found, select, end {het einde van het bestand} other {{found}}}, verwacht {expected, select, end {het einde} other {{expected}}}.} attachment {In deze PDF is geen proces-verbaal te lezen.} election {Dit proces-verbaal spreekt over wat het verkiezingspakket niet heeft.} other {Een proces-verbaal heeft dit hier niet.}} Het bestand werd veranderd, of een andere versie van het programma schreef het. Vraag het opnieuw aan het hoofdbureau.',
  'problem.REPORT_FILE_DIGEST':
    'Wat dit proces-verbaal zegt, werd veranderd: zijn hash is {expected}, en {found} werd ondertekend. Gebruik dit bestand niet; vraag het opnieuw aan het hoofdbureau.',
  'problem.REPORT_FILE_SIGNATURE':
    '{officer} zou dit ondertekend hebben, en de handtekening hoort niet bij dit proces-verbaal, bij die sleutel of bij die hoedanigheid. Gebruik dit bestand niet; vraag het opnieuw aan het hoofdbureau.',
  'problem.REPORT_FILE_SIGN_OFF':
    'Dit kan niet uit de handtekeningen volgen: gevonden {found}, verwacht {expected}. Gebruik dit bestand niet; vraag het opnieuw aan het hoofdbureau.',
  'problem.REPORT_FILE_UNKNOWN':
    'Dit is geen bestand van een proces-verbaal, voor zover te zien: het werd niet gecontroleerd. Haal het weg, of controleer het afzonderlijk.',
  'problem.REPORT_FILE_OF_DELIVERY':
    'Naar zijn naam is dit een bestand van een zending: het werd hier niet gecontroleerd. telbureau delivery import doet dat.',
  'problem.REPORT_FILE_NOT_SIGNED':
    '{of, select, record {Niemand heeft in dit register een proces-verbaal ondertekend} other {Niemand heeft dit proces-verbaal ondertekend}}: er is niets om het bestand mee te vergelijken.',
  'problem.REPORT_FILE_NOT_BY_ALL':
    'Niet allen die de wet eist, ondertekenden dit proces-verbaal: het bewijst niets. Er ontbreekt:{chair, select, none {} other { voorzitter ({chair}).}}{member, select, none {} other { secretaris of tweede lid ({member}).}}{witness, select, none {} other { getuige ({witness}).}} Vraag het hoofdbureau het proces-verbaal dat allen ondertekenden.',
  'problem.REPORT_FILE_OTHER_ELECTION':
    'Dit proces-verbaal is van een andere verkiezing of een ander hoofdbureau: zijn hash is {found}, hier is die {expected}. Controleer het met zijn eigen register of pakket.',
  'problem.REPORT_FILE_OTHER_KIND':
    '{found, select, practice {Dit proces-verbaal komt uit een oefenbureau, en dit register telt.} other {Dit proces-verbaal telt, en dit is het register van een oefenbureau.}} Controleer het met zijn eigen register.',
  'problem.REPORT_FILE_KEY_UNKNOWN':
    'Niets onder de hash {digest} werd veranderd: vergelijk die met het papier. Maar de handtekening van {officer} werd niet gecontroleerd: sleutel {key} is niet bij de gegeven. Geef hem na --keys.',
  'problem.REPORT_FILE_NEEDS_ELECTION':
    '{of, select, pages {Het proces-verbaal in deze PDF is ondertekend; wat de bladzijden tonen, werd niet gecontroleerd.} other {Cijfers zonder handtekening: dit bestand werd niet gecontroleerd.}} Geef het verkiezingspakket na --election, of het register na --db.',
  'problem.REPORT_FILE_NEEDS_REPORT':
    'Naast dit bestand is er geen ondertekend proces-verbaal waaruit het kan volgen: het werd niet gecontroleerd. Zet report.json in dezelfde map, of geef het register na --db.',
  'problem.REPORT_KEYS_UNREADABLE':
    'Dit zijn geen openbare sleutels. Geef keys.json van een zending, of wat telbureau keys list --json geeft.',
} as const;
