certificates-name-ask = Quels nom et prénom faut-il imprimer exactement sur l’attestation ?
certificates-name = 🎓 Félicitations, vous avez droit à l’attestation !

    Le nom qui sera imprimé :
    <b>{ $name }</b>

    Est-il juste, à la lettre et à l’accent près ?
certificates-name-corrected = Le nouveau nom qui sera imprimé :
    <b>{ $name }</b>

    Appuyez sur le bouton ci-dessous pour recevoir votre attestation.
certificates-name-right = ✅ C’est juste, imprimer ce nom
certificates-name-wrong = ✏️ Pas juste, corriger (une fois)
certificates-ordered = 🖨 L’attestation de <b>{ $name }</b> est en cours d’impression… Encore quelques secondes.
certificates-coming = Votre attestation est en cours d’impression, un petit instant.
certificates-none = Ce cycle ne donne pas d’attestation.
certificates-handed = 🎓 Votre attestation
    <b>{ $name }</b>
    Nº <code>{ $serial }</code>

    Chacun peut scanner son code QR pour la vérifier.
certificates-state-issued = ✅ <b>Cette attestation est valable</b>
    Nº <code>{ $serial }</code>
certificates-state-ordered = ⏳ <b>Cette attestation est en cours d’impression</b>
    Nº <code>{ $serial }</code>
certificates-state-replaced = ⚠️ <b>Cette attestation a été remplacée par une autre</b>
    Nº <code>{ $serial }</code>
certificates-state-revoked = ⛔ <b>Cette attestation a été annulée</b>
    Nº <code>{ $serial }</code>
certificates-fields = Nom et prénom : <b>{ $name }</b>
    { $statement }
    <b>{ $series }</b>
    { $dates }

    { $topics }

    { $organisers }
    { $place }
    Délivrée : { $issued }
certificates-check-unknown = ❌ Aucune attestation ne porte ce code. Vérifiez le code QR ou demandez à l’organisme qui l’a délivrée.
certificates-check-wait = Vous avez essayé plusieurs codes faux. Attendez { $wait }, puis réessayez.
certificates-file-same = 🔏 Ce fichier est exactement celui qui a été délivré, rien n’y a été modifié.
certificates-file-unknown = ❌ Ce fichier n’est pas une attestation délivrée ici, ou il a été modifié. Scannez son code QR pour voir l’original.
certificates-file-large = Je n’ai pas pu lire ce fichier. Une attestation est un fichier PDF de moins de 1 Mo ; renvoyez-le, s’il vous plaît.
certificates-place = Vietnam
certificates-signer-role = Pour les organisateurs
certificates-name-unprintable = Ce nom contient des caractères que nous ne pouvons pas imprimer : <b>{ $characters }</b>. Veuillez l’écrire autrement, avec des lettres ordinaires.
certificates-early = ℹ️ Le cycle n’est pas terminé : prise maintenant, l’attestation ne mentionne que { $held } séances sur { $total }. Pour les avoir toutes, attendez la fin de la dernière séance.
