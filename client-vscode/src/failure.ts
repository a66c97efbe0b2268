/** Says once that the server is down for good, and what can be done. */

import * as vscode from "vscode";
import type { Llmfb } from "./llmfb";
import { plain } from "./messages";

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
    const message = plain(`llmfb: the language server is down: ${server.reason}`);
    const mend = server.environment === undefined ? "Settings" : "Set Up Again";
    const answer = await vscode.window.showErrorMessage(message, "Restart", "Show Log", mend);
    if (answer === "Restart") {
      await server.restart();
    } else if (answer === "Show Log") {
      log.show();
    } else if (answer === "Set Up Again") {
      await vscode.commands.executeCommand("llmfb.setUp");
    } else if (answer !== undefined) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "llmfb.server");
    }
  }
}
