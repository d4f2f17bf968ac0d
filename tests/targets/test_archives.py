"""Texts in archives: found two archives deep, counted while they are unpacked, told when not."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping

import pytest

from guardrails.model.language import Language
from guardrails.model.target import LeftOut, Origin, Target
from guardrails.targets import archives
from guardrails.targets.archives import look_into

TEXT = b"token = 1\n"


def zipped(files: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def tarred(files: Mapping[str, bytes], mode: str = "w:gz") -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return written.getvalue()


def look(path: str, raw: bytes) -> tuple[dict[str, bytes], dict[str, str]]:
    """The texts by their paths, and the reasons by theirs."""
    made = list(look_into(path, raw, lambda _: ""))
    texts = {each.path: each.text for each in made if isinstance(each, Target)}
    return texts, {each.path: each.reason for each in made if isinstance(each, LeftOut)}


@pytest.mark.parametrize("name", ["a.zip", "a.whl", "a.jar", "A.ZIP"])
def test_zip_in_its_names(name: str) -> None:
    assert look(name, zipped({"one.txt": TEXT, "deep/two.py": TEXT})) == (
        {f"{name}!/one.txt": TEXT, f"{name}!/deep/two.py": TEXT},
        {},
    )


@pytest.mark.parametrize(
    ("name", "mode"),
    [("a.tar", "w"), ("a.tgz", "w:gz"), ("a.tar.gz", "w:gz"), ("a.tar.bz2", "w:bz2"),
     ("a.tar.xz", "w:xz"), ("a.tar", "w:gz")],
)  # fmt: skip
def test_tar_in_its_names(name: str, mode: str) -> None:
    texts, left_out = look(name, tarred({"one.txt": TEXT, "x.png": b"\0", "two.py": TEXT}, mode))
    assert (texts, left_out) == ({f"{name}!/one.txt": TEXT, f"{name}!/two.py": TEXT}, {})


@pytest.mark.parametrize(
    ("name", "compress"),
    [("a.sql.gz", gzip.compress), ("a.sql.bz2", bz2.compress), ("a.sql.xz", lzma.compress)],
    ids=["gz", "bz2", "xz"],
)
def test_one_compressed_file(name: str, compress: Callable[[bytes], bytes]) -> None:
    assert look(name, compress(TEXT)) == ({f"{name}!/a.sql": TEXT}, {})


def test_what_is_inside_is_searched_for_secrets_and_not_parsed() -> None:
    (made,) = look_into("a.zip", zipped({"one.py": TEXT}), lambda _: "")
    assert isinstance(made, Target)
    assert (made.language, made.source.origin) == (Language.OTHER, Origin.ARCHIVE)


def test_two_archives_deep_and_no_deeper() -> None:
    third = zipped({"three.txt": TEXT})
    second = tarred({"two.txt": TEXT, "third.zip": third})
    first = zipped({"one.txt": TEXT, "second.tgz": second})
    texts, left_out = look("first.zip", first)
    assert set(texts) == {"first.zip!/one.txt", "first.zip!/second.tgz!/two.txt"}
    assert left_out == {"first.zip!/second.tgz!/third.zip": "an archive 3 archives deep"}


def test_a_file_that_is_left_out_by_default_is_so_in_an_archive() -> None:
    raw = zipped({"app.min.js": TEXT, "app.js": TEXT})
    made = look_into("a.zip", raw, lambda path: "minified" if ".min." in path else "")
    assert [each.path for each in made] == ["a.zip!/app.js"]


def test_an_archive_without_text_is_binary() -> None:
    assert look("a.zip", zipped({"x.png": b"\x89PNG\0"})) == ({}, {"a.zip": "binary"})
    assert look("a.zip", zipped({})) == ({}, {"a.zip": "binary"})


# By name: what gzip writes holds the time, and two processes must collect the same tests.
DAMAGED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "zip without its end": ("a.zip", lambda: zipped({"one.txt": TEXT * 1000})[:-40]),
    "zip that only begins": ("a.zip", lambda: b"PK\x03\x04 and no more"),
    "nothing called zip": ("a.zip", lambda: b""),
    "tar cut off": ("a.tgz", lambda: tarred({"one.txt": bytes(range(256)) * 400})[:200]),
    "gzip cut off": ("a.gz", lambda: gzip.compress(TEXT)[:-6]),
    "text called gzip": ("a.gz", lambda: b"no gzip at all"),
    "xz cut off": ("a.xz", lambda: lzma.compress(TEXT)[:-6]),
    "text called tar": ("a.tar", lambda: b"x" * 2000),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_one_is_told(damage: str) -> None:
    name, made = DAMAGED[damage]
    _, left_out = look(name, made())
    assert left_out == {name: "archive: damaged"}


def test_what_was_read_before_the_damage_is_looked_at() -> None:
    raw = tarred({"one.txt": TEXT, "two.txt": TEXT}, "w")
    texts, left_out = look("a.tar", raw[:1200])
    assert texts == {"a.tar!/one.txt": TEXT}
    assert left_out == {"a.tar": "archive: damaged"}


def test_an_encrypted_one_is_told() -> None:
    raw = bytearray(zipped({"one.txt": TEXT}))
    for header in (b"PK\x03\x04", b"PK\x01\x02"):  # the flag for encryption, in both records
        raw[raw.index(header) + (6 if header == b"PK\x03\x04" else 8)] |= 1
    assert look("a.zip", bytes(raw)) == ({}, {"a.zip": "archive: encrypted"})


def lying(raw: bytes, claimed: int) -> bytes:
    """A zip archive whose records claim another unpacked size."""
    changed = bytearray(raw)
    for header, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = raw.index(header) + offset
        changed[at : at + 4] = claimed.to_bytes(4, "little")
    return bytes(changed)


@pytest.mark.parametrize("claimed", [1, 2**31])
def test_one_that_lies_about_its_size_is_told(claimed: int) -> None:
    texts, left_out = look("a.zip", lying(zipped({"one.txt": TEXT * 1000}), claimed))
    assert left_out or texts["a.zip!/one.txt"] == TEXT * 1000


BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "zip": ("a.zip", lambda: zipped({"zeros.txt": bytes(150_000_000)})),
    "many members": ("a.zip", lambda: zipped({f"{n}.txt": bytes(3_000_000) for n in range(60)})),
    "gzip": ("a.gz", lambda: gzip.compress(bytes(150_000_000), 9)),
    "tar": ("a.tgz", lambda: tarred({"zeros.txt": bytes(150_000_000)})),
    "tar that is passed over": ("a.tgz", lambda: tarred({"zeros.png": bytes(150_000_000)})),
    "nested": ("a.zip", lambda: zipped({"b.zip": zipped({"zeros.txt": bytes(150_000_000)})})),
    "two deep": ("a.tgz", lambda: tarred({"b.gz": gzip.compress(bytes(150_000_000), 9)})),
}


@pytest.mark.slow
@pytest.mark.parametrize("bomb", BOMBS)
def test_no_bomb_goes_off(bomb: str) -> None:
    """What it takes is measured, not believed."""
    name, made = BOMBS[bomb]
    raw = made()
    tracemalloc.start()
    try:
        _, left_out = look(name, raw)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert left_out == {name: "archive: it grows more than 100 times"}
    assert peak < 60_000_000


def test_a_header_that_grows_is_a_bomb_too() -> None:
    member = tarfile.TarInfo("a.txt")
    member.pax_headers = {"comment": "x" * 150_000_000}
    raw = gzip.compress(member.tobuf(tarfile.PAX_FORMAT), 9)
    assert look("a.tgz", raw)[1] == {"a.tgz": "archive: it grows more than 100 times"}


def test_too_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_MEMBERS", 10)
    files = {f"{number}.txt": TEXT for number in range(11)}
    told = "archive: more than 10 files in it"
    assert look("a.zip", zipped(files))[1] == {"a.zip": told}
    assert look("a.tar", tarred(files, "w"))[1] == {"a.tar": told}


def test_a_large_member_is_told_and_the_rest_is_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(archives, "LARGEST_MEMBER", 100)
    texts, left_out = look("a.zip", zipped({"big.txt": TEXT * 20, "small.txt": TEXT}))
    assert texts == {"a.zip!/small.txt": TEXT}
    assert left_out == {"a.zip!/big.txt": "larger than 100 bytes"}


def test_links_and_devices_in_a_tar_are_passed_over() -> None:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as archive:
        for kind, name in ((tarfile.SYMTYPE, "link.txt"), (tarfile.CHRTYPE, "device.txt")):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
    assert look("a.tar", written.getvalue()) == ({}, {"a.tar": "binary"})
