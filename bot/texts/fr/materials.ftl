materials-kind-photo = Photo
materials-kind-voice = Message vocal
materials-kind-audio = Audio
materials-kind-video = Vidéo
materials-kind-animation = Animation
materials-kind-document = Fichier
materials-kind-link = Lien
materials-kilobytes = { $size } ko
materials-megabytes = { $size } Mo
materials-untitled = { $what }, séance { $number }
materials-given = { $icon } <b>{ $title }</b>
    { $about }
    Document de la séance { $number }
materials-given-link = 🔗 <b>{ $title }</b>
    Document de la séance { $number }. Appuyez sur le bouton ci-dessous pour le voir.
materials-all = 📚 Tous les documents
materials-open = 🔗 Ouvrir le lien
materials-open-one = 🔗 { $number }. Ouvrir le lien
materials-link = 🔗 <b>{ $title }</b>
    { $url }
materials-shelf = 📚 <b>{ $count } documents</b> ont été donnés avant votre inscription.

    Appuyez sur le bouton ci-dessous pour voir la liste et choisir ce qu’il vous faut.
materials-none = Aucun document n’a encore été envoyé. Dès qu’il y en aura, je vous les enverrai ici.
materials-which = 📚 <b>Documents</b>
    { $title }

    De quelle séance ?
materials-of-session = Séance { $number } · { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
materials-list = 📚 <b>Documents de la séance { $number }</b>
    { $title }
materials-line = { $number }. { $icon } <b>{ $title }</b>
    { $about }
materials-locked = { $number }. 🔒 <b>{ $title }</b>
    { $about } · à vous dès que vous aurez répondu au questionnaire
materials-fetch = ⬇️ { $number } · { $about }
materials-fetch-all = ⬇️ Tout envoyer ({ $size })
materials-back = ⬅️ Autre séance
materials-gone = Ce document n’est plus là, ou ce n’est pas encore le moment.
materials-just-sent = Je viens de l’envoyer : voyez ci-dessous.
materials-coming = { $count ->
        [one] Envoi de { $count } document…
       *[other] Envoi de { $count } documents…
    }
materials-button = 📎 Documents
materials-session-button = 📎 Documents ({ $count })
materials-desk-sessions =
    📎 <b>Documents</b>
    Choisissez une séance pour voir ses documents ou en ajouter.
materials-desk-no-sessions = Vous ne pouvez donner de documents à aucune séance.
materials-desk-session = Séance { $number } · { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
materials-desk-cancelled = ❌ Séance { $number } · { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
materials-desk-list = 📎 <b>Documents de la séance { $number }</b>
    { $title }
materials-desk-nothing = Cette séance n’a pas encore de documents.
materials-desk-line = { $number }. { $icon } <b>{ $title }</b>
    { $about } · { $when }
materials-desk-out = ✅ envoyé { $when }
materials-desk-due = 🕗 à envoyer { $when }
materials-desk-survey = 📝 après le questionnaire
materials-desk-held = ⏸ séance annulée
materials-desk-add = ➕ Ajouter des documents
materials-desk-back = ⬅️ Séances
materials-to-list = ⬅️ Documents de la séance
materials-to-one = ⬅️ Retour au document
materials-which-topic = Est-ce pour toute la séance { $number } ou pour un thème ?
materials-whole = 📅 Toute la séance
materials-topic = 🎤 { $title }
materials-ask =
    📎 Envoyez ici les documents de la <b>séance { $number }</b>.
    { $title }

    Un fichier (PDF, Word, PowerPoint…), une photo, une vidéo, un message vocal ou un lien. Vous pouvez en envoyer plusieurs.

    Ce que vous écrivez avec devient le titre.
materials-cannot = Je ne peux pas prendre cela. Envoyez un fichier, une photo, une vidéo, un message vocal, ou tapez un lien.
materials-no-address =
    Je ne vois pas de lien. Envoyez un fichier, une photo, une vidéo, un message vocal, ou un lien comme https://exemple.org/document
materials-too-many = { $most } documents au plus à la fois. Envoyez d’abord ceux-ci.
materials-not-kept =
    ⚠️ Je n’ai pas pu prendre une copie de « { $title } ». Le document peut être envoyé par Telegram, mais si Telegram perd le fichier il faudra l’envoyer de nouveau.
materials-card = 📎 <b>Nouveaux documents · séance { $number }</b>
    { $title }
materials-piece = { $number }. { $icon } <b>{ $title }</b> · { $about }
materials-piece-large = { $number }. { $icon } <b>{ $title }</b> · { $about }
    ⚠️ Plus de 20 Mo : l’envoi est possible, mais le bot ne peut pas en garder de copie.
materials-album = 🖼 C’est un album : appuyez sur « Aperçu » pour en voir toutes les parties.
materials-when = <b>Quand les participants le reçoivent-ils ?</b> ({ $count } inscrits)
materials-release-now = 🚀 Envoyer maintenant
materials-release-before = ⏰ Avant la séance
materials-release-end = 🏁 À la fin de la séance
materials-release-survey = 📝 Après le questionnaire
materials-name = ✏️ Titre
materials-name-one = ✏️ { $number }
materials-preview = 👁 Aperçu
materials-drop = ✖️ Abandonner
materials-old-card = Ceci n’est plus à jour. Utilisez le plus récent, ci-dessous.
materials-back-to-card = ⬅️ Retour
materials-ask-title = ✏️ Son titre : <b>{ $title }</b>

    Tapez le nouveau titre.
materials-no-title = Tapez un titre, { $most } caractères au plus.
materials-ask-before =
    ⏰ Combien de temps avant la séance ?

    Choisissez ci-dessous, ou tapez : <b>2 jours</b>, <b>3 heures</b>, <b>30 minutes</b>.
materials-no-ahead = Je ne comprends pas. Tapez par exemple : 2 jours, 3 heures, 30 minutes.
materials-no-cancelled = La séance est annulée : aucun document n’est envoyé.
materials-no-late = Ce n’est plus possible : ce moment de la séance est passé. Choisissez autre chose.
materials-no-past = Ce moment est passé. Choisissez plus court, ou « Envoyer maintenant ».
materials-no-far = Choisissez entre 1 minute et 60 jours avant la séance.
materials-no-gone = Le document a déjà été envoyé ou retiré : ce n’est plus possible.
materials-no-recall = Déjà repris, ou plus de 48 heures ont passé : Telegram ne le permet plus.
materials-no-nobody = Il n’y a plus personne à qui le renvoyer.
materials-given-toast = { $count ->
        [one] { $count } document ajouté.
       *[other] { $count } documents ajoutés.
    }
materials-one = { $icon } <b>{ $title }</b>
    { $about }
    📅 Séance { $number } : { $session }
materials-one-address = 🔗 { $url }
materials-one-not-kept = ⚠️ Le bot n’a pas de copie de ce fichier. Si Telegram le perd, envoyez-le de nouveau.
materials-one-out = ✅ Envoyé { $when }
materials-one-due = 🕗 À envoyer { $when }
materials-one-survey = 📝 Chaque participant le reçoit dès qu’il a répondu au questionnaire de la séance.
materials-one-held = ⏸ La séance est annulée : il n’est pas envoyé. Rétablissez-la et il le sera.
materials-one-stopped = ⚠️ Telegram l’a refusé, l’envoi est arrêté : { $reason }
materials-one-withdrawn = ⛔ Retiré { $when }. Plus personne ne le reçoit, et il n’est plus dans aucune liste.
materials-one-figures =
    👥 Pour { $people } personnes
    ✅ Reçu : { $sent }
    ⏳ En attente : { $waiting }
    🚫 Ont bloqué le bot : { $blocked }
    ⚠️ Envoi impossible : { $failed }
    ❔ Incertain : { $doubt }
    ➖ Pas envoyé : { $never }
    👆 Ouvert ou repris : { $opened }/{ $people }
materials-another-time = 🕗 Autre moment
materials-when-instead = Quand envoyer <b>{ $title }</b> ?
materials-again = 🔁 Renvoyer aux { $count } qui ne l’ont pas
materials-missing = 📋 Qui ne l’a pas reçu ?
materials-unopened = 📋 Qui ne l’a pas reçu ou ouvert ?
materials-withdraw = ⛔ Retirer
materials-withdraw-sure =
    Retirer <b>{ $title }</b> ?

    Plus personne ne le reçoit et il disparaît des listes. Les messages envoyés restent ; vous pourrez ensuite les reprendre.
materials-withdraw-yes = ⛔ Retirer
materials-withdrawn = Le document est retiré.
materials-recall = 🗑 Le reprendre sur les téléphones
materials-recalled = Il est repris sur les téléphones.
materials-resent = Renvoi à ceux qui ne l’ont pas.
materials-nobody-missing = Tout le monde l’a reçu.
materials-missing-caption = 📋 <b>{ $count ->
        [one] { $count } personne n’a
       *[other] { $count } personnes n’ont
    }</b> pas reçu « { $title } »
materials-missing-link = 📋 <b>{ $count ->
        [one] 1 personne n’a pas
       *[other] { $count } personnes n’ont pas
    }</b> reçu ou ouvert « { $title } »
materials-missing-file = sans-document-{ $number }
