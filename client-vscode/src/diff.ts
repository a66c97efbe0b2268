/** llmfb.diff: a document without and with an offer, in VS Code's own diff view, from where it can be applied. */

import * as vscode from "vscode";
import { virtualDocument } from "./documents";
import type { Llmfb } from "./llmfb";
import { attempt } from "./messages";
import { nameOf, type Target } from "./targets";

interface Preview {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** The targets of the diffs that were shown, by the URI of their right side. */
const shown = new Map<string, Target>();

export function activate(llmfb: Llmfb): void {
  const apply = () => attempt(applyShown);
  llmfb.context.subscriptions.push(vscode.commands.registerCommand("llmfb.applyShown", apply));
}

export async function showDiff({ server }: Llmfb, target: Target): Promise<void> {
  const { title, before, after } = (await server.execute("llmfb.preview", target)) as Preview;
  const name = `${nameOf(target).replaceAll("/", "_")}.ll`;
  const query = JSON.stringify(target);
  const left = virtualDocument(name, `${query}#before`, before);
  const right = virtualDocument(name, `${query}#after`, after);
  shown.set(right.toString(), target);
  // A preview would take the place of the document's own editor, where that is one.
  await vscode.commands.executeCommand("vscode.diff", left, right, title, { preview: false });
}

/** Applies the offer of the diff in front; the diff, which is past then, gives way to the document. */
async function applyShown(): Promise<void> {
  const uri = shownBy(vscode.window.tabGroups.activeTabGroup.activeTab);
  const target = uri === undefined ? undefined : shown.get(uri);
  if (target === undefined) {
    return;
  }
  const { extent, ...argument } = target;
  const command = extent === "functions" ? "llmfb.applyAll" : "llmfb.apply";
  // The server knows only documents that are open.
  await vscode.window.showTextDocument(vscode.Uri.parse(target.uri), { preview: false });
  const answer = await vscode.commands.executeCommand<{ applied: boolean } | undefined>(command, argument);
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  if (answer?.applied) {
    await vscode.window.tabGroups.close(tabs.filter((tab) => shownBy(tab) === uri));
  }
}

/** The right side of the diff in a tab. */
function shownBy(tab: vscode.Tab | undefined): string | undefined {
  return tab?.input instanceof vscode.TabInputTextDiff ? tab.input.modified.toString() : undefined;
}
