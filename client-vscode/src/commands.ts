/** The commands of the palette: those of the server, for the function at the cursor or for the file. */

import * as vscode from "vscode";
import type { Llmfb } from "./llmfb";
import { attempt } from "./messages";
import { having, present } from "./present";
import type { Target } from "./targets";

/** What of the document in front a command is about; `either` is the function where it has what is asked for. */
type About = "function" | "file" | "functions" | "either";

/** By the names of our commands, those of the server. */
const COMMANDS: Record<string, { command: string; about: About; show?: boolean }> = {
  "llmfb.optimizeAtCursor": { command: "llmfb.optimize", about: "function" },
  "llmfb.optimizeThisFile": { command: "llmfb.optimizeFile", about: "file" },
  "llmfb.optimizeEachFunction": { command: "llmfb.optimizeAll", about: "file" },
  "llmfb.applyAtCursor": { command: "llmfb.apply", about: "function" },
  "llmfb.applyFile": { command: "llmfb.apply", about: "file" },
  "llmfb.applyEach": { command: "llmfb.applyAll", about: "file" },
  "llmfb.showDiff": { command: "llmfb.diff", about: "either", show: true },
  "llmfb.showDiffOfAll": { command: "llmfb.diff", about: "functions", show: true },
  "llmfb.showReport": { command: "llmfb.report", about: "either", show: true },
  "llmfb.copyOptCommand": { command: "llmfb.optCommand", about: "either", show: true },
  "llmfb.showCfg": { command: "llmfb.cfg", about: "function", show: true },
};

export function activate(llmfb: Llmfb): void {
  const { context, server, log } = llmfb;
  for (const [name, { command, about, show }] of Object.entries(COMMANDS)) {
    const run = () =>
      attempt(async () => {
        const target = targetOf(llmfb, command, about);
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

/** The function at the cursor, or what else of the document in front `about` says; throws where there is none. */
export function targetAtCursor(about: About): Target {
  const at = present();
  if (at === undefined) {
    throw new Error("open a file of LLVM IR first");
  }
  if (about === "function" && at.function === undefined) {
    throw new Error("put the cursor into a function with a body");
  }
  if (about === "functions") {
    return { ...at.file, extent: "functions" };
  }
  return about === "file" ? at.file : (at.function ?? at.file);
}

function targetOf({ offers }: Llmfb, command: string, about: About): Target {
  const at = about === "either" ? present() : undefined;
  return (at && having(offers, at, command)) ?? targetAtCursor(about);
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
  const at = present();
  const choices = [at?.function, at?.file, {}].filter((choice) => choice !== undefined);
  for (const choice of choices) {
    const { cancelled } = (await server.execute("llmfb.cancel", choice)) as { cancelled: boolean };
    if (cancelled) {
      return;
    }
  }
}
