"""The text of a condition as the tree that a SQL parser makes of it: one condition, of a bounded size.

Contents: parsed, refused, LONGEST, DEEPEST.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mirlab.errors import UsageError
from mirlab.imports import need, whole
from mirlab.words import written_out

if TYPE_CHECKING:
    from sqlglot.expressions import Expr

LONGEST = 10_000
MOST_TOKENS = 1_000
DEEPEST = 50
_QUOTED_OR_NAMED = re.compile(
    r"""'[^']*'|"[^"]*"|`[^`]*`|(?P<column>\b[^\W\d]\w*\[[^\[\]'"`;]+\]\.[^\W\d]\w*)"""
)

_GRAMMAR = (
    "a condition compares columns with values: genre = 'jazz' AND rms.mean > 0.1, with AND, OR, NOT, IN, "
    "BETWEEN, LIKE and IS NULL"
)


def refused(text: str, why: str) -> UsageError:
    """A condition that can't be read, and why."""
    short = text if len(text) <= 80 else text[:77] + "..."
    return UsageError(f'the condition "{short}" can\'t be read: {why}; {_GRAMMAR}')


def parsed(text: str) -> Expr:
    """The tree of a condition; raises UsageError where it is none, or more than one, or too large."""
    need("--where", "sqlglot")
    whole("sqlglot.errors", "sqlglot.expressions", "sqlglot.parser", "sqlglot.tokens")
    from sqlglot.errors import SqlglotError
    from sqlglot.parser import Parser
    from sqlglot.tokenizer_core import TokenType
    from sqlglot.tokens import Tokenizer

    # As names are kept: bytes that are no UTF-8 are written out.
    text = written_out(text)
    if len(text) > LONGEST:
        raise refused(text, f"expected at most {LONGEST:,} characters, got {len(text):,}")
    try:
        written = _with_names_quoted(text)
        tokens = Tokenizer().tokenize(written)
    except SqlglotError:
        raise refused(text, "a quotation mark is not closed") from None
    if not tokens:
        raise refused(text, "expected a condition, got nothing")
    if len(tokens) > MOST_TOKENS:
        raise refused(text, f"expected at most {MOST_TOKENS:,} words and symbols, got {len(tokens):,}")
    if any(token.token_type == TokenType.SEMICOLON for token in tokens):
        raise refused(text, "expected a single condition with nothing after it, got a ;")
    bare = "".join(text.split("'")[::2])
    if any(token.comments for token in tokens) or "--" in bare or "/*" in bare:
        raise refused(text, "expected a condition without comments")
    _check_depth(text, tokens, TokenType)
    try:
        statements = Parser().parse(tokens, written)
    except SqlglotError as error:
        raise refused(text, _where_it_ends(error)) from None
    except RecursionError:
        raise refused(text, "it is nested too deeply") from None
    if len(statements) != 1 or statements[0] is None:
        raise refused(text, "expected a single condition with nothing after it")
    return statements[0]


def _where_it_ends(error: Any) -> str:
    """Where a parser lost its way, in words of ours."""
    said = (getattr(error, "errors", None) or [{}])[0]
    word = str(said.get("highlight") or "").strip()
    if not word:
        return "it is not a condition"
    described = str(said.get("description") or "")
    if described.startswith("Expecting )"):
        return 'a ")" is missing'
    missing = described.startswith("Required keyword")
    return f'something is missing after "{word}"' if missing else f'"{word}" is not expected there'


def _with_names_quoted(text: str) -> str:
    """The condition with columns such as TAGS[jazz].mean in quotes: SQL reads bare brackets as an index."""
    return _QUOTED_OR_NAMED.sub(lambda m: f'"{m["column"]}"' if m["column"] else m[0], text)


def _check_depth(text: str, tokens: Sequence[Any], kinds: Any) -> None:
    depth = deepest = run = 0
    for token in tokens:
        depth += (token.token_type == kinds.L_PAREN) - (token.token_type == kinds.R_PAREN)
        deepest = max(deepest, depth)
        run = run + 1 if token.token_type in (kinds.NOT, kinds.DASH) else 0
        deepest = max(deepest, run)
    if deepest > DEEPEST:
        raise refused(text, f"expected at most {DEEPEST} levels of parentheses, got {deepest}")
