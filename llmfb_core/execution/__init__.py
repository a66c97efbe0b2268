"""What is executed of a function and its candidates: inputs, the search for them, outcomes and where two differ (pure).

The versions of a function that are executed are made by `llmfb_core.llvm.versions`, what they find around them is
`runtime.c`.  A pass that makes use of a wrong flag shows only once that is done; inputs are a sample, so agreement is
evidence and no proof.
"""
