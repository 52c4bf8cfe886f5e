/** Konten, Anmeldung und Signaturschlüssel, auf Deutsch. */
export const peopleDe = {
  'event.account-created':
    'Konto {name} angelegt für {person}: {role, select, administrator {Verwalter} entry {Erfasser} member {Mitglied des Büros} chair {Vorsitzender} witness {Zeuge} auditor {Prüfer} other {Beobachter}}',
  'event.account-closed': 'Konto {name} geschlossen: {reason}',
  'event.account-reopened': 'Konto {name} wieder geöffnet: {reason}',
  'event.password-set':
    '{temporary, select, true {Vorläufiges Passwort für {name}} other {Neues Passwort von {name}}}',
  'event.session-locked': 'Bildschirme von {name} gesperrt',
  'event.session-unlocked': 'Bildschirme von {name} entsperrt',
  'event.key-made': 'Signaturschlüssel {key} von {name} erzeugt',
  'event.key-resealed': 'Signaturschlüssel {key} von {name} mit dem neuen Passwort versiegelt',
  'event.key-revoked':
    'Signaturschlüssel {key} widerrufen{reason, select, none {: sein Passwort wurde neu gesetzt} other {: {reason}}}',
  'event.key-exported': 'Signaturschlüssel {key} von {name} in einen Ordner kopiert',
  'event.act-refused': '{name} abgelehnt, nicht befugt: {act}',
  'log-event.fact.act': 'Verlangt',
  'log-event.fact.person': 'Voller Name',
  'log-event.fact.role': 'Rolle',
  'log-event.fact.key': 'Signaturschlüssel',
  'problem.OFFICE_NO_ACCOUNTS':
    'In diesem Hauptvorstand hat noch niemand ein Konto: „{found}“ kann sich nicht anmelden. Legen Sie den ersten Verwalter an: telbureau officers first, oder starten Sie telbureau mit diesem Büro.',
  'problem.OFFICE_HAS_ACCOUNTS':
    'Dieser Hauptvorstand hat schon seinen ersten Verwalter. Bitten Sie einen Verwalter um ein Konto.',
  'problem.OFFICER_MUST_WAIT':
    'Zu viele Versuche als „{found}“ sind gescheitert. Warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es dann erneut. Wer sein Passwort vergessen hat, bittet einen Verwalter um ein neues; nichts geht dadurch verloren.',
  'problem.OFFICER_ACCOUNT_CLOSED': 'Das Konto {found} ist geschlossen. Ein Verwalter kann es wieder öffnen.',
  'problem.OFFICER_PASSWORD_TEMPORARY':
    'Das Passwort von {found} ist vorläufig: Ändern Sie es zuerst, an den Bildschirmen oder mit telbureau officers password.',
  'problem.PASSWORD_TOO_SHORT':
    'Ein Passwort hat mindestens {expected, number} Zeichen, dieses hat {found, number}. Vier oder fünf Wörter merkt man sich leichter als Zeichen.',
  'problem.PASSWORD_TOO_LONG':
    'Ein Passwort hat höchstens {expected, number} Zeichen, dieses hat {found, number}.',
  'problem.PASSWORD_OLD': 'Das ist das bisherige Passwort. Wählen Sie ein anderes.',
  'problem.PASSWORD_IS_NAME':
    'Ein Passwort, das nur der Name ist, wird sofort erraten. Wählen Sie ein anderes.',
  'problem.ACCOUNT_NAME':
    '„{found}“ ist kein Name zum Anmelden: Kleinbuchstaben, Ziffern und dazwischen . - _, höchstens 40. Beispiel: an.peeters',
  'problem.ACCOUNT_PERSON':
    '{name} braucht den vollen Namen einer Person, höchstens {expected, number} Zeichen: Er steht in Protokollen.',
  'problem.ACCOUNT_EXISTS': 'Es gibt schon ein Konto {found}. Wählen Sie einen anderen Namen.',
  'problem.ACCOUNT_TWICE': '{found} steht zweimal da. Jedes Konto hat seinen eigenen Namen.',
  'problem.ACCOUNT_UNKNOWN': 'Es gibt kein Konto {found}.',
  'problem.ACCOUNT_OWN': '{found} ist Ihr eigenes Konto: Ein anderer Verwalter muss das tun.',
  'problem.ACCOUNT_NOT_CLOSED': 'Das Konto {found} ist nicht geschlossen.',
  'problem.KEY_NONE': '{officer} hat keinen Signaturschlüssel. Er wird bei der nächsten Anmeldung erzeugt.',
  'problem.KEY_DOES_NOT_OPEN':
    'Der Signaturschlüssel von {officer} lässt sich nicht öffnen: Er ist beschädigt. Ersetzen Sie ihn durch einen neuen; was er signiert hat, bleibt signiert.',
  'problem.KEY_CHANGED_MEANWHILE':
    'Ihr Signaturschlüssel wurde in diesem Augenblick an einem anderen Bildschirm geändert. Hier wurde nichts geändert; versuchen Sie es erneut.',
  'problem.LEDGER_SECRET_DIFFERS':
    'In {file} ist {kind, select, password {das Passwort} other {der Signaturschlüssel}} von {name} nicht das, was das Protokoll kennt. Jemand hat die Datei geändert: Machen Sie mit einer Sicherung weiter.',
  'problem.ACCOUNTS_CSV_HEADER': 'Die erste Zeile ist {found}; erwartet wird {expected}.',
  'problem.ACCOUNTS_CSV_COLUMNS':
    '{found} Spalten; erwartet werden {expected}, name, person und role, getrennt durch {separator}.',
  'problem.ACCOUNTS_CSV_QUOTE':
    'Ein Anführungszeichen in {found} wird nicht geschlossen oder steht mitten in einem Wort. Ein Feld mit einem Anführungszeichen beginnt und endet mit einem, und das darin steht doppelt.',
  'problem.ACCOUNTS_CSV_NAME':
    '{found} ist kein Name zum Anmelden: kleine Buchstaben, Ziffern und dazwischen . - _, höchstens 40. Beispiel: {expected}',
  'problem.ACCOUNTS_CSV_PERSON':
    '{found} ist kein voller Name einer Person; erwartet werden höchstens {expected, number} Zeichen: er steht in Protokollen.',
  'problem.ACCOUNTS_CSV_ROLE': '{found} ist keine Rolle; erwartet wird eine von {expected}.',
  'problem.ACCOUNTS_CSV_TWICE': '{found} steht schon in Zeile {first}. Jedes Konto hat seinen eigenen Namen.',
  'problem.ACCOUNTS_CSV_EXISTS':
    'Es gibt schon ein Konto {found}. Wählen Sie einen anderen Namen oder lassen Sie die Zeile weg.',
  'problem.ACCOUNTS_CSV_EMPTY': 'Die Datei hat keine einzige Zeile mit einem Konto.',
  'envelope.practice': 'ÜBUNG: Nichts von dem, was hier geschieht, zählt.',
  'envelope.title': 'Nur für Sie: womit Sie sich das erste Mal anmelden.',
  'envelope.person': 'Name',
  'envelope.role': 'Rolle',
  'envelope.name': 'Anmelden als',
  'envelope.password': 'Vorläufiges Passwort',
  'envelope.first': 'Was zuerst zu tun ist:',
  'envelope.step.sign-in':
    'Setzen Sie sich an einen Bildschirm von telbureau und tippen Sie, was hinter „Anmelden als“ steht, und das vorläufige Passwort, mit den Bindestrichen.',
  'envelope.step.own':
    'Wählen Sie ein eigenes Passwort, wenn danach gefragt wird: mindestens {expected, number} Zeichen. Vier oder fünf Wörter merkt man sich leicht. Das vorläufige ist danach wertlos.',
  'envelope.step.key':
    'Das Programm macht damit Ihren Signaturschlüssel, mit dem Sie Protokolle unterzeichnen. Ihr Passwort ist seine Passphrase: Wer es kennt, kann in Ihrem Namen unterzeichnen.',
  'envelope.step.destroy':
    'Zerreißen Sie dieses Blatt. Sagen Sie niemandem Ihr Passwort: Kein Verwalter braucht es.',
  'envelope.forgotten':
    'Passwort vergessen oder abgelehnt? Bitten Sie einen Verwalter um ein neues. Nichts, was Sie getan haben, geht dadurch verloren.',
};
