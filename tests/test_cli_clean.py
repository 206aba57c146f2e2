"""`cleaner clean` as processes: where the text goes, what is said, and what the exit code tells."""

from __future__ import annotations

import codecs
import gzip
import json
import os
import stat
import subprocess
from functools import partial
from pathlib import Path

import pytest

from cleaner import clean, files
from cleaner.commands.inputs import Inputs
from tests.conftest import Shell, count_calls

ARTICLE = (
    b"The ferry crossed the strait twice that day, and both times it came back with more birds than people.\n"
    b"\n"
    b"By evening the wind had turned, so that the captain kept her in port and went home to mend his nets.\n"
)
CRUFT = b"\nAdblock Detected\n\nPlease consider supporting us by disabling your ad blocker\n"
PAGE = ARTICLE + CRUFT


def error_line(run: subprocess.CompletedProcess[bytes]) -> str:
    """The one line in which a failed run says why."""
    assert run.returncode == 2, run.stderr
    text = run.stderr.decode()
    assert text.startswith("cleaner: ")
    assert text.count("\n") == 1, text
    return text


def test_a_file_comes_out_clean_on_standard_output(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    run = shell.run("clean", "page.txt")
    assert (run.returncode, run.stdout, run.stderr) == (0, ARTICLE, b"")


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_a_pipe_is_cleaned(shell: Shell, arguments: tuple[str, ...]) -> None:
    run = shell.run("clean", *arguments, input=PAGE)
    assert (run.returncode, run.stdout, run.stderr) == (0, ARTICLE, b"")


def test_standard_input_can_go_to_a_file(shell: Shell) -> None:
    assert shell.run("clean", "-o", "clean.txt", input=PAGE).returncode == 0
    assert shell.read("clean.txt") == ARTICLE


def test_several_files_follow_each_other_on_standard_output(shell: Shell) -> None:
    shell.write("b.txt", PAGE)
    shell.write("a.txt", b"A line of its own.\n")
    assert shell.run("clean", "b.txt", "a.txt").stdout == ARTICLE + b"A line of its own.\n"


def test_a_directory_is_mirrored(shell: Shell) -> None:
    shell.write("pages/one.txt", PAGE).chmod(0o640)
    shell.write("pages/deep/er/two.txt", b"Nothing to remove here.")
    shell.write("pages/.hidden/three.txt", PAGE)
    run = shell.run("clean", "pages/", "-o", "clean/")
    assert run.returncode == 0
    assert run.stdout == b""
    assert b"2 removals in 1 of 2 documents" in run.stderr
    assert shell.tree("clean") == {"one.txt": ARTICLE, "deep/er/two.txt": b"Nothing to remove here."}
    assert stat.S_IMODE((shell.directory / "clean/one.txt").stat().st_mode) == 0o640


def test_files_go_into_a_directory_by_their_names(shell: Shell) -> None:
    shell.write("a/one.txt", PAGE)
    shell.write("b/two.txt", PAGE)
    assert shell.run("clean", "a/one.txt", "b/two.txt", "-o", "clean").returncode == 0
    assert shell.tree("clean") == {"one.txt": ARTICLE, "two.txt": ARTICLE}


def test_in_place_rewrites_what_changes_and_nothing_else(shell: Shell) -> None:
    changed = shell.write("pages/changed.txt", PAGE)
    changed.chmod(0o604)
    same = shell.write("pages/same.txt", ARTICLE)
    before = same.stat()
    run = shell.run("clean", "pages", "--in-place")
    assert (run.returncode, run.stdout) == (0, b"")
    assert shell.tree("pages") == {"changed.txt": ARTICLE, "same.txt": ARTICLE}
    assert stat.S_IMODE(changed.stat().st_mode) == 0o604
    after = same.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("name", ["pages", "pages/page.txt", "link.txt"])
def test_in_place_keeps_whose_a_file_is_and_who_may_read_it(shell: Shell, name: str) -> None:
    page = shell.write("pages/page.txt", PAGE)
    page.chmod(0o640)
    if os.geteuid() == 0:  # nobody else can give files away
        os.chown(page, 1, 2)
    (shell.directory / "link.txt").symlink_to("pages/page.txt")
    after = page.stat()
    for command in ("clean", "restore"):
        assert shell.run(command, name, "-i", "--report", "removed.jsonl").returncode == 0
        before, after = after, page.stat()
        assert before.st_ino != after.st_ino
        assert (before.st_uid, before.st_gid, before.st_mode) == (after.st_uid, after.st_gid, after.st_mode)


def test_in_place_keeps_a_link_and_rewrites_what_it_names(shell: Shell) -> None:
    shell.write("store/page.txt", PAGE)
    (shell.directory / "page.txt").symlink_to("store/page.txt")
    assert shell.run("clean", "-i", "page.txt").returncode == 0
    assert (shell.directory / "page.txt").is_symlink()
    assert shell.read("store/page.txt") == ARTICLE


@pytest.mark.parametrize("name", ["page.txt", "crawl.jsonl"])
def test_in_place_leaves_other_names_of_a_file_as_they_are_and_says_so(shell: Shell, name: str) -> None:
    source = PAGE if name == "page.txt" else json.dumps({"text": PAGE.decode()}).encode() + b"\n"
    for number in range(7):
        path = shell.write(f"pages/{number}/{name}", source)
        (shell.directory / f"snapshot-{number}").hardlink_to(path)
    run = shell.run("clean", "pages", "-i")
    assert run.returncode == 0
    said = run.stderr.decode().splitlines()
    told = f"cleaner: pages/0/{name}: had other names (hard links); now it is a file of its own"
    assert (said[1], said[6], len(said)) == (told, "cleaner: 2 more had other names", 8)
    assert shell.read("snapshot-0") == source
    assert shell.read(f"pages/0/{name}") != source
    assert b"links" not in shell.run("clean", "pages", "-i").stderr


def test_an_output_that_is_a_device_is_written_to(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    assert shell.run("clean", "page.txt", "-o", "/dev/stdout").stdout == ARTICLE
    assert shell.run("clean", "page.txt", "-o", os.devnull).returncode == 0
    assert Path(os.devnull).is_char_device()


def through_pipe(shell: Shell, data: bytes, *arguments: str) -> tuple[int, bytes, bytes]:
    """Run with a named pipe among the arguments, `pipe`, that the data come out of."""
    os.mkfifo(shell.directory / "pipe")
    with subprocess.Popen(
        shell.command(*arguments),
        cwd=shell.directory,
        env=shell.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        (shell.directory / "pipe").write_bytes(data)
        output, messages = process.communicate()
    return process.returncode, output, messages


@pytest.mark.parametrize(
    "arguments", [["-o", "a.json", "--report", "./a.json"], ["-o", "b.txt", "--report", "a.json", "--report", "a.json"]]
)
def test_a_text_and_a_report_do_not_take_one_place(shell: Shell, arguments: list[str]) -> None:
    shell.write("page.txt", PAGE)
    run = shell.run("clean", "page.txt", *arguments)
    assert run.returncode == 2
    assert b"a.json: is named for two outputs; choose another place" in run.stderr
    assert shell.tree(".") == {"page.txt": PAGE}


def test_an_input_may_be_a_pipe(shell: Shell) -> None:
    """As the shell's <(command) is."""
    assert through_pipe(shell, PAGE, "clean", "pipe") == (0, ARTICLE, b"")


def test_a_pipe_is_not_rewritten_in_place(shell: Shell) -> None:
    os.mkfifo(shell.directory / "pipe")
    run = shell.run("clean", "-i", "pipe")
    assert (run.returncode, run.stderr) == (
        2,
        b"cleaner: pipe: not a regular file; -o names another place for its text\n",
    )


def test_links_are_not_followed_out_of_a_directory(shell: Shell) -> None:
    shell.write("outside/secret.txt", PAGE)
    shell.write("pages/page.txt", PAGE)
    (shell.directory / "pages/file").symlink_to("../outside/secret.txt")
    (shell.directory / "pages/tree").symlink_to("../outside")
    (shell.directory / "pages/inside").symlink_to("page.txt")
    run = shell.run("clean", "pages", "-o", "clean")
    assert run.returncode == 0
    assert shell.tree("clean") == {"page.txt": ARTICLE, "inside": ARTICLE}
    assert b"pages/file" in run.stderr
    assert b"pages/tree" in run.stderr
    shell.run("clean", "pages", "--in-place")
    assert shell.read("outside/secret.txt") == PAGE
    assert (shell.directory / "pages/inside").is_symlink()


def stamps(directory: Path) -> dict[str, tuple[bytes, int, int, int]]:
    """Bytes, times and inode of everything in a directory; read so that the times stay."""
    found = {}
    with files.scan(directory) as entries:
        for path in [directory / entry.name for entry in entries]:
            status = path.stat()
            data = b"" if path.is_dir() else files.read(path)
            found[str(path)] = (data, status.st_atime_ns, status.st_mtime_ns, status.st_ino)
            found |= stamps(path) if path.is_dir() else {}
    return found


def test_a_dry_run_shows_what_would_go_and_touches_nothing(shell: Shell) -> None:
    shell.write("pages/page.txt", PAGE)
    shell.write("pages/sub/plain.txt", ARTICLE)
    before = stamps(shell.directory / "pages")
    for place in (["--in-place"], ["-o", "clean"], []):
        run = shell.run("clean", "pages", "--dry-run", *place)
        assert (run.returncode, run.stdout) == (0, b"")
        assert b"pages/page.txt" in run.stderr
        assert b"Adblock Detected" in run.stderr
        assert b"adblock/" in run.stderr
        assert b"\x1b" not in run.stderr
    assert stamps(shell.directory / "pages") == before
    assert not (shell.directory / "clean").exists()


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(PAGE, id="plain"),
        pytest.param(PAGE[:-1], id="no newline at the end"),
        pytest.param(PAGE.replace(b"\n", b"\r\n"), id="CRLF"),
        pytest.param(PAGE.replace(b"birds", b"b\xefrds \xff\xfe"), id="bytes that are not UTF-8"),
        pytest.param(codecs.BOM_UTF8 + PAGE, id="byte order mark"),
        pytest.param(CRUFT.lstrip() + b"\n" + ARTICLE, id="at the start"),
        pytest.param(ARTICLE, id="nothing to remove"),
    ],
)
def test_patch_makes_of_the_diff_what_clean_writes_and_back(shell: Shell, page: bytes) -> None:
    shell.write("page.txt", page)
    cleaned = shell.run("clean", "page.txt").stdout
    diff = shell.run("clean", "page.txt", "--diff").stdout

    def patch(*arguments: str, name: str) -> bytes:
        command = ["patch", "--binary", "-s", *arguments, "-o", "-", name]
        return subprocess.run(command, input=diff, cwd=shell.directory, capture_output=True, check=True).stdout

    if diff:
        shell.write("cleaned.txt", cleaned)
        assert patch(name="page.txt") == cleaned
        assert patch("-R", name="cleaned.txt") == page
    else:
        assert cleaned == page


@pytest.mark.parametrize("name", ["caf\N{LATIN SMALL LETTER E WITH ACUTE}.txt", "\N{HIRAGANA LETTER A}.txt"])
def test_a_diff_names_files_as_the_system_does_whatever_their_encoding(shell: Shell, name: str) -> None:
    page = "Das Schöpfwerk läuft.\n".encode("latin-1") + PAGE
    shell.write(f"pages/{name}", page)
    run = shell.run("clean", "pages", "-i", "--encoding", "latin-1", "--report", "removed.diff")
    assert run.returncode == 0, run.stderr
    assert shell.read(f"pages/{name}") != page
    subprocess.run(["patch", "-R", "-p1", "-s", "-i", "removed.diff"], cwd=shell.directory, check=True)
    assert shell.read(f"pages/{name}") == page


def test_a_directory_s_diff_patches_the_directory(shell: Shell) -> None:
    shell.write("pages/a.txt", PAGE)
    shell.write("pages/with space/b c.txt", PAGE)
    diff = shell.run("clean", "pages", "--diff").stdout
    subprocess.run(["patch", "-p1", "-s"], input=diff, cwd=shell.directory, check=True)
    assert set(shell.tree("pages").values()) == {ARTICLE}


def test_check_tells_by_its_exit_code(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    shell.write("clean.txt", ARTICLE)
    found = shell.run("clean", "--check", "page.txt", "clean.txt")
    assert (found.returncode, found.stdout) == (1, b"")
    assert b"page.txt: 2 removals" in found.stderr
    assert shell.run("clean", "--check", "clean.txt").returncode == 0
    assert shell.run("clean", "--check", "page.txt", "missing.txt").returncode == 2
    assert shell.read("page.txt") == PAGE


def test_reports_are_written_in_the_format_of_their_endings(shell: Shell) -> None:
    shell.write("pages/page.txt", PAGE)
    names = ["removed.html", "removed.json", "removed.jsonl", "removed.diff"]
    reports = [argument for name in names for argument in ("--report", name)]
    assert shell.run("clean", "pages", "-o", "clean", *reports).returncode == 0
    assert shell.read("removed.html").lower().startswith(b"<!doctype html")
    assert json.loads(shell.read("removed.json"))["documents"][0]["name"] == "pages/page.txt"
    assert json.loads(shell.read("removed.jsonl"))["name"] == "pages/page.txt"
    assert b"-Adblock Detected" in shell.read("removed.diff")


def test_rules_can_be_chosen(shell: Shell) -> None:
    page = ARTICLE + b"\nAdblock Detected\n\nThree herons voted for this perch\n"
    shell.write("page.txt", page)
    shell.write("my_site.py", MY_SITE)
    assert b"herons" in shell.run("clean", "page.txt").stdout
    assert shell.run("clean", "page.txt", "--rules", "my_site.py").stdout == ARTICLE
    only = shell.run("clean", "page.txt", "--rules", "my_site.py", "--select", "my-site").stdout
    assert only == ARTICLE + b"\nAdblock Detected\n"
    without = shell.run("clean", "page.txt", "--rules", "my_site.py", "--ignore", "my-site/herons,newsletter").stdout
    assert without == ARTICLE + b"\nThree herons voted for this perch\n"
    assert shell.run("clean", "page.txt", "--profile", "page").returncode == 0


MY_SITE = b'''"""Votes."""

from cleaner.rule import Phrases

RULES = [
    Phrases(
        id="my-site/herons",
        reason="A count of votes.",
        phrases={"en": "three herons voted for this perch"},
        removes=["Three herons voted for this perch", "THREE HERONS VOTED FOR THIS PERCH!"],
        keeps=["Three herons voted for this perch and left.", "Herons do not vote."],
    )
]
'''


def test_a_project_s_settings_are_found_from_below(shell: Shell) -> None:
    shell.write("page.txt", ARTICLE + b"\nAdblock Detected\n\nThree herons voted for this perch\n")
    shell.write("rules/my_site.py", MY_SITE)
    shell.write("pyproject.toml", b'[tool.cleaner]\nrules = ["rules/my_site.py"]\nignore = ["adblock"]\n')
    (shell.directory / "deep/er").mkdir(parents=True)
    shell.directory = shell.directory / "deep/er"
    assert shell.run("clean", "../../page.txt").stdout == ARTICLE + b"\nAdblock Detected\n"
    assert shell.run("clean", "../../page.txt", "--ignore", "newsletter").stdout == ARTICLE


def test_no_rule_file_is_run_that_nobody_named(shell: Shell) -> None:
    for name in ("my_site.py", "rules.py", "rules/my_site.py", "cleaner_rules/my_site.py"):
        shell.write(name, b"raise SystemExit('run')\n")
    shell.write("page.txt", PAGE)
    shell.write("pyproject.toml", b"[project]\nname = 'cleaner-of-pages'\n")
    assert shell.run("clean", "page.txt").stdout == ARTICLE


def test_nobody_s_project_is_not_trusted(shell: Shell) -> None:
    shell.write("my_site.py", b"raise SystemExit('run')\n")
    shell.write("pyproject.toml", b'[tool.cleaner]\nrules = ["my_site.py"]\n')
    shell.directory.chmod(0o1777)  # as /tmp
    run = shell.run("clean", input=PAGE)
    assert (run.returncode, run.stdout) == (0, ARTICLE)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[tool.cleaner]\nselct = ['a']\n", "no setting 'selct'"),
        ("[tool.cleaner]\nselect = 'adblock'\n", "tool.cleaner.select must be a list of strings"),
        ("[tool.cleaner]\nprofile = 'everything'\n", "must be one of: article, page"),
        ("[tool.cleaner\n", "pyproject.toml"),
        ("tool = 5  # cleaner\n", "pyproject.toml: tool must be a table"),
        (f"cleaner = {'[' * 9_999}\n", "pyproject.toml: "),
        ("[tool.cleaner]\nselect = ['nonesuch']\n", "nonesuch"),
        ("[tool.cleaner]\nrules = ['nonesuch.py']\n", "nonesuch.py"),
    ],
)
def test_wrong_settings_are_named(shell: Shell, text: str, said: str) -> None:
    shell.write("pyproject.toml", text.encode())
    assert said in error_line(shell.run("clean", input=PAGE))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_byte_order_mark_tells_the_encoding_and_stays(shell: Shell, encoding: str) -> None:
    mark = "" if encoding == "utf-8-sig" else "\ufeff"
    source, cleaned = ((mark + data.decode()).encode(encoding) for data in (PAGE, ARTICLE))
    assert shell.run("clean", input=source).stdout == cleaned


def test_an_encoding_can_be_named(shell: Shell) -> None:
    source, cleaned = (
        (data + "Größe, à bientôt, 10 €\n".encode()).decode().encode("cp1252") for data in (PAGE, ARTICLE)
    )
    source += b"a byte that cp1252 has no sign for: \x81\n"
    cleaned += b"a byte that cp1252 has no sign for: \x81\n"
    assert shell.run("clean", "--encoding", "windows-1252", input=source).stdout.replace(b"\n", b"") == cleaned.replace(
        b"\n", b""
    )


def test_bytes_that_are_not_text_come_out_as_they_went_in(shell: Shell) -> None:
    source = ARTICLE + b"caf\xe9 \xff\xc3\x28 \xed\xa0\x80\n"
    assert shell.run("clean", input=source + CRUFT).stdout == source


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("Évidemment, l’été dernier a été gâché.\n".encode("cp1252"), "is not UTF-8, so that"),
        (ARTICLE.replace(b"\n", b"\r"), "has carriage returns for newlines"),
        (b"A letter in Latin-1: caf\xe9.\n" + ARTICLE, ""),
        (ARTICLE.replace(b"\n", b"\r\n"), ""),
        (b"A line with \r in it.\n" + ARTICLE, ""),
        (b"A line that ends so\r", ""),
    ],
)
def test_a_text_that_is_not_read_as_one_may_think_is_named(shell: Shell, data: bytes, said: str) -> None:
    shell.write("pages/page.txt", data)
    run = shell.run("clean", "pages/page.txt")
    assert (run.returncode, run.stdout) == (0, data)
    assert run.stderr.decode().startswith(f"cleaner: pages/page.txt: {said}" if said else "")
    assert run.stderr.count(b"\n") == bool(said)
    assert shell.run("clean", "pages/page.txt", "--quiet").stderr == b""


def test_a_text_that_would_be_lost_is_left_whole_unless_forced(shell: Shell) -> None:
    shell.write("page.txt", CRUFT)
    left = shell.run("clean", "page.txt")
    assert (left.returncode, left.stdout) == (0, CRUFT)
    said = b"nothing would be left; --force cleans it all the same\n"
    assert left.stderr == b"cleaner: page.txt: left whole: " + said
    shown = shell.run("clean", "page.txt", "--dry-run").stderr
    assert b"page.txt  left whole: " + said in shown
    assert clean(CRUFT.decode()).withheld == "nothing would be left"
    assert clean("\ufeffShare").withheld == "nothing would be left", "a byte order mark is no text"
    assert shell.run("clean", "page.txt", "--quiet").stderr == b""
    forced = shell.run("clean", "page.txt", "--force")
    assert (forced.returncode, forced.stdout.strip()) == (0, b"")


def test_html_is_cleaned_as_text_with_a_warning(shell: Shell) -> None:
    page = b"<!DOCTYPE html>\n<html><body>\n<p>The ferry.</p>\n</body></html>\n"
    run = shell.run("clean", input=page)
    assert (run.returncode, run.stdout) == (0, page)
    assert b"trafilatura" in run.stderr
    assert b"readability" in run.stderr
    assert b"resiliparse" in run.stderr


@pytest.mark.parametrize(
    ("text", "is_json"),
    [
        ('{"id": 1, "text": "The ferry."}\n{"id": 2, "text": "The boat."}\n', True),
        ('\ufeff[\n  {"text": "The ferry."}\n]\n', True),
        ('{"text": "' + "The ferry. " * 2_000 + '"}', True),
        ('{"text": "The ferry."} is what a line of the file looks like.\n', False),
        ("{{template}}: the name of a template, in braces {so}\n", False),
        ("[The ferry]\n", False),
    ],
)
def test_json_is_cleaned_as_text_with_a_warning(shell: Shell, text: str, is_json: bool) -> None:
    run = shell.run("clean", input=text.encode())
    assert (run.returncode, run.stdout) == (0, text.encode())
    said = b"cleaner: standard input: is JSON, cleaned as plain text; --jsonl FIELD cleans a field of JSON Lines\n"
    assert run.stderr == (said if is_json else b"")


def test_a_choice_that_leaves_no_rule_is_named(shell: Shell) -> None:
    said = b"cleaner: no rule is left: --ignore takes all that --select names\n"
    shell.write("pyproject.toml", b'[tool.cleaner]\nignore = ["adblock"]\n')
    for options in (["--select", "adblock/wall", "--ignore", "ad*"], ["--select", "adblock/wall,adblock/appeal"]):
        run = shell.run("clean", *options, input=PAGE)
        assert (run.returncode, run.stdout, run.stderr) == (0, PAGE, said)


def test_an_empty_input_stays_empty(shell: Shell) -> None:
    run = shell.run("clean", input=b"")
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")


def test_who_stops_reading_the_diff_ends_the_run(shell: Shell) -> None:
    for number in range(300):
        shell.write(f"pages/{number}.txt", PAGE)
    with subprocess.Popen(
        shell.command("clean", "pages", "--diff"),
        cwd=shell.directory,
        env=shell.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert (process.stderr.read(), process.wait()) == (b"", 141)


def test_what_an_encoding_lacks_is_shown_by_its_number(shell: Shell) -> None:
    run = shell.run("rules", "show", "adblock/wall", environment={"PYTHONIOENCODING": "latin-1"})
    assert (run.returncode, run.stderr) == (0, b"")
    assert b"\\u0435\\u043a\\u043b\\u0430\\u043c" in run.stdout


def prepare_errors(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    shell.write("other/page.txt", PAGE)
    shell.write("pages/page.txt", PAGE)
    shell.write("pages/sub/deep.txt", PAGE)
    shell.write("more/page.txt", PAGE)
    shell.write("image.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    shell.write("wide.txt", PAGE.decode().encode("utf-16-le"))
    shell.write("marked.txt", ("\ufeff" + PAGE.decode()).encode("utf-16-le"))
    shell.write("page.txt.gz", gzip.compress(PAGE))
    shell.write("broken.py", b"RULES = [\n")
    shell.write("crash.py", b"\nRULES = undefined\n")
    shell.write("bare.py", b"RULES = [1]\n")
    (shell.directory / "circle").symlink_to("circle")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("missing.txt", "missing.txt: No such file or directory"),
        ("circle", "circle: "),
        ("pages", "pages: is a directory; add -o DIRECTORY, --in-place or --dry-run"),
        ("pages -o pages/clean", "pages/clean: the output would lie inside the input"),
        ("pages -o pages", "pages: the output would lie inside the input"),
        ("pages -o more --report pages/removed.html", "pages/removed.html: the report would lie inside the input"),
        ("page.txt -o page.txt", "page.txt: is both the input and the output"),
        ("other/page.txt -o other", "other/page.txt: is both the input and the output"),
        ("page.txt -o new.txt --report page.txt", "page.txt: is both the input and the report"),
        ("image.png", "image.png: binary, not text"),
        ("page.txt.gz", "page.txt.gz: compressed, not text; zcat FILE | cleaner clean reads it"),
        ("wide.txt", "UTF-16 without a byte order mark needs --encoding"),
        (
            "marked.txt --encoding latin-1",
            "marked.txt: has the byte order mark of utf-16-le; leave out --encoding for it",
        ),
        ("marked.txt --diff", "marked.txt: patch(1) can't apply a diff of utf-16-le"),
        ("page.txt other/page.txt -o clean", "page.txt and other/page.txt would both be written to clean/page.txt"),
        ("pages more -o clean", "would both be written to clean/page.txt"),
        ("page.txt pages -o clean", "would both be written to clean/page.txt"),
        ("pages page.txt -o clean", "would both be written to clean/page.txt"),
        ("pages pages/page.txt -i", "pages/page.txt: is named twice, also by pages"),
        ("pages/page.txt pages -i", "pages/page.txt: is named twice, also by pages"),
        ("page.txt page.txt -i", "page.txt: is named twice (see"),
        ("page.txt pages/../page.txt -i", "pages/../page.txt: is named twice, also by page.txt"),
        ("pages -o page.txt", "page.txt: is a file; many inputs need a directory"),
        ("page.txt -o new.txt -i", "choose one"),
        ("page.txt -o new.txt --diff", "--diff writes no cleaned text"),
        ("page.txt --check -i", "--check writes no cleaned text"),
        ("- -i", "standard input has no place"),
        ("- -o pages", "standard input has no name"),
        ("page.txt --rules broken.py", "broken.py:1: "),
        ("page.txt --rules crash.py", "crash.py:2: NameError"),
        ("page.txt --rules bare.py", "bare.py: RULES holds 1"),
        ("page.txt --rules none.py", "none.py: no such rule file"),
        ("page.txt --select nonesuch", "no rule answers to 'nonesuch'; `cleaner rules list`"),
        ("page.txt --select adblock/wal", "no rule answers to 'adblock/wal' (did you mean 'adblock/wall'?)"),
        ("page.txt --ignore comment", "no rule answers to 'comment' (did you mean 'comments'?)"),
        ("page.txt --select ,", "'--select': names no rule; 'all' names all"),
        ("page.txt --ignore ,", "'--ignore': names no rule"),
        ("page.txt --profile nonesuch", "'nonesuch'"),
        ("page.txt --encoding nonesuch", "no encoding is named 'nonesuch'"),
        ("page.txt --encoding \udcff", r"no encoding is named '\udcff'"),
        ("page.txt --encoding hex", "'hex' is not a text encoding"),
        ("page.txt --jobs 0", "--jobs"),
        ("page.txt --report removed.txt", "a report's name ends in .html, .json, .jsonl or .diff"),
        ("page.txt --report page.txt/removed.json", "page.txt/removed.json: "),
        ("page.txt -i --report removed.json --report page.txt/removed.diff", "page.txt/removed.diff: "),
        ("page.txt -i --report removed.html --report removed.jsonl --report removed.txt", "a report's name ends in"),
        ("page.txt -o nowhere.txt/ --nonesuch", "--nonesuch"),
        ("page.txt --jsonl text --diff", "--jsonl"),
        ("page.txt --jsonl text --encoding utf-16", "JSON Lines are UTF-8"),
        ("page.txt --jsonl text --format wet", "--jsonl is short for --format jsonl; leave out --format wet"),
    ],
)
def test_errors_are_one_line_and_nothing_is_changed(shell: Shell, command: str, said: str) -> None:
    prepare_errors(shell)
    before = shell.tree(".")
    run = shell.run("clean", *command.split())
    assert said in error_line(run)
    assert run.stdout == b""
    assert shell.tree(".") == before


@pytest.mark.parametrize("inputs", [["pages"], ["page.txt", "pages/removed.html"], ["pages/removed.html", "page.txt"]])
def test_a_report_does_not_take_the_place_of_an_output(shell: Shell, inputs: list[str]) -> None:
    shell.write("page.txt", PAGE)
    shell.write("pages/removed.html", PAGE)
    (shell.directory / "link").symlink_to("clean")
    for report in ("clean/removed.html", "link/removed.html"):
        run = shell.run("clean", *inputs, "-o", "clean", "--report", report)
        said = f"pages/removed.html: its output would be the report {report}; choose another place"
        assert f"cleaner: {said}" in error_line(run)
        assert shell.tree("clean") == {}
    assert shell.run("clean", *inputs, "-o", "clean", "--report", "clean/removed.json").returncode == 0
    assert shell.read("clean/removed.html") == ARTICLE


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("clena page.txt", "No such command 'clena'. Did you mean 'clean'? (see cleaner --help)"),
        ("page.txt", "No such command 'page.txt'. Did you mean 'clean page.txt'? (see cleaner --help)"),
        ("nonesuch", "No such command 'nonesuch'. (see cleaner --help)"),
        ("clean page.txt --report", "Option '--report' requires an argument. (see cleaner clean --help)"),
    ],
)
def test_a_wrong_command_is_told_what_is_right(shell: Shell, command: str, said: str) -> None:
    shell.write("page.txt", PAGE)
    assert error_line(shell.run(*command.split())) == f"cleaner: {said}\n"


def test_a_name_that_no_file_can_have_costs_no_other_input(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    name = "n" * 300
    run = shell.run("clean", name, "page.txt", "-o", "clean")
    assert (run.returncode, shell.tree("clean")) == (2, {"page.txt": ARTICLE})
    assert f"cleaner: {name}: File name too long\n" in run.stderr.decode()
    (shell.directory / "pages").mkdir()
    (shell.directory / "pages/a").symlink_to(name)
    shell.write("pages/b.txt", PAGE)
    run = shell.run("clean", "pages", "-o", "clean/pages")
    assert (run.returncode, shell.tree("clean/pages")) == (0, {"b.txt": ARTICLE})
    assert b"cleaner: pages/a: a link that leads nowhere\n" in run.stderr


def test_a_current_directory_that_is_gone_is_no_project(shell: Shell) -> None:
    command = 'mkdir gone; cd gone; rmdir ../gone; exec "$@"'
    run = subprocess.run(
        ["sh", "-c", command, "sh", *shell.command("clean")],
        input=PAGE,
        cwd=shell.directory,
        env=shell.environment,
        capture_output=True,
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, ARTICLE, b"")


def test_messages_that_nobody_can_take_do_not_change_the_exit_code(shell: Shell) -> None:
    """Standard error is a file on a full disk: 1 would say that `--check` found something."""
    shell.write("page.txt", PAGE)
    full = ["sh", "-c", 'exec "$@" 2>/dev/full', "sh", *shell.command("clean", "page.txt", "none.txt")]
    run = subprocess.run(full, cwd=shell.directory, env=shell.environment, stdout=subprocess.PIPE)
    assert (run.returncode, run.stdout) == (2, ARTICLE)


def test_an_empty_name_is_not_the_current_directory(shell: Shell) -> None:
    shell.write("page.txt", PAGE)
    assert "empty" in error_line(shell.run("clean", "", "--in-place"))
    assert "empty" in error_line(shell.run("clean", "page.txt", "-o", ""))
    assert shell.read("page.txt") == PAGE


def test_an_output_that_leads_back_into_the_input_is_refused(shell: Shell) -> None:
    shell.write("pages/a/page.txt", PAGE)
    shell.write("pages/b/page.txt", PAGE)
    (shell.directory / "clean").mkdir()
    (shell.directory / "clean/a").symlink_to("../pages/a")
    run = shell.run("clean", "pages", "-o", "clean")
    assert run.returncode == 2
    assert b"pages/a/page.txt: its output clean/a/page.txt would lie inside the input" in run.stderr
    assert shell.read("pages/a/page.txt") == PAGE
    assert shell.read("clean/b/page.txt") == ARTICLE


def obey_modes() -> None:
    """Give up, in a process about to start, root's right to read and write everything."""
    import ctypes

    drop_from_bounding_set, may_override, may_read = 24, 1, 2  # prctl(2), capabilities(7)
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for capability in (may_override, may_read):
            if libc.prctl(drop_from_bounding_set, capability, 0, 0, 0):
                raise OSError(ctypes.get_errno(), "prctl")


@pytest.mark.parametrize("are_named", [False, True])
def test_a_bad_file_does_not_stop_the_others(shell: Shell, are_named: bool) -> None:
    shell.write("pages/a.txt", PAGE)
    shell.write("pages/empty.txt", b"")
    shell.write("pages/secret.txt", PAGE).chmod(0)
    shell.write("pages/locked/page.txt", PAGE).parent.chmod(0)
    shell.write("pages/z.txt", PAGE)
    names = sorted(path.name for path in (shell.directory / "pages").iterdir())
    inputs = [f"pages/{name}" for name in names] if are_named else ["pages"]
    run = shell.run("clean", *inputs, "-o", "clean", preexec_fn=obey_modes)
    (shell.directory / "pages/locked").chmod(0o700)
    assert run.returncode == 2
    named = [line for line in run.stderr.decode().splitlines() if "pages/" in line]
    assert named == [
        "cleaner: pages/locked: Permission denied",
        "cleaner: pages/secret.txt: Permission denied",
    ]
    assert b"2 failed" in run.stderr
    assert shell.tree("clean") == {"a.txt": ARTICLE, "empty.txt": b"", "z.txt": ARTICLE}


def test_failures_of_one_kind_are_counted_after_a_few_and_a_report_names_all(shell: Shell) -> None:
    for number in range(1_005):
        cut_amid_a_character = ("\ufeff" + "A" * number).encode("utf-16-le") + b"!"
        shell.write(f"pages/{number:04}.txt", cut_amid_a_character)
    run = shell.run("clean", "missing.txt", "pages", "-o", "clean", "--report", "removed.jsonl")
    assert run.returncode == 2
    advice = "name its encoding with --encoding"
    assert run.stderr.decode().splitlines() == [
        "cleaner: missing.txt: No such file or directory",
        *(f"cleaner: pages/000{place}.txt: is not utf-16-le at byte {2 + 2 * place}; {advice}" for place in range(5)),
        f"cleaner: and 1,000 more: is not utf-16-le at byte …; {advice}",
        "cleaner: 0 removals in 0 of 1,006 documents; 1,006 failed",
    ]
    failed = [json.loads(line)["error"] for line in shell.read("removed.jsonl").splitlines()]
    assert failed[1:] == [f"is not utf-16-le at byte {2 + 2 * place}; {advice}" for place in range(1_005)]


def test_failures_to_write_are_of_one_kind_whatever_was_to_be_written(shell: Shell) -> None:
    for number in range(7):
        shell.write(f"pages/{number}.txt", PAGE)
    (shell.directory / "clean").mkdir(0o555)
    run = shell.run("clean", "pages", "-o", "clean", preexec_fn=obey_modes)
    assert run.stderr.decode().splitlines() == [
        *(f"cleaner: pages/{number}.txt: writing clean/{number}.txt: Permission denied" for number in range(5)),
        "cleaner: and 2 more: Permission denied",
        "cleaner: 0 removals in 0 of 7 documents; 7 failed",
    ]


@pytest.mark.parametrize(
    ("options", "cleaned"),
    [
        (["--include", "*.txt"], {"page.txt", "notes/page.txt", "notes/drafts/page.txt"}),
        (["--include", "*.txt", "--exclude", "drafts"], {"page.txt", "notes/page.txt"}),
        (["--exclude", "notes/drafts", "--exclude", "*.htm?"], {"page.txt", "notes/page.txt"}),
        (["--include", "*.txt", "--exclude", "drafts/"], {"page.txt", "notes/page.txt"}),
        (["--include", "*.txt", "--exclude", "notes/drafts/"], {"page.txt", "notes/page.txt"}),
        (["--include", "notes/*"], {"notes/page.txt", "notes/drafts/page.txt"}),
        (["--include", "*.html", "--include", "page.txt", "--exclude", "notes"], {"page.txt", "page.html"}),
    ],
)
def test_a_directory_s_files_can_be_chosen(shell: Shell, options: list[str], cleaned: set[str]) -> None:
    for name in ("page.txt", "page.html", "notes/page.txt", "notes/drafts/page.txt"):
        shell.write(f"pages/{name}", PAGE)
    pages = shell.tree("pages")
    run = shell.run("clean", "pages", "-o", "clean", *options)
    assert run.stderr.endswith(b"in %d of %d documents\n" % (len(cleaned), len(cleaned)))
    assert set(shell.tree("clean")) == cleaned
    shell.run("clean", "pages", "-i", "--report", "removed.jsonl", *options)
    assert {name for name, data in shell.tree("pages").items() if data != PAGE} == cleaned
    assert shell.run("restore", "pages", "-i", "--report", "removed.jsonl", *options).returncode == 0
    assert shell.tree("pages") == pages
    assert shell.run("clean", "pages/page.html", "--exclude", "*").stdout == ARTICLE  # it was named


def test_a_directory_with_nothing_to_clean_is_told_from_one_without_cruft(shell: Shell) -> None:
    shell.write("pages/page.txt", PAGE)
    for options in (["--include", "*.text"], ["--exclude", "page*"]):
        run = shell.run("clean", "pages", "-o", "clean", *options)
        assert (run.returncode, run.stderr) == (0, b"cleaner: nothing to clean\n")
        assert shell.run("clean", "pages", "--dry-run", *options).stderr == b"Nothing to clean.\n"


@pytest.mark.parametrize("in_place", [True, False])
def test_looking_at_what_is_named_costs_the_same_for_each_name(shell: Shell, in_place: bool) -> None:
    # As a shell names them for pages/*.txt.
    names = [str(shell.write(f"pages/{number}.txt", PAGE)) for number in range(400)]
    output = "" if in_place else str(shell.directory / "clean")
    calls = [count_calls(partial(Inputs(names[:number], output, in_place).check, True)) for number in (100, 400)]
    assert calls[1] < 5 * calls[0]
