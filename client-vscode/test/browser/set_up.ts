/** The first time, without a language server, and what happens when the server is gone:  set_up.js URL FOLDER PICTURES */

import { play, type Workbench } from "./workbench";

/** One click makes the environment and installs what the setting `llmfb.server.package` names. */
async function setUp(vscode: Workbench): Promise<void> {
  await vscode.openFile("two.ll");
  const question = vscode.notification("llmfb needs its language server");
  await vscode.statusItem(/not set up/, "warning").waitFor();
  await vscode.button(question, "Set Up").waitFor();
  await vscode.picture("set-up");
  await vscode.button(question, "Set Up").click();
  const progress = vscode.notification("Setting up llmfb");
  await progress.locator("text=making a Python environment").waitFor();
  await vscode.picture("setting-up");
  await progress.waitFor({ state: "detached" });
  await vscode.statusItem(/llmfb$/, "check").waitFor();
}

/** Cancelling leaves the environment that was there. */
async function cancelled(vscode: Workbench): Promise<void> {
  await vscode.run("llmfb: Set Up the Language Server");
  const progress = vscode.notification("Setting up llmfb");
  await progress.locator("text=making a Python environment").waitFor();
  await vscode.button(progress, "Cancel").click();
  await progress.waitFor({ state: "detached" });
  await vscode.run("llmfb: Restart the Language Server");
  await vscode.statusItem(/llmfb$/, "loading").waitFor();
  await vscode.statusItem(/llmfb$/, "check").waitFor();
}

async function walkthrough(vscode: Workbench): Promise<void> {
  await vscode.run("Welcome: Open Walkthrough...");
  await vscode.page.locator(".quick-input-list .monaco-list-row", { hasText: "llmfb" }).first().click();
  await vscode.page.locator(".getting-started-step", { hasText: "Optimize a function" }).first().waitFor();
  await vscode.picture("walkthrough");
}

void play([setUp, cancelled, walkthrough]);
