/**
 * Where the language server is, and which Python could run it.
 *
 * Whatever is started here starts in a folder of ours, and is found by the user's own settings or an absolute path:
 * programs and modules that lie in the opened folder are never run, whether that is trusted or not.
 */

import { execFile } from "node:child_process";
import { access, chmod, constants, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { promisify } from "node:util";
import type * as vscode from "vscode";
import { own } from "./settings";

const run = promisify(execFile);
export const WINDOWS = process.platform === "win32";
const SUFFIX = WINDOWS ? ".exe" : "";

/** A Python environment that we have set up, and the version of llmfb in it. */
export interface Environment {
  readonly folder: string;
  readonly version: string;
}

/** How the server is started; `environment` is the one of ours that it is in. */
export interface Found {
  readonly command: readonly string[];
  readonly environment?: Environment;
}

/** The folder that programs start in: empty, and nobody else's, or this rejects. */
export async function workingFolder(context: vscode.ExtensionContext): Promise<string> {
  const folder = path.join(context.globalStorageUri.fsPath, "run");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  return folder;
}

/** The environment that was set up last, if it is still there. */
async function environment(context: vscode.ExtensionContext): Promise<Environment | undefined> {
  try {
    return JSON.parse(await readFile(record(context), "utf8")) as Environment;
  } catch {
    return undefined;
  }
}

/** From now on the server is that of `environment`. */
export async function use(context: vscode.ExtensionContext, environment: Environment): Promise<void> {
  const file = record(context);
  await writeFile(`${file}.new`, JSON.stringify(environment));
  await rename(`${file}.new`, file);
}

function record(context: vscode.ExtensionContext): string {
  return path.join(context.globalStorageUri.fsPath, "environment.json");
}

/** A program of a Python environment. */
export function programIn(folder: string, name: string): string {
  return path.join(folder, WINDOWS ? "Scripts" : "bin", name + SUFFIX);
}

/** The server, undefined where there is none; see the setting `llmfb.server.command`, rejects where that is wrong. */
export async function findServer(context: vscode.ExtensionContext): Promise<Found | undefined> {
  const [program, ...args] = own<string[]>("llmfb", "server.command") ?? [];
  if (program !== undefined) {
    return { command: [await resolved(program), ...args] };
  }
  const ours = await environment(context);
  if (ours !== undefined && (await isProgram(programIn(ours.folder, "llmfb")))) {
    return { command: [programIn(ours.folder, "llmfb"), "serve"], environment: ours };
  }
  const onPath = await which("llmfb");
  if (onPath !== undefined) {
    return { command: [onPath, "serve"] };
  }
  const python = defaultInterpreter();
  // Not `-I`, which would hide what is installed for this user alone.
  if (python !== undefined && (await succeeds(context, python, "-P", "import llmfb_server"))) {
    return { command: [python, "-P", "-m", "llmfb_server"] };
  }
  return undefined;
}

/** A Python that can make the environment: 3.11 or newer, with the module `venv`. */
export async function findPython(context: vscode.ExtensionContext): Promise<string | undefined> {
  const names = ["python3", "python3.13", "python3.12", "python3.11", "python"];
  const found = await Promise.all(names.map(which));
  for (const python of [defaultInterpreter(), ...found]) {
    const code = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";
    if (python !== undefined && (await succeeds(context, python, "-I", code))) {
      return python;
    }
  }
  return undefined;
}

/** Of the Python extension's settings. */
function defaultInterpreter(): string | undefined {
  const value = own<string>("python", "defaultInterpreterPath");
  return value !== undefined && path.isAbsolute(value) ? value : undefined;
}

async function resolved(program: string): Promise<string> {
  if (path.isAbsolute(program)) {
    return program;
  }
  const found = path.basename(program) === program ? await which(program) : undefined;
  if (found === undefined) {
    throw new Error(
      `the program of llmfb.server.command is neither an absolute path nor on PATH: ${program}`,
    );
  }
  return found;
}

/** The program on PATH, in whose relative and empty entries we do not look. */
async function which(name: string): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(path.isAbsolute);
  for (const folder of folders) {
    const program = path.join(folder, name.endsWith(SUFFIX) ? name : name + SUFFIX);
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

async function succeeds(
  context: vscode.ExtensionContext,
  python: string,
  option: "-I" | "-P",
  code: string,
): Promise<boolean> {
  const cwd = await workingFolder(context);
  return await run(python, [option, "-c", code], { cwd, timeout: 30_000 }).then(
    () => true,
    () => false,
  );
}
