"""Questions to speakers: how they are taken (`terms`), what becomes of them (`states`), who is told."""
