"""pygls 2.1.1 with its faults mended: one small class for each, that says what the fault is.

Remove a class when the pygls that we pin no longer has its fault: `tests/server/test_faults.py` runs the same
check against pygls as it is, and fails as soon as that passes.
"""
