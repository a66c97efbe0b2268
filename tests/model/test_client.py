import os
import shutil
import signal
from pathlib import Path

import anyio
import pytest

from llmfb_core.errors import LlmfbError, ModelUnavailableError
from llmfb_core.model.client import LocalGenerator
from llmfb_core.protocols import Ask

ASK = Ask("define void @f() {\nret void\n}\n", "bytes")


async def check_refused(folder: Path, reason: str) -> None:
    with pytest.raises(ModelUnavailableError, match=reason):
        generator = LocalGenerator(folder, threads=1)
        try:
            await generator.start()
        finally:
            await generator.aclose()


async def test_missing_and_damaged_models(tiny_folder: Path, tmp_path: Path) -> None:
    await check_refused(tmp_path / "nowhere", "no model in")
    copy = tmp_path / "copy"
    shutil.copytree(tiny_folder, copy)
    weights = copy / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")
    await check_refused(copy, "checksum differs")
    weights.unlink()
    await check_refused(copy, "is missing")
    (copy / "llmfb.json").write_text("{")
    await check_refused(copy, "is damaged")


async def test_a_worker_answers_survives_cancelling_and_a_crash(tiny_folder: Path) -> None:
    generator = LocalGenerator(tiny_folder, threads=1)
    try:
        assert await generator.fits(ASK)
        expected = await generator.answer(ASK)
        pid = generator.pid
        for delay in (0.0, 0.001, 0.02):
            with anyio.move_on_after(delay):
                await generator.samples(ASK, 20)
        assert await generator.answer(ASK) == expected
        assert generator.pid == pid
        assert (await generator.samples(ASK, 4))[0].pass_list == expected.pass_list
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        assert await generator.answer(ASK) == expected
        assert generator.pid != pid
    finally:
        await generator.aclose()


async def test_a_silent_worker_is_not_asked_the_same_again(
    tiny_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generator = LocalGenerator(tiny_folder, threads=1)
    try:
        expected = await generator.answer(ASK)
        pid = generator.pid
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
        with monkeypatch.context() as shorter:
            shorter.setattr(generator, "_patience", 0.05)
            with pytest.raises(LlmfbError, match=r"^the model did not answer within 0\.05 s$"):
                await generator.answer(ASK)
        assert generator.pid is None, "another would have been started to be asked the same"
        assert await generator.answer(ASK) == expected
    finally:
        await generator.aclose()
