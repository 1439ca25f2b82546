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
    Envoyez-moi le message ({ $language }) : texte, photo, vidéo, fichier, voix… Chacun le recevra tel quel.

    Un texte peut contenir <code>{"{name}"}</code>, <code>{"{series}"}</code>, <code>{"{next}"}</code> (prochaine séance), <code>{"{link}"}</code> (ouvre le bot).
announce-cannot = Ce type de message ne peut pas être annoncé. Envoyez un texte, une photo, une vidéo, un fichier ou un vocal.
announce-unknown-fields = Il n'existe pas de champ { $names }. Champs possibles : { $fields }. Corrigez et renvoyez.
announce-card =
    📣 <b>Annonce en brouillon</b>
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
announce-say-vi = 🇻🇳 Vi
announce-say-en = 🇬🇧 En
announce-say-fr = 🇫🇷 Fr
announce-audience = 👥 À qui
announce-when = ⏰ Quand
announce-poll = ❓ Question
announce-drop = 🗑 Abandonner
announce-dropped = Le brouillon est abandonné.
announce-list-back = ⬅️ Liste
announce-back = ⬅️ Retour
announce-write = ✍️ Rédiger
announce-test = 👀 M'en envoyer un essai
announce-send = 📤 Envoyer à { $count } personnes
announce-approve = ✅ Approuver l'envoi
announce-waits = 🕵️ Attend un autre accord
announce-preview =
    👁 L'un d'eux lira :

    { $words }
announce-not-now = Ce n'est plus possible pour cette annonce.
announce-no-state = L'annonce a changé d'état. Rouvrez-la.
announce-no-empty = Il n'y a pas encore de texte.
announce-no-untested = Envoyez-vous d'abord un essai.
announce-no-nobody = Personne ne correspond. Choisissez un autre public.
announce-no-own = Un message à tant de monde doit être approuvé par un autre organisateur.
announce-no-late = Plus de 48 heures ont passé ; Telegram ne permet plus de la retirer.
announce-ask-when = ⏰ Quand ? Touchez un bouton ou tapez une heure, par exemple <code>8h30</code> ou <code>29/9 8:00</code>.
announce-at-once = 📤 Dès l'envoi
announce-before-session = 📅 Avant une séance
announce-no-time = Je ne comprends pas cette heure. Tapez 8h30 ou 29/9 8:00.
announce-past-time = Cette heure est passée. Choisissez-en une plus tardive.
announce-no-session = Il n'y a plus de séance à venir.
announce-which-session = 📅 Avant quelle séance ?
announce-how-long = ⏰ Combien de temps avant ? L'envoi suit la séance.
announce-before-1440 = 1 jour avant
announce-before-60 = 1 heure avant
announce-before-15 = 15 minutes avant
announce-ask-poll =
    ❓ Envoyez la question sur la première ligne, puis une réponse par ligne (2 à 8 réponses). Par exemple :

    <i>Quelle voie pour OCOP ?
    Plus de qualité
    Plus de marchés</i>
announce-no-poll = Il me faut une question et 2 à 8 réponses différentes, une par ligne.
broadcast-card =
    📣 { $state }

    👥 { $audience }
broadcast-progress =
    📤 Envoyés : <b>{ $sent }</b> · restants : { $waiting }
    🚫 Injoignables : { $blocked } · échecs : { $failed } · incertains : { $doubt }
    ⚡ { $rate } par seconde · reste environ { $left }
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
broadcast-missing-title = 📞 <b>{ $count } personnes ne l'ont peut-être pas reçue</b>
broadcast-missing = • { $name }, { $phone } : { $why }
broadcast-why-blocked = a bloqué le bot ou quitté Telegram
broadcast-why-failed = refusé par Telegram
broadcast-why-in-doubt = réception incertaine
broadcast-ask-words = ✏️ Envoyez le nouveau texte. Le message de chacun sera modifié.
broadcast-words-only = Il me faut du texte, sans autres champs que name, series, next, link.
broadcast-rewording = ✏️ Modification en cours chez tous.
