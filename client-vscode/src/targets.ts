/** What commands are about, and the words for it. */

import type * as vscode from "vscode";

/** The object that the server's commands take: a document and a function in it, or the document as a whole. */
export interface Target {
  readonly uri: string;
  readonly function?: string;
  /** Of a document, all its functions one by one. */
  readonly extent?: "functions";
}

/** What VS Code calls the language of `.ll` files. */
export const LANGUAGE = "llvm";

/** The scheme of the documents that we show and nobody can edit. */
export const SCHEME = "llmfb";

/** Whether the server knows a document. */
export function isServed({ languageId, uri }: vscode.TextDocument): boolean {
  return languageId === LANGUAGE && uri.scheme !== SCHEME;
}

/** What people call a target: `@f`, or the file's name. */
export function nameOf(target: Target): string {
  const file = target.uri.slice(target.uri.lastIndexOf("/") + 1);
  return target.function === undefined ? decodeURIComponent(file) : `@${target.function}`;
}

/** The one line that an exception has to say. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
