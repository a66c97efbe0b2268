/** What every feature is given: the extension's context, the log, and the language server. */

import type * as vscode from "vscode";
import type { Jobs } from "./jobs";
import type { Offers } from "./offers";
import type { Server } from "./server";

export interface Llmfb {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly server: Server;
  readonly jobs: Jobs;
  readonly offers: Offers;
}

/** The object that the server's commands take: a document and a function in it, or the document as a whole. */
export interface Target {
  readonly uri: string;
  readonly function?: string;
}

/** What VS Code calls the language of `.ll` files. */
export const LANGUAGE = "llvm";

/** The scheme of the documents that we show and nobody can edit. */
export const SCHEME = "llmfb";

/** What people call a target: `@f`, or the file's name. */
export function nameOf(target: Target): string {
  const file = target.uri.slice(target.uri.lastIndexOf("/") + 1);
  return target.function === undefined ? decodeURIComponent(file) : `@${target.function}`;
}

/** The one line that an exception has to say. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
