/** Uses the extension as a person does, with pictures on the way:  drive.js URL FOLDER PICTURES */

import assert from "node:assert/strict";
import { play, type Workbench } from "./workbench";

const FILE = "largest.ll";
const FUNCTION = "@index_of_max";

const STEPS = [optimizeAndCancel, hover, applyFromDiff, report, optCommand, graph, allFunctions];

/** The menu of code actions, the notification with the best so far, and its Cancel button. */
async function optimizeAndCancel(vscode: Workbench): Promise<void> {
  await vscode.openFile(FILE);
  await vscode.statusItem(/llmfb$/, "check").waitFor();
  const notification = vscode.notification(`Optimizing ${FUNCTION} for size`);
  await vscode.chooseAction("%more = icmp", `Optimize ${FUNCTION} for size`, notification, () =>
    vscode.picture("actions"),
  );
  // The search goes on while candidates are validated; the arrow says that there is something to offer.
  await notification.locator("text=/→.*local search/").waitFor({ timeout: 180_000 });
  await vscode.statusItem(/working/, "sync").waitFor();
  await vscode.picture("progress");
  await vscode.button(notification, "Cancel").click();
  await notification.waitFor({ state: "detached" });
  await vscode.lens("Apply").waitFor();
  await vscode.statusItem(/1 ready/, "lightbulb").waitFor();
}

async function hover(vscode: Workbench): Promise<void> {
  const name = vscode.line(`define i32 ${FUNCTION}`).locator("span", { hasText: FUNCTION }).last();
  await vscode.hover(name, vscode.page.locator(".monaco-hover", { hasText: "-Oz" }).first());
  await vscode.picture("hover", { mouseStays: true });
  await vscode.page.keyboard.press("Escape");
}

async function applyFromDiff(vscode: Workbench): Promise<void> {
  await vscode.lens("Show diff").click();
  const diff = vscode.page.locator(".monaco-diff-editor");
  await diff.locator(".line-delete, .char-delete").first().waitFor();
  await vscode.picture("diff");
  await vscode.page.locator('.editor-actions a[aria-label*="Apply This Offer"]').first().click();
  await vscode.tab(/-Oz/).waitFor({ state: "detached" });
  await vscode.line("%best = alloca").waitFor({ state: "detached" });
  await vscode.lens("Apply").waitFor({ state: "detached" });
  assert.match(await vscode.text(), /phi i32/);
  await vscode.picture("applied");
  await vscode.line("define").click();
  await vscode.page.keyboard.press("Control+z");
  await vscode.line("%best = alloca").waitFor();
  await vscode.lens("Apply").waitFor();
}

async function report(vscode: Workbench): Promise<void> {
  await vscode.lens("Show report").click();
  await vscode.webview().locator("h1", { hasText: FUNCTION }).waitFor();
  await vscode.webview().locator("table").first().waitFor();
  await vscode.lens("Apply").waitFor({ state: "hidden" });
  await vscode.picture("report");
  await vscode.run("View: Close Editor");
}

async function optCommand(vscode: Workbench): Promise<void> {
  await vscode.line("define").click();
  await vscode.lens("Copy opt command").click();
  await vscode.page.locator(".statusbar", { hasText: "is on the clipboard" }).waitFor();
}

async function graph(vscode: Workbench): Promise<void> {
  await vscode.line("%more = icmp").click();
  await vscode.run("llmfb: Show Control-Flow Graph");
  await vscode.webview().locator("svg .node").first().waitFor();
  await vscode.picture("graph");
  const block = vscode.webview().locator("a", { hasText: "ret i32" });
  await block.click();
  // Where `exit:` is.
  await vscode.page.locator(".statusbar-item", { hasText: "Ln 40, Col 1" }).first().waitFor();
  await vscode.run("View: Close All Editors");
}

/** From the menu of the status bar; what came of it is a message with buttons. */
async function allFunctions(vscode: Workbench): Promise<void> {
  await vscode.openFile(FILE);
  await vscode.line("define").click();
  await vscode.statusItem(/llmfb/, "lightbulb").click();
  const entry = vscode.page.locator(".quick-input-list .monaco-list-row", {
    hasText: "Optimize all functions",
  });
  await entry.waitFor();
  await vscode.picture("menu");
  await entry.click();
  const message = vscode.notification("of 2 functions smaller");
  await vscode.button(message, "Apply").waitFor();
  await vscode.picture("all");
  await vscode.button(message, "Apply").click();
  await vscode.line("%best = alloca").waitFor({ state: "detached" });
  await vscode.line("phi i32").click();
  await vscode.page.keyboard.press("Control+End");
  await vscode.line("@copy").waitFor();
  assert.doesNotMatch(await vscode.text(), /alloca/);
}

void play(STEPS);
