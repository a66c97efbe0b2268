/**
 * Builds the language server's wheel into dist/, for the extension to carry:  node scripts/build_wheel.mjs
 *
 * With the Python of $PYTHON, of the checkout's environment, or `python3`, whichever there is first. The versions of
 * wheel and extension have to be the same, as the extension installs no other.
 */

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const CLIENT = path.join(import.meta.dirname, "..");
const ROOT = path.join(CLIENT, "..");
const DIST = path.join(CLIENT, "dist");
const SOURCES = [
  "pyproject.toml",
  "LICENSE",
  "docs/notices.md",
  "docs/package.md",
  "llmfb_core",
  "server/llmfb_server",
];

const { version } = JSON.parse(readFileSync(path.join(CLIENT, "package.json"), "utf8"));
const wanted = `llmfb-${version}-py3-none-any.whl`;

mkdirSync(DIST, { recursive: true });
for (const name of readdirSync(DIST)) {
  if (name.endsWith(".whl")) {
    rmSync(path.join(DIST, name));
  }
}
const work = mkdtempSync(path.join(tmpdir(), "llmfb-wheel-"));
let trouble;
try {
  trouble = build(path.join(work, "sources"));
} finally {
  rmSync(work, { recursive: true });
}
if (trouble !== undefined) {
  console.error(`llmfb: ${trouble}`);
  process.exitCode = 1;
}

/** Builds from a copy, in which nothing of an earlier build is left; returns what went wrong, in one line. */
function build(sources) {
  for (const source of SOURCES) {
    const filter = (file) => path.basename(file) !== "__pycache__";
    cpSync(path.join(ROOT, source), path.join(sources, source), { recursive: true, filter });
  }
  const python = choosePython();
  const pip = ["-P", "-m", "pip", "--disable-pip-version-check", "--quiet", "wheel", "--no-deps"];
  const isolation = hasBackend(python) ? ["--no-build-isolation"] : [];
  const ran = spawnSync(python, [...pip, ...isolation, "--wheel-dir", DIST, "."], {
    cwd: sources,
    encoding: "utf8",
  });
  if (ran.status !== 0) {
    const reason = ran.error?.message ?? ran.stderr.trim().split("\n").at(-1);
    return `${python} cannot build the wheel (set PYTHON to a Python 3.11 or newer that has pip): ${reason}`;
  }
  const built = readdirSync(DIST).filter((name) => name.endsWith(".whl"));
  if (built.length !== 1 || built[0] !== wanted) {
    return `pip built ${built}, not ${wanted}: make the versions in pyproject.toml and package.json equal`;
  }
  return undefined;
}

function choosePython() {
  const folder = process.platform === "win32" ? "Scripts/python.exe" : "bin/python";
  const ours = path.join(ROOT, ".venv", folder);
  return process.env.PYTHON || (existsSync(ours) ? ours : "python3");
}

/** Whether the very backend that pyproject.toml pins is installed, so that pip need not download it. */
function hasBackend(python) {
  const pinned = /^requires = \["setuptools==([^"]+)"\]$/m.exec(
    readFileSync(path.join(ROOT, "pyproject.toml"), "utf8"),
  );
  const code = "import importlib.metadata as m; print(m.version('setuptools'))";
  const ran = spawnSync(python, ["-P", "-c", code], { encoding: "utf8" });
  return pinned !== null && ran.status === 0 && ran.stdout.trim() === pinned[1];
}
