/**
 * The server's optimizations as notifications with a visible Cancel button.
 *
 * vscode-languageclient shows progress that a server starts by itself in the status bar only, with its Cancel button
 * hidden in the notification centre; a person who waits for an optimization needs it in sight.
 */

import * as vscode from "vscode";
import type {
  ProgressToken,
  WorkDoneProgressBegin,
  WorkDoneProgressReport,
} from "vscode-languageclient/node";
import { plain } from "./messages";
import type { Server } from "./server";
import type { Target } from "./targets";

export interface Job {
  readonly token: ProgressToken;
  readonly title: string;
  /** The latest of its messages, when it has ended: the result. */
  message: string;
  ended: boolean;
}

/** Shows the message and, where known, by how many percent the job has come closer to its end. */
type Show = (report: { message?: string; increment?: number }) => void;

interface Running {
  readonly job: Job;
  percentage: number;
  show: Show;
  close: () => void;
}

/** What a job was started with. */
export interface Task {
  readonly command: string;
  readonly target: Target;
}

/** What the server's optimize commands return. */
interface Started {
  readonly token: ProgressToken;
}

export class Jobs implements vscode.Disposable {
  private readonly running = new Map<ProgressToken, Running>();
  private readonly tasks = new Map<ProgressToken, Task>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly ended = new vscode.EventEmitter<{ job: Job; task: Task | undefined }>();
  /** A job has begun, has something new to say, or has ended. */
  readonly onDidChange = this.changed.event;
  /** A job has ended by itself or was cancelled; `task` is known for those that were started here. */
  readonly onDidEnd = this.ended.event;
  /** The job that began last. */
  latest: Job | undefined;

  get titles(): string[] {
    return [...this.running.values()].map(({ job }) => job.title);
  }

  /** Remembers what a job is about; `answer` is that of the server's command. */
  started(task: Task, answer: unknown): void {
    this.tasks.set((answer as Started).token, task);
  }

  begin(token: ProgressToken, begun: WorkDoneProgressBegin, cancel: () => void): void {
    const job: Job = { token, title: begun.title, message: begun.message ?? "", ended: false };
    const running: Running = { job, percentage: 0, show: () => undefined, close: () => undefined };
    const closed = new Promise<void>((resolve) => {
      running.close = resolve;
    });
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: plain(begun.title),
      cancellable: begun.cancellable ?? false,
    };
    void vscode.window.withProgress(options, async (progress, cancellation) => {
      running.show = (report) => progress.report(report);
      cancellation.onCancellationRequested(cancel);
      await closed;
    });
    this.running.set(token, running);
    this.latest = job;
    this.change();
  }

  report(token: ProgressToken, { message, percentage }: WorkDoneProgressReport): void {
    const running = this.running.get(token);
    if (running === undefined) {
      return;
    }
    const increment = Math.max(0, (percentage ?? 0) - running.percentage);
    running.percentage += increment;
    running.job.message = message ?? running.job.message;
    running.show(message === undefined ? { increment } : { message: plain(message), increment });
    this.changed.fire();
  }

  end(token: ProgressToken, message: string): void {
    const running = this.running.get(token);
    if (running === undefined) {
      return;
    }
    this.running.delete(token);
    running.job.message = message;
    running.job.ended = true;
    running.close();
    this.change();
    this.ended.fire({ job: running.job, task: this.tasks.get(token) });
    this.tasks.delete(token);
  }

  /** The server is gone, and with it its jobs. */
  endAll(): void {
    for (const token of [...this.running.keys()]) {
      this.end(token, "the language server ended");
    }
  }

  dispose(): void {
    this.endAll();
    this.changed.dispose();
    this.ended.dispose();
  }

  private change(): void {
    void vscode.commands.executeCommand("setContext", "llmfb.working", this.running.size > 0);
    this.changed.fire();
  }
}

/** What this feature is given. */
interface Needed {
  readonly context: vscode.ExtensionContext;
  readonly server: Server;
  readonly jobs: Jobs;
}

export function activate({ server, jobs, context }: Needed): void {
  context.subscriptions.push(jobs);
  server.middleware.handleWorkDoneProgress = (token, params, next) => {
    switch (params.kind) {
      case "begin":
        jobs.begin(token, params, () => void server.notify("window/workDoneProgress/cancel", { token }));
        return;
      case "report":
        jobs.report(token, params);
        return;
      case "end":
        // The library keeps something for each token until it hears of the end.
        next(token, params);
        jobs.end(token, params.message ?? "");
        return;
    }
  };
  server.onDidChange(() => {
    if (server.state !== "running") {
      jobs.endAll();
    }
  });
}
