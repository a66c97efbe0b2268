/** Inlay hints are shown where they are asked for: what is known of a function stands in its lenses already. */

import * as vscode from "vscode";
import type { Llmfb } from "./llmfb";

export function activate({ server }: Llmfb): void {
  server.middleware.provideInlayHints = async (document, range, token, next) =>
    isWanted(document) ? await next(document, range, token) : [];
}

function isWanted(document: vscode.TextDocument): boolean {
  const set = (section: string, name: string, otherwise: boolean) =>
    vscode.workspace.getConfiguration(section, document).get<boolean>(name, otherwise);
  return set("llmfb", "sizeHints", false) || !set("editor", "codeLens", true);
}
