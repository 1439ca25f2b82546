announce-button = 📣 Annonces
announce-list =
    📣 <b>Annonces</b>
    Choisissez-en une, ou rédigez-en une nouvelle.
announce-new = ➕ Nouvelle annonce
announce-one = { $state } · { $words }
announce-no-words = (vide)
announce-media = (photo, fichier ou voix)
announce-state-draft = ✏️ Brouillon
announce-state-approval = 🕵️ À approuver
announce-state-scheduled = ⏰ Programmée
announce-state-running = 📤 En cours
announce-state-paused = ⏸ En pause
announce-state-done = ✅ Envoyée
announce-state-cancelled = ✖️ Arrêtée
announce-state-recalled = ↩️ Retirée
announce-language-vi = vietnamien
announce-language-en = anglais
announce-language-fr = français
announce-ask =
    Envoyez-moi le message ({ $language }) : texte, photo, album, vidéo, fichier, voix, lieu, contact ou sondage… Chacun le recevra tel quel.

    Un texte (ou une légende) peut contenir <code>{"{name}"}</code>, <code>{"{series}"}</code>, <code>{"{next}"}</code> (prochaine séance), <code>{"{link}"}</code> (ouvre le bot).
announce-cannot = Ce type de message ne peut pas être annoncé. Envoyez un texte, une photo, une vidéo, un fichier, un vocal, un lieu ou un contact.
announce-unknown-fields = Il n'existe pas de champ { $names }. Champs possibles : { $fields }. Corrigez et renvoyez.
announce-card =
    📣 <b>Annonce en brouillon</b>
    Texte : { $languages }

    👥 { $audience }
announce-card-mine =
    🕵️ <b>En attente d’un accord</b> : les autres organisateurs sont prévenus, et vous le saurez dès que l’un d’eux accepte.
    Texte : { $languages }

    👥 { $audience }
announce-card-waits =
    🕵️ <b>En attente de votre accord</b>
    Texte : { $languages }

    👥 { $audience }
announce-options =
    ❓ Réponses au choix :
    { $options }
announce-calm = 🌙 Pas d'envoi pendant les heures calmes.
announce-urgent = 🚨 Urgent : envoyée même la nuit, avant les autres.
announce-set-urgent = 🚨 Urgent
announce-set-calm = 🌙 Pas urgent
announce-due = ⏰ Envoi : { $when }
announce-night = 🌙 À cause des heures calmes, elle partira plus tard : { $when }. Une annonce urgente part à son heure.
announce-say-vi = 🇻🇳 Vi
announce-say-en = 🇬🇧 En
announce-say-fr = 🇫🇷 Fr
announce-audience = 👥 À qui
announce-when = ⏰ Quand
announce-poll = ❓ Question
announce-poll-drop = 🗑 Sans question
announce-links-button = 🔗 Liens
announce-links =
    🔗 Boutons avec lien :
    { $links }
announce-links-drop = 🗑 Sans boutons de lien
announce-ask-links =
    🔗 Envoyez-moi les boutons, un par ligne : le nom, un tiret, l'adresse ({ $most } au plus). Par exemple :

    <i>Documents de la séance 3 – https://example.com/documents
    Page Facebook – facebook.com/ocop</i>

    Je compterai combien de personnes touchent chacun.
announce-no-link = Cette ligne n'est pas correcte : « { $line } ». Il faut un nom puis une adresse, par exemple : Documents – https://example.com. Rien n'a changé ; renvoyez toutes les lignes.
announce-too-many-links = Trop de boutons : { $most } au plus. Renvoyez-les.
announce-kind-button = 🏷 Type
announce-kind = 🏷 { $kind }
announce-kind-news = 📣 Nouvelles des organisateurs
announce-kind-fairs = 🎪 Foires et occasions
announce-kind-polls = ❓ Questions et sondages
announce-kind-practical = 📌 Pratique, sur les séances (pour tous)
announce-ask-kind =
    🏷 <b>De quel type est-elle ?</b>
    Chacun choisit les types qu'il reçoit. Ce qui touche aux séances (autre salle, quoi apporter…) arrive à tous : gardez-le pour le nécessaire.
announce-drop = 🗑 Abandonner
announce-dropped = Le brouillon est abandonné.
announce-list-back = ⬅️ Liste
announce-back = ⬅️ Retour
announce-write = ✍️ Rédiger
announce-test = 👀 M'en envoyer un essai
announce-send = 📤 Envoyer à { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
announce-approve = ✅ Approuver l'envoi
announce-decline = ✋ Pas encore, rendre
announce-look = 👀 Voir le contenu
announce-rewrite = ✏️ Reprendre pour corriger
announce-waits = 🕵️ Attend un autre accord
announce-tried = 👇 Voici ce que les gens recevront. Après lecture, continuez avec le dernier message.
announce-preview =
    👁 L'un d'eux lira :

    { $words }
announce-not-now = Ce n'est plus possible pour cette annonce.
announce-no-state = L'annonce a changé d'état. Rouvrez-la.
announce-no-empty = Il n'y a pas encore de texte.
announce-no-untested = Envoyez-vous d'abord un essai.
announce-no-nobody = Personne ne correspond. Choisissez un autre public.
announce-no-own = Vous l'avez écrite : un autre organisateur doit l'approuver. Il est prévenu.
announce-no-late = Plus de 48 heures ont passé ; Telegram ne permet plus de la retirer.
announce-ask-when = ⏰ Quand ? Touchez un bouton ou tapez une heure, par exemple <code>8h30</code> ou <code>29/9 8:00</code>.
announce-at-once = 📤 Dès l'envoi
announce-before-session = 📅 Selon une séance
announce-no-time = Je ne comprends pas cette heure. Tapez 8h30 ou 29/9 8:00.
announce-past-time = Cette heure est passée. Choisissez-en une plus tardive.
announce-no-session = Il n'y a plus de séance à venir.
announce-which-session = 📅 Selon quelle séance ?
announce-how-long = ⏰ Combien de temps avant ou après ? L'envoi suit la séance.
announce-before-1440 = 1 jour avant
announce-before-60 = 1 heure avant
announce-after-0 = Dès sa fin
announce-after-60 = 1 heure après sa fin
announce-after-1440 = 1 jour après sa fin
announce-before-15 = 15 minutes avant
announce-poll-replaces = ⚠️ La question remplacera ce que vous avez écrit en { $language }. Pour garder les deux, envoyez la question dans une annonce à part.
announce-ask-poll =
    ❓ Envoyez la question ({ $language }) sur la première ligne, puis une réponse par ligne (2 à 12 réponses), ou envoyez un sondage Telegram. Chacun choisit une réponse. Par exemple :

    <i>Quelle voie pour OCOP ?
    Plus de qualité
    Plus de marchés</i>
announce-other-answers = La version dans l'autre langue a { $count } réponses : il en faut { $count } ici aussi, dans le même ordre.
announce-no-poll = Il me faut une question et 2 à 12 réponses différentes, une par ligne.
broadcast-card =
    📣 { $state }
    <i>{ $words }</i>

    👥 { $audience }
broadcast-night = 🌙 Heures calmes. Suite à { $when }.
broadcast-stopped =
    ⚠️ Envoi arrêté : Telegram refuse ce message : <i>{ $reason }</i>
    Le plus souvent, l'original a été supprimé. Faites une nouvelle annonce.
broadcast-recall =
    ↩️ Retirés : <b>{ $done }</b> · restants : { $waiting } · impossibles : { $failed }{ $failed ->
        [0] { "" }
       *[other] { "" } (plus de 48 heures, ou réception incertaine)
    }
broadcast-reword = ✏️ Modifiés : <b>{ $done }</b> · restants : { $waiting } · impossibles : { $failed }
broadcast-taps = 🔗 Personnes ayant touché un lien : <b>{ $count }</b>
broadcast-tap = • { $label } : { $count }
broadcast-retry = 🔁 Renvoyer à { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
broadcast-progress =
    📤 Envoyés : <b>{ $sent }</b> · restants : { $waiting }
    🚫 Injoignables : { $blocked } · échecs : { $failed } · incertains : { $doubt }
broadcast-rate = ⚡ { $rate } par seconde · reste environ { $left }
broadcast-pause = ⏸ Pause
broadcast-resume = ▶️ Reprendre
broadcast-cancel = ✖️ Arrêter
broadcast-refresh = 🔄 Actualiser
broadcast-list = 📞 Qui manque
broadcast-words = ✏️ Modifier pour tous
broadcast-back = ↩️ Retirer
broadcast-back-sure = Retirer cette annonce chez tous ceux qui l'ont reçue ?
broadcast-back-yes = ↩️ Retirer chez tous
broadcast-close-poll = 🔒 Clore la question
broadcast-votes = ❓ Réponses : <b>{ $count }</b>
broadcast-vote = • { $option } : { $count } ({ $share })
broadcast-nobody-missing = Il ne manque personne.
broadcast-missing-title = 📞 <b>{ $count ->
        [one] { $count } personne ne l'a
       *[other] { $count } personnes ne l'ont
    } peut-être pas reçue</b>
broadcast-missing = • { $name }, { $phone } : { $why }
broadcast-why-blocked = a bloqué le bot
broadcast-why-deactivated = a quitté Telegram
broadcast-why-never-started = n'a jamais ouvert le bot
broadcast-why-chat-gone = introuvable pour Telegram
broadcast-why-back = avait bloqué le bot, est revenu
broadcast-why-failed = refusé par Telegram
broadcast-why-in-doubt = réception incertaine
broadcast-why-expired = trop tard pour l'envoi
broadcast-why-skipped = arrêté avant son tour
broadcast-why-absent = sans Telegram
broadcast-why-never = pas encore envoyé
broadcast-why-unopened = a le message, n’a pas ouvert le lien
broadcast-cause = { $why } : <b>{ $count }</b>
broadcast-file = 📄 Toute la liste (Excel)
broadcast-file-soon = La liste se prépare, elle arrive.
broadcast-file-name = annonce-{ $number }-non-recue
broadcast-sheet = À appeler
broadcast-column-name = Nom
broadcast-column-phone = Téléphone
broadcast-column-why = Raison
broadcast-column-number = Inscription
broadcast-ask-words = ✏️ Envoyez le nouveau texte en { $language }. Vous le voyez d'abord ; rien ne change avant votre accord.
broadcast-words-only = Il me faut du texte, sans autres champs que name, series, next, link.
broadcast-no-words = Elle n'a pas de texte à modifier. Vous pouvez la retirer et en envoyer une autre.
broadcast-which-language = ✏️ Le texte de quelle langue ?
broadcast-words-long = Une légende a { $most } caractères au plus. Envoyez-en une plus courte.
broadcast-words-sure = 👆 Le message des { $count } personnes qui l'ont sera ainsi (ceux qui l'ont dans une autre langue gardent le leur). Modifier ? Pour un autre texte, renvoyez-le.
broadcast-words-yes = ✏️ Modifier pour tous
approvals-given-back = Rendue à son auteur.
approvals-alone =
    🕵️ Une annonce à plus de { $limit } personnes demande l'accord d'un autre organisateur, et vous êtes seul.

    Invitez un organisateur, ou choisissez un public plus petit. L'opérateur du bot peut changer ce nombre dans le fichier du programme (<code>approval_above</code>).
approvals-invite = 🤝 Inviter quelqu'un
approvals-at-once = dès votre accord
approvals-asked =
    🕵️ <b>{ $name }</b> demande votre accord pour une annonce à <b>{ $count }</b> personnes ({ $when }) :
    <i>{ $words }</i>
approvals-approved =
    ✅ <b>{ $name }</b> a approuvé votre annonce :
    <i>{ $words }</i>
approvals-declined =
    ✋ <b>{ $name }</b> n'est pas encore d'accord et vous rend l'annonce. Demandez pourquoi à { $name }, puis corrigez :
    <i>{ $words }</i>
approvals-pointless =
    📅 L'annonce liée à une séance n'a pas été envoyée : la séance est annulée ou a commencé :
    <i>{ $words }</i>
approvals-unnamed = L’équipe
approvals-grown =
    🕵️ À son heure, cette annonce concernait <b>{ $count }</b> personnes : un autre organisateur doit donner son accord. Il lui est demandé ; elle part dès qu'il est donné :
    <i>{ $words }</i>
approvals-lonely =
    🕵️ Non envoyée : à son heure, cette annonce concernait <b>{ $count }</b> personnes, un autre organisateur doit donner son accord et vous êtes seul. Invitez quelqu'un ou choisissez un public plus petit :
    <i>{ $words }</i>
approvals-look-grown = 📣 L'ouvrir
approvals-look-lonely = 📣 L'ouvrir
approvals-look-pointless = 📣 L'ouvrir
approvals-look-asked = 👀 Voir et décider
approvals-look-approved = 📣 L'ouvrir
approvals-look-declined = ✏️ L'ouvrir pour corriger
