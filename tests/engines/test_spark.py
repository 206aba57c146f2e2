"""Spark, on a real one: a cluster of a master and a worker of two cores, with executors elsewhere."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from cleaner import Cleaner
from cleaner.jobs import on_spark
from tests.engines.documents import (
    WAITING_RULES,
    cleaned,
    compiled_by,
    documents,
    environment,
    free_port,
    rows_of,
    rule_file,
    wait,
    write,
)
from tests.readme import readme_block, readme_command

pyspark = pytest.importorskip("pyspark", reason="pyspark is not installed")
if shutil.which("java") is None:
    pytest.skip("Java is not installed", allow_module_level=True)

HOME = Path(pyspark.__file__).parent
ROWS = documents()


class Cluster(NamedTuple):
    """Its address, and what a process needs to use it."""

    master: str
    environment: dict[str, str]

    def start(self, directory: Path, command: str) -> subprocess.Popen[str]:
        """A command that submits a program, run in a directory."""
        options = f"--master {self.master} --conf spark.ui.enabled=false --conf spark.executor.memory=512m"
        return subprocess.Popen(
            command.replace("spark-submit", f"spark-submit {options}"),
            shell=True,
            cwd=directory,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, directory: Path, command: str) -> None:
        """Such a command, which has to end well."""
        process = self.start(directory, command)
        said = process.communicate()[0]
        assert process.returncode == 0, said


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    directory = tmp_path_factory.mktemp("spark")
    port = free_port()
    found = Cluster(
        f"spark://127.0.0.1:{port}",
        environment(
            PYSPARK_PYTHON=sys.executable,
            SPARK_HOME=str(HOME),
            SPARK_LOCAL_IP="127.0.0.1",
            SPARK_WORKER_DIR=str(directory / "work"),
            SPARK_DAEMON_MEMORY="256m",
            # A short job spends most of its time on compiling Java for long ones.
            JDK_JAVA_OPTIONS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        ),
    )
    here = ["--host", "127.0.0.1", "--webui-port", "0"]
    parts = {
        "master.Master": [*here, "--port", str(port)],
        "worker.Worker": [*here, "--cores", "2", "--memory", "1g", found.master],
    }
    processes = []
    try:
        for part, arguments in parts.items():
            command = [str(HOME / "bin" / "spark-class"), f"org.apache.spark.deploy.{part}", *arguments]
            with (directory / part).open("wb") as log:
                processes.append(
                    subprocess.Popen(command, cwd=directory, env=found.environment, stdout=log, stderr=log)
                )
        wait(lambda: "Successfully registered with master" in (directory / "worker.Worker").read_text())
        yield found
    finally:
        for process in reversed(processes):
            process.terminate()
            process.wait()


def test_the_readme_submits_a_job(cluster: Cluster, tmp_path: Path) -> None:
    write(tmp_path / "crawl", ROWS)
    rules = rule_file(tmp_path / "site.py", tmp_path / "log")
    command = readme_command("spark-submit", tmp_path)
    cluster.run(tmp_path, f"{command} --rules site.py --ignore adblock --removals-column cut --rules-column why")
    driver, *others = compiled_by(tmp_path / "log")
    workers = [process for process in others if process != driver]
    assert 1 <= len(workers) == len(set(workers)) <= 2
    expected = cleaned(ROWS, Cleaner(rules=[rules], ignore=["adblock"]), removals="cut", rules="why")
    assert rows_of(tmp_path / "clean") == expected
    assert any(row["why"] and "harbour/flag" in row["why"] for row in expected)


def test_a_worker_that_is_killed_costs_no_row_and_doubles_none(cluster: Cluster, tmp_path: Path) -> None:
    write(tmp_path / "crawl", ROWS)
    log = tmp_path / "log"
    late = ROWS[-10]["id"]
    rules = rule_file(tmp_path / "site.py", log, WAITING_RULES.replace("{number}", str(late)))
    with cluster.start(tmp_path, f"spark-submit {on_spark.__file__} crawl clean --rules site.py") as process:
        waiting = log.with_name("log.waiting")
        wait(lambda: compiled_by(waiting) or process.poll() is not None)
        (worker,) = compiled_by(waiting)
        os.kill(worker, signal.SIGKILL)
        log.with_name("log.sign").touch()
        said = process.communicate()[0]
    assert process.returncode == 0, said
    assert compiled_by(waiting)[-1] != worker, "another worker did it again"
    assert rows_of(tmp_path / "clean") == cleaned(ROWS, Cleaner(rules=[rules]))


def test_the_readme_cleans_a_frame(cluster: Cluster, tmp_path: Path) -> None:
    write(tmp_path / "crawl", ROWS)
    (tmp_path / "program.py").write_text(readme_block("cleaner.engines.spark"))
    local = cluster._replace(master="local[2]")  # as `python program.py` would run it
    local.run(tmp_path, "spark-submit program.py")
    assert rows_of(tmp_path / "clean") == cleaned(ROWS, Cleaner())
