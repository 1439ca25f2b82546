announcements-wishes = 🔔 Mes notifications
announcements-wishes-text =
    🔔 <b>Que souhaitez-vous recevoir ?</b>
    Touchez pour activer ou couper. Rappels, liens, questionnaires et consignes des séances où vous êtes inscrit sont toujours envoyés.
announcements-yes-news = ✅ Nouvelles des organisateurs
announcements-no-news = 🔕 Nouvelles des organisateurs
announcements-yes-fairs = ✅ Foires et occasions
announcements-no-fairs = 🔕 Foires et occasions
announcements-yes-polls = ✅ Questions et sondages
announcements-no-polls = 🔕 Questions et sondages
announcements-on = Vous les recevrez à nouveau.
announcements-off = Vous ne les recevrez plus.
announcements-trial = C'est votre essai : il ne compte pas. Les réponses des destinataires comptent.
announcements-link =
    🔗 <b>{ $label }</b>
    { $url }
announcements-below-album = 👆 Des organisateurs
announcements-voted = Noté : { $option }
announcements-poll-closed = Cette question est close. Merci !
announcements-no-next = (plus de séance)
