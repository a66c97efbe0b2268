/** Says what came of a job for a whole file, and what a job that was cancelled leaves. */

import * as vscode from "vscode";
import type { Job, Task } from "./jobs";
import type { Llmfb } from "./llmfb";
import { attempt, plain } from "./messages";
import { nameOf, type Target } from "./targets";

const SHOWN_MS = 10_000;

export function activate(llmfb: Llmfb): void {
  llmfb.jobs.onDidEnd(({ job, task }) => {
    if (llmfb.server.state !== "running") {
      return;
    }
    if (task !== undefined && task.target.function === undefined) {
      void tell(llmfb, job, task);
    } else if (isCancelled(job)) {
      // What is kept stands above the function.
      tellBriefly(job, task?.target);
    }
  });
}

function isCancelled({ message }: Job): boolean {
  return message.startsWith("cancelled");
}

function tellBriefly({ message }: Job, target: Target | undefined): void {
  const name = target === undefined ? "" : `${nameOf(target)}: `;
  vscode.window.setStatusBarMessage(`llmfb: ${name}${message}`, SHOWN_MS);
}

async function tell({ server }: Llmfb, job: Job, { command, target }: Task): Promise<void> {
  const ofAll = command === "llmfb.optimizeAll";
  const offer: Target = ofAll ? { ...target, extent: "functions" } : target;
  const offered = await server.execute("llmfb.preview", offer).then(
    () => true,
    () => false,
  );
  if (!offered) {
    if (isCancelled(job)) {
      tellBriefly(job, target);
    }
    return;
  }
  const message = plain(`llmfb: ${nameOf(target)}: ${job.message}`);
  const apply = ofAll ? "Apply All" : "Apply";
  const answer = await vscode.window.showInformationMessage(message, apply, "Show Diff");
  await attempt(async () => {
    if (answer === apply) {
      await vscode.commands.executeCommand(ofAll ? "llmfb.applyAll" : "llmfb.apply", target);
    } else if (answer !== undefined) {
      await vscode.commands.executeCommand("llmfb.diff", { ...offer, show: true });
    }
  });
}
