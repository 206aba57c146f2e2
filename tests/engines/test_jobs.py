"""The scripts for clusters, where no cluster is needed to tell what is wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.engines.documents import documents, environment, write

JOBS = {"on_ray": "ray", "on_spark": "pyspark"}
# As `python -m` runs it, where a library is not installed.
WITHOUT = """
import runpy, sys
sys.modules[sys.argv[1]] = None
sys.argv = sys.argv[2:]
runpy.run_module(f"cleaner.jobs.{sys.argv[0]}", run_name="__main__")
"""


@pytest.mark.parametrize(("job", "library"), JOBS.items())
def test_what_is_not_installed_is_named_in_one_line(job: str, library: str, tmp_path: Path) -> None:
    for missing in (library, "pyarrow"):
        command = [sys.executable, "-c", WITHOUT, missing, job, "crawl", "clean"]
        run = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True)
        extra = "parquet" if missing == "pyarrow" else job.removeprefix("on_")
        assert run.stderr == f'cleaner: {missing} is not installed; run: pip install "cruft-cleaner[{extra}]"\n'
        assert run.returncode == 2


@pytest.mark.parametrize("job", JOBS)
def test_wrong_usage_is_named_in_one_line_before_anything_starts(job: str, tmp_path: Path) -> None:
    write(tmp_path / "crawl", documents()[:20])
    for arguments, said in (
        (["crawl"], "Missing argument 'TARGET'. (see --help)"),
        (["crawl", "clean", "--rules", "no.py"], "no.py: no such rule file"),
        (["crawl", "clean", "--select", "no/rule"], "no rule answers to 'no/rule'; `cleaner rules list` shows all ids"),
    ):
        command = [sys.executable, "-m", f"cleaner.jobs.{job}", *arguments]
        run = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True)
        assert (run.stderr, run.returncode) == (f"cleaner: {said}\n", 2)


def test_no_engine_is_imported_before_it_is_used() -> None:
    program = """
import sys
import cleaner.cli, cleaner.engines.ray, cleaner.engines.spark, cleaner.engines.pandas, cleaner.engines.polars
import cleaner.engines.huggingface, cleaner.jobs.on_ray, cleaner.jobs.on_spark
print(*sorted(sys.modules.keys() & {"ray", "pyspark", "datatrove", "datasets", "pandas", "polars"}))
"""
    run = subprocess.run([sys.executable, "-c", program], env=environment(), stdout=subprocess.PIPE, check=True)
    assert run.stdout == b"\n"


def test_on_ray_nothing_is_written_where_something_is(tmp_path: Path) -> None:
    source = write(tmp_path / "crawl", documents()[:20])
    for target in ("crawl", f"file://{source}"):
        command = [sys.executable, "-m", "cleaner.jobs.on_ray", "crawl", target]
        run = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True)
        assert run.stderr.splitlines()[-1] == f"cleaner: {target} already exists; name another target"
        assert run.returncode == 2
