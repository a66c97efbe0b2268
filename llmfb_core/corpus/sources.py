"""Debian source packages, fetched with apt-get through package lists of our own: /etc stays untouched."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from llmfb_core import surroundings
from llmfb_core.errors import CorpusError

ETC_APT = Path("/etc/apt")
_FETCH_TIMEOUT_S = 300


@dataclass(frozen=True)
class Source:
    """An unpacked source package: where it lies, and its Debian version."""

    root: Path
    version: str


def one_line_sources(text: str) -> str:
    """Derive the deb-src lines for a sources.list: every active deb line's, each once."""
    lines: dict[str, None] = {}
    for line in text.splitlines():
        kind, _, rest = line.strip().partition(" ")
        if kind in ("deb", "deb-src") and rest.strip():
            lines[f"deb-src {rest.strip()}"] = None
    return "".join(f"{line}\n" for line in lines)


def deb822_sources(text: str) -> str:
    """Derive source archives from a deb822 .sources file: each enabled stanza, its type set to deb-src."""
    stanzas: list[str] = []
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    for stanza in "\n".join(lines).split("\n\n"):
        kept = [line for line in stanza.splitlines() if line.strip()]
        fields = {line.partition(":")[0].strip().lower(): line.partition(":")[2].strip() for line in kept}
        if "types" not in fields or fields.get("enabled", "yes").lower() in ("no", "false", "0"):
            continue
        derived = ("Types: deb-src" if line.lower().startswith("types:") else line for line in kept)
        stanzas.append("".join(f"{line}\n" for line in derived))
    return "\n".join(stanzas)


def derive_lists(etc: Path, parts: Path) -> None:
    """Write source archives derived from those in `etc` (/etc/apt, say) into the folder `parts`."""
    parts.mkdir(parents=True, exist_ok=True)
    for file in (etc / "sources.list", *sorted((etc / "sources.list.d").glob("*"))):
        derive = {".list": one_line_sources, ".sources": deb822_sources}.get(file.suffix)
        if derive is not None and file.is_file():
            (parts / file.name).write_text(derive(file.read_text()))


def prepare_apt(folder: Path, etc: Path = ETC_APT) -> list[str]:
    """Set up `folder` with the machine's own archives as source archives; returns the apt-get options.

    Raises CorpusError where the archives' lists cannot be fetched at all.
    """
    parts = folder / "sources.list.d"
    for needed in (folder / "lists" / "partial", folder / "cache" / "archives" / "partial"):
        needed.mkdir(parents=True, exist_ok=True)
    derive_lists(etc, parts)
    options = {
        "Dir::Etc::sourcelist": "/dev/null",
        "Dir::Etc::sourceparts": str(parts),
        "Dir::State::lists": str(folder / "lists"),
        "Dir::Cache": str(folder / "cache"),
        "APT::Get::Only-Source": "true",
        "APT::Sandbox::User": "",  # the sandbox user could not write to our folder
    }
    flags = [part for key, value in options.items() for part in ("-o", f"{key}={value}")]
    _apt_get([*flags, "-qq", "update"], folder)
    return flags


def fetch(name: str, folder: Path, flags: list[str], version: str = "") -> Source:
    """Fetch and unpack a source package into the empty `folder`; without a version, the archive's newest.

    Raises CorpusError; also where the archive does not have this version.
    """
    if version:
        _fetch_version(name, version, folder, flags)
    else:
        _fetch_any(name, folder, flags)
    roots = [path for path in folder.iterdir() if path.is_dir()]
    descriptions = list(folder.glob("*.dsc"))
    if len(roots) != 1 or len(descriptions) != 1:
        raise CorpusError("apt-get source left no single source tree")
    return Source(roots[0], _version(descriptions[0].read_text()))


def _fetch_version(name: str, version: str, folder: Path, flags: list[str]) -> None:
    there = _versions(name, folder, flags)
    if version not in there:
        raise CorpusError(
            f"the archive has no {name} {version} but {', '.join(there) or 'none'}; --any-version takes what it has"
        )
    _apt_get([*flags, "-qq", "source", f"{name}={version}"], folder)


def _fetch_any(name: str, folder: Path, flags: list[str]) -> None:
    try:
        _apt_get([*flags, "-qq", "source", name], folder)
    except CorpusError:
        # A mirror may list a security update that it does not hold (any more): take an older version.
        wanted = [f"{name}={version}" for version in _versions(name, folder, flags)]
        if not any(_fetched(one, folder, flags) for one in wanted):
            raise


def _fetched(wanted: str, folder: Path, flags: list[str]) -> bool:
    for leftover in folder.iterdir():
        leftover.unlink()
    try:
        _apt_get([*flags, "-qq", "source", wanted], folder)
    except CorpusError:
        return False
    return True


def _versions(name: str, folder: Path, flags: list[str]) -> list[str]:
    text = _run(["apt-cache", *flags, "showsrc", "--only-source", name], folder)
    return list(dict.fromkeys(_version(part) for part in text.split("\n\n") if part.strip()))


def _version(description: str) -> str:
    for line in description.splitlines():
        if line.startswith("Version:"):
            return line.partition(":")[2].strip()
    return "unknown"


def _apt_get(arguments: list[str], folder: Path) -> None:
    _run(["apt-get", *arguments], folder)


def _run(command: list[str], folder: Path) -> str:
    """Run a program of apt's and return its output. Raises CorpusError with the last line it wrote."""
    program = surroundings.find_program(command[0])
    if program is None:
        raise CorpusError(f"{command[0]} is not installed: the corpus needs a Debian-like system")
    try:
        done = subprocess.run(
            [program, *command[1:]],
            cwd=folder,
            env=surroundings.environment(),
            capture_output=True,
            text=True,
            timeout=_FETCH_TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise CorpusError(f"{command[0]} took longer than {_FETCH_TIMEOUT_S} s") from None
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise CorpusError(f"{command[0]}: {last[0] if last else done.returncode}")
    return done.stdout
