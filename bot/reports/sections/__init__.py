"""The sections of the closing report, each a pure function of the figures."""
