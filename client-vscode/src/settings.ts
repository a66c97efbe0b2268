/** What the user has set. */

import * as vscode from "vscode";

const SECTION = "llmfb";

/**
 * A setting of the user's own, not the opened folder's.
 *
 * That its scope is `machine` does not suffice: VS Code takes `"llmfb": { "model": … }` in a folder's settings for the
 * value of `llmfb.model`, because it knows no scope of `llmfb`.
 */
export function own<T>(section: string, name: string): T | undefined {
  const found = vscode.workspace.getConfiguration(section).inspect<T>(name);
  return found?.globalValue ?? found?.defaultValue;
}

/** Whether we contribute a setting of this name. */
export function isOurs(name: string): boolean {
  const { properties } =
    vscode.extensions.getExtension("llmfb.llmfb")?.packageJSON.contributes.configuration ?? {};
  return properties !== undefined && Object.hasOwn(properties, name);
}

/** The server's settings: those that we contribute, but not those of the client, which have another dot. */
export function ofServer(context: vscode.ExtensionContext): Record<string, unknown> {
  const { properties } = context.extension.packageJSON.contributes.configuration;
  const settings: Record<string, unknown> = {};
  for (const [key, { scope }] of Object.entries(properties as Record<string, { scope?: string }>)) {
    const name = key.slice(SECTION.length + 1);
    if (!name.includes(".")) {
      settings[name] =
        scope === "machine"
          ? own(SECTION, name)
          : vscode.workspace.getConfiguration(SECTION).get<unknown>(name);
    }
  }
  return settings;
}
