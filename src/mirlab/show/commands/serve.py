"""`mirlab serve`: see and hear a collection in the browser."""

from __future__ import annotations

import ipaddress
from pathlib import Path

import click


@click.command()
@click.option("--library", "lib", type=click.Path(path_type=Path), default=None, help="A library to look at.")
@click.option(
    "--model", type=click.Path(path_type=Path), default=None, help="A bundle that classifies songs."
)
@click.option(
    "--results", type=click.Path(path_type=Path, file_okay=False), default=None, help="Folder of results."
)
@click.option(
    "--corrections",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="FILE.csv",
    help="Where labels that are mended by ear go.  [default: corrections.csv in this folder]",
)
@click.option(
    "--audit",
    "audits",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE",
    help="An audit.json of `mirlab audit --out`, for its pairs and unreadable files; repeatable.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8080, show_default=True, help="Port.")
@click.option("--token", default=None, help="What visitors must know; needed beyond this machine.")
def serve(
    lib: Path | None,
    model: Path | None,
    results: Path | None,
    corrections: Path | None,
    audits: tuple[Path, ...],
    host: str,
    port: int,
    token: str | None,
) -> None:
    """Show a music collection in the browser: a map to look at and listen to, songs classified, experiments.

    Without --library it shows the built-in data: the toy band, made on first use, and the gtzan table.
    """
    from mirlab.errors import MissingExtra, UsageError

    if not _is_loopback(host) and not token:
        raise UsageError(
            f"--host {host}: others could reach the server, so a token is needed: give  --token SECRET"
        )
    if token is not None and not (token.isascii() and token.replace("-", "").replace("_", "").isalnum()):
        raise UsageError("--token: expected letters, digits, - and _, got something else")
    try:
        import uvicorn

        from mirlab.show.web.app import make_app
    except ImportError as error:
        raise MissingExtra("mirlab serve", "web") from error
    from mirlab.data.atomic import check_writable
    from mirlab.data.audit_file import read_audit
    from mirlab.data.corrections import CorrectionsFile
    from mirlab.find.library import Library
    from mirlab.learn.predict import load
    from mirlab.show.commands.run import Phases
    from mirlab.show.web.site import DEFAULT_CORRECTIONS
    from mirlab.show.web.state import shown_library, shown_table, toy_library

    if model is not None:
        load(model)
    if results is not None and not results.is_dir():
        raise UsageError(
            f"--results {results}: there is no such folder: give one that `mirlab run` wrote into"
        )
    file = CorrectionsFile(corrections or DEFAULT_CORRECTIONS)
    file.read()
    if corrections is not None:
        check_writable(file.path)
    said = [read_audit(path) for path in audits]
    if lib is not None:
        shown = [shown_library(Library.open(lib), "library")]
    else:
        with Phases() as phases:
            shown = [shown_library(toy_library(phases), "toy"), shown_table()]
    app = make_app(
        shown,
        model=model,
        results=results,
        corrections=corrections,
        audits=said,
        host=host,
        token=token,
    )
    query = f"?token={token}" if token else ""
    name = f"[{host}]" if ":" in host else host
    click.echo(f"open http://{name}:{port}/{query} - stop with Ctrl+C", err=True)
    uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
