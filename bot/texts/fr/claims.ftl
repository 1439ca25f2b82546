claims-button = 🙋 On m'a déjà inscrit
claims-ask = 🙋 <b>Quelqu'un vous a déjà inscrit ?</b>

    Appuyez sur 📱 ci-dessous pour envoyer votre propre numéro : je chercherai l'inscription qui le porte.

    Si un agent vous a envoyé un lien personnel, ouvrez-le simplement.
claims-not-own = Ce n'est pas votre propre numéro. Appuyez sur 📱 pour envoyer le vôtre, ou demandez votre lien personnel à la personne qui vous a inscrit.
claims-none = Je ne vois aucune inscription faite pour ce numéro. Demandez votre lien personnel à la personne qui vous a inscrit, ou inscrivez-vous vous-même.
claims-offer = 🙋 Une inscription porte votre numéro de téléphone :

    <b>{ $name }</b> · numéro { $number }
    { $title }

    Est-ce bien vous ?
claims-yes = ✅ Oui, c'est moi
claims-no = Ce n'est pas moi
claims-not-me = Merci. Continuez et inscrivez-vous vous-même.
claims-welcome = 🎉 <b>Bienvenue, { $name } !</b>

    On vous a inscrit à :
    { $title }
    Votre numéro de participant : <b>{ $number }</b>

    Désormais je vous rappelle les séances et vous envoie le lien ici même. Vérifiez ce qui a été saisi pour vous 👇
claims-merged = 🤝 Vous vous étiez déjà inscrit : l'inscription faite pour vous rejoint la vôtre. Vos réponses restent, votre numéro de participant est toujours <b>{ $number }</b>.
    { $title }
claims-mine-already = 👍 Cette inscription est déjà la vôtre.
claims-no-place = 👋 Bonjour <b>{ $name }</b> ! Cette inscription est la vôtre, mais n'a pas encore de place dans :
    { $title }

    Je vous préviens ici dès qu'il y en a une.
claims-over = Ce lien ne sert plus : quelqu'un l'a pris, il est trop ancien, ou l'inscription est annulée. Demandez-en un nouveau à la personne qui vous a inscrit, ou inscrivez-vous vous-même.
claims-staff = ✉️ Ce lien est pour <b>{ $name }</b>, numéro { $number } :
    { $title }

    Remettez-le à cette personne. N'appuyez sur le bouton que si c'est bien vous qu'on a inscrit.
