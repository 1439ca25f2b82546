pages-none = Cette page n’existe pas
pages-none-why = Le lien a peut-être été changé. Demandez à la personne qui vous l’a envoyé.
