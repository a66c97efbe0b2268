/** llmfb.report: rounds, candidates and feedback of one optimization, as a rendered page. */

import * as vscode from "vscode";
import { virtualDocument } from "./documents";
import type { Llmfb } from "./llmfb";
import { nameOf, type Target } from "./targets";

export async function showReport({ server }: Llmfb, target: Target): Promise<void> {
  const text = await server.execute("llmfb.report", target);
  const name = `Report of ${nameOf(target).replaceAll("/", "_")}.md`;
  const uri = virtualDocument(name, JSON.stringify(target), String(text));
  await vscode.commands.executeCommand("markdown.showPreview", uri);
}
