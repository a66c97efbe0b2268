/** How many offers the server has for each document: as many as it shows lenses to apply them. */

import * as vscode from "vscode";
import type { Server } from "./server";

export class Offers implements vscode.Disposable {
  private readonly counts = new Map<string, number>();
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  of(document: vscode.TextDocument): number {
    return this.counts.get(document.uri.toString()) ?? 0;
  }

  set(document: vscode.TextDocument, count: number): void {
    if (this.of(document) !== count) {
      this.counts.set(document.uri.toString(), count);
      this.changed.fire();
    }
  }

  forget(document?: vscode.TextDocument): void {
    if (document === undefined) {
      this.counts.clear();
    } else {
      this.counts.delete(document.uri.toString());
    }
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** What this feature is given. */
interface Needed {
  readonly context: vscode.ExtensionContext;
  readonly server: Server;
  readonly offers: Offers;
}

export function activate({ server, offers, context }: Needed): void {
  context.subscriptions.push(
    offers,
    vscode.workspace.onDidCloseTextDocument((document) => offers.forget(document)),
  );
  server.middleware.provideCodeLenses = async (document, token, next) => {
    const lenses = await next(document, token);
    if (!token.isCancellationRequested) {
      offers.set(document, (lenses ?? []).filter((lens) => lens.command?.command === "llmfb.apply").length);
    }
    return lenses;
  };
  server.onDidChange(() => {
    if (server.state !== "running") {
      offers.forget();
    }
  });
}
