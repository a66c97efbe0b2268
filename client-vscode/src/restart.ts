/** What happens when a setting changes: the server follows by itself, unless it is to be another one. */

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
  );
}
