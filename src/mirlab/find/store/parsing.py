"""The text of a condition: parsed, with a reason in plain words where it can't be.

Contents: parsed, refused, LONGEST, MOST_TOKENS, DEEPEST.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mirlab.errors import UsageError
from mirlab.imports import need, whole
from mirlab.words import quoted as quoted_words
from mirlab.words import their_words, written_out

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
    short = text if len(text) <= 80 else text[:77] + "..."
    return UsageError(f'condition "{short}": {why}; {_GRAMMAR}')


def parsed(text: str) -> Expr:
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
    except SqlglotError as error:
        raise refused(text, f"it cannot be read: {_what_failed(text, error)}") from None
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
        raise refused(text, f"it cannot be read: {_what_failed(text, error)}") from None
    except RecursionError:
        raise refused(text, "it is nested too deeply") from None
    if len(statements) != 1 or statements[0] is None:
        raise refused(text, "expected a single condition with nothing after it")
    return statements[0]


def _what_failed(text: str, error: Exception) -> str:
    """Where a condition stops making sense, and not in the words of the parser's own classes."""
    if text.count("'") % 2:
        return "a text begins with ' and has no ' at its end"
    places = getattr(error, "errors", None)
    if not places:
        return their_words(error).removesuffix(".")
    first = places[0]
    before, at = str(first["start_context"] or ""), str(first["highlight"] or "")
    if str(first["description"]).startswith("Required keyword"):
        return f"a value or a comparison is missing after {quoted_words(f'{before}{at}'.strip())}"
    if str(first["description"]).startswith("Expecting )"):
        return "a ( has no )"
    return f"it makes no sense from {quoted_words(at)} on"


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
