/** Documents that nobody can edit: the two sides of a diff, reports, graphs as text. */

import * as vscode from "vscode";
import type { Llmfb } from "./llmfb";
import { SCHEME } from "./targets";

const texts = new Map<string, string>();
const changed = new vscode.EventEmitter<vscode.Uri>();

export function activate({ context }: Llmfb): void {
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? "",
  };
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
  );
}

/** A document with this text; one that was shown before under the same name is updated. `name` tells its language. */
export function virtualDocument(name: string, query: string, text: string): vscode.Uri {
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}`, query });
  texts.set(uri.toString(), text);
  changed.fire(uri);
  return uri;
}

/** The lines of a document. */
export function linesOf(document: vscode.TextDocument): string[] {
  return document.getText().split(/\r\n|\r|\n/);
}
