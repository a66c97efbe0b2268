/**
 * What happens with the server's commands on their way from a lens, a code action or the palette to the server: those
 * that show something are shown the way VS Code shows such things, the rest is passed on.
 */

import * as vscode from "vscode";
import { showCfg } from "./cfg";
import { showDiff } from "./diff";
import type { Llmfb } from "./llmfb";
import { showReport } from "./report";
import { showAgainstOz, showSteps } from "./steps";
import type { Target } from "./targets";

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
  const { server, jobs } = llmfb;
  server.middleware.executeCommand = async (command, args) => {
    const { show, ...target } = (args[0] ?? {}) as Target & { show?: boolean };
    const shown = SHOWN[command];
    if (show && shown !== undefined) {
      await shown(llmfb, target);
      return undefined;
    }
    const answer = await server.execute(command, args[0] ?? {});
    if (command.startsWith("llmfb.optimize")) {
      jobs.started({ command, target }, answer);
    }
    return answer;
  };
}

async function copyOptCommand({ server }: Llmfb, target: Target): Promise<void> {
  const command = await server.execute("llmfb.optCommand", target);
  await vscode.env.clipboard.writeText(String(command));
  vscode.window.setStatusBarMessage("$(clippy) llmfb: the opt command is on the clipboard", 5000);
}
