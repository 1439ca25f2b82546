emails-entry = ✉️ Documents par e-mail
emails-page-none = ✉️ <b>Documents par e-mail</b>

    En plus de Telegram, je peux envoyer les documents et votre attestation à votre adresse e-mail, pour les garder ou les imprimer.

    Quelle adresse voulez-vous utiliser ?
emails-page-confirmed = ✉️ <b>Documents par e-mail</b>

    Les documents et votre attestation sont aussi envoyés à :
    <b>{ $address }</b>
emails-page-unsubscribed = 🔕 <b>Plus d'e-mails</b>

    Rien n'est plus envoyé à <b>{ $address }</b>. Les documents et votre attestation arrivent toujours ici, dans Telegram.
emails-page-refused = ⚠️ <b>Cette adresse ne reçoit pas de courrier</b>

    Le serveur de messagerie n'accepte pas de courrier pour <b>{ $address }</b>. Vérifiez chaque lettre, puis corrigez l'adresse ou réessayez.
emails-page-asked = ✉️ <b>E-mail non confirmé</b>

    L'adresse <b>{ $address }</b> n'est pas confirmée : rien n'y est envoyé.
emails-use = ✅ Utiliser { $address }
emails-type = ✍️ Écrire une adresse e-mail
emails-type-other = ✍️ Écrire une autre adresse
emails-typing = ✍️ Écrivez votre adresse e-mail ici.
    Par exemple : hoa.nguyen@example.com
emails-offer = ✉️ Vous avez donné l'adresse <b>{ $address }</b>.

    Voulez-vous aussi recevoir les documents et votre attestation à cette adresse ? J'enverrai un code à 6 chiffres, pour être sûr que la boîte est à vous.
emails-yes = ✅ Oui, envoyez-moi le code
emails-no = Non, merci
emails-declined = D'accord. Quand vous le voudrez, touchez « ✉️ Documents par e-mail » dans le menu.
emails-asked = 📨 J'envoie un <b>code à 6 chiffres</b> à
    <b>{ $address }</b>

    Ouvrez votre boîte, cherchez le code et <b>écrivez les 6 chiffres ici</b>. Il est valable 30 minutes.

    Rien reçu ? Attendez quelques minutes et regardez parmi les indésirables.
emails-again = 🔁 Envoyer un nouveau code
emails-again-sent = Un nouveau code est en route. Regardez l'e-mail le plus récent.
emails-change = ✏️ Corriger l'adresse
emails-retry = 🔁 Réessayer cette adresse
emails-stop = 🔕 Arrêter les e-mails
emails-resume = 🔔 Reprendre les e-mails
emails-remove = 🗑 Supprimer l'adresse
emails-remove-ask = Supprimer l'adresse <b>{ $address }</b> ? Vous ne recevrez plus d'e-mail de ma part.
emails-remove-yes = 🗑 Supprimer
emails-keep = ↩️ La garder
emails-past = 📦 Envoyer ce que j'ai déjà reçu
emails-past-sent = 📦 { $count ->
        [one] Un e-mail part
       *[other] { $count } e-mails partent
    } vers <b>{ $address }</b>.
emails-nothing-missed = Tout ce que vous avez reçu est aussi allé à votre e-mail.
emails-done = ✅ <b>C'est confirmé !</b>

    Désormais les documents et votre attestation vont aussi à <b>{ $address }</b>.
emails-limit = Tous les codes du jour pour <b>{ $address }</b> ont été envoyés. Réessayez demain. Les documents arrivent toujours ici, dans Telegram.
emails-six-digits = Écrivez les <b>6 chiffres</b> de l'e-mail envoyé à <b>{ $address }</b>. Par exemple : 123456
emails-code-wrong = ❌ Ce n'est pas le bon code. Regardez dans <b>l'e-mail le plus récent</b> de { $address } et écrivez les 6 chiffres. { $left ->
        [one] Il reste un essai.
       *[other] Il reste { $left } essais.
    }
emails-code-expired = ⌛ Ce code a plus de 30 minutes. Touchez « 🔁 Envoyer un nouveau code ».
emails-code-spent = ❌ Le code a été mal écrit trop souvent et n'est plus valable. Touchez « 🔁 Envoyer un nouveau code ».
emails-refused = ⚠️ Le courrier pour <b>{ $address }</b> est revenu : cette boîte n'existe pas. Touchez le bouton ci-dessous pour corriger l'adresse. Les documents arrivent toujours ici, dans Telegram.

# Dans les e-mails
emails-code-subject = { $code } est votre code
emails-code-body = Bonjour { $name },

    votre code est :

    <b>{ $code }</b>

    Écrivez ces 6 chiffres dans la conversation avec @{ $bot } sur Telegram. Si vous lisez ceci sur un téléphone avec Telegram, le bouton ci-dessous suffit.

    Le code est valable 30 minutes.
emails-code-action = Confirmer dans Telegram
emails-code-small = Quelqu'un a saisi cette adresse dans le bot @{ $bot } sur Telegram. Si ce n'était pas vous, ignorez cet e-mail : sans le code, personne ne peut faire envoyer du courrier ici.
emails-mail-small = Vous recevez cet e-mail parce que vous avez confirmé cette adresse dans le bot @{ $bot } sur Telegram. { $end }

    Il a été envoyé automatiquement. Pour joindre les organisateurs, écrivez dans le bot.
emails-mail-end = Ne plus recevoir ces e-mails
emails-certificate-subject = Votre attestation : { $series }
emails-certificate-body = Bonjour { $name },

    félicitations pour avoir suivi <b>{ $series }</b> !

    L'attestation numéro <b>{ $serial }</b> est jointe, à garder ou à imprimer. Chacun peut la vérifier en scannant son code QR.
emails-certificate-large = Bonjour { $name },

    félicitations pour avoir suivi <b>{ $series }</b> !

    L'attestation numéro <b>{ $serial }</b> est trop grande pour un e-mail. Touchez le bouton ci-dessous pour la recevoir dans Telegram.
emails-certificate-check = Vérifier l'attestation
emails-certificate-open = La recevoir dans Telegram
emails-material-subject = Séance { $number } : { $title }
emails-material-file = Bonjour { $name },

    <b>{ $title }</b> ({ $about }) est en pièce jointe.

    Document de la séance { $number } : { $session }
emails-material-link = Bonjour { $name },

    <b>{ $title }</b>

    Document de la séance { $number } : { $session }. Touchez le bouton ci-dessous pour l'ouvrir.
emails-material-there = Bonjour { $name },

    <b>{ $title }</b> ({ $about }) ne peut pas être joint à un e-mail. Touchez le bouton ci-dessous pour le recevoir dans Telegram.

    Document de la séance { $number } : { $session }
emails-material-open = Ouvrir le lien
emails-material-get = Le recevoir dans Telegram

# Web
emails-web-title = Ne plus recevoir ces e-mails ?
emails-web-ask = Ne plus envoyer de documents ni d'attestation à { $address } ?
emails-web-yes = Ne plus recevoir ces e-mails
emails-web-ended = Plus d'e-mails
emails-web-told = Rien n'est plus envoyé à { $address }.
emails-web-back = Les documents et l'attestation arrivent toujours dans Telegram. Pour recevoir à nouveau des e-mails, touchez « ✉️ Documents par e-mail » dans le bot @{ $bot }.

# Pour les organisateurs
emails-counts = ✉️ E-mail : { $sent } envoyés{ $waiting ->
        [0] {""}
       *[other] , { $waiting } en attente
    }{ $refused ->
        [0] {""}
       *[other] , { $refused } refusés
    }{ $doubt ->
        [0] {""}
       *[other] , { $doubt } incertains
    }
emails-counts-certificates = 🎓 Attestations par e-mail :
emails-addresses = ✉️ Adresses e-mail : { $confirmed } confirmées, { $ended } désabonnées, { $refused } sans boîte
emails-happened = ✉️ { $what } (par e-mail)
