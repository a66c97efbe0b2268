/** The menu of the status bar item: what can be done now, what is ready first, in the words of the palette. */

import * as vscode from "vscode";
import type { Llmfb } from "./llmfb";
import { having, present } from "./present";
import { nameOf, type Target } from "./targets";

interface Entry extends vscode.QuickPickItem {
  readonly command: string;
}

export function activate(llmfb: Llmfb): void {
  llmfb.context.subscriptions.push(vscode.commands.registerCommand("llmfb.showMenu", () => showMenu(llmfb)));
}

async function showMenu(llmfb: Llmfb): Promise<void> {
  const title = `llmfb: ${llmfb.server.reason || llmfb.server.status?.message || llmfb.server.state}`;
  const options = { title, placeHolder: "What now?", matchOnDescription: true };
  const chosen = await vscode.window.showQuickPick(entries(llmfb), options);
  if (chosen !== undefined) {
    // Else the focus goes back to the status bar, whose hover then covers the notifications.
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    await vscode.commands.executeCommand(chosen.command);
  }
}

/** All that can be done now; exported for tests. */
export function entries(llmfb: Llmfb): Entry[] {
  const { server, jobs, context } = llmfb;
  const { commands } = context.extension.packageJSON.contributes as {
    commands: readonly { command: string; title: string }[];
  };
  const entry = (icon: string, command: string, description = ""): Entry => {
    const title = commands.find((each) => each.command === command)?.title ?? command;
    return { label: `$(${icon}) ${title}`, command, description };
  };
  const found: Entry[] = [];
  if (server.state === "running") {
    found.push(...readyEntries(llmfb, entry));
    if (jobs.titles.length > 0) {
      found.push(entry("debug-stop", "llmfb.stop", jobs.titles.join(", ")));
    }
    found.push(...beginning(entry));
  }
  if (server.state === "missing") {
    found.push(entry("cloud-download", "llmfb.setUp"));
  }
  found.push(entry("debug-restart", "llmfb.restartServer"), entry("output", "llmfb.showLog"));
  return found;
}

type New = (icon: string, command: string, description?: string) => Entry;

/** What there are results for. */
function readyEntries({ offers }: Llmfb, entry: New): Entry[] {
  const at = present();
  if (at === undefined) {
    return [];
  }
  const found: Entry[] = [];
  const add = (icon: string, command: string, target: Target | undefined, ofServer: string) => {
    const says = target && offers.lens(target, ofServer);
    if (target !== undefined && says !== undefined) {
      const sizes = ofServer === "llmfb.apply" ? `: ${offers.sizes(target)}` : "";
      found.push(entry(icon, command, `${nameOf(target)}${sizes}`));
    }
  };
  add("check", "llmfb.applyAtCursor", at.function, "llmfb.apply");
  const all = offers.lens(at.file, "llmfb.applyAll");
  if (all !== undefined) {
    found.push(entry("check-all", "llmfb.applyEach", all.replace(/^Apply all /, "")));
    found.push(entry("diff", "llmfb.showDiffOfAll", nameOf(at.file)));
  }
  add("check", "llmfb.applyFile", at.file, "llmfb.apply");
  for (const [icon, command, ofServer] of [
    ["diff", "llmfb.showDiff", "llmfb.diff"],
    ["book", "llmfb.showReport", "llmfb.report"],
    ["clippy", "llmfb.copyOptCommand", "llmfb.optCommand"],
  ] as const) {
    add(icon, command, having(offers, at, ofServer), ofServer);
  }
  return found;
}

/** What needs no result. */
function beginning(entry: New): Entry[] {
  const at = present();
  if (at === undefined) {
    return [];
  }
  const found: Entry[] = [];
  if (at.function !== undefined) {
    found.push(entry("fold", "llmfb.optimizeAtCursor", nameOf(at.function)));
  }
  found.push(
    entry("fold", "llmfb.optimizeEachFunction", nameOf(at.file)),
    entry("file", "llmfb.optimizeThisFile", nameOf(at.file)),
  );
  if (at.function !== undefined) {
    const name = nameOf(at.function);
    found.push(entry("type-hierarchy", "llmfb.showCfg", name), entry("list-tree", "llmfb.showSteps", name));
  }
  return found;
}
