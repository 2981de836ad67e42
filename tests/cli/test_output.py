"""Writing: a file has all of the text or is as it was, and what is no file is never replaced by one."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from analyzer.cli.output import write_whole


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    write_whole(pipe, "The harbour.\n")
    reader.join(timeout=10)
    assert (read, pipe.is_fifo()) == (["The harbour.\n"], True)
