/** Sets up the language server's Python environment with the wheel that comes with the extension, in one click. */

import { type ChildProcess, spawn } from "node:child_process";
import { access, mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import * as vscode from "vscode";
import { findPython, programIn, use, WINDOWS, workingFolder } from "./environment";
import type { Llmfb } from "./llmfb";
import { plain } from "./messages";
import { reasonOf } from "./targets";

/** Where we keep which questions the user does not want to be asked again. */
const DECLINED = "llmfb.declined";
const PREFIX = "venv-";
const DAY_MS = 24 * 60 * 60 * 1000;
const PIP = ["-I", "-m", "pip", "--disable-pip-version-check", "--no-input"];
const INSTALL = [...PIP, "install", "--no-user"];
/** PyTorch for processors alone: PyPI's build for Linux has CUDA, several GB of no use to llmfb. */
const TORCH_INDEX = "https://download.pytorch.org/whl/cpu";
const TORCH = "torch>=2.13.0,<3"; // as in pyproject.toml
/** What `pip config list` says where pip gets packages from elsewhere than PyPI. */
const OWN_INDEX = /\.(index-url|extra-index-url|find-links|no-index)=/;

interface Question {
  readonly name: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** Programs that run: they end with us. */
const running = new Set<ChildProcess>();
let busy: Promise<void> | undefined;

export function activate(llmfb: Llmfb): void {
  const { context, server } = llmfb;
  const asked = new Set<string>();
  context.subscriptions.push(
    vscode.commands.registerCommand("llmfb.setUp", () => setUp(llmfb)),
    new vscode.Disposable(() => {
      running.forEach(endGroup);
    }),
    server.onDidChange(() => {
      const question = questionFor(llmfb);
      // Once at each start of VS Code, until it is answered.
      if (question !== undefined && !asked.has(question.name)) {
        asked.add(question.name);
        void ask(llmfb, question);
      }
    }),
  );
}

function questionFor({ server, context }: Llmfb): Question | undefined {
  if (server.state === "missing") {
    const text =
      "llmfb needs its language server: a Python environment with LLVM and PyTorch, about 1.3 GB. Set it up now?";
    return { name: "set up", text, yes: "Set Up", no: "Don't Ask Again" };
  }
  const version = versionOf(context);
  const has = server.environment?.version;
  if (has !== undefined && has !== version && server.state !== "starting") {
    const text = `This is llmfb ${version}, but its language server is still that of ${has}. Update it now?`;
    return { name: `update to ${version}`, text, yes: "Update", no: "Skip This Version" };
  }
  return undefined;
}

async function ask(llmfb: Llmfb, { name, text, yes, no }: Question): Promise<void> {
  const { globalState } = llmfb.context;
  const declined = () => globalState.get<string[]>(DECLINED, []);
  if (declined().includes(name)) {
    return;
  }
  const answer = await vscode.window.showInformationMessage(text, yes, "Settings", no);
  if (answer === yes) {
    await setUp(llmfb);
  } else if (answer === no) {
    await globalState.update(DECLINED, [...declined(), name]);
  } else if (answer !== undefined) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "llmfb.server.command");
  }
}

function setUp(llmfb: Llmfb): Promise<void> {
  busy ??= setUpNow(llmfb).finally(() => {
    busy = undefined;
  });
  return busy;
}

async function setUpNow(llmfb: Llmfb): Promise<void> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: "Setting up llmfb",
    cancellable: true,
  };
  try {
    await vscode.window.withProgress(options, (progress, token) => install(llmfb, progress, token));
  } catch (error) {
    if (error instanceof vscode.CancellationError) {
      return;
    }
    llmfb.log.error(reasonOf(error));
    const message = plain(`llmfb could not be set up: ${reasonOf(error)}`);
    if ((await vscode.window.showErrorMessage(message, "Show Log")) !== undefined) {
      llmfb.log.show();
    }
    return;
  }
  await llmfb.server.restart();
}

/** Makes a new environment, which takes the place of the one before only when it is complete. */
async function install(
  llmfb: Llmfb,
  progress: vscode.Progress<{ message: string }>,
  token: vscode.CancellationToken,
): Promise<void> {
  const { context } = llmfb;
  const version = versionOf(context);
  const wheel = await shippedWheel(context);
  const python = await findPython(context);
  if (python === undefined) {
    throw new Error(
      "no Python 3.11 or newer with its venv module was found (Debian: apt install python3-venv)",
    );
  }
  const storage = context.globalStorageUri.fsPath;
  await mkdir(storage, { recursive: true });
  const folder = await mkdtemp(path.join(storage, PREFIX));
  try {
    progress.report({ message: "making a Python environment" });
    await run(llmfb, python, ["-I", "-m", "venv", folder], token);
    progress.report({ message: `installing llmfb ${version} and what it needs; this takes minutes` });
    const its = programIn(folder, "python");
    await installTorch(llmfb, its, token);
    // As a URL, in which no character of the path has a meaning for pip.
    const llmfbWithModel = `llmfb[model] @ ${pathToFileURL(wheel).href}`;
    await run(llmfb, its, [...INSTALL, llmfbWithModel], token).catch(explained);
    await use(context, { folder, version });
  } catch (error) {
    await remove(folder);
    throw error;
  }
  await removeOthers(storage, folder, llmfb.server.environment?.folder);
}

/** Whoever configured pip for other packages than PyPI's has chosen theirs. */
async function installTorch(llmfb: Llmfb, python: string, token: vscode.CancellationToken): Promise<void> {
  if (process.platform !== "linux") {
    return;
  }
  let configured = "";
  await run(llmfb, python, [...PIP, "config", "list"], token, (text) => {
    configured += text; // not into the log: addresses of indices may hold passwords
  });
  if (OWN_INDEX.test(configured)) {
    return;
  }
  const args = [...INSTALL, "--no-deps", "--retries", "1", "--index-url", TORCH_INDEX, TORCH];
  await run(llmfb, python, args, token).catch((error) => {
    if (error instanceof vscode.CancellationError) {
      throw error;
    }
    llmfb.log.warn(`${TORCH_INDEX} cannot be used; PyTorch comes from PyPI, with CUDA`);
  });
}

function versionOf(context: vscode.ExtensionContext): string {
  return String(context.extension.packageJSON.version);
}

/** The wheel of the server, whose version is the extension's. */
async function shippedWheel(context: vscode.ExtensionContext): Promise<string> {
  const name = `llmfb-${versionOf(context)}-py3-none-any.whl`;
  const wheel = path.join(context.extensionUri.fsPath, "dist", name);
  await access(wheel).catch(() => {
    throw new Error(
      `this build of the extension lacks ${name}; install it again, or run \`npm run package\``,
    );
  });
  return wheel;
}

function explained(error: unknown): never {
  if (error instanceof vscode.CancellationError) {
    throw error;
  }
  throw new Error(`${reasonOf(error)} (is there a network, and does pip find its package index?)`);
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Removes the environment of before, and what an end of VS Code has left; another window may just be making one. */
async function removeOthers(storage: string, current: string, before: string | undefined): Promise<void> {
  for (const name of await readdir(storage)) {
    const folder = path.join(storage, name);
    if (name.startsWith(PREFIX) && folder !== current) {
      const old = Date.now() - (await stat(folder)).mtimeMs > DAY_MS;
      if (old || folder === before) {
        // On Windows not while its server still runs; the next time it is old.
        await remove(folder).catch(() => undefined);
      }
    }
  }
}

/** Runs a program to its end, its output in the log unless `heard` takes it; rejects with its last line of errors. */
async function run(
  llmfb: Llmfb,
  program: string,
  args: string[],
  token: vscode.CancellationToken,
  heard: (text: string) => void = (text) => llmfb.log.info(text.trimEnd()),
): Promise<void> {
  const cwd = await workingFolder(llmfb.context);
  llmfb.log.info([program, ...args].join(" "));
  await new Promise<void>((resolve, reject) => {
    // A group of its own: pip's and venv's own processes must end too, or they go on writing.
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"], detached: !WINDOWS });
    running.add(child);
    let errors = "";
    const stop = token.onCancellationRequested(() => endGroup(child));
    child.stdout.setEncoding("utf8").on("data", heard);
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors = (errors + text).slice(-2000);
      llmfb.log.warn(text.trimEnd());
    });
    child.on("error", reject);
    child.on("close", (code) => {
      running.delete(child);
      stop.dispose();
      if (token.isCancellationRequested) {
        reject(new vscode.CancellationError());
      } else if (code !== 0) {
        reject(new Error(errors.trim().split("\n").at(-1) || `${path.basename(program)} ended with ${code}`));
      } else {
        resolve();
      }
    });
  });
}

function endGroup(child: ChildProcess): void {
  if (WINDOWS || child.pid === undefined) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}
