"""A person's condition on tracks, read by a SQL parser, checked, and written anew for the store.

    condition   = comparison | NOT condition | condition AND condition | condition OR condition | (condition)
    comparison  = column (= | != | <> | < | <= | > | >=) literal
                | column [NOT] IN (literal, ...) | column [NOT] BETWEEN literal AND literal
                | column [NOT] LIKE 'text' | column IS [NOT] NULL     LIKE (or ILIKE) ignores case
                | has(column, 'text')
    column      = label (or genre), artist, duration, tempo, key ... or a feature's column: rms.mean,
                  mfcc_03.mean, musicnn_msd_tags[jazz].mean; or a further fact of the tracks
                  ("fact:NAME" where a column has its name); or a word among the tags of a learned model: sad
    literal     = 'text' | number | TRUE | FALSE

Whatever else a SQL parser understands is refused, and nothing of the text itself reaches the database: what
is sent there is written from the parsed condition.

Contents: read_where, Condition, unmatched, learned_tags, how_to_get_tags, BRIGHTNESS.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from mirlab.audio.registry import slug
from mirlab.data.naming import forms_of
from mirlab.errors import UnknownName, UsageError, did_you_mean
from mirlab.find.store.facts import MARK, fact_column
from mirlab.find.store.parsing import parsed, refused
from mirlab.find.store.reading import StoredRows, quoted
from mirlab.find.store.rows import FACTS
from mirlab.find.store.versioned import shown, stored
from mirlab.words import quoted as in_words

if TYPE_CHECKING:
    from sqlglot.expressions import Expr

FILES = frozenset({"track", "name", "path", "source"})
"""Columns with names of files, which stand as the disk has them; other names are composed (NFC)."""
BRIGHTNESS = ("spectral_centroid.mean", "spectral_centroid.median", "spectral_rolloff.mean")
"""What stands for brightness: the first that a library has; the explorer's facts.js says the same."""
_USUAL = (
    "genre",
    "artist",
    "title",
    "album",
    "duration",
    "tempo",
    "key",
    "loudness",
    "predicted",
    "probability",
)
_SPECIAL = re.compile(r"[\\.+*?()|\[\]{}^$]")
ALIASES = {"genre": "label", "class": "label", "name": "track"}
_DIMENSION = re.compile(r"\[([^\[\],]+)\]")

_TAG = re.compile(r"\w+_tags(_hop\d+)?\[(?P<tag>[^\[\]]+)\]\.mean")


@dataclass(frozen=True)
class Condition:
    """A condition that was read.

    Parameters
    ----------
    sql : for the store, over the stored names
    columns : the names of the columns that it compares
    notes : what a reader has to know of how words were taken
    asked : for each text that a column must equal the column's name, its stored name and the text
    """

    sql: str
    columns: frozenset[str]
    notes: tuple[str, ...]
    asked: tuple[tuple[str, str, str], ...] = ()


def read_where(text: str, columns: Sequence[str], further: Mapping[str, str]) -> Condition:
    """Turn a condition into SQL for the store.

    Parameters
    ----------
    text : the condition, at most LONGEST characters
    columns : names of the library's feature columns, with dots
    further : further facts of its tracks, with their kinds: text, number, truth, or texts (a list, of which =
        and IN compare each)

    Raises
    ------
    UsageError : it can't be read, or it does more than filter
    UnknownName : a column that the library lacks
    """
    reader = _Reader(text, columns, further)
    sql = reader.sql(parsed(text))
    notes, asked = tuple(dict.fromkeys(reader.notes)), tuple(dict.fromkeys(reader.asked))
    return Condition(sql, frozenset(reader.used), notes, asked)


class _Reader:
    """Writes the SQL of a parsed condition, and refuses what it does not know."""

    def __init__(self, text: str, columns: Sequence[str], further: Mapping[str, str]) -> None:
        self.text, self.columns, self.further = text, columns, further
        self.used: set[str] = set()
        self.notes: list[str] = []
        self.asked: list[tuple[str, str, str]] = []
        self.kinds = {**FACTS, **dict.fromkeys(columns, "number")}
        self.kinds.update({f"{MARK}{name}": kind for name, kind in further.items()})
        for alias, name in ALIASES.items():
            self.kinds.setdefault(alias, self.kinds[name])

    def sql(self, root: Expr) -> str:
        """The condition; chains of AND and OR are walked without recursion, for they may be long."""
        from sqlglot import expressions as exp

        if isinstance(root, exp.And | exp.Or):
            word = " AND " if isinstance(root, exp.And) else " OR "
            return "(" + word.join(self.sql(part) for part in _chain(root, type(root))) + ")"
        if isinstance(root, exp.Not | exp.Paren):
            self.only(root, "this")
        if isinstance(root, exp.Paren):
            return self.sql(root.this)
        if isinstance(root, exp.Not):
            return f"(NOT {self.sql(root.this)})"
        return self.comparison(root)

    def comparison(self, node: Expr) -> str:
        from sqlglot import expressions as exp

        signs: dict[type[Expr], str] = {
            exp.EQ: "=",
            exp.NEQ: "<>",
            exp.LT: "<",
            exp.LTE: "<=",
            exp.GT: ">",
            exp.GTE: ">=",
        }
        if type(node) in signs:
            sign = signs[type(node)]
            turned = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
            self.only(node, "this", "expression")
            column, value = node.this, node.expression
            if not isinstance(column, exp.Column) and isinstance(value, exp.Column):
                column, value, sign = value, column, turned.get(sign, sign)
            name = self.column(column)
            if self.kinds[name] == "texts":
                return self.among(name, [value], sign, node)
            values = self.forms(value, name)
            if sign == "=":
                self.ask(name, value)
            if len(values) > 1 and sign in ("=", "<>"):
                return f"({self.quoted(name)} {'IN' if sign == '=' else 'NOT IN'} ({', '.join(values)}))"
            return f"({self.quoted(name)} {sign} {values[0]})"
        if isinstance(node, exp.In):
            self.only(node, "this", "expressions")
            name = self.column(node.this)
            if self.kinds[name] == "texts":
                return self.among(name, node.expressions, "=", node)
            values = [form for value in node.expressions for form in self.forms(value, name)]
            if not values:
                raise self.refused("IN takes at least one value")
            for value in node.expressions:
                self.ask(name, value)
            return f"({self.quoted(name)} IN ({', '.join(values)}))"
        if isinstance(node, exp.Between):
            self.only(node, "this", "low", "high")
            name = self.column(node.this)
            if self.kinds[name] == "texts":
                raise self.refused(f"{name} is a list of texts, which BETWEEN does not compare")
            low, high = (self.literal(node.args[end], name) for end in ("low", "high"))
            return f"({self.quoted(name)} BETWEEN {low} AND {high})"
        if type(node) in (exp.Like, exp.ILike):
            self.only(node, "this", "expression", "negate")
            name = self.column(node.this)
            if self.kinds[name] not in ("text", "texts"):
                raise self.refused(f"LIKE compares text, but {name} is a {self.kinds[name]}")
            if self.kinds[name] == "texts":
                return self.like_one_of(name, node)
            forms = self.forms(node.expression, name)
            like = " OR ".join(f"({self.quoted(name)} ILIKE {form})" for form in forms)
            like = f"({like})" if len(forms) > 1 else like
            return f"(NOT {like})" if node.args.get("negate") else like
        if isinstance(node, exp.Is) and isinstance(node.expression, exp.Null):
            self.only(node, "this", "expression")
            return f"({self.quoted(self.column(node.this))} IS NULL)"
        if isinstance(node, exp.Anonymous) and str(node.this).lower() == "has" and len(node.expressions) == 2:
            column, value = node.expressions
            name = self.column(column)
            if self.kinds[name] != "texts":
                raise self.refused(f"has() asks a list of texts, but {name} is a {self.kinds[name]}")
            return self.among(name, [value], "=", node)
        if isinstance(node, exp.Alias):
            # The parser takes two words beside each other for a value and its new name.
            raise self.refused(f"{_shown(node.this)} is followed by {node.alias}: put texts in single quotes")
        raise self.refused(f"{_shown(node)} does not compare a column with a value")

    def ask(self, name: str, value: Any) -> None:
        if self.kinds[name] == "text" and name not in FILES:
            text = normalize("NFC", str(value.this))
            self.asked.append((name.removeprefix(MARK), self.quoted(name).strip("`"), text))

    def among(self, name: str, values: Sequence[Any], sign: str, node: Expr) -> str:
        """Whether one of the values is among a track's texts."""
        if sign not in ("=", "<>"):
            raise self.refused(f"{name} is a list of texts, which {_shown(node)} does not compare")
        each = [f"array_has({self.quoted(name)}, {self.literal(value, name)})" for value in values]
        if not each:
            raise self.refused("IN takes at least one value")
        found = f"({' OR '.join(each)})"
        return found if sign == "=" else f"(NOT {found})"

    def like_one_of(self, name: str, node: Any) -> str:
        """Whether one of a track's texts is like a pattern."""
        self.literal(node.expression, name)
        # Each text is a line of its own here; wildcards don't reach from one to the next.
        wild = {"%": r"[^\n]*", "_": r"[^\n]"}
        pattern = normalize("NFC", str(node.expression.this))
        told = "".join(wild.get(c) or _SPECIAL.sub(r"\\\g<0>", c) for c in pattern)
        lines = f"array_to_string({self.quoted(name)}, {quoted(chr(10))})"
        like = f"regexp_like({lines}, {quoted(f'(^|{chr(10)}){told}($|{chr(10)})')}, 'i')"
        return f"(NOT {like})" if node.args.get("negate") else like

    def only(self, node: Expr, *names: str) -> None:
        """Refuse a node that says more than this reader understands: what it passed over would be lost."""
        for name, value in node.args.items():
            if name not in names and value:
                raise self.refused(f"{_shown(node)} does not compare a column with a list of values")

    def column(self, node: Any) -> str:
        name = self.known(node)
        self.used.add(name)
        return name

    def known(self, node: Any) -> str:
        """The name of a column as it is known here."""
        from sqlglot import expressions as exp

        if not (isinstance(node, exp.Column) and all(isinstance(p, exp.Identifier) for p in node.parts)):
            raise self.refused(f"expected a column, got {_shown(node)}")
        name = ".".join(part.name for part in node.parts)
        if name not in self.kinds:
            lower = name.lower()
            # A dimension may be written as people read it: TAGS[Hip-Hop].mean.
            for known in (lower, shown(lower), _DIMENSION.sub(lambda m: f"[{slug(m[1])}]", lower)):
                if known in self.kinds:
                    return known
            for known in self.further:
                if lower in (known.lower(), f"{MARK}{known}".lower()):
                    return f"{MARK}{known}"
            tag = self.tag(name) or self.brightness(name)
            if tag is not None:
                return tag
            usual = (*_USUAL, *self.further)
            raise UnknownName("column", name, self.choices(), where="condition", first=usual)
        return name

    def choices(self) -> list[str]:
        """What a column can be called; of the two names of a further fact the one that is usual."""
        own = [name for name in self.kinds if not name.startswith(MARK) and name != "described"]
        return [*own, *self.further, *learned_tags(self.columns)]

    def tag(self, word: str) -> str | None:
        """The column of a learned tag that a word names; a note says so."""
        column = learned_tags(self.columns).get(slug(word))
        if column is not None:
            said = f"{word} was taken for {column}, a score of a learned model's tag and not a probability."
            self.notes.append(said)
        return column

    def brightness(self, word: str) -> str | None:
        """The column that the explorer's page calls brightness; a note says so."""
        column = next((name for name in BRIGHTNESS if name in self.columns), None)
        if word.lower() != "brightness" or column is None:
            return None
        self.notes.append(f"{word} was taken for {column}, in Hz.")
        return column

    def quoted(self, name: str) -> str:
        if name.startswith(MARK):
            return f"`{fact_column(name.removeprefix(MARK))}`"
        return f"`{stored(ALIASES.get(name, name))}`"

    def forms(self, node: Any, column: str) -> list[str]:
        """A literal; a file's name as it is written and in the Unicode forms that look the same."""
        written = self.literal(node, column)
        if column not in FILES or written.isascii():
            return [written]
        return [quoted(form) for form in forms_of(str(node.this))]

    def literal(self, node: Any, column: str) -> str:
        from sqlglot import expressions as exp

        negative = isinstance(node, exp.Neg)
        value = node.this if negative else node
        if isinstance(node, exp.Boolean) and self.kinds[column] == "truth":
            return "TRUE" if node.this else "FALSE"
        if not isinstance(value, exp.Literal):
            hint = " (put text in single quotes)" if isinstance(value, exp.Column) else ""
            raise self.refused(f"expected a value for {column}, got {_shown(node)}{hint}")
        if self.kinds[column] == "truth":
            raise self.refused(f"{column} is true or false, but it is compared with {_shown(node)}")
        if self.kinds[column] == "number":
            try:
                number = float(value.this) if not value.is_string else math.nan
            except ValueError:
                number = math.nan
            if not math.isfinite(number):
                raise self.refused(f"{column} is a number, but it is compared with {_shown(node)}")
            return str(-number if negative else number)
        if negative or not value.is_string:
            raise self.refused(
                f"{column} is text, but it is compared with {_shown(node)}: put the value in '...'"
            )
        if "\0" in value.this:
            raise self.refused("text cannot contain a null byte")
        return quoted(str(value.this) if column in FILES else normalize("NFC", str(value.this)))

    def refused(self, why: str) -> UsageError:
        return refused(self.text, why)


def learned_tags(columns: Sequence[str]) -> dict[str, str]:
    """The columns of learned tags by the tags themselves, as `slug` writes them; of several the first."""
    found: dict[str, str] = {}
    for column in columns:
        match = _TAG.fullmatch(column)
        if match:
            found.setdefault(match["tag"], column)
    return found


def _chain(root: Expr, kind: type[Expr]) -> list[Expr]:
    """The parts of a AND b AND c ..., which the parser nests to the left."""
    parts: list[Expr] = []
    node = root
    while type(node) is kind:
        parts.append(node.args["expression"])
        node = node.this
    return [node, *reversed(parts)]


def _shown(node: Any) -> str:
    try:
        text = str(node.sql())
    except Exception:  # what the parser made of nonsense may not be printable
        text = type(node).__name__
    return text if len(text) <= 60 else text[:57] + "..."


def unmatched(store: StoredRows, condition: Condition) -> list[str]:
    """A sentence for each text that a column must equal and never does, with the one that may be meant."""
    there = store.names
    said = []
    for name, column, text in condition.asked:
        if column not in there:
            continue
        known = set(store.read([column])[column].unique().to_pylist()) - {None}
        if column == "label" and not known and "tag_genre" in store.further():
            said.append(
                "No track has a label: tag_genre holds the genres in the tags, and adding the source again "
                "with --label tag:genre makes them labels."
            )
        elif text not in known:
            said.append(f"No track has the {name} {in_words(text)}.{did_you_mean(text, sorted(known))}")
    return said


def how_to_get_tags(columns: Sequence[str], library: object = "LIB") -> str:
    """What to run for words such as "sad" where a library has no learned tags; empty where it has some."""
    if learned_tags(columns):
        return ""
    return (
        'Words such as "sad" and "jazz" are tags of a learned model, and this library was made without one: '
        f"run  mirlab embeddings get musicnn  and then  mirlab library add {library} --rebuild "
        "--features default."
    )
