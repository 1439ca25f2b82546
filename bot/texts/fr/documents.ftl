### Attestations, fichiers d’agenda et autres documents

## L’attestation (imprimée)

documents-certificate-heading = Attestation
documents-certificate-lead = Les organisateurs ont le plaisir d’attester que
documents-certificate-statement = a suivi et achevé
documents-certificate-dates = { $sessions ->
    [1] le { $first }
   *[other] du { $first } au { $last } · { $sessions } séances
  }
documents-certificate-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
  }
documents-certificate-topics = Thèmes de la formation
documents-certificate-place-date = { $place }, le { $date }
documents-certificate-serial = Nº
documents-certificate-code = Code de vérification
documents-certificate-scan = Scannez le code avec un téléphone pour vérifier cette attestation
documents-certificate-qr-alt = Code QR pour vérifier l’attestation nº { $serial }
documents-date = { $day ->
    [1] 1er
   *[other] { $day }
  } { $month } { $year }

## L’attestation d’exemple pour l’aperçu

documents-example-name = Participante Exemple
documents-example-series = Série de formation exemple : valoriser les produits locaux
documents-example-topic-1 = Ce qu’il faut savoir avant de rejoindre le programme
documents-example-topic-2 = Développer des produits à partir des atouts locaux
documents-example-topic-3 = Raconter l’histoire d’un produit
documents-example-topic-4 = Les outils numériques pour les coopératives
documents-example-organiser = Organisateur Exemple
documents-example-place = Hanoï
documents-example-role = Présidente du comité d’organisation
documents-example-signer = Signataire Exemple
