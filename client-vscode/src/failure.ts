/** Says once that the server is down for good, and what can be done. */

import * as vscode from "vscode";
import type { Llmfb } from "./llmfb";

export function activate({ server, log }: Llmfb): void {
  let told = false;
  server.onDidChange(() => {
    const failed = server.state === "failed";
    if (failed && !told) {
      void tell();
    }
    told = failed;
  });

  async function tell(): Promise<void> {
    const message = `llmfb: the language server is down: ${server.reason}`;
    const answer = await vscode.window.showErrorMessage(message, "Restart", "Show Log", "Settings");
    if (answer === "Restart") {
      await server.restart();
    } else if (answer === "Show Log") {
      log.show();
    } else if (answer === "Settings") {
      await vscode.commands.executeCommand("workbench.action.openSettings", "llmfb.server");
    }
  }
}
