desk-open = 🗂 Bureau des organisateurs
desk-front = 🗂 <b>Bureau des organisateurs</b>
    { $title }

    Votre rôle : { $role }. Cycles : { $series }.
    Que souhaitez-vous faire ?
desk-one = 🗂 <b>Bureau des organisateurs</b>
    { $title }

    Inscrits : <b>{ $registered }</b>. Votre rôle : { $role }.
desk-own-topic =
    🎤 Votre thème : <b>{ $title }</b>
    Séance { $number } : { $when }
desk-series = 📚 Choisissez un cycle (page { $page }/{ $pages }).
desk-series-type = Ou tapez une partie du nom du cycle, sans accents si vous voulez (par exemple <i>ba vi</i>).
desk-series-none = Aucun cycle ne porte ce nom. Tapez moins de lettres, ou choisissez dans la liste ci-dessus.
desk-series-found = 🔎 { $count } cycles correspondent. Touchez-en un pour l'ouvrir :
desk-all-series = 📚 Choisir parmi { $count } cycles
desk-back = ⬅️ Bureau
desk-empty = Il n'y a pas encore de programme à gérer.
desk-not-yours = Votre rôle ne permet pas cela.
desk-welcome = 🤝 Bienvenue ! Votre rôle désormais : <b>{ $role }</b>. Envoyez /desk à tout moment pour ouvrir le bureau.
desk-welcome-speaker = 🎤 Votre rôle d’intervenant en trois points :
    • Une heure avant la séance, je vous envoie les questions des participants, avec une liste à imprimer.
    • Pour répondre : gardez le doigt sur le message de la question, choisissez « Répondre », puis écrivez ou enregistrez un message vocal. Les participants ne voient pas votre compte.
    • Diapositives et documents : touchez 📎 ci-dessous et envoyez le fichier.
desk-invitation-over = Cette invitation n'est plus valable : elle a déjà servi, a été retirée ou a expiré. Demandez un nouveau lien aux organisateurs.
desk-role-organizer = organisateur
desk-role-helper = assistant
desk-role-speaker = intervenant
jobs-progress = ⏳ En cours : { $total ->
        [0] { $done } lignes…
       *[other] { $done } sur { $total } lignes…
    }
jobs-ended = ☑️ C'est fait. Le résultat est juste en dessous.
jobs-failed = 😔 Désolé, cela n'a pas fonctionné par notre faute. Veuillez réessayer dans quelques minutes.
