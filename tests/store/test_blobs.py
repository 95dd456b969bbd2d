"""Files beside the store: encrypted, named by no content, swept when nothing names them."""

import hashlib
from pathlib import Path

import pytest

from desk.refusal import Refused
from desk.store.blobs import FolderBlobs
from tests.store.makings import KEY, OTHER_KEY


@pytest.fixture
def blobs(tmp_path: Path) -> FolderBlobs:
    return FolderBlobs(tmp_path, KEY)


def only_file(folder: Path) -> Path:
    (path,) = [path for path in folder.rglob("*") if path.is_file()]
    return path


@pytest.mark.parametrize("size", [0, 1, 4096, 3_000_001])
def test_a_file_comes_back(blobs, size):
    data = b"\xa5" * size
    assert blobs.get(blobs.put(data)) == data


def test_neither_name_nor_bytes_show_the_content(blobs, tmp_path):
    digest = blobs.put(b"scan of a page " * 100)
    path = only_file(tmp_path)
    assert digest not in str(path)
    assert b"scan" not in path.read_bytes()


def test_the_same_content_is_kept_once(blobs, tmp_path):
    assert blobs.put(b"a") == blobs.put(b"a")
    only_file(tmp_path)


@pytest.mark.parametrize("place", [0, 5, 6, 17, 18, -1])
def test_a_flipped_byte_is_found_and_putting_again_mends_it(blobs, tmp_path, place):
    digest = blobs.put(b"content")
    path = only_file(tmp_path)
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    with pytest.raises(Refused, match=r"blob\.damaged"):
        blobs.get(digest)
    assert blobs.put(b"content") == digest
    assert blobs.get(digest) == b"content"


def test_a_cut_off_file_is_damaged(blobs, tmp_path):
    digest = blobs.put(b"content")
    only_file(tmp_path).write_bytes(b"OWDB1\nxx")
    with pytest.raises(Refused, match=r"blob\.damaged"):
        blobs.get(digest)


def test_a_file_put_in_the_place_of_another_is_damaged(blobs, tmp_path):
    first = blobs.put(b"first")
    path = only_file(tmp_path)
    blobs.put(b"second")
    other = next(p for p in tmp_path.rglob("*") if p.is_file() and p != path)
    path.write_bytes(other.read_bytes())
    with pytest.raises(Refused, match=r"blob\.damaged"):
        blobs.get(first)


def test_another_key_finds_nothing(blobs, tmp_path):
    digest = blobs.put(b"content")
    with pytest.raises(Refused, match=r"blob\.missing"):
        FolderBlobs(tmp_path, OTHER_KEY).get(digest)


def test_the_sweep_takes_orphans_and_unfinished_files_only(blobs, tmp_path):
    kept, orphan = blobs.put(b"kept"), blobs.put(b"orphan")
    place = next(path for path in tmp_path.iterdir() if path.is_dir())
    (place / "half.part").write_bytes(b"half")
    assert blobs.sweep({kept}) == 2
    assert blobs.get(kept) == b"kept"
    with pytest.raises(Refused, match=r"blob\.missing"):
        blobs.get(orphan)


def test_a_folder_that_cannot_be_written_is_refused(tmp_path):
    (tmp_path / "blobs").write_bytes(b"a file where the folder should be")
    with pytest.raises(Refused, match=r"blob\.not-written"):
        FolderBlobs(tmp_path / "blobs", KEY).put(b"x")


def test_the_digest_is_the_plain_sha256(blobs):
    assert blobs.put(b"abc") == hashlib.sha256(b"abc").hexdigest()
