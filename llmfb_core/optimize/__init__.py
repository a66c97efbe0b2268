"""The anytime optimizer: baseline, model, feedback, samples, coreset, local search, and the offers they give."""

from llmfb_core.optimize.events import Event, Measured, Note, Offered, Predicted, Progress
from llmfb_core.optimize.expected import expected_gain
from llmfb_core.optimize.loop import optimize
from llmfb_core.optimize.request import Budget, Modes, Outcome, Request

__all__ = [
    "Budget",
    "Event",
    "Measured",
    "Modes",
    "Note",
    "Offered",
    "Outcome",
    "Predicted",
    "Progress",
    "Request",
    "expected_gain",
    "optimize",
]
