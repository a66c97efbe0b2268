/** What the server offers for each document: what its lenses can do, for each function and for the file. */

import * as vscode from "vscode";
import type { Server } from "./server";
import { isServed, type Target } from "./targets";

/** The titles of the lenses of one function, or of the file, by their commands. */
type Lenses = ReadonlyMap<string, string>;

const NOTHING: Lenses = new Map();
const PAUSE_MS = 500;

export class Offers implements vscode.Disposable {
  private readonly known = new Map<string, ReadonlyMap<string | undefined, Lenses>>();
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  /** How many there are: as many as lenses to apply them. */
  of({ uri }: vscode.TextDocument): number {
    const each = [...(this.known.get(uri.toString())?.values() ?? [])];
    return each.filter((lenses) => lenses.has("llmfb.apply")).length;
  }

  /** What the lens says that runs a command of the server for a target; undefined where there is none. */
  lens({ uri, function: name }: Target, command: string): string | undefined {
    return (this.known.get(uri)?.get(name) ?? NOTHING).get(command);
  }

  /** `300 → 150 bytes, -Oz 162` of what can be applied, from what its lens says. */
  sizes(target: Target): string | undefined {
    const says = this.lens(target, "llmfb.apply");
    return says?.split(" · ")[0]?.replace(/^.*: |, of the function alone$/g, "");
  }

  set({ uri }: vscode.TextDocument, commands: readonly (vscode.Command | undefined)[]): void {
    const found = new Map<string | undefined, Map<string, string>>();
    for (const command of commands) {
      const target = command?.arguments?.[0] as Target | undefined;
      if (command !== undefined && target !== undefined && target.extent === undefined) {
        const lenses = found.get(target.function) ?? new Map<string, string>();
        // Where nothing smaller was found, two lenses show the report.
        lenses.set(command.command, lenses.get(command.command) ?? command.title);
        found.set(target.function, lenses);
      }
    }
    this.known.set(uri.toString(), found);
    this.changed.fire();
  }

  forget(document?: vscode.TextDocument): void {
    if (document === undefined) {
      this.known.clear();
    } else {
      this.known.delete(document.uri.toString());
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
  server.middleware.provideCodeLenses = async (document, token, next) => {
    const lenses = await next(document, token);
    if (!token.isCancellationRequested) {
      offers.set(
        document,
        (lenses ?? []).map(({ command }) => command),
      );
    }
    return lenses;
  };
  let pause: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(pause);
    pause = setTimeout(() => askUnseen(server), PAUSE_MS);
  };
  context.subscriptions.push(
    offers,
    new vscode.Disposable(() => clearTimeout(pause)),
    vscode.workspace.onDidCloseTextDocument((document) => offers.forget(document)),
    vscode.window.onDidChangeActiveTextEditor(later),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) {
        later();
      }
    }),
  );
  server.onDidChange(() => {
    if (server.state === "running") {
      later();
    } else {
      offers.forget();
    }
  });
}

/** Where the editor shows no lenses, nobody asks for them but us. */
function askUnseen(server: Server): void {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !isServed(document) || server.state !== "running") {
    return;
  }
  if (!vscode.workspace.getConfiguration("editor", document).get<boolean>("codeLens", true)) {
    void vscode.commands.executeCommand("vscode.executeCodeLensProvider", document.uri);
  }
}
