/** The language server's life: found, started, restarted after a crash, given up; and the commands it executes. */

import * as vscode from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  DidChangeConfigurationNotification,
  ErrorAction,
  ExecuteCommandRequest,
  LanguageClient,
  type LanguageClientOptions,
  type Middleware,
  ShowMessageNotification,
  State,
} from "vscode-languageclient/node";
import { type Environment, type Found, findServer, workingFolder } from "./environment";
import * as messages from "./messages";
import * as settings from "./settings";
import { LANGUAGE, reasonOf } from "./targets";

/** The notification `llmfb/status`: `error` is no LLVM, `warning` no model or an internal error; `quiescent` that nothing is under way. */
export interface ServerStatus {
  readonly health: "ok" | "warning" | "error";
  readonly quiescent: boolean;
  readonly message: string;
}

/** `missing`: no server was found; `failed`: it does not start, or crashed too often. */
export type ServerState = "stopped" | "starting" | "running" | "missing" | "failed";

const CRASHES = 4;
const WINDOW_MS = 3 * 60 * 1000;

/** Logs what the base class would show in boxes: we say ourselves what a person must know. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export class Server implements vscode.Disposable {
  /** Filled by the features before the first start. */
  readonly middleware: Middleware = {};
  private readonly changed = new vscode.EventEmitter<void>();
  /** The state or the status has changed. */
  readonly onDidChange = this.changed.event;
  private client: LanguageClient | undefined;
  private work: Promise<void> = Promise.resolve();
  private crashes: number[] = [];
  /** Whether the server that was started last has run since. */
  private ran = false;
  private _state: ServerState = "stopped";
  private _status: ServerStatus | undefined;
  private _reason = "";
  private _environment: Environment | undefined;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get state(): ServerState {
    return this._state;
  }

  /** The latest status of a server that runs. */
  get status(): ServerStatus | undefined {
    return this._status;
  }

  /** The server's process, while there is one. */
  get pid(): number | undefined {
    return this.client?.serverProcess?.pid;
  }

  /** Why the server is `missing` or `failed`. */
  get reason(): string {
    return this._reason;
  }

  /** The environment of ours that the server was started from last. */
  get environment(): Environment | undefined {
    return this._environment;
  }

  /** Starts the server, or stops it first where it runs. Says in `state` how it went; never rejects. */
  restart(): Promise<void> {
    this.crashes = [];
    // A server that never answers `initialize` would keep its start, and so us, waiting forever.
    if (this.client?.state === State.Starting) {
      this.client.serverProcess?.kill("SIGKILL");
    }
    this.work = this.work.then(async () => {
      await this.stop();
      await this.start();
    });
    return this.work;
  }

  /** Waits until starts and restarts that were asked for are through. */
  settled(): Promise<void> {
    return this.work;
  }

  async dispose(): Promise<void> {
    await this.stop();
    this.changed.dispose();
  }

  /** Executes a command of the server; rejects with the server's reason, one line. */
  async execute(command: string, argument: object): Promise<unknown> {
    if (this.client === undefined || this._state !== "running") {
      throw new Error("the language server is not running");
    }
    const params = { command, arguments: [argument] };
    return await this.client.sendRequest(ExecuteCommandRequest.type, params);
  }

  /** Sends a notification, if there is somebody to hear it. */
  async notify(method: string, params: object): Promise<void> {
    if (this._state === "running") {
      await this.client?.sendNotification(method, params);
    }
  }

  private async start(): Promise<void> {
    this.ran = false;
    this.become("starting");
    let found: Found | undefined;
    let cwd: string;
    try {
      cwd = await workingFolder(this.context);
      found = await findServer(this.context);
    } catch (error) {
      this.fail(reasonOf(error));
      return;
    }
    this._environment = found?.environment;
    if (found === undefined) {
      this.become("missing", "it is not installed");
      return;
    }
    const [command = "", ...args] = found.command;
    this.log.info(`starting ${JSON.stringify(found.command)}`);
    // Without this folder, the library would start it in the workspace's.
    const executable = { command, args, options: { cwd } };
    const client = new QuietClient("llmfb", "llmfb", executable, this.options());
    this.client = client;
    client.onNotification(ShowMessageNotification.type, messages.show);
    client.onDidChangeState(({ newState }) => this.follow(client, newState));
    client.onNotification("llmfb/status", (status: ServerStatus) => {
      this._status = status;
      this.changed.fire();
    });
    try {
      await client.start();
      this.become("running");
    } catch (error) {
      this.fail(`${command} does not start: ${reasonOf(error)}`);
    }
  }

  /** What the library says of a client, in our words. */
  private follow(client: LanguageClient, state: State): void {
    if (client !== this.client || this._state === "failed") {
      return;
    }
    if (state === State.StartFailed && this.crashes.length > 1) {
      this.fail("it ended and does not start again");
    } else if (state === State.Running) {
      // The library says so before its features work; the promise of its start comes true when they do.
      void client.start().then(() => {
        if (client === this.client && client.state === State.Running) {
          this.become("running");
        }
      });
    } else {
      this.become("starting");
    }
  }

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client !== undefined) {
      try {
        await client.dispose();
      } catch (error) {
        this.log.warn(`stopping the server: ${reasonOf(error)}`);
        client.serverProcess?.kill("SIGKILL");
      }
    }
    this.become("stopped");
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: [
        { language: LANGUAGE, scheme: "file" },
        { language: LANGUAGE, scheme: "untitled" },
      ],
      outputChannel: this.log,
      traceOutputChannel: this.log,
      initializationOptions: () => settings.ofServer(this.context),
      middleware: {
        ...this.middleware,
        workspace: {
          ...this.middleware.workspace,
          configuration: ({ items }) => items.map(() => settings.ofServer(this.context)),
          didChangeConfiguration: async () =>
            await this.client?.sendNotification(DidChangeConfigurationNotification.type, {
              settings: { llmfb: settings.ofServer(this.context) },
            }),
        },
      },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => this.closed(),
      },
    };
  }

  /** The connection is gone though nobody stopped the server. */
  private closed(): CloseHandlerResult {
    // One that never ran does not start, as `start` says; it may have said so before the connection is seen to close.
    if (!this.ran || this._state === "failed") {
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < WINDOW_MS), now];
    if (this.crashes.length <= CRASHES) {
      return { action: CloseAction.Restart, handled: true };
    }
    this.fail(`it ended ${this.crashes.length} times within three minutes`);
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private fail(reason: string): void {
    this.log.error(reason);
    this.become("failed", reason);
  }

  private become(state: ServerState, reason = ""): void {
    if (state === "running") {
      this.ran = true;
    } else {
      this._status = undefined;
    }
    this._state = state;
    this._reason = reason;
    void vscode.commands.executeCommand("setContext", "llmfb.running", state === "running");
    this.changed.fire();
  }
}
