"""The rehearsal of a programme file: everything people will be told, and a crowd that lives through it."""
