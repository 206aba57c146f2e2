"""The command line as a user runs it: a process of its own, in a directory of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from cProfile import Profile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent


class Shell:
    """A directory, and `cleaner` run in it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.caches = directory.with_name(f"{directory.name}-cache")
        self.environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100"}
        self.environment["XDG_CACHE_HOME"] = str(self.caches)

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "cleaner", *arguments]

    def run(
        self, *arguments: str, input: bytes = b"", environment: Mapping[str, str] | None = None, **options: Any
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            self.command(*arguments),
            input=input,
            cwd=self.directory,
            env={**self.environment, **(environment or {})},
            stdout=options.pop("stdout", subprocess.PIPE),
            stderr=subprocess.PIPE,
            **options,
        )

    def write(self, name: str, data: bytes) -> Path:
        path = self.directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def read(self, name: str) -> bytes:
        return (self.directory / name).read_bytes()

    def tree(self, name: str) -> dict[str, bytes]:
        """All files under a directory, hidden ones too, with their bytes."""
        root = self.directory / name
        return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a run over the samples keeps: to work it out anew takes longer than most tests do besides."""
    shell = Shell(tmp_path_factory.mktemp("warm"))
    shell.run("clean", str(ROOT / "samples/pages"), "--check", "--quiet", "--jobs", "1")
    return shell.caches


@pytest.fixture
def shell(tmp_path: Path, warm: Path) -> Shell:
    """A directory and caches of its own, with what any earlier run has kept."""
    shell = Shell(tmp_path)
    shutil.copytree(warm, shell.caches, copy_function=os.link)
    return shell


def count_calls(run: Callable[[], object]) -> int:
    """Calls of functions that a run makes: what it costs, told without a clock."""
    profile = Profile()
    profile.runcall(run)
    return sum(entry.callcount for entry in profile.getstats())
