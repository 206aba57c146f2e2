"""Bytes out: a file is written whole or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from cleaner.files import replacing


def test_a_write_replaces_the_file_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with replacing(path, like=path) as file:
        file.write(b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_has_the_mode_that_others_have(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    with replacing(tmp_path / "new") as file:
        file.write(b"text")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_write_that_breaks_off_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(b"old")
    for error in (ValueError, KeyboardInterrupt):
        with pytest.raises(error), replacing(path, like=path) as file:
            file.write(b"half of")
            raise error
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_replaced_and_what_it_names_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "store").write_bytes(b"stored")
    link = tmp_path / "link"
    link.symlink_to("store")
    with replacing(link) as file:
        file.write(b"new")
    assert not link.is_symlink()
    assert (tmp_path / "store").read_bytes() == b"stored"
