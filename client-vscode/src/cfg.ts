/** llmfb.cfg: the control-flow graph of a function, drawn; as Mermaid text where the server can't draw it. */

import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import { virtualDocument } from "./documents";
import type { Llmfb } from "./llmfb";
import { nameOf, type Target } from "./targets";

interface Graph {
  readonly format: "svg" | "mermaid";
  readonly text: string;
}

const panels = new Map<string, vscode.WebviewPanel>();

export async function showCfg({ server, context }: Llmfb, target: Target): Promise<void> {
  const { format, text } = (await server.execute("llmfb.cfg", target)) as Graph;
  const title = `CFG of ${nameOf(target)}`;
  if (format === "mermaid") {
    const uri = virtualDocument(
      `${title.replaceAll("/", "_")}.md`,
      JSON.stringify(target),
      mermaid(title, text),
    );
    await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
    return;
  }
  const key = JSON.stringify(target);
  const known = panels.get(key);
  const panel = known ?? newPanel(title, key, context);
  panel.webview.html = page(title, text);
  panel.reveal(undefined, true);
}

function newPanel(title: string, key: string, context: vscode.ExtensionContext): vscode.WebviewPanel {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const panel = vscode.window.createWebviewPanel("llmfb.cfg", title, place, {
    enableScripts: false,
    localResourceRoots: [],
  });
  panels.set(key, panel);
  panel.onDidDispose(() => panels.delete(key), undefined, context.subscriptions);
  return panel;
}

function mermaid(title: string, text: string): string {
  const fence = "```";
  const hint = "Install Graphviz (`dot`) to see the graph drawn; until then, this is its text for Mermaid.";
  return `# ${title}\n\n${hint}\n\n${fence}mermaid\n${text.trimEnd()}\n${fence}\n`;
}

/** Without scripts, and with the graph as a picture, which can run none either. */
function page(title: string, svg: string): string {
  const nonce = randomBytes(16).toString("base64");
  const picture = Buffer.from(svg).toString("base64");
  const policy = `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'`;
  const caption = title.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <title>${caption}</title>
  <style nonce="${nonce}">
    body { padding: 12px; }
    label { position: fixed; top: 8px; right: 20px; padding: 2px 8px; border-radius: 4px;
            color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
    img { display: block; margin: 28px auto 0; padding: 12px; background: white; border-radius: 4px; }
    body:has(#fit:checked) img { box-sizing: border-box; max-width: 100%; max-height: calc(100vh - 60px); }
  </style>
</head>
<body>
  <label><input id="fit" type="checkbox" checked> Fit to window</label>
  <img alt="${caption}" src="data:image/svg+xml;base64,${picture}">
</body>
</html>`;
}
