/**
 * Lets VS Code run our tests in its extension host:  run_in_editor.js URL FOLDER EXTENSION TESTS
 *
 * This is what VS Code's own tests do: the workbench is told of the extension and of the tests by its address, and
 * calls two functions of the page with what the tests print and with how they ended.
 */

import { format } from "node:util";
import type { Page } from "playwright-core";
import { argument, withPage } from "./page";

const PATIENCE_MS = 400_000;
/** What the lines of our tests begin with, to tell them from the many of VS Code; `LLMFB_TEST_VERBOSE` shows those too. */
const MARK = "llmfb-tests: ";

async function main(): Promise<void> {
  const base = new URL(argument(0, "the URL of code-server"));
  const remote = (path: string) => `vscode-remote://${base.host}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(argument(2, "the extension's folder"))],
    ["extensionTestsPath", remote(argument(3, "the file of the tests"))],
    ["skipWelcome", "true"],
  ];
  base.searchParams.set("folder", argument(1, "the folder to open"));
  base.searchParams.set("payload", JSON.stringify(payload));
  await withPage(async (page) => {
    const code = await codeOf(page, base);
    console.log(`VS Code ended the tests with ${code}`);
    process.exitCode = code === 0 ? 0 : 1;
  });
}

async function codeOf(page: Page, address: URL): Promise<number> {
  await page.addInitScript(enableDriver);
  await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
    const text = format(...args);
    if (text.startsWith(MARK)) {
      console.log(text.slice(MARK.length));
    } else if (process.env.LLMFB_TEST_VERBOSE) {
      console.log(text);
    }
  });
  const ended = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error("the tests do not end")), PATIENCE_MS).unref();
    void page.exposeFunction("codeAutomationExit", resolve);
  });
  await page.goto(address.href);
  return await ended;
}

/** Newer versions heed the payload only with this option, which the page reads from an attribute. Runs in the page. */
function enableDriver(): void {
  // biome-ignore lint/suspicious/noExplicitAny: there are no types of the browser here
  const prototype = (globalThis as any).Element.prototype;
  const original = prototype.getAttribute;
  prototype.getAttribute = function (this: { id: string }, name: string) {
    const value = original.call(this, name);
    if (name !== "data-settings" || this.id !== "vscode-workbench-web-configuration") {
      return value;
    }
    const options = JSON.parse(value);
    options.developmentOptions = { ...options.developmentOptions, enableSmokeTestDriver: true };
    return JSON.stringify(options);
  };
}

void main().catch((error: Error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
