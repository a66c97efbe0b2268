/** llmfb.cfg: the control-flow graph of a function, drawn; as Mermaid text where the server can't draw it. */

import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import { linesOf, virtualDocument } from "./documents";
import { drawn, escaped } from "./drawing";
import type { Llmfb } from "./llmfb";
import { lineOf, type Place, placeOf } from "./place";
import { nameOf, type Target } from "./targets";

interface Graph {
  readonly format: "svg" | "mermaid";
  readonly text: string;
  readonly blocks: readonly { readonly id: string; readonly line: number }[];
}

interface Shown {
  readonly panel: vscode.WebviewPanel;
  readonly target: Target;
  /** Where the blocks are. */
  places: readonly Place[];
}

/** The one command that the page may execute. */
const GO_TO_BLOCK = "llmfb.goToBlock";

const shown = new Map<number, Shown>();
let latest = 0;

export function activate({ context }: Llmfb): void {
  context.subscriptions.push(vscode.commands.registerCommand(GO_TO_BLOCK, goToBlock));
}

export async function showCfg({ server, context }: Llmfb, target: Target): Promise<void> {
  const { format, text, blocks } = (await server.execute("llmfb.cfg", target)) as Graph;
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
  const [number, { panel }] = shownOf(target) ?? newPanel(title, target, context);
  const lines = linesOf(await vscode.workspace.openTextDocument(vscode.Uri.parse(target.uri)));
  shown.set(number, { panel, target, places: blocks.map(({ line }) => placeOf(lines, line)) });
  const links = new Map(
    blocks.map(({ id }, block) => [
      id,
      `command:${GO_TO_BLOCK}?${encodeURIComponent(JSON.stringify([number, block]))}`,
    ]),
  );
  panel.webview.html = page(title, drawn(text, links));
  panel.reveal(undefined, true);
}

function shownOf({ uri, function: name }: Target): [number, Shown] | undefined {
  return [...shown].find(([, { target }]) => target.uri === uri && target.function === name);
}

function newPanel(title: string, target: Target, context: vscode.ExtensionContext): [number, Shown] {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const panel = vscode.window.createWebviewPanel("llmfb.cfg", title, place, {
    enableScripts: false,
    enableCommandUris: [GO_TO_BLOCK],
    localResourceRoots: [],
  });
  latest += 1;
  const number = latest;
  panel.onDidDispose(() => shown.delete(number), undefined, context.subscriptions);
  return [number, { panel, target, places: [] }];
}

/** Shows the line where a block begins; what a page asks for is looked up in what it shows. */
async function goToBlock(number: unknown, block: unknown): Promise<void> {
  const known = typeof number === "number" ? shown.get(number) : undefined;
  const place = typeof block === "number" ? known?.places[block] : undefined;
  if (known === undefined || place === undefined) {
    return;
  }
  const uri = vscode.Uri.parse(known.target.uri);
  const is = ({ document }: vscode.TextEditor) => document.uri.toString() === uri.toString();
  const viewColumn = vscode.window.visibleTextEditors.find(is)?.viewColumn ?? vscode.ViewColumn.One;
  const document = await vscode.workspace.openTextDocument(uri);
  const line = lineOf(linesOf(document), place);
  const editor = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
  if (line !== undefined) {
    editor.selection = new vscode.Selection(line, 0, line, 0);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function mermaid(title: string, text: string): string {
  const fence = "```";
  const hint = "Install Graphviz (`dot`) to see the graph drawn; until then, this is its text for Mermaid.";
  return `# ${title}\n\n${hint}\n\n${fence}mermaid\n${text.trimEnd()}\n${fence}\n`;
}

/** Without scripts, in the colours of the theme. */
function page(title: string, picture: string): string {
  const nonce = randomBytes(16).toString("base64");
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <title>${escaped(title)}</title>
  <style nonce="${nonce}">
    body { padding: 12px; }
    label { position: fixed; top: 8px; right: 20px; padding: 2px 8px; border-radius: 4px;
            color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
    svg { display: block; margin: 28px auto 0; }
    body:has(#fit:checked) svg { height: auto; max-width: 100%; max-height: calc(100vh - 60px); }
    .graph > polygon { display: none; }
    text { fill: var(--vscode-editor-foreground); font-family: monospace; }
    .node polygon { fill: var(--vscode-editorWidget-background); stroke: var(--vscode-editor-foreground); }
    a:hover .node polygon, a:focus .node polygon { stroke: var(--vscode-focusBorder); stroke-width: 2; }
    a:focus { outline: none; }
    .edge path { fill: none; stroke: var(--vscode-editor-foreground); }
    .edge polygon { fill: var(--vscode-editor-foreground); stroke: var(--vscode-editor-foreground); }
  </style>
</head>
<body>
  <label><input id="fit" type="checkbox" checked> Fit to window</label>
  ${picture}
</body>
</html>`;
}
