/** Restarts the server when a setting asks for it; the server itself follows all others. */

import * as vscode from "vscode";
import type { Llmfb } from "./llmfb";

const RESTARTS = ["llmfb.server.command"];

export function activate({ context, server }: Llmfb): void {
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (RESTARTS.some((name) => change.affectsConfiguration(name))) {
        void server.restart();
      }
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      if (server.state === "missing") {
        void server.restart();
      }
    }),
  );
}
