/** The office file and its record (src/ledger/problems.ts), in French. */
export const recordFr = {
  // Office file and record (src/ledger/problems.ts)
  'problem.OFFICE_FILE_EXISTS':
    '{file} existe déjà, et rien n’est jamais écrasé. Choisissez un autre nom, ou déplacez vous-même le fichier.',
  'problem.OFFICE_FILE_LEFTOVER':
    '{found} est resté d’un autre fichier du même nom et mêlerait ses données à celui-ci. Déplacez-le d’abord, ou choisissez un autre nom ; gardez-le si l’autre fichier est encore nécessaire.',
  'problem.OFFICE_FILE_NOT_FOUND':
    'Il n’y a pas de fichier {file}. Vérifiez le nom, ou créez-en un avec « office create ».',
  'problem.OFFICE_FILE_NOT_A_FILE':
    '{file} est un dossier ou un appareil, pas un fichier. Indiquez le fichier lui-même.',
  'problem.OFFICE_FILE_NO_PERMISSION':
    'Vous ne pouvez pas lire et écrire {file}. Demandez l’accès au responsable de cet ordinateur, ou ouvrez-y une session sous un autre nom.',
  'problem.OFFICE_FILE_FAILED':
    'L’ordinateur n’a pas pu lire ou écrire {file} ({found, select, ENAMETOOLONG {le nom est trop long} other {{found}}}). Vérifiez le disque ou la clé USB et réessayez ; ce qui a été affiché comme compté est conservé.',
  'problem.OFFICE_FOLDER_NOT_FOUND': 'Le dossier de {file} n’existe pas. Créez-le, ou vérifiez le nom.',
  'problem.OFFICE_FOLDER_READ_ONLY':
    'On ne peut rien écrire dans le dossier de {file}. Copiez le fichier dans un dossier à vous, ou choisissez-en un autre.',
  'problem.OFFICE_DISK_FULL':
    'Le disque qui contient {file} est plein. Libérez de la place et réessayez ; ce qui a été affiché comme compté est conservé.',
  'problem.OFFICE_FILE_BUSY':
    'Un autre programme garde {file} pour lui depuis trop longtemps. Fermez ce qui l’a encore ouvert et réessayez.',
  'problem.OFFICE_FILE_MOVED':
    'Le fichier du bureau principal n’est plus à {file} : il a été effacé, déplacé ou remplacé alors qu’il était ouvert. Rien n’a été conservé depuis. Remettez-le, ou restaurez la dernière sauvegarde, et rouvrez-le.',
  'problem.OFFICE_FILE_TWO_NAMES':
    '{file} porte {found} noms sur ce disque. Deux programmes l’écriraient séparément sous chaque nom, et des bulletins seraient perdus. Supprimez l’autre nom (après une coupure, peut-être un fichier caché qui finit par .unfinished).',
  'problem.LEDGER_NOT_A_DATABASE':
    '{file} n’est pas le fichier d’un bureau principal, ou son début est endommagé. Vérifiez le nom ; s’il est juste, restaurez la dernière sauvegarde.',
  'problem.LEDGER_OTHER_APPLICATION':
    '{file} est une base de données d’un autre programme : sa marque est {found}, celle d’un bureau principal est {expected}. Indiquez le fichier du bureau principal.',
  'problem.LEDGER_NEWER_VERSION':
    '{file} a été fait par une version plus récente de ce programme : il a le format {found}, celui-ci connaît {expected}. Utilisez le programme plus récent ; le fichier n’a pas été touché.',
  'problem.LEDGER_OLDER_VERSION':
    '{file} a été fait par une version plus ancienne de ce programme : il a le format {found}, celui-ci a besoin de {expected}. Utilisez le programme d’origine ; le fichier n’a pas été touché.',
  'problem.LEDGER_MIGRATION_CHANGED':
    '{file} a été fait par un programme différent de celui-ci : l’étape {number} a la somme de contrôle {found}, attendue {expected}. Utilisez le programme d’origine.',
  'problem.LEDGER_SCHEMA_CHANGED':
    'Quelqu’un a changé la structure de {file} : {object} n’est pas tel que ce programme l’a fait. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_DAMAGED':
    '{file} est endommagé ({found}). Ne comptez plus avec lui ; restaurez la dernière sauvegarde et conservez ce fichier pour l’enquête.',
  'problem.LEDGER_FILE_CHANGED':
    '{file} n’est pas, octet pour octet, tel qu’à sa dernière fermeture : son SHA-256 est {found}, et {file}.sha256 indique {expected}. Le registre qu’il contient est complet : {events, number} événements, le dernier avec l’empreinte {head}. Est-ce ce qui a été noté ? Alors ont changé des octets qui n’appartiennent à aucun chiffre : faites aussitôt une sauvegarde et continuez avec elle, le disque ou la clé est peut-être défaillant. Sinon, un autre fichier, une copie plus ancienne par exemple, a été mis à sa place.',
  'problem.LEDGER_PACKAGE_REFUSED':
    'Ce programme ne peut pas lire le paquet électoral conservé dans {file} ({found}). Utilisez le programme d’origine, ou restaurez la dernière sauvegarde.',
  'problem.LEDGER_EVENT_MISSING':
    'Le registre dans {file} n’est pas complet : l’événement {seq} manque. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_EVENT_CHANGED':
    'Le registre dans {file} a été modifié : l’événement {seq} ne correspond pas à son empreinte. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_EVENT_UNREADABLE':
    'L’événement {seq} dans {file} n’est pas un événement que ce programme connaît. Un autre programme l’a écrit : utilisez celui-là, ou restaurez la dernière sauvegarde.',
  'problem.LEDGER_EVENT_OUT_OF_PLACE':
    'L’événement {seq} ({type}) dans {file} contredit les précédents : {reason, select, first {seul le premier événement crée le bureau principal} who {son heure ou son utilisateur n’est pas celui qu’il faut} account {son auteur n’a pas de compte ou n’en a pas le droit, ou le compte, la connexion ou la clé n’est pas dans l’état indiqué} batch {son lot n’est pas ouvert ou ne pouvait pas être ouvert ainsi} payload {son texte dit autre chose} table {le tableau de dépouillement ou la liasse n’est pas dans cet état ou n’existe pas} bundle {une liasse encodée de même par les deux utilisateurs n’est pas comptée comme elle a été encodée} kinds {la déclaration ne convient à aucun bureau de vote de l’élection} transfer {le transfert n’est pas dans cet état ou n’existe pas} report {le procès-verbal n’est pas dans cet état, ou ce qui a été signé n’est pas ce que dit le registre} frozen {le procès-verbal de son bureau était présenté, et plus rien ne peut y changer} other {le bulletin n’est pas dans cet état}}. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_HEAD_DIFFERS':
    'La fin du registre dans {file} n’est pas où elle devrait : l’événement noté est {found}, le dernier est {expected} (table head). Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_ROW_MISSING':
    'La table {table} dans {file} ne découle pas du registre : la ligne {row} manque. N’utilisez pas ses totaux ; restaurez la dernière sauvegarde.',
  'problem.LEDGER_ROW_EXTRA':
    'La table {table} dans {file} ne découle pas du registre : aucun événement ne justifie la ligne {row}. N’utilisez pas ses totaux ; restaurez la dernière sauvegarde.',
  'problem.LEDGER_ROW_DIFFERS':
    'La table {table} dans {file} ne découle pas du registre : la ligne {row} a {found}, attendu {expected}. N’utilisez pas ses totaux ; restaurez la dernière sauvegarde.',
  'problem.LEDGER_CANCELLED':
    'Arrêté avant la fin ; rien n’a été changé et on ne sait encore rien de {file}. Recommencez quand vous en aurez le temps.',
} as const;
