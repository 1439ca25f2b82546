## Boutons

forms-back = ⬅️ Retour
forms-skip = Passer ➡️
forms-keep = Garder ➡️
forms-pause = ⏸ Plus tard
forms-continue = ▶️ Continuer
forms-done = ✅ Terminé
forms-yes = Oui
forms-no = Non
forms-agree = ✅ J’accepte
forms-disagree = Je n’accepte pas
forms-marked = ☑️ { $label }
forms-unmarked = ⬜ { $label }
forms-edit = ✏️ { $label }
forms-confirm-registration = ✅ Tout est juste, je m’inscris
forms-confirm-survey = ✅ Envoyer mon avis
forms-confirm-certificate = ✅ Tout est juste, délivrer
forms-confirm-correction = ✅ Enregistrer
forms-confirm-proxy = ✅ C'est bon, continuer
forms-phone-share = 📱 Partager mon numéro

## La fenêtre d’une question

forms-progress = Question { $position }/{ $total }
forms-progress-session = Séance { $number } · Question { $position }/{ $total }
forms-present = Votre réponse actuelle : <b>{ $answer }</b>
forms-wrong = ⚠️ { $reason }
forms-phone-placeholder = Par exemple +84 912 345 678
forms-phone-hint = Le plus rapide : le bouton 📱 ci-dessous. Vous pouvez aussi taper votre numéro et l’envoyer.
forms-noted = 👍 C’est noté.
forms-summary = <b>Vérifiez vos réponses, s’il vous plaît</b>
forms-summary-line = • { $label } : <b>{ $answer }</b>
forms-summary-end = Appuyez sur ✏️ pour corriger une réponse. Si tout est juste, appuyez sur le bouton de confirmation.
forms-paused = ⏸ Vos réponses sont enregistrées. Appuyez sur « Continuer » quand vous voulez : vous reviendrez exactement ici.
forms-resumed = Continuons !
forms-finished = Ce formulaire est terminé ou ne prend plus de réponses.

## Un conseil pour chaque sorte de question

forms-hint-text = Tapez votre réponse et envoyez-la.
forms-hint-name = Tapez vos nom et prénom exactement comme ils seront imprimés sur l’attestation, par exemple Nguyễn Thị Hoa
forms-hint-longtext = Écrivez librement, en un seul message ; plusieurs lignes sont possibles.
forms-hint-choice = Appuyez sur l’un des boutons ci-dessous.
forms-hint-choices = Appuyez sur tout ce qui convient, une seconde fois pour retirer, puis sur « Terminé ».
forms-hint-yesno = Appuyez sur Oui ou Non.
forms-hint-number = Tapez un nombre, par exemple 25
forms-hint-date = Tapez jour/mois/année, par exemple 28/09/1980
forms-hint-phone = Appuyez sur le bouton pour partager votre numéro, ou tapez-le, par exemple +84 912 345 678
forms-hint-email = Tapez votre adresse électronique, par exemple hoa.nguyen@example.com
forms-hint-province = Tapez le nom de votre province pour la trouver, sans accents si vous voulez, par exemple dak lak
forms-hint-consent = Après lecture, appuyez sur l’un des deux boutons ci-dessous.
forms-hint-rating = Choisissez de une à cinq étoiles.
forms-hint-scale = Choisissez un nombre de 0 (le plus bas) à 10 (le plus haut).

## Les mots des notes, et la façon de montrer les réponses

forms-rating-1 = Très mauvais
forms-rating-2 = Mauvais
forms-rating-3 = Moyen
forms-rating-4 = Bien
forms-rating-5 = Très bien
forms-rating-shown = { $mark }/5 – { $word }
forms-scale-shown = { $mark }/10
forms-number = { NUMBER($value, maximumFractionDigits: 9) }
forms-agreed = Accepté
forms-declined = Non accepté
forms-skipped = (passé)

## Pourquoi la question revient : ce qui ne va pas, et quoi envoyer. Sans HTML : certains sont des bulles.

forms-old-button = Ce bouton appartient à une question précédente. Répondez à la question affichée, s’il vous plaît.
forms-back-first = C’est la première question, il n’y a rien avant.
forms-skip-required = Cette question demande une réponse, on ne peut pas la passer.
forms-summary-typed = Pour envoyer, appuyez sur le bouton de confirmation ou tapez « terminé ». Pour corriger, appuyez sur ✏️ ou tapez le numéro de la ligne.
forms-unsupported = { $kind ->
    [voice] Je ne sais pas encore écouter les messages vocaux. Tapez votre réponse, s’il vous plaît.
    [audio] Je ne sais pas encore écouter les fichiers audio. Tapez votre réponse, s’il vous plaît.
    [sticker] Joli autocollant ! Mais cette question demande des mots ou un bouton.
    [photo] Je ne sais pas encore lire les images. Tapez votre réponse ou appuyez sur un bouton.
    [video] Je ne sais pas encore regarder les vidéos. Tapez votre réponse ou appuyez sur un bouton.
    [document] Cette question ne prend pas de fichier. Tapez votre réponse ou appuyez sur un bouton.
    [location] Cette question ne prend pas de position. Tapez votre réponse ou appuyez sur un bouton.
    [contact] Cette question ne prend pas de contact. Tapez votre réponse ou appuyez sur un bouton.
   *[other] Cette question ne prend pas ce genre de message. Tapez votre réponse ou appuyez sur un bouton.
}

forms-text-empty = Votre message ne contient pas de mots. Tapez votre réponse et renvoyez-la.
forms-text-short = Votre réponse est un peu courte : { $length ->
        [one] { $length } caractère
       *[other] { $length } caractères
    }, il en faut au moins { $least }. Écrivez un peu plus, s’il vous plaît.
forms-text-long = Votre réponse a { $length } caractères, le maximum est { $most }. Raccourcissez-la, s’il vous plaît.

forms-name-empty = Je ne vois pas de nom. Tapez vos nom et prénom, par exemple Nguyễn Thị Hoa
forms-name-command = C’est une commande, pas un nom. Tapez vos nom et prénom, par exemple Nguyễn Thị Hoa
forms-name-link = C’est une adresse, pas un nom. Tapez vos nom et prénom, par exemple Nguyễn Thị Hoa
forms-name-letters = Un nom a des lettres. Tapez vos nom et prénom, par exemple Nguyễn Thị Hoa
forms-name-digits = Ici, seulement vos nom et prénom, sans chiffres, par exemple Nguyễn Thị Hoa
forms-name-long = Le nom a { $length } caractères, l’attestation en imprime { $most }. Raccourcissez-le, s’il vous plaît.
forms-name-pictures = L’attestation ne peut pas imprimer d’images ni de symboles. Faut-il imprimer « { $name } » ?

forms-choice-unknown = Je ne trouve pas ce choix. Appuyez sur un bouton ci-dessous ou tapez son numéro, par exemple 2
forms-choice-several = Lequel voulez-vous dire ? Appuyez dessus.
forms-choices-unknown = Je ne trouve pas « { $part } ». Appuyez sur les boutons ci-dessous ou tapez leurs numéros, par exemple 1, 3
forms-choices-few = Il en faut au moins { $least }, vous en avez { $chosen }. Choisissez-en encore, puis appuyez sur « Terminé ».
forms-choices-many = On peut en choisir { $most } au plus. Retirez-en un d’abord.
forms-yesno-unclear = C’est une question par oui ou non. Appuyez sur un bouton, ou tapez « oui » ou « non ».
forms-consent-unclear = Appuyez sur « J’accepte » ou « Je n’accepte pas » ci-dessous.
forms-consent-refused = Sans votre accord, le programme n’a pas le droit de garder vos données : impossible de continuer. Si vous changez d’avis, « J’accepte » ; pour y réfléchir, « Plus tard ».

forms-number-wrong = Il me faut un nombre. Tapez-le en chiffres, sans unité, par exemple 25
forms-number-wrong-decimal = Il me faut un nombre. Tapez-le en chiffres, sans unité, par exemple 1500 ou 2,5
forms-number-whole = Il faut ici un nombre entier, par exemple 25
forms-number-small = Le plus petit nombre possible est { $least }. Vérifiez le vôtre, s’il vous plaît.
forms-number-large = Le plus grand nombre possible est { $most }. Vérifiez le vôtre, s’il vous plaît.
forms-number-unclear = Ce nombre peut se lire de deux façons. Appuyez sur le bon.
forms-rating-wrong = Choisissez de 1 à 5, par exemple 4
forms-scale-wrong = Choisissez un nombre de 0 à 10, par exemple 8

forms-date-wrong = Je ne comprends pas cette date. Tapez jour/mois/année, par exemple 28/09/1980
forms-date-no-year = Il manque l’année. Tapez jour/mois/année, par exemple 28/09/1980
forms-date-year = L’année { $year } ne semble pas juste. Tapez jour/mois/année, par exemple 28/09/1980
forms-date-impossible = Le { $date } n’existe pas dans le calendrier. Tapez d’abord le jour, puis le mois, par exemple 28/09/1980
forms-date-early = Cette date est trop tôt ; la première possible est le { $earliest }. Vérifiez-la, s’il vous plaît.
forms-date-late = Cette date est trop tard ; la dernière possible est le { $latest }. Vérifiez-la, s’il vous plaît.

forms-phone-wrong = Ce numéro de téléphone n’est pas juste. Retapez-le, par exemple 0912 345 678, ou depuis l’étranger avec un +, par exemple +33 6 12 34 56 78
forms-phone-short = Il manque des chiffres à ce numéro. Vérifiez-le et retapez-le, par exemple 0912 345 678
forms-phone-long = Ce numéro a trop de chiffres. Vérifiez-le et retapez-le, par exemple 0912 345 678
forms-phone-several = Envoyez un seul numéro de téléphone, par exemple 0912 345 678
forms-phone-not-own = C’est le contact de quelqu’un d’autre. Appuyez sur le bouton pour partager votre propre numéro, ou tapez-le.
forms-phone-old = Les numéros en { $old } sont devenus { $new } en 2018. Le numéro ci-dessous est-il le vôtre maintenant ?

forms-email-at = Une adresse électronique a un seul signe @, par exemple hoa.nguyen@example.com
forms-email-accents = La partie avant le signe @ s’écrit sans accents, par exemple hoa.nguyen@example.com
forms-email-wrong = Cette adresse électronique n’est pas juste. Vérifiez-la et retapez-la, par exemple hoa.nguyen@example.com
forms-email-typo = Vouliez-vous dire { $meant } ? Appuyez sur la bonne adresse.

forms-province-several = Laquelle est votre province ? Si elle n’y est pas, retapez son nom, par exemple dak lak
forms-province-unknown = Je ne trouve pas cette province. Retapez son nom, sans accents si vous voulez, par exemple dak lak
forms-province-merged = Depuis le 1er juillet 2025, { $old } fait partie de { $new }. Appuyez sur le nouveau nom pour le choisir.
