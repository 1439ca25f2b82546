spreadsheets-empty = Ce fichier ne contient aucune ligne. Vérifiez-le et renvoyez-le.
