"""What holds for every test: groups this machine cannot run are skipped aloud, and nothing leaves it."""

from __future__ import annotations

import os

import pytest

from tests import groups, loopback

pytest_plugins = ["tests.databases"]


def pytest_configure(config: pytest.Config) -> None:
    skipping = groups.Skipping()
    if skipping.missing and os.environ.get("TAPHUAN_REQUIRE_ALL_GROUPS"):
        told = "; ".join(f"{name} {group.advice}" for name, group in skipping.missing.items())
        raise pytest.UsageError(f"TAPHUAN_REQUIRE_ALL_GROUPS is set, but: {told}")
    config.pluginmanager.register(skipping, "taphuan-groups")
    loopback.guard()
