"""Questions to speakers, as participants ask, follow, share and search them."""
