"""Libraries of pads and photo decoders that hang, crash, refuse or give what cannot be."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from desk.refusal import DeviceError
from devices.adapters.pad_dll import HostedPad
from devices.adapters.pad_simulated import curve
from devices.adapters.photo_dll import HostedPhotoDecoder
from devices.adapters.photo_simulated import SimulatedPhotoDecoder
from devices.build import host_command
from devices.cards.pad_ink import handwriting_of
from devices.cards.photo_picture import check_picture
from tests.devices.fake_libraries import SURROUNDING, library

PACKED = bytes(range(256)) * 4
PHOTOS = [("PHOTO", "GETBMP"), ("PHOTO",)]


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(SURROUNDING, str(tmp_path))
    return tmp_path


def decoder(*defined: str) -> HostedPhotoDecoder:
    return HostedPhotoDecoder(library(*defined), host_command(name="photo-dll"))


def code_of_photo(made: HostedPhotoDecoder, packed: bytes = PACKED) -> str:
    with pytest.raises(DeviceError) as refused:
        made.decode(packed, limit=1.0)
    return refused.value.code


@pytest.mark.parametrize("defined", PHOTOS, ids=["GetBmp", "Wlt2Bmp"])
def test_a_photo_is_decoded_and_nothing_of_it_is_left(told: Path, defined: list[str]) -> None:
    made = decoder(*defined)
    assert made.state().ready
    picture = made.decode(PACKED)
    assert not Path((told / "seen").read_text()).parent.exists()
    assert (picture[:2], len(picture)) == (b"BM", 54 + 308 * 126)
    made.close()


@pytest.mark.parametrize("fault", ["refused", "nothing", "half", "huge"])
def test_what_is_no_whole_picture_is_not_decoded(told: Path, fault: str) -> None:
    (told / "fault").write_text(fault)
    made = decoder("PHOTO")
    assert code_of_photo(made) == "photo.not-decoded"
    (told / "fault").write_text("")
    assert code_of_photo(made, b"too short") == "photo.not-decoded"
    made.close()


@pytest.mark.parametrize(
    ("fault", "code"), [("hang", "photo.decoder-hung"), ("crash", "photo.decoder-crashed")]
)
def test_a_decoder_that_hangs_or_crashes_costs_its_process(
    told: Path, fault: str, code: str
) -> None:
    made = decoder("PHOTO")
    (told / "fault").write_text(fault)
    assert code_of_photo(made) == code
    assert not Path((told / "seen").read_text()).parent.exists()
    (told / "fault").write_text("")
    assert made.decode(PACKED)
    made.close()


@pytest.mark.parametrize(
    ("path", "problem"),
    [("", "vendor.library-not-set"), ("/no/such.so", "vendor.library-missing")],
)
def test_a_library_that_cannot_be_used_says_why(path: str, problem: str) -> None:
    photo = HostedPhotoDecoder(path, host_command(name="photo-dll"))
    assert photo.state().code == "photo.library-unusable"
    pad = HostedPad(path, host_command(name="pad-dll"))
    with pytest.raises(DeviceError, match=r"pad\.library-unusable") as refused:
        pad.begin("", seconds=1)
    assert refused.value.facts["problem"] == problem
    photo.close()
    pad.close()


def test_a_library_of_something_else_is_incomplete(told: Path) -> None:
    pad = HostedPad(library("PHOTO"), host_command(name="pad-dll"))
    with pytest.raises(DeviceError) as refused:
        pad.begin("", seconds=1)
    assert refused.value.facts["problem"] == "vendor.library-incomplete"
    pad.close()


@pytest.mark.parametrize(("fault", "code"), [("hang", "pad.hung"), ("crash", "pad.crashed")])
def test_a_pad_that_hangs_or_crashes_costs_its_process(
    told: Path, fault: str, code: str
) -> None:
    pad = HostedPad(library("PAD"), host_command(name="pad-dll"), limit=1.0)
    pad.begin("申请人声明", seconds=60)
    (told / "fault").write_text(fault)
    with pytest.raises(DeviceError) as refused:
        pad.look(limit=2.0)
    assert refused.value.code == code
    (told / "fault").write_text("")
    (told / "pad").write_text("signed")
    pad.begin("申请人声明", seconds=60)
    assert pad.look(limit=2.0) is not None
    pad.close()


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("outside", "pad.not-understood"),
        ("endless", "pad.not-understood"),
        ("late", "pad.time-over"),
    ],
)
def test_points_that_cannot_be_are_no_signature(told: Path, word: str, code: str) -> None:
    pad = HostedPad(library("PAD"), host_command(name="pad-dll"))
    (told / "pad").write_text(word)
    pad.begin("申请人声明", seconds=60)
    with pytest.raises(DeviceError) as refused:
        pad.look(limit=2.0)
    assert refused.value.code == code
    pad.close()


@pytest.mark.parametrize(
    "spoilt",
    [[-1, 0, 0, 0, 0], [0, 0, 0, 1001, 0], [0, 0, 10**9, 0, 9], [0, 0, 0, 0, 0], [1, 2], ["a"]],
)
def test_one_bad_point_spoils_the_whole(spoilt: list[object]) -> None:
    with pytest.raises(DeviceError, match=r"pad\.not-understood"):
        handwriting_of(800, 480, [*curve(), spoilt])


def test_a_drawn_face_is_a_picture_and_the_same_for_the_same_card() -> None:
    drawn = SimulatedPhotoDecoder()
    assert drawn.decode(PACKED) == drawn.decode(PACKED)
    check_picture(drawn.decode(PACKED))
    with pytest.raises(DeviceError, match=r"photo\.not-decoded"):
        drawn.decode(b"")


def test_a_picture_that_claims_to_be_huge_is_not_shown() -> None:
    head = bytearray(54 + 12)
    head[:2] = b"BM"
    struct.pack_into("<I", head, 10, 54)
    struct.pack_into("<iiHH", head, 18, 1, 1, 1, 24)
    check_picture(bytes(head))
    struct.pack_into("<ii", head, 18, 2_000_000_000, 1)
    with pytest.raises(DeviceError, match=r"photo\.not-decoded"):
        check_picture(bytes(head))
