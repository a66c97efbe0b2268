"""`python -m llmfb_server`: serve on standard input and output."""

import sys

from llmfb_server.main import run

if __name__ == "__main__":
    sys.exit(run())
