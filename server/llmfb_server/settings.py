"""What a user can set, in the section `llmfb`; wrong values give a message and the default, never a failure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, cast, get_args

from llmfb_core.types import FeedbackForm, FormatName, Objective, Tier

Severity = Literal["off", "hint", "information"]

SECTION = "llmfb"
_MOST = 1000
"""Rounds or samples of one function."""
_HOTTEST = 5
_LONGEST = 1e308
"""Seconds; JSON has whole numbers that no float can hold."""
_DURATION = f"a number of seconds above 0, at most {_LONGEST:g}"


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a session."""

    objective: Objective = "bytes"
    """What is to become small."""
    seconds: float = 10.0
    """How long one optimization may take."""
    seconds_each: float = 2.0
    """How long each function may take when all those of a file are optimized."""
    llvm: str | None = None
    """Absolute path of libLLVM or of its installation, or a version; None for the one that comes with llmfb."""
    model: str | None = None
    """Absolute path of a model's folder or of a GGUF file; None for the one that comes with llmfb."""
    endpoint: str | None = None
    """Address of an OpenAI-compatible server; None for a model in a process of ours."""
    endpoint_model: str | None = None
    """The name that the model has at the endpoint."""
    format: FormatName | None = None
    """How the model is asked; None for what suits it."""
    allow_remote: bool = False
    """Whether code may be sent to an endpoint on another machine."""
    feedback: FeedbackForm = "fast"
    """What the model is told of its own lists."""
    rounds: int = 1
    """Rounds of feedback after the model's first answer."""
    samples: int = 16
    """Lists that the model names beyond these."""
    temperature: float = 0.0
    """With what those are drawn; 0 takes them from the most probable down."""
    keep_size_attributes: bool = True
    """Whether an optimized function keeps the attributes `minsize` and `optsize` that -Oz gives it."""
    tier: Tier = "standard"
    """Which passes are searched; what extended ones give is offered only once it was executed."""
    mispredictions: Severity = "hint"
    """How it is shown that the model was wrong about a function; that is nothing about the user's code."""
    optimize_lens: bool = True
    """Whether there is a lens to begin with over functions of which nothing is known."""
    size_hints: bool = False
    """Whether inlay hints show the bytes of functions that were not optimized yet."""

    @property
    def engine(self) -> Settings:
        """Those that results depend on; the others are only about what is shown."""
        return replace(self, mispredictions="hint", optimize_lens=True, size_hints=False)


def parse(options: object) -> tuple[Settings, tuple[str, ...]]:
    """Read what a client sent, with or without the section's name around it; also say what was wrong with it.

    Names that we do not know are the client's own business.
    """
    if options is None:
        return Settings(), ()
    if not isinstance(options, Mapping):
        return Settings(), (f"the settings must be an object, not {_shown(options)}",)
    values = cast("Mapping[str, object]", options)
    if SECTION in values:
        return parse(values[SECTION])
    read, default = _Reader(values), Settings()
    settings = Settings(
        objective=read("objective", default.objective, _is_objective, "'instructions' or 'bytes'"),
        seconds=float(read("seconds", default.seconds, _is_duration, _DURATION)),
        seconds_each=float(read("secondsEach", default.seconds_each, _is_duration, _DURATION)),
        llvm=read("llvm", default.llvm, _is_text, "a path or a version") or None,
        model=read("model", default.model, _is_text, "a path") or None,
        endpoint=read("endpoint", default.endpoint, _is_text, "an address") or None,
        endpoint_model=read("endpointModel", default.endpoint_model, _is_text, "a model's name") or None,
        format=read("format", default.format, _is_format, "'native', 'chat' or 'llm-compiler'") or None,
        allow_remote=read("allowRemote", default.allow_remote, _is_flag, "true or false"),
        feedback=read("feedback", default.feedback, _is_form, "'fast', 'short' or 'long'"),
        rounds=read("rounds", default.rounds, _is_count, f"a whole number from 0 to {_MOST}"),
        samples=read("samples", default.samples, _is_count, f"a whole number from 0 to {_MOST}"),
        temperature=float(
            read("temperature", default.temperature, _is_temperature, f"a number from 0 to {_HOTTEST}")
        ),
        keep_size_attributes=read(
            "keepSizeAttributes", default.keep_size_attributes, _is_flag, "true or false"
        ),
        tier=read("tier", default.tier, _is_tier, "'standard' or 'extended'"),
        mispredictions=read(
            "mispredictions", default.mispredictions, _is_severity, "'off', 'hint' or 'information'"
        ),
        optimize_lens=read("optimizeLens", default.optimize_lens, _is_flag, "true or false"),
        size_hints=read("sizeHints", default.size_hints, _is_flag, "true or false"),
    )
    return settings, tuple(read.problems)


class _Reader:
    """Reads single values and collects the problems."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values
        self.problems: list[str] = []

    def __call__(self, name: str, default: Any, valid: Callable[[object], bool], wanted: str) -> Any:
        value = self._values.get(name)
        if value is None or valid(value):
            return default if value is None else value
        self.problems.append(
            f"{SECTION}.{name} must be {wanted}, not {_shown(value)}; using {_shown(default)}"
        )
        return default


def _is_objective(value: object) -> bool:
    return value in ("instructions", "bytes")


def _is_tier(value: object) -> bool:
    return value in ("standard", "extended")


def _is_severity(value: object) -> bool:
    return value in get_args(Severity)


def _is_format(value: object) -> bool:
    return value in ("", *get_args(FormatName))


def _is_form(value: object) -> bool:
    return value in get_args(FeedbackForm)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST


def _is_temperature(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _HOTTEST


def _is_duration(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= _LONGEST


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _shown(value: object) -> str:
    return "the default" if value is None else repr(value)[:60]
