"""`mirlab serve-model`: a trained classifier that answers over HTTP."""

from __future__ import annotations

from pathlib import Path

import click

from mirlab.show.terminal import address_option, json_text, listening_options, say, write


@click.command("serve-model")
@click.argument("bundle", type=click.Path(path_type=Path))
@listening_options("Secret that clients send as `Authorization: Bearer`")
@click.option(
    "--workers", type=click.IntRange(min=1), default=None, help="Worker processes.  [default: one per core]"
)
@click.option(
    "--queue",
    type=click.IntRange(min=1),
    default=128,
    show_default=True,
    help="Requests that may be sending, waiting or being answered at once; one more is told to come back.",
)
@click.option(
    "--drain",
    type=click.FloatRange(min=0),
    default=30.0,
    show_default=True,
    help="Seconds that requests have to finish in when the server is asked to end.",
)
@address_option
def serve_model(
    bundle: Path,
    host: str,
    port: int,
    token: str | None,
    workers: int | None,
    queue: int,
    drain: float,
    style: str,
) -> None:
    """Answer over HTTP what BUNDLE, a file written by `mirlab train`, says of sounds.

    POST a sound to /v1/classify: as the body, or several as multipart/form-data. /openapi.json describes
    every address. SIGHUP or POST /v1/reload reads BUNDLE again.
    """
    from mirlab.data.execution import default_workers
    from mirlab.show.web.inference import Service
    from mirlab.show.web.work import Allowance

    service = Service(bundle, Allowance(workers=workers or default_workers(), places=queue))
    try:
        # The workers load the bundle meanwhile.
        from mirlab.show.web.gate import check_token, listen, run
        from mirlab.show.web.inference import make_inference_app

        check_token(host, token)
        with listen(host, port) as listening:
            service.start()
            name = f"[{host}]" if ":" in host else host
            address = f"http://{name}:{listening.getsockname()[1]}/"

            def ready() -> None:
                if style == "json":
                    write(json_text({"address": address}) + "\n")
                else:
                    say(f"{bundle.name} answers at {address}v1/classify - stop with Ctrl+C", err=True)

            app = make_inference_app(
                service, host=host, token=token, told=lambda words: say(f"mirlab: {words}", err=True)
            )
            run(app, listening, ready, drain)
    finally:
        service.close()
