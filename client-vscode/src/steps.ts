/** llmfb.explain and llmfb.againstOz: what each pass of a list did, step by step in VS Code's diff view. */

import * as vscode from "vscode";
import { targetAtCursor } from "./commands";
import { virtualDocument } from "./documents";
import type { Llmfb } from "./llmfb";
import { attempt, plain } from "./messages";
import { nameOf, type Target } from "./targets";

/** A function and the list whose passes are shown. */
export interface Explained extends Target {
  readonly list?: "oz" | "offer" | "model";
}

interface Figures {
  readonly instructions: number | null;
  readonly bytes: number | null;
}

interface Step extends Figures {
  readonly pass: string;
  readonly saved: number | null;
  readonly text: string;
}

interface Explanation {
  readonly title: string;
  readonly why: string | null;
  readonly before: Figures | null;
  readonly text: string;
  readonly steps: readonly Step[];
  /** What else there is to know of the figures. */
  readonly notes: readonly string[];
}

/** A step that is shown: of what, which of how many, from 0. */
interface Place {
  readonly target: Explained;
  readonly found: Explanation;
  readonly at: number;
}

const LISTS = { oz: "-Oz", offer: "the best list", model: "the model's list" } as const;
const NOTES_MS = 20_000;
const SHOWN_WITH = { preview: false };

/** The steps that are shown, by the URI of the right side of their diff. */
const shown = new Map<string, Place>();

export function activate(llmfb: Llmfb): void {
  const commands: Record<string, () => unknown> = {
    "llmfb.showSteps": () => chooseList(llmfb),
    "llmfb.showAgainstOz": () => showAgainstOz(llmfb, targetAtCursor("function")),
    "llmfb.nextStep": () => move(1),
    "llmfb.previousStep": () => move(-1),
    "llmfb.chooseStep": chooseStep,
  };
  for (const [name, run] of Object.entries(commands)) {
    llmfb.context.subscriptions.push(vscode.commands.registerCommand(name, () => attempt(run)));
  }
  llmfb.context.subscriptions.push(
    vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
  );
}

async function chooseList(llmfb: Llmfb): Promise<void> {
  const target = targetAtCursor("function");
  const items = Object.entries(LISTS).map(([list, label]) => ({ label, list: list as keyof typeof LISTS }));
  const placeHolder = `What each pass did to ${nameOf(target)}: of which list?`;
  const chosen = await vscode.window.showQuickPick(items, { placeHolder });
  if (chosen !== undefined) {
    await showSteps(llmfb, { ...target, list: chosen.list });
  }
}

/** Asks the server, and shows the first step; says so where there is none. */
export async function showSteps(llmfb: Llmfb, target: Explained): Promise<void> {
  const found = await asked<Explanation>(llmfb, "llmfb.explain", target);
  if (found.why !== null) {
    void vscode.window.showInformationMessage(plain(`llmfb: ${found.why}`));
    return;
  }
  await show({ target, found, at: 0 });
  if (found.notes.length > 0) {
    vscode.window.setStatusBarMessage(`llmfb: ${found.notes.join("; ")}`, NOTES_MS);
  }
}

/** What the offer's list leaves beside what -Oz leaves. */
export async function showAgainstOz(llmfb: Llmfb, target: Target): Promise<void> {
  type Both = Readonly<Record<"title" | "before" | "after", string>>;
  const { title, before, after } = await asked<Both>(llmfb, "llmfb.againstOz", target);
  const sides = sidesOf(target, "againstOz", [before, after]);
  await vscode.commands.executeCommand("vscode.diff", ...sides, title, SHOWN_WITH);
}

async function asked<T>({ server }: Llmfb, command: string, target: Target): Promise<T> {
  const title = `llmfb: running the passes on ${nameOf(target)}`;
  const progress = { location: vscode.ProgressLocation.Window, title };
  return await vscode.window.withProgress(progress, async () => (await server.execute(command, target)) as T);
}

/** Two documents; by their `folder`, menus tell the diffs of steps and those of offers apart. */
function sidesOf(
  target: Target,
  folder: string,
  texts: readonly [string, string],
  what = "",
): [vscode.Uri, vscode.Uri] {
  const [before, after] = texts;
  const name = `${folder}/${nameOf(target).replaceAll("/", "_")}.ll`;
  const query = `${JSON.stringify(target)}#${what}`;
  return [virtualDocument(name, `${query}#before`, before), virtualDocument(name, `${query}#after`, after)];
}

async function show(place: Place): Promise<void> {
  const { target, found, at } = place;
  const step = stepAt(found, at);
  const before = at === 0 ? found.text : stepAt(found, at - 1).text;
  const [left, right] = sidesOf(target, "steps", [before, step.text], String(at));
  const list = LISTS[target.list ?? "oz"];
  const title = `${step.pass} (${at + 1} of ${found.steps.length}, ${list}): ${sizes(found, at)}`;
  shown.set(right.toString(), place);
  await vscode.commands.executeCommand("vscode.diff", left, right, title, SHOWN_WITH);
}

function stepAt(found: Explanation, at: number): Step {
  const step = found.steps[at];
  if (step === undefined) {
    throw new Error(`there is no step ${at + 1}`);
  }
  return step;
}

/** The figures after a step, with what they have changed by. */
function sizes(found: Explanation, at: number): string {
  const step = stepAt(found, at);
  const before = at === 0 ? found.before : stepAt(found, at - 1);
  const parts: string[] = [];
  for (const figure of ["instructions", "bytes"] as const) {
    const [old, now] = [before?.[figure] ?? null, step[figure]];
    if (now !== null) {
      const by = old === null || old === now ? "" : ` (${old < now ? "+" : "−"}${Math.abs(now - old)})`;
      parts.push(`${now} ${figure}${by}`);
    }
  }
  return [...parts, ...(step.saved === null ? [] : [`saved ${step.saved}`])].join(", ");
}

/** The step in front, and the URI by which it is known. */
function inFront(): { place: Place; uri: string } {
  const uri = rightOf(vscode.window.tabGroups.activeTabGroup.activeTab);
  const place = shown.get(uri);
  if (place === undefined) {
    throw new Error("no step of a pass list is shown");
  }
  return { place, uri };
}

/** The right side of the diff in a tab, empty where there is none. */
function rightOf(tab: vscode.Tab | undefined): string {
  return tab?.input instanceof vscode.TabInputTextDiff ? tab.input.modified.toString() : "";
}

async function move(by: number): Promise<void> {
  const { place } = inFront();
  const at = place.at + by;
  if (at < 0 || at >= place.found.steps.length) {
    vscode.window.setStatusBarMessage(`llmfb: this is the ${by > 0 ? "last" : "first"} step`, 3000);
    return;
  }
  await goTo(at);
}

async function goTo(at: number): Promise<void> {
  const { place, uri } = inFront();
  if (at !== place.at) {
    await show({ ...place, at });
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(tabs.filter((tab) => rightOf(tab) === uri));
  }
}

/** Search by the name of a pass. */
async function chooseStep(): Promise<void> {
  const { found, at: present } = inFront().place;
  const items = found.steps.map(({ pass }, at) => ({
    label: pass,
    description: `${at + 1}: ${sizes(found, at)}${at === present ? " $(eye)" : ""}`,
    at,
  }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: "Pass", title: found.title });
  if (chosen !== undefined) {
    await goTo(chosen.at);
  }
}
