"""What is remembered of questions: rows and votes (`asked`), lists and counts of them (`lists`)."""
