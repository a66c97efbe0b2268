/** Says what came of a job for a whole file: its offer has no lens to stand in. */

import * as vscode from "vscode";
import type { Job, Task } from "./jobs";
import type { Llmfb } from "./llmfb";
import { plain } from "./messages";
import { reasonOf } from "./targets";

export function activate(llmfb: Llmfb): void {
  llmfb.jobs.onDidEnd(({ job, task }) => {
    if (task !== undefined && task.target.function === undefined && llmfb.server.state === "running") {
      void tell(llmfb, job, task);
    }
  });
}

async function tell({ server }: Llmfb, job: Job, { command, target }: Task): Promise<void> {
  const offered = await server.execute("llmfb.preview", target).then(
    () => true,
    () => false,
  );
  if (!offered) {
    return;
  }
  const apply = command === "llmfb.optimizeAll" ? "llmfb.applyAll" : "llmfb.apply";
  const answer = await vscode.window.showInformationMessage(
    plain(`llmfb: ${job.message}`),
    "Apply",
    "Show Diff",
  );
  try {
    if (answer === "Apply") {
      await server.execute(apply, target);
    } else if (answer !== undefined) {
      await vscode.commands.executeCommand("llmfb.diff", { ...target, show: true });
    }
  } catch (error) {
    void vscode.window.showErrorMessage(plain(`llmfb: ${reasonOf(error)}`));
  }
}
