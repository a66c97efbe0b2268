/** What tests inside the extension host share: the server they want, and waiting. */

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import * as vscode from "vscode";
import type { Llmfb } from "../../src/llmfb";

const PATIENCE_MS = 60_000;
const INTERVAL_MS = 50;
const ROOT = path.join(__dirname, "..", "..", "..");
const EXTENSION = "llmfb.llmfb";

/** Where the test's files are, and the server's cache. */
export const FOLDER = mkdtempSync(path.join(process.env.LLMFB_TEST_FOLDER ?? tmpdir(), "in-editor-"));

/** Waits until `check` returns without throwing, and returns what it returned. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}

/** Waits until `condition` is true. */
export async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  await eventually(async () => {
    if (!(await condition())) {
      throw new Error(`waited in vain for ${what}`);
    }
  });
}

/** Our extension's own view of things. */
export async function llmfb(): Promise<Llmfb> {
  const extension = vscode.extensions.getExtension<Llmfb>(EXTENSION);
  if (extension === undefined) {
    throw new Error(`${EXTENSION} is not installed`);
  }
  return await extension.activate();
}

export async function configure(values: Record<string, unknown>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    await vscode.workspace.getConfiguration("llmfb").update(name, value, vscode.ConfigurationTarget.Global);
  }
}

let servers = 0;

/** The command of a server with the real LLVM and a model that does what the test needs, and an empty cache. */
export function serverCommand(model: string): { command: string[]; cache: string } {
  servers += 1;
  const cache = path.join(FOLDER, `cache-${servers}`);
  const python = process.env.LLMFB_TEST_PYTHON ?? path.join(ROOT, ".venv", "bin", "python");
  const modules = [ROOT, path.join(ROOT, "server")].join(path.delimiter);
  const script = path.join(ROOT, "tests", "server", "fake_server.py");
  const environment = [`LLMFB_CACHE_DIR=${cache}`, `PYTHONPATH=${modules}`];
  return { command: ["/usr/bin/env", ...environment, python, script, model, "real"], cache };
}

/** Makes VS Code start such a server by changing the setting, and waits for it. */
export async function startServer(model: string, seconds = model === "hangs" ? 600 : 0.3): Promise<void> {
  const { command, cache } = serverCommand(model);
  await configure({ objective: "instructions", seconds, secondsEach: seconds, "server.command": command });
  const { server } = await llmfb();
  await until(
    "the server of the test",
    () => server.state === "running" && environmentOf(server.pid).includes(cache),
  );
}

function environmentOf(pid: number | undefined): string {
  return pid === undefined ? "" : readFileSync(`/proc/${pid}/environ`, "utf8");
}

/** Writes a file into a folder of its own and opens it the way a click in the explorer does. */
export async function openFile(name: string, text: string): Promise<vscode.TextDocument> {
  const folder = mkdtempSync(path.join(FOLDER, "files-"));
  mkdirSync(folder, { recursive: true });
  const uri = vscode.Uri.file(path.join(folder, name));
  writeFileSync(uri.fsPath, text);
  // Not `openTextDocument`, which keeps a document open for minutes after its last editor was closed.
  await vscode.commands.executeCommand("vscode.open", uri);
  const is = ({ document }: vscode.TextEditor) => document.uri.toString() === uri.toString();
  return await eventually(() => {
    const editor = vscode.window.visibleTextEditors.find(is);
    if (editor === undefined) {
      throw new Error(`${name} was not opened`);
    }
    return editor.document;
  });
}

/** Closes everything without saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
}

export function severityOf({ severity }: vscode.Diagnostic): string {
  return vscode.DiagnosticSeverity[severity].toLowerCase();
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}
