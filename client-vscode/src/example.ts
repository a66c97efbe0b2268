/** llmfb.openExample: a function to try things on, in a document of its own. */

import * as vscode from "vscode";
import type { Llmfb } from "./llmfb";
import { LANGUAGE } from "./targets";

export function activate({ context }: Llmfb): void {
  const open = async () => {
    const file = vscode.Uri.joinPath(context.extensionUri, "media", "example.ll");
    const content = Buffer.from(await vscode.workspace.fs.readFile(file)).toString();
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content });
    await vscode.window.showTextDocument(document);
  };
  context.subscriptions.push(vscode.commands.registerCommand("llmfb.openExample", open));
}
