"""Materials: files, voice and addresses given to a session, and when its people get them."""
