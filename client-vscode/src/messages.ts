/** Text in notifications. */

import * as vscode from "vscode";
import { MessageType, type ShowMessageParams } from "vscode-languageclient/node";

/**
 * The text as it is: in a notification, VS Code makes `[text](command:…)` a link that executes the command, and a
 * function's name may be anything.
 */
export function plain(text: string): string {
  return text.replaceAll("](", "]\u200b(");
}

/** Shows what the server has to say. */
export function show({ type, message }: ShowMessageParams): void {
  const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
  const shown = { [MessageType.Error]: showErrorMessage, [MessageType.Warning]: showWarningMessage };
  void ((shown as Record<number, typeof showErrorMessage>)[type] ?? showInformationMessage)(plain(message));
}
