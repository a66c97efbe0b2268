/** VS Code's window, as a person sees it: its editors, menus and messages. */

import assert from "node:assert/strict";
import * as path from "node:path";
import type { Locator, Page } from "playwright-core";
import { argument, withPage } from "./page";

export class Workbench {
  /** Screenshots go to `pictures`. */
  constructor(
    readonly page: Page,
    private readonly pictures: string,
  ) {}

  async open(base: string, folder: string): Promise<void> {
    await this.page.goto(`${base}/?folder=${encodeURIComponent(folder)}`);
    await this.ready();
  }

  /** The next start of VS Code, with nothing open. */
  async reload(): Promise<void> {
    await this.run("View: Close All Editors");
    // What the extension remembers is written a moment later.
    await this.page.waitForTimeout(2_000);
    await this.page.reload();
    await this.ready();
  }

  private async ready(): Promise<void> {
    await this.page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  }

  async openFile(name: string): Promise<void> {
    await this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).first().dblclick();
    await this.page.locator(".monaco-editor .view-line").first().waitFor();
  }

  async picture(name: string, { mouseStays = false } = {}): Promise<void> {
    if (!mouseStays) {
      // Away with what only follows the mouse.
      await this.page.mouse.move((this.page.viewportSize()?.width ?? 1280) - 10, 400);
    }
    await this.page.screenshot({ path: path.join(this.pictures, `${name}.png`), animations: "disabled" });
  }

  /** The first line of the editor that has this text. */
  line(text: string): Locator {
    return this.page.locator(".monaco-editor .view-line", { hasText: text }).first();
  }

  lens(text: string): Locator {
    return this.page.locator(".codelens-decoration a", { hasText: text }).first();
  }

  notification(text: string): Locator {
    return this.page.locator(".notifications-toasts .notification-list-item", { hasText: text }).first();
  }

  /** How many error messages are shown. */
  async errors(): Promise<number> {
    return await this.page.locator(".notifications-toasts .codicon-error").count();
  }

  tab(label: RegExp): Locator {
    return this.page.locator(".tabs-container .tab", { hasText: label });
  }

  button(notification: Locator, text: string): Locator {
    return notification.locator(".monaco-button", { hasText: text });
  }

  /** Our item in the status bar, with this text and this icon. */
  statusItem(text: RegExp, icon: string): Locator {
    const item = this.page.locator('.statusbar-item[id*="llmfb"]', { hasText: text });
    return item.filter({ has: this.page.locator(`.codicon-${icon}`) });
  }

  /**
   * Chooses a code action at a line, and waits for what it brings about; `seen` is called with the menu open.
   *
   * On a machine with much else to do VS Code may drop the menu that it was asked for, or forget what the chosen
   * action stands for ("Actual command not found"); a person then asks again.
   */
  async chooseAction(
    line: string,
    title: string,
    outcome: Locator,
    seen: () => Promise<void>,
  ): Promise<void> {
    const row = this.page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
    for (let tries = 0; tries < 5; tries++) {
      await this.line(line).click();
      await this.page.keyboard.press("Control+.");
      if (await comes(row)) {
        await seen();
        await row.click();
        if (await comes(outcome)) {
          return;
        }
      }
      await this.page.keyboard.press("Escape");
    }
    throw new Error(`${title} can't be chosen at ${line}`);
  }

  /** Puts the mouse where a hover comes up, again where it came before the editor was at rest. */
  async hover(where: Locator, hover: Locator): Promise<void> {
    for (let tries = 0; tries < 5; tries++) {
      await where.hover();
      if (await comes(hover)) {
        return;
      }
      await this.page.mouse.move(0, 0);
    }
    throw new Error("there is no hover");
  }

  /** Runs a command by its name in the palette. */
  async run(command: string): Promise<void> {
    await this.page.keyboard.press("F1");
    const input = this.page.locator(".quick-input-widget input.input").first();
    await input.waitFor();
    await input.fill(`>${command}`);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: command }).first().click();
  }

  /** The text of the editor in front, as far as it is in view. */
  async text(): Promise<string> {
    const lines = await this.page
      .locator(".editor-group-container.active .view-lines .view-line")
      .allInnerTexts();
    return lines.join("\n").replaceAll("\u00a0", " ");
  }

  /** The page in a webview: a frame in a frame. */
  webview(): ReturnType<Page["frameLocator"]> {
    return this.page.frameLocator("iframe.webview.ready").last().frameLocator("#active-frame");
  }
}

async function comes(what: Locator): Promise<boolean> {
  return await what.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  );
}

/** Plays the steps one after the other; the script's arguments are URL FOLDER PICTURES. */
export async function play(steps: readonly ((vscode: Workbench) => Promise<void>)[]): Promise<void> {
  try {
    await withPage(async (page) => {
      const vscode = new Workbench(page, argument(2, "the folder for pictures"));
      await vscode.open(argument(0, "the URL of code-server"), argument(1, "the folder to open"));
      for (const step of steps) {
        await step(vscode).catch(async (error) => {
          // With the messages that have come and gone.
          await vscode.run("Notifications: Show Notifications").catch(() => undefined);
          await vscode.picture("failed");
          throw error;
        });
        assert.equal(await vscode.errors(), 0, "there is an error message");
        console.log(`done: ${step.name}, ${Math.round(performance.now() / 1000)} s after the start`);
      }
    });
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
