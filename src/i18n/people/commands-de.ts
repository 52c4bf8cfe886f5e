/** Die Befehle zu Personen, auf Deutsch. */
export const peopleCommandsDe = {
  'cli.ask-new-password': 'Neues Passwort:',
  'cli.ask-again': 'Noch einmal dasselbe:',
  'problem.PASSWORD_TYPED_DIFFERENTLY':
    'Die beiden Passwörter sind nicht gleich; nichts wurde geändert. Tippen Sie das neue zweimal.',
  'problem.OFFICER_SIGNED_OUT':
    '{found} ist hier nicht mehr angemeldet. Melden Sie sich neu an; nichts, was festgehalten wurde, geht verloren.',
  'problem.ACCOUNTS_CANCELLED': 'Unterbrochen; kein Konto wurde angelegt und kein Umschlag geschrieben.',
  'cli.option.administrator':
    'Verwalter, der es tut; das Passwort kommt aus TELBUREAU_PASSWORD oder wird gefragt',
  'cli.option.own-officer': 'wem es gehört; das Passwort kommt aus TELBUREAU_PASSWORD oder wird gefragt',
  'cli.option.revoking':
    'Verwalter, oder wem der Schlüssel gehört; das Passwort kommt aus TELBUREAU_PASSWORD oder wird gefragt',
  'cli.option.account': 'Name des Kontos',
  'cli.option.new-name': 'Name zum Anmelden: Kleinbuchstaben, Ziffern und dazwischen . - _',
  'cli.option.person': 'voller Name der Person',
  'cli.option.role':
    'administrator, entry, member, chair, witness, auditor oder observer (docs/roles.md); ändert sich nie: Wer etwas anderes wird, bekommt ein anderes Konto',
  'cli.option.reason': 'warum; es steht im Protokoll',
  'cli.option.out-envelopes': 'Ordner für die Umschläge; neu oder leer',
  'cli.option.out-key': 'Ordner für die Kopie, etwa ein USB-Stick; er muss da sein',
  'cli.operand.accounts':
    'Liste von Konten als CSV (docs/formats/accounts-csv.md); - ist die Standardeingabe',
  'cli.office-create.next':
    'Noch kann sich niemand anmelden. Als Nächstes: telbureau officers first --db {db} --name NAME --person TEXT, oder starten Sie telbureau --db {db}.',
  'cli.officers-first':
    'Legt das erste Konto eines echten Hauptvorstands an, seinen Verwalter. Das Passwort kommt aus TELBUREAU_PASSWORD oder wird zweimal gefragt.',
  'cli.officers-first.done':
    '{name} ist Verwalter von {db}. Als Nächstes: Konten für die anderen, mit telbureau officers add oder officers import, oder an den Bildschirmen.',
  'cli.officers-list': 'Zeigt, wer ein Konto hat: Name, Rolle, Zustand, Signaturschlüssel, Person.',
  'cli.officers-list.none': 'In {db} hat noch niemand ein Konto. Als Nächstes: telbureau officers first.',
  'cli.officers-list.state':
    '{state, select, temporary {vorläufiges Passwort} closed {geschlossen} other {aktiv}}',
  'cli.officers-add': 'Legt ein Konto an und gibt sein vorläufiges Passwort einmal aus.',
  'cli.officers.handed-out': 'Vorläufiges Passwort von {name}, nur hier gezeigt: {password}',
  'cli.officers.unread':
    'Niemand hat das vorläufige Passwort von {name} gelesen. Setzen Sie ein anderes: telbureau officers reset.',
  'cli.officers-import':
    'Legt die Konten einer Liste an, alle oder keines. Ihre vorläufigen Passwörter stehen in den Umschlägen und sonst nirgends.',
  'cli.officers-import.done':
    '{count, plural, one {# Konto} other {# Konten}} angelegt. Zu drucken, auszuteilen und zu löschen: {files} in {out}.',
  'cli.officers-reset':
    'Gibt dem, der sein Passwort vergessen hat, ein vorläufiges, einmal ausgegeben. Nichts, was getan wurde, geht verloren; der Signaturschlüssel, den das alte versiegelte, wird widerrufen.',
  'cli.officers-close':
    'Schließt ein Konto: Niemand meldet sich mehr damit an. Was damit getan wurde, bleibt.',
  'cli.officers-close.done': 'Konto {name} geschlossen.',
  'cli.officers-reopen':
    'Öffnet ein geschlossenes Konto wieder, mit einem vorläufigen Passwort, das einmal ausgegeben wird.',
  'cli.officers-password':
    'Ändert das eigene Passwort, auch ein vorläufiges. Das neue kommt aus TELBUREAU_NEW_PASSWORD oder wird zweimal gefragt.',
  'cli.officers-password.done': 'Das Passwort von {name} wurde geändert.',
  'cli.keys-list': 'Zeigt jeden Signaturschlüssel, den es gibt oder gab: Schlüssel, wem er gehört, Zustand.',
  'cli.keys-list.none': 'In {db} wurde noch kein Signaturschlüssel erzeugt.',
  'cli.keys-list.signs': 'signiert',
  'cli.keys-list.revoked': 'widerrufen durch Ereignis {seq}',
  'cli.keys-export': 'Kopiert den eigenen Signaturschlüssel, vom Passwort versiegelt, in einen Ordner.',
  'cli.keys-export.done': '{file} in {out}: der Signaturschlüssel, vom Passwort versiegelt.',
  'cli.keys-replace':
    'Erzeugt einen anderen Signaturschlüssel anstelle des eigenen. Was der alte signiert hat, bleibt signiert.',
  'cli.keys-replace.done': '{officer} signiert nun mit dem Schlüssel {key}.',
  'cli.keys-revoke':
    'Widerruft einen Signaturschlüssel: Er signiert nicht mehr. Was er signiert hat, bleibt signiert.',
  'cli.keys-revoke.done': 'Signaturschlüssel {key} von {officer} widerrufen.',
};
