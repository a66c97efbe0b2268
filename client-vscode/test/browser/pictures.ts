/** Makes the pictures of the documents, with a window as wide as they are shown:  pictures.js URL FOLDER PICTURES */

import { play, type Workbench } from "./workbench";

const FILE = "largest.ll";
const FUNCTION = "@index_of_max";

async function actionsAndProgress(vscode: Workbench): Promise<void> {
  await vscode.openFile(FILE);
  await vscode.statusItem(/llmfb$/, "check").waitFor();
  await vscode.run("View: Toggle Primary Side Bar Visibility");
  const notification = vscode.notification(`Optimizing ${FUNCTION} for size`);
  await vscode.chooseAction("%more = icmp", `Optimize ${FUNCTION} for size`, notification, () =>
    vscode.picture("vscode-actions"),
  );
  // The arrow says that there is something to offer: what is cancelled before leaves nothing.
  await notification.locator("text=/→.*local search/").waitFor({ timeout: 180_000 });
  await vscode.lens("→").waitFor();
  await vscode.picture("vscode-progress");
  await vscode.button(notification, "Cancel").click();
  await notification.waitFor({ state: "detached" });
  await vscode.lens("Apply").waitFor();
  await vscode.page.locator(".statusbar", { hasText: "cancelled" }).waitFor({ state: "hidden" });
}

/** What was gained stands above the function, and the hover has the details. */
async function offer(vscode: Workbench): Promise<void> {
  await vscode.page.keyboard.press("Control+Home");
  // Not on its name, where the warnings about the counts stand above all else.
  const parameter = vscode.line(`define i32 ${FUNCTION}`).locator("span", { hasText: "%numbers" }).last();
  await vscode.hover(parameter, vscode.page.locator(".monaco-hover", { hasText: "-Oz" }).first());
  await vscode.picture("vscode-offer", { mouseStays: true });
  await vscode.page.keyboard.press("Escape");
}

async function diff(vscode: Workbench): Promise<void> {
  await vscode.lens("Show diff").click();
  await vscode.page.locator(".monaco-diff-editor .line-delete").first().waitFor();
  await vscode.picture("vscode-diff");
  await vscode.run("View: Close Editor");
}

async function report(vscode: Workbench): Promise<void> {
  await vscode.lens("Show report").click();
  await vscode.webview().locator("table").first().waitFor();
  await vscode.lens("Apply").waitFor({ state: "hidden" });
  await vscode.picture("vscode-report");
  await vscode.run("View: Close Editor");
}

async function graph(vscode: Workbench): Promise<void> {
  await vscode.line("%more = icmp").click();
  await vscode.run("llmfb: Show Control-Flow Graph");
  await vscode.webview().locator("svg, pre").first().waitFor();
  await vscode.picture("vscode-graph");
}

void play([actionsAndProgress, offer, diff, report, graph]);
