"""Build the corpus: fetch each package, compile it through the wrapper, keep the bitcode.

Every package becomes a folder of the output: modules/*.bc, manifest.json, copyright and build.log.
"""

import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from llmfb_core.corpus import sources, toolchain
from llmfb_core.corpus.disk import check_space, plain_errors
from llmfb_core.corpus.manifest import Origin, finished, read_manifest, write_manifest
from llmfb_core.corpus.recipe import Package, Recipe
from llmfb_core.errors import CorpusError

Fetch = Callable[[Package, Path], sources.Source]
Report = Callable[[str], None]
Progress = Callable[[str, int, int], None]
"""Called with what is being worked on, how much is done and how much there is."""

# All files get this time stamp: then make regenerates nothing (autotools, man pages) just because
# unpacking and patching touched files in some order. Any moment in the past will do.
_SOURCE_TIME = 1_000_000_000
_FOREIGN_TO_MAKE = re.compile(r"[\s'\"$#&;()<>|*?\\`~%]")
_CONFIGURE_ARGS = ("--disable-shared", "--disable-nls", "--disable-dependency-tracking")
_NO_GENERATORS = tuple(f"{tool}=true" for tool in ("MAKEINFO", "HELP2MAN"))


@dataclass(frozen=True)
class Result:
    """What became of one package: its number of modules, or why there are none."""

    package: Package
    modules: int = 0
    reason: str | None = None


@dataclass(frozen=True)
class Summary:
    """What became of all packages, in the recipe's order."""

    results: tuple[Result, ...]

    @property
    def built(self) -> tuple[Result, ...]:
        """The packages that are there, whenever they were built."""
        return tuple(result for result in self.results if result.reason is None)

    @property
    def skipped(self) -> tuple[Result, ...]:
        """The packages that could not be built."""
        return tuple(result for result in self.results if result.reason is not None)


@dataclass(frozen=True)
class _Job:
    """What all packages' builds share."""

    recipe: Recipe
    out: Path
    clang: str
    compiler: str  # clang's version line
    cc: Path
    cxx: Path
    fetch: Fetch
    stop: threading.Event  # set when the whole build is interrupted


def build(
    recipe: Recipe,
    out: Path,
    *,
    jobs: int,
    report: Report,
    fetch: Fetch | None = None,
    any_version: bool = False,
    progress: Progress = lambda _what, _done, _total: None,
) -> Summary:
    """Build what is not built yet, `jobs` packages at a time, telling `report` a line per package.

    A package that cannot be fetched or built is skipped and tried again the next time. `fetch` unpacks a
    package into an empty folder; by default Debian's. `any_version` takes what the archive has, whichever version
    the recipe says. Raises CorpusError without clang, where no package lists can be had, where /dev/null is
    no device or make cannot work in `out`, and on a full disk; what is done is kept.
    """
    toolchain.check_null()
    out = out.resolve()
    if _FOREIGN_TO_MAKE.search(str(out)):
        raise CorpusError(
            f"{out} has characters that make and sh do not take as a part of a name; name another folder"
        )
    packages = [replace(one, version="") for one in recipe.packages] if any_version else recipe.packages
    new: dict[Package, Result] = {}
    with plain_errors(out):
        out.mkdir(parents=True, exist_ok=True)
        todo = [one for one in packages if not finished(out / one.name, one, recipe.skipped_in(one))]
        # With nothing to do, neither clang nor the network is needed.
        results = _build_all(_job(recipe, out, fetch), todo, jobs, report) if todo else ()
        for number, result in enumerate(results):
            new[result.package] = result
            progress("packages", number + 1, len(todo))
    summary = Summary(tuple(new.get(one) or _earlier(out, one) for one in packages))
    modules = sum(result.modules for result in summary.built)
    report(f"{len(summary.built)} packages built, {len(summary.skipped)} skipped, {modules} modules")
    return summary


def _job(recipe: Recipe, out: Path, fetch: Fetch | None) -> _Job:
    clang = toolchain.find_clang()
    cc, cxx = toolchain.write_compilers(out / ".tools", clang)
    fetch = fetch or _debian(out / ".apt")
    return _Job(recipe, out, clang, toolchain.version_line(clang), cc, cxx, fetch, threading.Event())


def _build_all(job: _Job, packages: Sequence[Package], jobs: int, report: Report) -> Iterator[Result]:
    def build_one(package: Package) -> Result:
        return _build_and_report(job, package, report)

    with ThreadPoolExecutor(jobs) as pool:
        try:
            running = [pool.submit(build_one, package) for package in packages]
            for done in as_completed(running):
                yield done.result()
        except BaseException:
            # Ctrl-C: end the builds that run, start no others.
            job.stop.set()
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _debian(folder: Path) -> Fetch:
    flags = sources.prepare_apt(folder)
    return lambda package, into: sources.fetch(package.name, into, flags, package.version)


def _earlier(out: Path, package: Package) -> Result:
    table = read_manifest(out / package.name) or {"modules": []}
    return Result(package, len(table["modules"]))


def _build_and_report(job: _Job, package: Package, report: Report) -> Result:
    start = time.monotonic()
    try:
        result = _build_package(job, package)
    except (CorpusError, OSError) as error:
        shutil.rmtree(job.out / package.name / "source", ignore_errors=True)
        check_space(job.out, error)
        result = Result(package, reason=str(error))
    outcome = f"skipped: {result.reason}" if result.reason else f"{result.modules} modules"
    report(f"{package.name}: {outcome} ({time.monotonic() - start:.0f} s)")
    return result


def _build_package(job: _Job, package: Package) -> Result:
    folder = job.out / package.name
    shutil.rmtree(folder, ignore_errors=True)
    source, modules = folder / "source", folder / "modules"
    source.mkdir(parents=True)
    modules.mkdir()
    unpacked = job.fetch(package, source)
    _same_time(unpacked.root)
    status, failed = _compile(job, package, unpacked.root, modules)
    if job.stop.is_set():
        raise CorpusError("interrupted")
    if status != 0:
        check_space(job.out)  # then it is not the package's fault that it is incomplete
    copyright_file = unpacked.root / "debian" / "copyright"
    if copyright_file.exists():
        shutil.copyfile(copyright_file, folder / "copyright")
    shutil.rmtree(source)
    if not any(modules.glob("*.bc")):
        return Result(
            package, reason=f"{failed or 'make compiled no source file'}, see {folder / 'build.log'}"
        )
    origin = Origin(unpacked.version, job.compiler, job.recipe.skipped_in(package), complete=status == 0)
    return Result(package, write_manifest(folder, package, origin))


def _compile(job: _Job, package: Package, root: Path, modules: Path) -> tuple[int | None, str | None]:
    """Prepare and make a package; returns make's status and what failed, each None if there is none.

    A make that fails or runs out of time is all right: what it compiled until then is kept.
    """
    limit = toolchain.Limit(time.monotonic() + job.recipe.time_limit_s, job.stop)
    log = modules.with_name("build.log")
    where = root / package.directory
    compilers = {"CC": str(job.cc), "CXX": str(job.cxx)}
    environment = compilers | {"LC_ALL": "C", "FORCE_UNSAFE_CONFIGURE": "1", "CORPUS_MODULES": ""}
    if command := _prepare_command(package, job):
        status = toolchain.run(command, where, environment, log, limit)
        if status != 0:
            return status, f"{Path(command[0]).name} {_failure(status)}"
    if package.build == "cmake":
        where = where / "corpus-build"
    keep = {
        "CORPUS_CLANG": job.clang,
        "CORPUS_ROOT": str(root.resolve()),
        "CORPUS_MODULES": str(modules),
        "CORPUS_SKIP": " ".join(job.recipe.skipped_in(package)),
    }
    command = [
        "make",
        "-k",
        *(f"{key}={value}" for key, value in compilers.items()),
        *_NO_GENERATORS,
        *package.make_args,
    ]
    status = toolchain.run(command, where, environment | keep, log, limit)
    return status, None if status == 0 else f"make {_failure(status)}"


def _failure(status: int | None) -> str:
    return "ran out of time" if status is None else f"exited with status {status}"


def _prepare_command(package: Package, job: _Job) -> list[str]:
    if package.build == "make":
        return []
    if package.build == "script":
        return ["./configure", *package.args]
    if package.build == "configure":
        return ["./configure", *_CONFIGURE_ARGS, *package.args]
    compilers = [f"-DCMAKE_C_COMPILER={job.cc}", f"-DCMAKE_CXX_COMPILER={job.cxx}"]
    options = [*compilers, "-DBUILD_SHARED_LIBS=OFF", *package.args]
    return ["cmake", "-S", ".", "-B", "corpus-build", "-G", "Unix Makefiles", *options]


def _same_time(root: Path) -> None:
    for folder, _, files in os.walk(root):
        for file in files:
            os.utime(Path(folder) / file, (_SOURCE_TIME, _SOURCE_TIME), follow_symlinks=False)
