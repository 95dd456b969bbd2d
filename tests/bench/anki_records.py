"""Records of the same size moved by Anki's own client to Anki's own server.

Run by `bench_drain`. The one rule: Anki is another program under another licence (AGPL): it
lives in a virtual environment of its own that an option names, is run there as a process, and
nothing of it is imported here.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path

from tests.postgres import free_port

CLIENT = """
import json, os, sys, time
from anki.collection import Collection
url, folder, count, size = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
col = Collection(os.path.join(folder, "client.anki2"))
auth = col.sync_login("desk", "desk", url)
col.close_for_full_sync()
col.full_upload_or_download(auth=auth, server_usn=None, upload=True)
col.reopen(after_full_sync=True)
kind = col.models.by_name("Basic")
for n in range(count):
    note = col.new_note(kind)
    text = f"{n:08d}" + os.urandom(size // 4).hex() + "a" * (size // 2 - 8)
    note.fields = [f"record {n}", text]
    col.add_note(note, 1)
began = time.perf_counter()
answer = col.sync_collection(auth, False)
took = time.perf_counter() - began
print(json.dumps({"seconds": took, "required": int(answer.required)}))
"""
PATIENCE = 150


def per_second(python: str, folder: Path, count: int, size: int) -> float:
    """Records a second of one sync of so many new ones, each of so many bytes."""
    folder.mkdir()
    port = free_port()
    own = {"SYNC_USER1": "desk:desk", "SYNC_BASE": str(folder / "server")}
    where = {"SYNC_HOST": "127.0.0.1", "SYNC_PORT": str(port), "HOME": str(folder)}
    env = {"PATH": os.environ["PATH"], **own, **where}
    server = subprocess.Popen(
        [python, "-m", "anki.syncserver"],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        time.sleep(2)  # it says nothing when it listens
        url = f"http://127.0.0.1:{port}/"
        words = [python, "-c", CLIENT, url, str(folder), str(count), str(size)]
        told = subprocess.run(
            words, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    finally:
        server.terminate()
        server.wait(10)
    if told.returncode:
        raise SystemExit(f"anki: {told.stderr[-500:]}")
    facts = json.loads(told.stdout.splitlines()[-1])
    if facts["required"]:
        raise SystemExit("anki wants a full sync, which moves no records one by one")
    return count / float(facts["seconds"])
