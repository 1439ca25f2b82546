"""Files that people get: certificates, calendars."""
