"""The exceptions of llmfb: raised for what is unexpected or for what only a person can mend.

Failures that are part of the work (a pass list that does not parse, a compilation that crashes, an answer
of the model that makes no sense) are values, see `llmfb_core.types.Failure`.

    LlmfbError
    ├── UsageError           the request itself makes no sense (exit code 2)
    ├── IRError              the text is not IR that this LLVM reads; has line and column
    ├── FunctionError        the function cannot be optimized (missing, no body, optnone)
    ├── LLVMUnavailableError no libLLVM could be loaded
    ├── ModelUnavailableError no model, or a damaged one
    ├── CacheError           the cache folder cannot be made, or others could write it
    ├── CorpusError          the training data cannot be built or read
    └── WorkerError          a worker process could not be started or kept alive
"""


class LlmfbError(Exception):
    """Base of all; `str()` is one line that a person can act on."""


class UsageError(LlmfbError):
    """The request itself makes no sense, for example a function name that is not in the file."""


class IRError(LlmfbError):
    """The text is not IR that the loaded LLVM accepts.

    `message` is LLVM's own, without position; `line` and `column` count from 1 (0 where LLVM names none).
    """

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        """Keep LLVM's message and its position."""
        self.message = message
        self.line = line
        self.column = column
        super().__init__(f"{line}:{column}: {message}" if line else message)


class FunctionError(LlmfbError):
    """The named function cannot be optimized: it has no body, is `optnone`, or cannot be taken out of its file."""


class LLVMUnavailableError(LlmfbError):
    """No usable libLLVM; the text says what was tried and what to install."""


class ModelUnavailableError(LlmfbError):
    """The model is missing or damaged; the text says which file and how to get it."""


class CacheError(LlmfbError):
    """A cache folder cannot be made, or others than its user could write it; the text says what to do."""


class CorpusError(LlmfbError):
    """Training data cannot be built, read or written."""


class WorkerError(LlmfbError):
    """A worker process could not be started, or died too often."""
