/** Text in notifications. */

import * as vscode from "vscode";
import { MessageType, type ShowMessageParams } from "vscode-languageclient/node";
import { isOurs } from "./settings";
import { reasonOf } from "./targets";

const OPEN_SETTING = "Open Setting";

/**
 * The text as it is: in a notification, VS Code makes `[text](command:…)` a link that executes the command, and a
 * function's name may be anything.
 */
export function plain(text: string): string {
  return text.replaceAll("](", "]\u200b(");
}

/** The setting of ours that a text names, such as `llmfb.llvm`; undefined where it names none. */
export function settingIn(text: string): string | undefined {
  const named = text.match(/\bllmfb\.[A-Za-z]+(?:\.[A-Za-z]+)*/g) ?? [];
  return named.find(isOurs);
}

/** What the message of a status that is a warning is about, in two words. */
export function trouble(message: string): string {
  return message.includes(", no model: ") ? "no model" : "internal error";
}

/** Shows what the server has to say. */
export function show({ type, message }: ShowMessageParams): void {
  const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
  const shown = { [MessageType.Error]: showErrorMessage, [MessageType.Warning]: showWarningMessage };
  const how = (shown as Record<number, typeof showErrorMessage>)[type] ?? showInformationMessage;
  void showWith(how, message);
}

/** Says why what a person asked for was not done. */
export function fail(error: unknown): void {
  void showWith(vscode.window.showErrorMessage, `llmfb: ${reasonOf(error)}`);
}

/** Does what a person asked for, and tells them where it can't be done. */
export async function attempt(what: () => unknown): Promise<void> {
  try {
    await what();
  } catch (error) {
    fail(error);
  }
}

/** Shows a text with a button that opens the setting which it names. */
async function showWith(
  how: (message: string, ...buttons: string[]) => Thenable<string | undefined>,
  text: string,
): Promise<void> {
  const setting = settingIn(text);
  const answer = await how(plain(text), ...(setting === undefined ? [] : [OPEN_SETTING]));
  if (answer === OPEN_SETTING) {
    await vscode.commands.executeCommand("workbench.action.openSettings", `@id:${setting}`);
  }
}
