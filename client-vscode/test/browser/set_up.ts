/** The first time, without a language server, and an update:  set_up.js URL FOLDER PICTURES STORAGE */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { argument } from "./page";
import { play, type Workbench } from "./workbench";

const QUESTION = "llmfb needs its language server";
const OUTDATED = "its language server is still that of 0.0.1";

/** Whoever only closes the question is asked again. */
async function closed(vscode: Workbench): Promise<void> {
  await vscode.openFile("two.ll");
  const question = vscode.notification(QUESTION);
  await vscode.statusItem(/not set up/, "warning").waitFor();
  await vscode.button(question, "Set Up").waitFor();
  await vscode.picture("set-up");
  await question.hover();
  await question.locator(".codicon-notifications-clear").click();
  await question.waitFor({ state: "detached" });
  await vscode.reload();
}

/** One click makes the environment and installs the wheel that lies in the extension. */
async function setUp(vscode: Workbench): Promise<void> {
  await vscode.openFile("two.ll");
  await vscode.button(vscode.notification(QUESTION), "Set Up").click();
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

/** A function whose name is a link to a command is optimized and drawn, and no notification has the link. */
async function names(vscode: Workbench): Promise<void> {
  await vscode.openFile("link.ll");
  await vscode.line("%b = load").click();
  await vscode.run("llmfb: Optimize Function for Size");
  const notification = vscode.notification("for size");
  await notification.locator("text=command:workbench").first().waitFor();
  assert.equal(await notification.locator("a", { hasText: "x" }).count(), 0);
  await notification.waitFor({ state: "detached" });
  await vscode.lens("Apply").waitFor();
  await vscode.run("llmfb: Show Control-Flow Graph");
  await vscode.webview().locator("svg, pre").first().waitFor();
  await vscode.run("View: Close All Editors");
}

/** An environment of another version is noticed. */
async function update(vscode: Workbench): Promise<void> {
  const version = readVersion();
  writeVersion("0.0.1");
  await vscode.reload();
  await vscode.openFile("two.ll");
  await vscode.button(vscode.notification(OUTDATED), "Update").click();
  const progress = vscode.notification("Setting up llmfb");
  await progress.waitFor();
  await progress.waitFor({ state: "detached" });
  await vscode.statusItem(/llmfb$/, "check").waitFor();
  assert.equal(readVersion(), version);
}

/** Whoever answers is not asked again. */
async function skipped(vscode: Workbench): Promise<void> {
  writeVersion("0.0.1");
  await vscode.reload();
  await vscode.openFile("two.ll");
  const question = vscode.notification(OUTDATED);
  await vscode.button(question, "Skip This Version").click();
  await question.waitFor({ state: "detached" });
  await vscode.reload();
  await vscode.openFile("two.ll");
  await vscode.statusItem(/llmfb$/, "check").waitFor();
  assert.equal(await question.count(), 0);
}

async function walkthrough(vscode: Workbench): Promise<void> {
  await vscode.run("Welcome: Open Walkthrough...");
  await vscode.page.locator(".quick-input-list .monaco-list-row", { hasText: "llmfb" }).first().click();
  await vscode.page.locator(".getting-started-step", { hasText: "Optimize a function" }).first().waitFor();
  await vscode.picture("walkthrough");
}

/** Where the extension remembers its environment. */
function record(): string {
  return path.join(argument(3, "the extension's storage"), "environment.json");
}

function readVersion(): string {
  return JSON.parse(readFileSync(record(), "utf8")).version;
}

function writeVersion(version: string): void {
  const environment = JSON.parse(readFileSync(record(), "utf8"));
  writeFileSync(record(), JSON.stringify({ ...environment, version }));
}

void play([closed, setUp, cancelled, names, update, skipped, walkthrough]);
