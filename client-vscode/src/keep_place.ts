/** The caret, the selections and the scroll of an editor stay where they were when an offer is applied. */

import * as vscode from "vscode";
import { CancellationToken } from "vscode-languageclient/node";
import { linesOf } from "./documents";
import type { Llmfb } from "./llmfb";
import { lineOf, type Place, placeOf } from "./place";

/** A command for ourselves: code actions run it once their edit is made. */
const RESTORE = "llmfb.restorePlaces";

interface Position {
  readonly place: Place;
  readonly character: number;
}

interface Kept {
  readonly editor: vscode.TextEditor;
  readonly selections: readonly { anchor: Position; active: Position }[];
  /** The line that stays so many lines below the window's first one. */
  readonly fixed: Place;
  readonly below: number;
}

export function activate({ context, server }: Llmfb): void {
  let last: Kept[] = [];
  server.middleware.workspace = {
    ...server.middleware.workspace,
    handleApplyEdit: async (params, next) => {
      const kept = keep(Object.keys(params.edit.changes ?? {}).concat(documentsOf(params.edit)));
      const answer = await next(params, CancellationToken.None);
      restore(kept);
      return answer;
    },
  };
  server.middleware.resolveCodeAction = async (item, token, next) => {
    const action = await next(item, token);
    if (action?.edit !== undefined && action.command === undefined) {
      last = keep(action.edit.entries().map(([uri]) => uri.toString()));
      action.command = { title: "", command: RESTORE };
    }
    return action;
  };
  context.subscriptions.push(
    vscode.commands.registerCommand(RESTORE, () => {
      restore(last);
      last = [];
    }),
  );
}

function documentsOf({ documentChanges }: { documentChanges?: readonly object[] }): string[] {
  return (documentChanges ?? []).flatMap((change) =>
    "textDocument" in change ? [(change.textDocument as { uri: string }).uri] : [],
  );
}

function keep(uris: readonly string[]): Kept[] {
  const wanted = new Set(uris.map((uri) => vscode.Uri.parse(uri).toString()));
  const editors = vscode.window.visibleTextEditors.filter(({ document }) =>
    wanted.has(document.uri.toString()),
  );
  return editors.map((editor) => {
    const lines = linesOf(editor.document);
    const of = ({ line, character }: vscode.Position) => ({ place: placeOf(lines, line), character });
    const [seen] = editor.visibleRanges;
    const first = seen?.start.line ?? 0;
    const { line } = editor.selection.active;
    const fixed = seen !== undefined && line >= first && line <= seen.end.line ? line : first;
    return {
      editor,
      selections: editor.selections.map(({ anchor, active }) => ({ anchor: of(anchor), active: of(active) })),
      fixed: placeOf(lines, fixed),
      below: fixed - first,
    };
  });
}

function restore(kept: readonly Kept[]): void {
  for (const { editor, selections, fixed, below } of kept) {
    const lines = linesOf(editor.document);
    const of = ({ place, character }: Position) => {
      const line = lineOf(lines, place);
      return line === undefined
        ? undefined
        : editor.document.validatePosition(new vscode.Position(line, character));
    };
    const found = selections.flatMap(({ anchor, active }) => {
      const [from, to] = [of(anchor), of(active)];
      return from === undefined || to === undefined ? [] : [new vscode.Selection(from, to)];
    });
    if (found.length > 0) {
      editor.selections = found;
    }
    const line = lineOf(lines, fixed);
    if (line !== undefined) {
      const top = new vscode.Position(Math.max(0, line - below), 0);
      editor.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
    }
  }
}
