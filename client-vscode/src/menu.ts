/** The menu of the status bar item: what can be done now. */

import * as vscode from "vscode";
import { functionAt } from "./cursor";
import type { Llmfb } from "./llmfb";
import { LANGUAGE } from "./targets";

interface Entry extends vscode.QuickPickItem {
  readonly command: string;
}

export function activate(llmfb: Llmfb): void {
  llmfb.context.subscriptions.push(vscode.commands.registerCommand("llmfb.showMenu", () => showMenu(llmfb)));
}

async function showMenu(llmfb: Llmfb): Promise<void> {
  const title = `llmfb: ${llmfb.server.reason || llmfb.server.status?.message || llmfb.server.state}`;
  const chosen = await vscode.window.showQuickPick(entries(llmfb), { title, placeHolder: "What now?" });
  if (chosen !== undefined) {
    // Else the focus goes back to the status bar, whose hover then covers the notifications.
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    await vscode.commands.executeCommand(chosen.command);
  }
}

function entries({ server, jobs }: Llmfb): Entry[] {
  const found: Entry[] = [];
  if (server.state === "running") {
    if (jobs.titles.length > 0) {
      found.push({ label: "$(debug-stop) Stop optimizing", command: "llmfb.stop" });
    }
    found.push(...editorEntries());
  }
  if (server.state === "missing") {
    found.push({ label: "$(cloud-download) Set up the language server", command: "llmfb.setUp" });
  }
  found.push(
    { label: "$(debug-restart) Restart the language server", command: "llmfb.restartServer" },
    { label: "$(output) Show the log", command: "llmfb.showLog" },
  );
  return found;
}

function editorEntries(): Entry[] {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE) {
    return [];
  }
  const lines = editor.document.getText().split(/\r\n|\r|\n/);
  const name = functionAt(lines, editor.selection.active.line);
  const ofFunction: Entry[] = [
    { label: `$(fold) Optimize @${name} for size`, command: "llmfb.optimizeAtCursor" },
    { label: `$(type-hierarchy) Show the control-flow graph of @${name}`, command: "llmfb.showCfg" },
  ];
  const ofFile: Entry[] = [
    { label: "$(fold) Optimize all functions for size", command: "llmfb.optimizeEachFunction" },
    { label: "$(file) Optimize this file as a whole for size", command: "llmfb.optimizeThisFile" },
    { label: "$(check-all) Apply all offers", command: "llmfb.applyEach" },
  ];
  return name === undefined ? ofFile : [...ofFunction, ...ofFile];
}
