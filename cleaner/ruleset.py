"""Finds, loads, checks and selects rule files.

A rule file is code. Only the built-in rules and files that the caller names are ever loaded.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields
from fnmatch import fnmatchcase
from functools import cache
from os import PathLike
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, get_args
from zlib import crc32

import regex

from cleaner import __version__
from cleaner.cache import Kept, forget_old, read
from cleaner.errors import named, one_line
from cleaner.folding import key
from cleaner.late import late
from cleaner.profile import Profile
from cleaner.rule import (
    ANYWHERE,
    Inline,
    Items,
    Labels,
    LineEnd,
    RegionKind,
    Rule,
    RuleError,
    RuleSet,
    phrase_table,
    phrases_of,
)

_ID = late(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
# What a field with a few values may hold.
_CHOICES = {"items": get_args(Items), "at": get_args(LineEnd), "kind": get_args(RegionKind)}
#: What of this program makes what is kept of rules: `index` and `ruleset`, with all that they and rule files
#: import.
MAKERS = "budget cache dates errors folding gate index keys late patterns profile rule ruleset tables"
# What a field holds, nothing less than its kind's empty value, and how that is said to somebody who wrote otherwise.
_HOLDS: tuple[tuple[type, str, tuple[str, ...]], ...] = (
    (int, "a whole number of 0 or more", ("longest", "longest_text", "most", "least")),
    (bool, "True or False", ("weak", "enabled", "alone", "guarded")),
    (str, "one text", ("pattern", "unless", "rest", "words", "language")),
)
_LANGUAGE = late(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*", re.IGNORECASE)
# The fields that hold a pattern.
_PATTERNS = ("pattern", "unless", "rest")
# What a rule file's name ends in.
_ENDING = ".py"
#: Examples that every rule has of what it must remove, and of what it must keep.
LEAST_EXAMPLES = 2


def builtin_directory() -> Path:
    """Where the built-in rule files lie: inside the package of a wheel, beside the package in a checkout."""
    package = Path(__file__).parent
    shipped = package / "_rules"
    return shipped if shipped.is_dir() else package.parent / "rules"


def load_builtin() -> tuple[RuleSet, ...]:
    """The built-in rule sets, in the order of their paths. Raises RuleError if one does not load."""
    return _load_builtin()[0]


def kept_of_builtin() -> Kept:
    """What is kept that is worked out from the built-in rules."""
    return _load_builtin()[1]


@cache
def _load_builtin() -> tuple[tuple[RuleSet, ...], Kept]:
    directory = builtin_directory()
    paths = sorted(_rule_files(str(directory))) if directory.is_dir() else ()
    if not paths:
        raise RuleError(f"{directory}: no built-in rules are there; install the package again")
    package = Path(__file__).parent
    # None in a frozen program.
    makers = [f"{package}{os.sep}{name}.py" for name in MAKERS.split()] if Path(__file__).is_file() else []
    sources, marks = zip(*map(read, (*paths, *makers)), strict=True)
    kept = Kept(str(directory), (__version__, marks))
    names = [path[len(str(directory)) + 1 : -len(_ENDING)].replace(os.sep, "_") for path in paths]
    codes = kept.recall("rules")
    if codes is None:
        codes = [_compile(path, source) for path, source in zip(paths, sources, strict=False)]
        sets = tuple(map(_checked, paths, map(_execute, paths, names, codes)))
        kept.keep("rules", codes)
        forget_old()
    else:
        sets = tuple(map(_ruleset, paths, map(_execute, paths, names, codes)))
    return sets, kept


def _rule_files(directory: str) -> Iterator[str]:
    """The paths of the rule files in a directory and in its folders."""
    for entry in os.scandir(directory):
        if entry.name.startswith((".", "_")):  # what Python, an editor or a system keeps there
            continue
        if entry.is_dir():
            yield from _rule_files(entry.path)
        elif entry.name.endswith(_ENDING):
            yield entry.path


def load_all(extra: Sequence[str | PathLike[str]]) -> tuple[RuleSet, ...]:
    """The built-in rule sets, then those of the files named. Raises RuleError, also for an id that two rules have."""
    sets = (*load_builtin(), *(load_file(Path(path)) for path in extra))
    owner: dict[str, str] = {}
    for ruleset in sets:
        for rule in ruleset.rules:
            if rule.id in owner:
                raise RuleError(f"{ruleset.path}: {rule.id} is already an id of {owner[rule.id]}; choose another")
            owner[rule.id] = ruleset.path
    return sets


def load_file(path: str | PathLike[str]) -> RuleSet:
    """Load one rule file. Raises RuleError, in one line: the file, the line where it is known, what is wrong."""
    ruleset = _load(Path(path))
    checked = repr([_checkable(rule) for rule in ruleset.rules]).encode()
    kept = Kept(f"{crc32(checked):08x}", (regex.__version__, len(checked), crc32(checked)))
    if not kept.recall("checked"):
        for rule in ruleset.rules:
            _check_patterns(ruleset.path, rule)
        kept.keep("checked", True)
    return ruleset


def _load(path: Path) -> RuleSet:
    if path.is_dir():
        raise RuleError(f"{path}: is a directory; name the rule files in it")
    if not path.is_file():
        raise RuleError(f"{path}: no such rule file")
    if path.suffix != _ENDING:
        raise RuleError(f"{path}: a rule file's name ends in .py")
    try:
        source = path.read_bytes()
    except OSError as error:
        raise RuleError(f"{path}: {error.strerror}") from None
    # Not by importlib's ways: what it keeps of a file it takes for new if the file was changed within the same second.
    return _checked(str(path), _execute(str(path), path.stem, _compile(str(path), source)))


def _compile(path: str, source: bytes) -> CodeType:
    try:
        return compile(source, path, "exec", dont_inherit=True)
    except SyntaxError as error:
        line = f":{error.lineno}" if error.lineno else ""  # of a NUL it is not told
        raise RuleError(f"{path}{line}: {error.msg}") from None
    except (ValueError, RecursionError, MemoryError) as error:  # a NUL in it, or brackets too deep
        raise RuleError(f"{path}: {one_line(error)}") from None


def _execute(path: str, name: str, code: CodeType) -> ModuleType:
    module = ModuleType(f"cleaner_rules_{name}")
    module.__file__ = path
    module.__dict__["print"] = _print
    sys.modules[module.__name__] = module  # dataclasses and pickles of worker processes look their module up here
    try:
        exec(code, module.__dict__)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        import traceback  # takes long to import

        frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == path]
        line = f":{frames[-1].lineno}" if frames else ""
        raise RuleError(f"{path}{line}: {named(error)}{_fields_of_kind(error)}") from None
    return module


def _fields_of_kind(error: BaseException) -> str:
    """What a kind of rule takes, for somebody who wrote other fields; "" for an error that is none of that."""
    name, _, rest = one_line(error).partition(".__init__() ")
    kind = next((kind for kind in Rule.__subclasses__() if kind.__name__ == name), None)
    if not isinstance(error, TypeError) or not rest or kind is None:
        return ""
    needed: list[str] = []
    more: list[str] = []
    for field in fields(kind):
        (needed if field.default is field.default_factory is MISSING else more).append(field.name)
    return f"; it takes {', '.join(needed)}, and may take {', '.join(more)}"


def _print(*values: object, file: Any = None, **options: Any) -> None:
    """What `print` is to a rule file and its functions: standard output is for cleaned text.

    Not `contextlib.redirect_stdout`, which would take the output of a program's other threads, too.
    """
    if file is not None or sys.stderr is not None:  # print takes None for standard output
        print(*values, file=sys.stderr if file is None else file, **options)


def _checked(path: str, module: ModuleType) -> RuleSet:
    """The rules of a file. Raises RuleError for one that no engine could work with."""
    rules = getattr(module, "RULES", None)
    if not isinstance(rules, (list, tuple)):
        raise RuleError(f"{path}: has no list RULES of rules; `cleaner rules new` writes a file to start from")
    for rule in rules:
        if not isinstance(rule, Rule):
            raise RuleError(f"{path}: RULES holds {rule!r:.60}, which is not a rule of cleaner.rule")
        for flaw in _flaws(rule):
            raise RuleError(f"{path}: {rule.id}: {flaw}")
    for id, number in Counter(rule.id for rule in rules).items():
        if number > 1:
            raise RuleError(f"{path}: {id} is the id of {number} rules; choose others")
    return _ruleset(path, module)


def _ruleset(path: str, module: ModuleType) -> RuleSet:
    return RuleSet((module.__doc__ or "").strip(), path, tuple(module.RULES))


def _flaws(rule: Rule) -> Iterator[str]:
    """What is wrong with a rule, as far as that can be told before anything is matched.

    To be asked for no more after the first: what is looked at later relies on what was looked at before.
    """
    if not isinstance(rule.id, str) or not _ID.fullmatch(rule.id):
        yield "an id is category/name, in lower-case letters, digits and hyphens"
    if not isinstance(rule.reason, str) or not rule.reason.strip():
        yield "a rule has a reason"
    for name, examples in (("removes", rule.removes), ("keeps", rule.keeps)):
        if not _are_texts(examples, LEAST_EXAMPLES):
            yield f"{name} is a list of at least {LEAST_EXAMPLES} texts"
    yield from _flaws_of_fields(rule)
    table = phrase_table(rule)
    if not isinstance(table, Mapping) or not all(isinstance(text, str) for pair in table.items() for text in pair):
        yield "its phrases stand in a table from a language to a text with one phrase a line"
    for language in rule.languages:
        if not _LANGUAGE.fullmatch(language):
            yield f"{language!r} is not the BCP 47 tag of a language, such as 'en' or 'pt-BR'"


def _flaws_of_fields(rule: Rule) -> Iterator[str]:
    """The same of the fields that some kinds of rules have."""
    for kind, what, names in _HOLDS:
        for name in names:
            if not isinstance(value := getattr(rule, name, kind()), kind) or value < kind():
                yield f"{name} is {what}, not {value!r:.60}"
    if not _are_texts(rule.where) or set(rule.where) - set(ANYWHERE):
        yield f"where holds one or more of {', '.join(ANYWHERE)}"
    for name, least in (("after", 1), ("about", 0)):
        if not _are_texts(value := getattr(rule, name, [""]), least):
            yield f"{name} is a list of categories, such as ['related'], not {value!r:.60}"
    if not (_are_texts(said := getattr(rule, "said", ()), 0) and all(said)):
        yield f"said is a list of texts, such as ['Permission is granted'], not {said!r:.60}"
    for name, choices in _CHOICES.items():
        if getattr(rule, name, choices[0]) not in choices:
            yield f"{name} is one of {', '.join(choices)}"
    if not callable(getattr(rule, "find", callable)):
        yield "find is a function over a document"


def _are_texts(values: object, least: int = 1) -> bool:
    """Whether they are at least so many texts; one that stands without a list is none."""
    if isinstance(values, str) or not isinstance(values, Collection):
        return False
    return len(values) >= least and all(isinstance(value, str) for value in values)


def _checkable(rule: Rule) -> tuple[object, ...]:
    """All that `_check_patterns` looks at: compiling ten thousand patterns to clean one line would be a waste."""
    return (
        type(rule).__name__,
        dict(phrase_table(rule)),
        rule.weak,
        getattr(rule, "words", ""),
        *(getattr(rule, name, "") for name in _PATTERNS),
    )


def _check_patterns(path: str, rule: Rule) -> None:
    """Raise RuleError for a pattern or phrase that can't be used. Built-in ones can: their tests try them all."""
    for phrase in phrases_of(phrase_table(rule)):
        if isinstance(rule, Labels) and "*" in phrase:
            raise RuleError(f"{path}: {rule.id}: the label {phrase!r} has a *, which only whole lines may have")
        if not key(phrase.replace("*", " ").replace("#", "0")):
            raise RuleError(f"{path}: {rule.id}: the phrase {phrase!r} has no word or number to look for")
    if isinstance(rule, Inline) and not rule.words.split():
        raise RuleError(f"{path}: {rule.id}: words names at least one word of each piece to look for")
    if isinstance(rule, Inline) and rule.weak:
        raise RuleError(f"{path}: {rule.id}: a piece of a line has no neighbours that could confirm a weak sign")
    for name in _PATTERNS:
        try:
            regex.compile(getattr(rule, name, ""), regex.IGNORECASE)
        except Exception as error:  # of many kinds: too deep, too large, flags that exclude each other
            raise RuleError(f"{path}: {rule.id}: {name}: {one_line(error)}") from None


def select_rules(
    sets: Iterable[RuleSet], select: Iterable[str], ignore: Iterable[str], profile: Profile
) -> tuple[Rule, ...]:
    """The rules to use, in their order.

    select: ids, categories, globs or ``all``; empty for the rules on by default in the profile. ignore: the same, to
    leave out. Raises RuleError for a name that no rule answers to.
    """
    rules = [rule for ruleset in sets for rule in ruleset.rules]
    select, ignore = list(select), list(ignore)
    for name in (*select, *ignore):
        if not any(answers(rule, name) for rule in rules):
            raise RuleError(f"no rule answers to {name!r}{_nearest(name, rules)}; `cleaner rules list` shows all ids")

    def wanted(rule: Rule) -> bool:
        if any(answers(rule, name) for name in ignore):
            return False
        if select:
            return any(answers(rule, name) for name in select)
        return rule.enabled or rule.id in profile.enabled

    return tuple(rule for rule in rules if wanted(rule))


def _nearest(name: str, rules: Iterable[Rule]) -> str:
    """A question after the id or category that a mistyped name is nearest to, or other advice; "" for none."""
    if "," in name:  # as on the command line
        return " (several names are a list)"
    from difflib import get_close_matches  # only a mistake needs it

    names = dict.fromkeys(name for rule in rules for name in (rule.id, rule.category))
    near = get_close_matches(name, names, 1, cutoff=0.8)  # a letter or two in ten may be wrong
    return f" (did you mean {near[0]!r}?)" if near else ""


def answers(rule: Rule, name: str) -> bool:
    """Whether a name from the command line means this rule: its id, its category, a glob over ids, or ``all``."""
    return name in (rule.id, rule.category, "all") or fnmatchcase(rule.id, name)
