strays-words = Merci de votre message. Je suis un assistant automatique et je ne l’ai pas bien compris. Appuyez sur le bouton ci-dessous pour voir ce que je peux faire pour vous.
strays-kind = 😊 Merci ! Si vous avez besoin de quelque chose, appuyez sur le bouton ci-dessous.
strays-kind-ask = 😊 Merci ! Si quelque chose n’est pas clair, écrivez votre question ici : je la transmets à l’intervenant.
strays-file = J’ai bien reçu votre fichier, mais je ne sais pas qu’en faire. Pour vérifier une attestation, envoyez son fichier PDF.
strays-file-staff = Voulez-vous importer une liste de participants, ou modifier le programme avec ce fichier ? Ouvrez le bureau, appuyez sur 📥 ou 📄, puis renvoyez le fichier. Les PDF sont vérifiés comme attestations.
strays-voice = Je ne sais pas encore écouter les messages vocaux. Appuyez sur un bouton ou tapez votre message.
strays-other = 😊 Merci ! Appuyez sur le bouton ci-dessous pour voir ce que je peux faire pour vous.
strays-edited = Modifier un ancien message ne change pas votre réponse. Pour la changer, appuyez sur « Retour », ou sur ✏️ dans le résumé.
strays-command = Je ne connais pas cette commande. Tapez /menu pour voir ce que je peux faire pour vous.
strays-group = Bonjour à tous ! L’inscription et toute la suite se passent en conversation privée avec moi.
strays-group-open = 💬 Ouvrir une conversation privée
shortcuts-told = { $text }
help-text = <b>Voici ce que je peux faire pour vous :</b>

    📅 /menu – page principale : prochaine séance, calendrier
    🔴 /join – lien d’accès
    ✋ /ask – poser une question, lire les réponses
    📚 /materials – documents des séances
    🙋 /attendance – mes présences
    📝 /survey – questionnaires
    🎓 /certificate – attestation
    👤 /me – mes informations
    🌐 /language – changer de langue

    Quand un mot de présence est dit en séance, tapez-le simplement ici. Si quelque chose n’est pas clair, écrivez votre question ou envoyez un message vocal.

    Pour vérifier une attestation, scannez son code QR ou envoyez ici son fichier PDF.
help-mail = ✉️ Pour recevoir les documents et l’attestation aussi par e-mail, appuyez sur le bouton ci-dessous.
help-staff = 🗂 /desk – le bureau, pour vous et les organisateurs
help-contact = ☎️ Besoin de quelqu’un pour vous aider ? Contactez les organisateurs :
    { $contact }
edge-sorry = 😔 Désolé, une erreur s’est produite de mon côté et votre dernière action n’a pas été enregistrée. Réessayez, ou tapez /menu pour continuer.
edge-file-lost = Je n’ai pas pu récupérer ce fichier, le réseau est peut-être lent. Renvoyez-le dans quelques minutes, s’il vous plaît.
