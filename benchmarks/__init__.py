"""What is promised about speed, measured: `python -m benchmarks` runs all, with a NAME that one."""
