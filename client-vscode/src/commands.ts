/** The commands of the palette: those of the server, for the function at the cursor or for the file. */

import * as vscode from "vscode";
import { functionAt } from "./cursor";
import type { Llmfb } from "./llmfb";
import { plain } from "./messages";
import { LANGUAGE, reasonOf, type Target } from "./targets";

/** By the names of our commands, those of the server, and what of the document they are about. */
const COMMANDS: Record<string, { command: string; about: "function" | "file" | "either"; show?: boolean }> = {
  "llmfb.optimizeAtCursor": { command: "llmfb.optimize", about: "function" },
  "llmfb.optimizeThisFile": { command: "llmfb.optimizeFile", about: "file" },
  "llmfb.optimizeEachFunction": { command: "llmfb.optimizeAll", about: "file" },
  "llmfb.applyAtCursor": { command: "llmfb.apply", about: "function" },
  "llmfb.applyFile": { command: "llmfb.apply", about: "file" },
  "llmfb.applyEach": { command: "llmfb.applyAll", about: "file" },
  "llmfb.showDiff": { command: "llmfb.diff", about: "either", show: true },
  "llmfb.showReport": { command: "llmfb.report", about: "either", show: true },
  "llmfb.copyOptCommand": { command: "llmfb.optCommand", about: "either", show: true },
  "llmfb.showCfg": { command: "llmfb.cfg", about: "function", show: true },
};

export function activate(llmfb: Llmfb): void {
  const { context, server, log } = llmfb;
  for (const [name, { command, about, show }] of Object.entries(COMMANDS)) {
    const run = () =>
      attempt(async () => {
        const target = targetAtCursor(about);
        const argument = show ? { ...target, show } : target;
        await available(llmfb);
        await vscode.commands.executeCommand(command, argument);
      });
    context.subscriptions.push(vscode.commands.registerCommand(name, run));
  }
  context.subscriptions.push(
    vscode.commands.registerCommand("llmfb.stop", () => attempt(() => stop(llmfb))),
    vscode.commands.registerCommand("llmfb.restartServer", () => server.restart()),
    vscode.commands.registerCommand("llmfb.showLog", () => log.show()),
  );
}

/** Does what a person asked for, and tells them where it can't be done. */
async function attempt(what: () => Promise<void>): Promise<void> {
  try {
    await what();
  } catch (error) {
    void vscode.window.showErrorMessage(plain(`llmfb: ${reasonOf(error)}`));
  }
}

/** The document in front of the user, and the function the cursor is in; throws where there is none. */
export function targetAtCursor(about: "function" | "file" | "either"): Target {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.document.languageId !== LANGUAGE) {
    throw new Error("open a file of LLVM IR first");
  }
  const uri = editor.document.uri.toString();
  const lines = editor.document.getText().split(/\r\n|\r|\n/);
  const name = about === "file" ? undefined : functionAt(lines, editor.selection.active.line);
  if (about === "function" && name === undefined) {
    throw new Error("put the cursor into a function with a body");
  }
  return name === undefined ? { uri } : { uri, function: name };
}

/** Throws where there is no server to ask; offers to set one up where none was found. */
async function available({ server }: Llmfb): Promise<void> {
  if (server.state === "missing") {
    const answer = await vscode.window.showWarningMessage("llmfb has no language server yet.", "Set Up");
    if (answer !== undefined) {
      await vscode.commands.executeCommand("llmfb.setUp");
    }
  }
  await server.settled();
  if (server.state !== "running") {
    throw new Error(`the language server is not running${server.reason && `: ${server.reason}`}`);
  }
}

/** Stops the job of the function at the cursor, or else of its file, or else all of them. */
async function stop({ server }: Llmfb): Promise<void> {
  const at = vscode.window.activeTextEditor?.document.languageId === LANGUAGE ? targetAtCursor("either") : {};
  const choices = [at, "uri" in at ? { uri: at.uri } : {}, {}];
  for (const choice of choices) {
    const { cancelled } = (await server.execute("llmfb.cancel", choice)) as { cancelled: boolean };
    if (cancelled) {
      return;
    }
  }
}
