letters-absent = Cette personne n'est pas encore sur Telegram. Téléphonez-lui, ou envoyez-lui son lien personnel.
letters-ask = ✍️ Pour <b>{ $name }</b> : envoyez votre message ici (texte, image, fichier, vocal…). Votre compte ne lui est pas montré.
letters-ask-blocked = 🚫 <b>{ $name }</b> a bloqué le bot : un message n'arrive que si cette personne revient. Mieux vaut téléphoner. Si vous voulez écrire quand même, envoyez votre message ici.
letters-cannot = Ce type de message ne peut pas être transmis. Envoyez un message à la fois : texte, image, fichier ou vocal.
letters-sure = Envoyer le message ci-dessus à <b>{ $name }</b> ?
letters-send = 📨 Envoyer
letters-sent = 📨 En route vers <b>{ $name }</b>.
letters-later = 🌙 Il est tard : <b>{ $name }</b> le recevra à { $when }.
letters-look = 🔄 Est-il arrivé ?
letters-state = { $state ->
        [sent] ✅ Il est arrivé.
        [pending] ⏳ En attente d'envoi.
        [sending] ⏳ En cours d'envoi.
        [blocked] 🚫 Non remis : cette personne a bloqué le bot.
        [failed] ⚠️ L'envoi a échoué.
       *[other] ❔ Peut-être arrivé, peut-être pas.
    }
letters-answer = ✍️ Répondre à l'organisation
letters-your-answer = ✍️ Écrivez votre réponse ici, je la transmets aussitôt à l'organisation.
letters-passed-on = 👍 Transmis à l'organisation.
letters-from = 💬 Réponse de { $who }
