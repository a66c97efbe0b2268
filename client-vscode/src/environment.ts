/** Where the language server is, and which Python could run it. */

import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import * as path from "node:path";
import { promisify } from "node:util";
import * as vscode from "vscode";

const run = promisify(execFile);
export const WINDOWS = process.platform === "win32";
const SUFFIX = WINDOWS ? ".exe" : "";

/** The folder of the environment that we set up. */
export function environmentFolder(context: vscode.ExtensionContext): string {
  return path.join(context.globalStorageUri.fsPath, "venv");
}

/** A program of a Python environment. */
export function programIn(folder: string, name: string): string {
  return path.join(folder, WINDOWS ? "Scripts" : "bin", name + SUFFIX);
}

/** The command that starts the server, undefined where there is none; see the setting `llmfb.server.command`. */
export async function findCommand(context: vscode.ExtensionContext): Promise<string[] | undefined> {
  const chosen = vscode.workspace.getConfiguration("llmfb").get<string[]>("server.command", []);
  if (chosen.length > 0) {
    return chosen;
  }
  const ours = programIn(environmentFolder(context), "llmfb");
  if (await isProgram(ours)) {
    return [ours, "serve"];
  }
  const onPath = await which("llmfb");
  if (onPath !== undefined) {
    return [onPath, "serve"];
  }
  const python = defaultInterpreter();
  if (python !== undefined && (await succeeds(python, "import llmfb_server"))) {
    return [python, "-m", "llmfb_server"];
  }
  return undefined;
}

/** A Python that can make the environment: 3.11 or newer, with the module `venv`. */
export async function findPython(): Promise<string | undefined> {
  const names = ["python3", "python3.13", "python3.12", "python3.11", "python"];
  const found = await Promise.all(names.map(which));
  for (const python of [defaultInterpreter(), ...found]) {
    const code = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";
    if (python !== undefined && (await succeeds(python, code))) {
      return python;
    }
  }
  return undefined;
}

/** Of the Python extension's settings; those of a folder count only where the user trusts the folder. */
function defaultInterpreter(): string | undefined {
  const python = vscode.workspace.getConfiguration("python");
  const setting = python.inspect<string>("defaultInterpreterPath");
  const trusted = vscode.workspace.isTrusted ? python.get<string>("defaultInterpreterPath") : undefined;
  const value = trusted ?? setting?.globalValue;
  return value !== undefined && path.isAbsolute(value) ? value : undefined;
}

async function which(name: string): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(path.isAbsolute);
  for (const folder of folders) {
    const program = path.join(folder, name + SUFFIX);
    if (await isProgram(program)) {
      return program;
    }
  }
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  return await access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function succeeds(python: string, code: string): Promise<boolean> {
  return await run(python, ["-I", "-c", code], { timeout: 30_000 }).then(
    () => true,
    () => false,
  );
}
