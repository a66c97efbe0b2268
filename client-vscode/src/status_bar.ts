/** The status bar item: idle, working, offers ready, no model, an error inside, server down; why on hover, a menu on click. */

import * as vscode from "vscode";
import type { Llmfb } from "./llmfb";
import { trouble } from "./messages";
import { LANGUAGE } from "./targets";

interface Shown {
  readonly text: string;
  readonly tooltip: string;
  readonly background?: "warning" | "error";
}

export function activate(llmfb: Llmfb): void {
  const item = vscode.window.createStatusBarItem("llmfb", vscode.StatusBarAlignment.Right, 100);
  item.name = "llmfb";
  item.command = "llmfb.showMenu";
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const { text, tooltip, background } = shown(llmfb, document);
    item.text = text;
    item.tooltip = tooltip;
    item.backgroundColor = background && new vscode.ThemeColor(`statusBarItem.${background}Background`);
    // In other languages it is in the way, unless it has something to tell.
    if (document?.languageId === LANGUAGE || llmfb.jobs.titles.length > 0) {
      item.show();
    } else {
      item.hide();
    }
  };
  llmfb.context.subscriptions.push(
    item,
    llmfb.server.onDidChange(update),
    llmfb.jobs.onDidChange(update),
    llmfb.offers.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
  update();
}

function shown(llmfb: Llmfb, document: vscode.TextDocument | undefined): Shown {
  const { server } = llmfb;
  switch (server.state) {
    case "stopped":
    case "starting":
      return { text: "$(loading~spin) llmfb", tooltip: "llmfb: the language server is starting" };
    case "missing":
      return {
        text: "$(warning) llmfb: not set up",
        tooltip: "llmfb: there is no language server yet; click to set it up",
        background: "warning",
      };
    case "failed":
      return {
        text: "$(error) llmfb",
        tooltip: `llmfb: the language server is down: ${server.reason}`,
        background: "error",
      };
    case "running":
      return shownOfRunning(llmfb, document);
  }
}

function shownOfRunning({ server, jobs, offers }: Llmfb, document: vscode.TextDocument | undefined): Shown {
  const { health = "ok", message = "" } = server.status ?? {};
  const count = document === undefined ? 0 : offers.of(document);
  const running = jobs.titles.map((title) => `${title} …`);
  const ready = count === 0 ? [] : [count === 1 ? "1 offer is ready" : `${count} offers are ready`];
  const tooltip = [`llmfb: ${message || "the language server is running"}`, ...running, ...ready].join("\n");
  const icon = running.length > 0 ? "$(sync~spin)" : count > 0 ? "$(lightbulb)" : "$(check)";
  if (health === "error") {
    return { text: "$(error) llmfb: no LLVM", tooltip, background: "error" };
  }
  const words = running.length > 0 ? ": working" : count > 0 ? `: ${count} ready` : "";
  if (health === "warning") {
    return { text: `${icon} llmfb: ${trouble(message)}`, tooltip, background: "warning" };
  }
  return { text: `${icon} llmfb${words}`, tooltip };
}
