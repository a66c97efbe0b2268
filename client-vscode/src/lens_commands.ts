/**
 * What happens with the server's commands on their way from a lens, a code action or the palette to the server: those
 * that show something are shown the way VS Code shows such things, the rest is passed on.
 */

import * as vscode from "vscode";
import { showCfg } from "./cfg";
import { showDiff } from "./diff";
import type { Llmfb } from "./llmfb";
import { fail, settingIn } from "./messages";
import { showReport } from "./report";
import { showAgainstOz, showSteps } from "./steps";
import { nameOf, reasonOf, type Target } from "./targets";

const SHOWN_MS = 5000;

type Show = (llmfb: Llmfb, target: Target) => Promise<void>;

const SHOWN: Record<string, Show> = {
  "llmfb.diff": showDiff,
  "llmfb.report": showReport,
  "llmfb.optCommand": copyOptCommand,
  "llmfb.cfg": showCfg,
  "llmfb.explain": showSteps,
  "llmfb.againstOz": showAgainstOz,
};

export function activate(llmfb: Llmfb): void {
  const { server, jobs, offers } = llmfb;
  server.middleware.executeCommand = async (command, args) => {
    try {
      return await run(command, args[0] ?? {});
    } catch (error) {
      // What runs a lens or a code action shows the error, but without a button.
      if (settingIn(reasonOf(error)) === undefined) {
        throw error;
      }
      fail(error);
      return undefined;
    }
  };

  async function run(command: string, argument: Target & { show?: boolean }): Promise<unknown> {
    const { show, ...target } = argument;
    const shown = SHOWN[command];
    if (show && shown !== undefined) {
      await shown(llmfb, target);
      return undefined;
    }
    const applied = command === "llmfb.apply" ? offers.sizes(target) : undefined;
    const answer = await server.execute(command, argument);
    if (command.startsWith("llmfb.optimize")) {
      jobs.started({ command, target }, answer);
    }
    if (applied !== undefined && (answer as { applied: boolean }).applied) {
      vscode.window.setStatusBarMessage(`$(check) llmfb: applied, ${nameOf(target)}: ${applied}`, SHOWN_MS);
    }
    return answer;
  }
}

async function copyOptCommand({ server }: Llmfb, target: Target): Promise<void> {
  const command = await server.execute("llmfb.optCommand", target);
  await vscode.env.clipboard.writeText(String(command));
  vscode.window.setStatusBarMessage("$(clippy) llmfb: the opt command is on the clipboard", SHOWN_MS);
}
