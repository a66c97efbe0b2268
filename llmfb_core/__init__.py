"""llmfb's core: everything that is true without an editor.

Nothing here knows of LSP.  `llmfb_core.types` holds the plain data that the parts exchange,
`llmfb_core.protocols` the two seams to the outside world, `llmfb_core.errors` the exceptions.
"""

__version__ = "0.1.0"
