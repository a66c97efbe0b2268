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
