spreadsheets-empty = Ce fichier ne contient aucune ligne. Vérifiez-le et renvoyez-le.
spreadsheets-large = Le fichier fait { $size } Mo, alors que le bot ne reçoit que { $most } Mo. Retirez les images du tableau, ou partagez-le en fichiers plus petits à envoyer l'un après l'autre.
spreadsheets-long = Le tableau a plus de { $most } lignes. Partagez-le en fichiers plus petits à envoyer l'un après l'autre.
spreadsheets-wide = Le tableau a plus de { $most } colonnes. Supprimez celles dont vous n'avez pas besoin (il y a peut-être une cellule égarée loin à droite) et renvoyez-le.
spreadsheets-heavy = Ce tableau est trop grand, peut-être à cause d'une cellule égarée très loin. Copiez la liste seule dans un nouveau fichier Excel et envoyez-le.
spreadsheets-locked = 🔒 Ce fichier a un mot de passe, le bot ne peut pas l'ouvrir. Ouvrez-le dans Excel, retirez le mot de passe (Fichier → Informations → Protéger le classeur), enregistrez-le et renvoyez-le.
spreadsheets-bomb = Ce fichier est compressé de façon inhabituelle ; par prudence le bot ne l'ouvre pas. Ouvrez-le dans Excel, copiez la liste dans un nouveau fichier et envoyez celui-ci.
spreadsheets-broken = Le fichier est endommagé ou n'a pas été envoyé en entier. Ouvrez-le dans Excel, enregistrez-le en .xlsx et renvoyez-le.
spreadsheets-letters = Le bot n'arrive pas à lire les lettres de ce fichier. Ouvrez-le dans Excel, enregistrez-le en .xlsx (ou « CSV UTF-8 ») et renvoyez-le.
spreadsheets-quote = À partir de la ligne { $row }, un guillemet (") s'ouvre et ne se ferme jamais : le bot ne sait pas où finit la cellule. Corrigez cette ligne, ou enregistrez le fichier en .xlsx, puis renvoyez-le.
spreadsheets-kind = { $kind ->
        [pdf] C'est un fichier PDF
        [picture] C'est une image
        [word] C'est un fichier Word
        [slides] C'est une présentation
        [numbers] C'est un fichier Numbers d'Apple
        [page] C'est une page web ou un fichier XML
        [contacts] Ce sont des contacts
        [archive] C'est une archive
       *[other] Ce n'est pas une feuille de calcul
    } ; le bot ne peut pas y lire de liste. Envoyez un fichier Excel (.xlsx, .xls), ODS ou CSV{ $kind ->
        [pdf] {""} : si la liste a été faite dans Excel, envoyez ce fichier-là.
        [word] {""} : copiez le tableau de Word dans Excel et enregistrez-le en .xlsx.
        [numbers] {""} : dans Numbers, choisissez Fichier → Exporter vers → Excel.
        [page] {""} : ouvrez-le dans Excel et enregistrez-le en .xlsx.
        [archive] {""} : décompressez-la et envoyez le fichier qu'elle contient.
       *[other] .
    }
