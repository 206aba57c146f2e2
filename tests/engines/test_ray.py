"""Ray Data, on a real Ray of two cores: a cluster of one machine whose workers run in a directory of their own."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from cleaner import Cleaner
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

pytest.importorskip("ray", reason="ray is not installed")

RAY = str(Path(sys.executable).with_name("ray"))
ROWS = documents()


class Cluster(NamedTuple):
    """Where its parts are found, and what a process needs to speak to it."""

    address: str
    dashboard: str
    environment: dict[str, str]

    def run(self, directory: Path, *command: str) -> str:
        """What a command prints that ends well, run in a directory and connected to the cluster."""

        def run() -> subprocess.CompletedProcess[str] | None:
            done = subprocess.run(
                command,
                cwd=directory,
                env=self.environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            # What takes jobs starts a while after the cluster answers.
            return None if "No available agent" in done.stdout else done

        done: subprocess.CompletedProcess[str] = wait(run)
        assert done.returncode == 0, done.stdout
        return done.stdout


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    # Not pytest's directory: its name is too long for Ray's sockets.
    directory = Path(tempfile.mkdtemp(prefix="ray-", dir="/tmp"))
    port, dashboard = free_port(), free_port()
    found = Cluster(
        f"127.0.0.1:{port}",
        f"http://127.0.0.1:{dashboard}",
        environment(
            RAY_ADDRESS=f"127.0.0.1:{port}",
            RAY_API_SERVER_ADDRESS=f"http://127.0.0.1:{dashboard}",
            RAY_AUTH_MODE="token",
            RAY_AUTH_TOKEN=secrets.token_hex(32),
            RAY_USAGE_STATS_ENABLED="0",
            RAY_GRACEFUL_SHUTDOWN_DRAIN_TIMEOUT_S="0",
        ),
    )
    command = [RAY, "start", "--head", "--block", "--node-ip-address=127.0.0.1", f"--port={port}"]
    command += [f"--dashboard-port={dashboard}", "--num-cpus=2", f"--object-store-memory={100 * 2**20}"]
    process = subprocess.Popen(
        [*command, f"--temp-dir={directory}/t"],
        cwd=directory,
        env={name: value for name, value in found.environment.items() if name != "RAY_ADDRESS"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )

    def answers() -> bool:
        assert process.poll() is None, process.stdout and process.stdout.read().decode()
        request = urllib.request.Request(f"{found.dashboard}/api/version")
        request.add_header("Authorization", f"Bearer {found.environment['RAY_AUTH_TOKEN']}")
        try:
            return bool(urllib.request.urlopen(request).read())
        except OSError:
            return False

    try:
        wait(answers)
        yield found
    finally:
        process.terminate()
        process.communicate()
        shutil.rmtree(directory, ignore_errors=True)


def test_the_readme_submits_a_job_with_rules_of_ones_own(cluster: Cluster, tmp_path: Path) -> None:
    write(tmp_path / "crawl", ROWS)
    rules = rule_file(tmp_path / "home" / "my_site.py", tmp_path / "log")
    command = readme_command("ray job submit", tmp_path)
    cluster.run(rules.parent, "bash", "-c", f"{command} --ignore adblock --removals-column cut --rules-column why")
    driver, *others = compiled_by(tmp_path / "log")
    workers = [process for process in others if process != driver]
    assert 1 <= len(workers) == len(set(workers)) <= 2
    expected = cleaned(ROWS, Cleaner(rules=[rules], ignore=["adblock"]), removals="cut", rules="why")
    assert rows_of(tmp_path / "clean") == expected
    assert any(row["why"] and "harbour/flag" in row["why"] for row in expected)


ACTORS = """
import ray, sys
from cleaner import Cleaner
from cleaner.engines.ray import CleanTexts

dataset = ray.data.read_parquet(sys.argv[1], override_num_blocks=4).map_batches(
    CleanTexts,
    fn_constructor_args=[Cleaner(rules=["site.py"])],
    fn_constructor_kwargs={"rules": "why"},
    batch_format="pyarrow",
    compute=ray.data.ActorPoolStrategy(size=1),
)
dataset.write_parquet(sys.argv[2])
"""


def test_an_actor_gets_the_rules_of_a_driver_elsewhere(cluster: Cluster, tmp_path: Path) -> None:
    write(tmp_path / "crawl", ROWS)
    rules = rule_file(tmp_path / "site.py", tmp_path / "log")
    cluster.run(tmp_path, sys.executable, "-c", ACTORS, f"{tmp_path}/crawl", f"{tmp_path}/clean")
    _, *workers = compiled_by(tmp_path / "log")
    assert len(workers) == len(set(workers))
    assert rows_of(tmp_path / "clean") == cleaned(ROWS, Cleaner(rules=[rules]), rules="why")


def test_a_worker_that_is_killed_costs_no_row_and_doubles_none(cluster: Cluster, tmp_path: Path) -> None:
    write(tmp_path / "crawl", ROWS)
    log = tmp_path / "log"
    late = ROWS[-10]["id"]
    rules = rule_file(tmp_path / "site.py", log, WAITING_RULES.replace("{number}", str(late)))
    job = [sys.executable, "-m", "cleaner.jobs.on_ray", f"{tmp_path}/crawl", f"{tmp_path}/clean", "--rules", "site.py"]
    with subprocess.Popen(
        job, cwd=tmp_path, env=cluster.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        waiting = log.with_name("log.waiting")
        wait(lambda: compiled_by(waiting) or process.poll() is not None)
        (worker,) = compiled_by(waiting)
        os.kill(worker, signal.SIGKILL)
        log.with_name("log.sign").touch()
        said = process.communicate()[0].decode()
    assert process.returncode == 0, said
    assert compiled_by(waiting)[-1] != worker, "another worker did it again"
    assert rows_of(tmp_path / "clean") == cleaned(ROWS, Cleaner(rules=[rules]))


def test_the_readme_cleans_a_dataset(tmp_path: Path) -> None:
    write(tmp_path / "crawl", ROWS)
    program = readme_block("cleaner.engines.ray")
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=environment(RAY_USAGE_STATS_ENABLED="0"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert rows_of(tmp_path / "clean") == cleaned(ROWS, Cleaner())
