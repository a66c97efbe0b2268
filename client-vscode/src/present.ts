/** What is at the cursor, and what can be done about it now; menus show no more than that. */

import * as vscode from "vscode";
import { functionAt } from "./cursor";
import type { Llmfb } from "./llmfb";
import type { Offers } from "./offers";
import { isServed, type Target } from "./targets";

const PAUSE_MS = 50;

/** The document in front, and the function that the cursor is in. */
export interface Present {
  readonly file: Target;
  readonly function: Target | undefined;
}

/** Undefined where no document that the server knows is in front. */
export function present(): Present | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isServed(editor.document)) {
    return undefined;
  }
  const uri = editor.document.uri.toString();
  const name = functionAt((line) => editor.document.lineAt(line).text, editor.selection.active.line);
  return { file: { uri }, function: name === undefined ? undefined : { uri, function: name } };
}

/** Whichever has the lens that runs this command of the server: the function at the cursor, else the file. */
export function having(offers: Offers, at: Present, command: string): Target | undefined {
  return [at.function, at.file].find(
    (target) => target !== undefined && offers.lens(target, command) !== undefined,
  );
}

export function activate({ context, offers }: Llmfb): void {
  const keys = new Map<string, boolean>();
  const set = (name: string, value: boolean) => {
    if (keys.get(name) !== value) {
      keys.set(name, value);
      void vscode.commands.executeCommand("setContext", `llmfb.${name}`, value);
    }
  };
  const update = () => {
    const at = present();
    const titleOf = (target: Target | undefined, command: string) => target && offers.lens(target, command);
    const has = (command: string) => at !== undefined && having(offers, at, command) !== undefined;
    const apply = titleOf(at?.function, "llmfb.apply");
    set("atFunction", at?.function !== undefined);
    set("functionHasOffer", apply !== undefined);
    set("functionBeatsOz", apply !== undefined && !apply.endsWith("what -Oz gives"));
    set("fileHasOffer", titleOf(at?.file, "llmfb.apply") !== undefined);
    set("hasOffers", titleOf(at?.file, "llmfb.applyAll") !== undefined);
    set("hasDiff", has("llmfb.diff"));
    set("hasReport", has("llmfb.report"));
    set("hasOptCommand", has("llmfb.optCommand"));
  };
  let pause: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(pause);
    pause = setTimeout(update, PAUSE_MS);
  };
  context.subscriptions.push(
    new vscode.Disposable(() => clearTimeout(pause)),
    offers.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(later),
  );
  update();
}
