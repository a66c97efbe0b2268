/** Opening a file of bitcode shows its text, as LLVM prints it, in a document that nobody can edit. */

import { open } from "node:fs/promises";
import * as vscode from "vscode";
import { virtualDocument } from "./documents";
import { escaped } from "./drawing";
import type { Llmfb } from "./llmfb";
import { reasonOf } from "./targets";

const VIEW = "llmfb.bitcode";
/** How bitcode begins, by itself and in a wrapper. */
const MAGIC = ["4243c0de", "dec0170b"];

export function activate(llmfb: Llmfb): void {
  const provider: vscode.CustomReadonlyEditorProvider = {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor: async ({ uri }, panel) => {
      panel.webview.html = page("Reading …");
      // The editor has to be there before another takes its place.
      void show(llmfb, uri, panel);
    },
  };
  llmfb.context.subscriptions.push(vscode.window.registerCustomEditorProvider(VIEW, provider));
}

async function show({ server }: Llmfb, uri: vscode.Uri, panel: vscode.WebviewPanel): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  const column = panel.viewColumn ?? vscode.ViewColumn.Active;
  try {
    if (!(await isBitcode(uri))) {
      // `.bc` is also what scripts of the calculator bc are called.
      panel.dispose();
      await vscode.commands.executeCommand("vscode.openWith", uri, "default", column);
      return;
    }
    await server.settled();
    const { text } = (await server.execute("llmfb.disassemble", { uri: uri.toString() })) as { text: string };
    const shown = virtualDocument(`${name}.ll`, uri.toString(), text);
    await vscode.window.showTextDocument(shown, { preview: false, viewColumn: column });
    panel.dispose();
  } catch (error) {
    const how = `llvm-dis ${name} -o ${name.replace(/\.bc$/, "")}.ll`;
    panel.webview.html = page(`${reasonOf(error)}. Where LLVM is installed, "${how}" writes its text.`);
  }
}

async function isBitcode({ fsPath }: vscode.Uri): Promise<boolean> {
  const file = await open(fsPath);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return MAGIC.includes(buffer.subarray(0, bytesRead).toString("hex"));
  } finally {
    await file.close();
  }
}

function page(text: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
</head>
<body><p>${escaped(text)}</p></body>
</html>`;
}
