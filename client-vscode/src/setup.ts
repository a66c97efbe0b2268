/** Sets up the language server's Python environment; asks once, in one click. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, rename, rm } from "node:fs/promises";
import * as path from "node:path";
import * as vscode from "vscode";
import { environmentFolder, findPython, programIn, WINDOWS } from "./environment";
import { type Llmfb, reasonOf } from "./llmfb";

const ASKED = "llmfb.askedToSetUp";

export function activate(llmfb: Llmfb): void {
  const { context, server } = llmfb;
  context.subscriptions.push(vscode.commands.registerCommand("llmfb.setUp", () => setUp(llmfb)));
  server.onDidChange(() => {
    if (server.state === "missing") {
      void ask(llmfb);
    }
  });
}

async function ask(llmfb: Llmfb): Promise<void> {
  const { globalState } = llmfb.context;
  if (globalState.get<boolean>(ASKED)) {
    return;
  }
  await globalState.update(ASKED, true);
  const question =
    "llmfb needs its language server: a Python environment with LLVM and PyTorch, about 1.5 GB. Set it up now?";
  const answer = await vscode.window.showInformationMessage(question, "Set Up", "Settings");
  if (answer === "Set Up") {
    await setUp(llmfb);
  } else if (answer !== undefined) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "llmfb.server.command");
  }
}

async function setUp(llmfb: Llmfb): Promise<void> {
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
    const message = `llmfb could not be set up: ${reasonOf(error)}`;
    if ((await vscode.window.showErrorMessage(message, "Show Log")) !== undefined) {
      llmfb.log.show();
    }
    return;
  }
  await llmfb.server.restart();
}

/** A new environment takes the place of the old one only when it is complete. */
async function install(
  llmfb: Llmfb,
  progress: vscode.Progress<{ message: string }>,
  token: vscode.CancellationToken,
): Promise<void> {
  const python = await findPython();
  if (python === undefined) {
    throw new Error(
      "no Python 3.11 or newer with its venv module was found (Debian: apt install python3-venv)",
    );
  }
  const spec = vscode.workspace.getConfiguration("llmfb").get("server.package", "llmfb");
  const folder = environmentFolder(llmfb.context);
  await mkdir(path.dirname(folder), { recursive: true });
  // Programs of an environment know its folder, so that it can't be made elsewhere and moved.
  const old = `${folder}-old`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch(() => undefined);
  try {
    progress.report({ message: "making a Python environment" });
    await run(llmfb, python, ["-m", "venv", folder], token);
    progress.report({ message: `installing ${spec}; this takes minutes` });
    const pip = ["-m", "pip", "--disable-pip-version-check", "--no-input", "install", spec];
    await run(llmfb, programIn(folder, "python"), pip, token);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    await rename(old, folder).catch(() => undefined);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Runs a program to its end, its output in the log; rejects with its last line of errors. */
async function run(
  llmfb: Llmfb,
  program: string,
  args: string[],
  token: vscode.CancellationToken,
): Promise<void> {
  llmfb.log.info([program, ...args].join(" "));
  await new Promise<void>((resolve, reject) => {
    // A group of its own: pip's and venv's own processes must end too, or they go on writing.
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], detached: !WINDOWS });
    let last = "";
    const stop = token.onCancellationRequested(() => endGroup(child));
    child.stdout.setEncoding("utf8").on("data", (text: string) => llmfb.log.info(text.trimEnd()));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      last = text.trim().split("\n").at(-1) ?? last;
      llmfb.log.warn(text.trimEnd());
    });
    child.on("error", reject);
    child.on("close", (code) => {
      stop.dispose();
      if (token.isCancellationRequested) {
        reject(new vscode.CancellationError());
      } else if (code !== 0) {
        reject(new Error(last || `${path.basename(program)} ended with ${code}`));
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
