"""A form is data; the engine says what comes next."""
