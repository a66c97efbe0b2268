"""pygls 2.1 with its faults mended, each class saying which.

`Endpoint` is the one place that dispatches, cancels and answers, `Frames` and `stdio` what carries it, `text` the
documents.  Each can be taken out by itself: `tests/server/test_faults.py` runs the same checks against pygls as it is,
and fails as soon as one of them passes there.
"""
