/** The scenarios that all editors have in common, as `tests/editors/scenarios.json` tells them. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import type { Job } from "../../src/jobs";
import type { Llmfb } from "../../src/llmfb";
import { closeAll, codeOf, eventually, llmfb, openFile, severityOf, startServer, until } from "./editor";

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
}

interface Step {
  readonly open?: string;
  readonly actions?: readonly string[];
  readonly run?: string;
  readonly command?: string;
  readonly begun?: boolean;
  readonly ended?: string;
  readonly cancel?: string;
  readonly hover?: readonly string[];
  readonly diagnostics?: readonly Finding[];
  readonly lenses?: readonly string[];
  readonly text?: { has?: readonly string[]; lacks?: readonly string[]; original?: boolean };
  readonly edit?: string;
  readonly undo?: boolean;
  readonly close?: boolean;
  readonly status?: string;
  readonly kill?: boolean;
  readonly at?: string;
  readonly by?: string;
  readonly function?: string;
  readonly lacks?: readonly string[];
  readonly refused?: string;
  readonly quiescent?: boolean;
}

/** Of the server's commands that apply something. */
interface Answer {
  readonly applied?: boolean;
  readonly reason?: string;
}

interface Scenarios {
  readonly files: Record<string, string>;
  readonly scenarios: readonly { name: string; model: string; seconds?: number; steps: readonly Step[] }[];
}

const FILE = path.join(__dirname, "..", "..", "..", "tests", "editors", "scenarios.json");
const { files, scenarios } = JSON.parse(readFileSync(FILE, "utf8")) as Scenarios;

/** One run of one scenario. */
class Player {
  private document: vscode.TextDocument | undefined;
  private original = "";
  private before: Job | undefined;

  constructor(private readonly llmfb: Llmfb) {}

  private get doc(): vscode.TextDocument {
    assert(this.document, "a scenario opens a document first");
    return this.document;
  }

  /** By the verbs of the steps. */
  private readonly verbs: Record<string, (step: Step) => Promise<void>> = {
    open: async ({ open = "" }) => {
      this.original = files[open] ?? assert.fail(`there is no file ${open}`);
      this.document = await openFile(open, this.original);
    },
    actions: async ({ actions = [], at }) =>
      await eventually(async () => {
        const titles = (await this.actionsAt(at)).filter(optimizes).map(({ title }) => title);
        assert.equal(titles.length, actions.length, `found ${JSON.stringify(titles)}`);
        for (const wanted of actions) {
          assert(titles.some(matches(wanted)), `no ${wanted} in ${JSON.stringify(titles)}`);
        }
      }),
    run: async ({ run = "", at }) => {
      this.before = this.llmfb.jobs.latest;
      const action = await eventually(async () => {
        const found = (await this.actionsAt(at)).find(({ title }) => matches(run)(title));
        return found ?? assert.fail(`there is no action ${run}`);
      });
      await this.choose(action);
    },
    command: async ({ command = "", function: name, refused }) => {
      this.before = command.startsWith("optimize") ? this.llmfb.jobs.latest : this.before;
      const uri = this.doc.uri.toString();
      const argument = name === undefined ? { uri } : { uri, function: name };
      const answer = await Promise.resolve(
        vscode.commands.executeCommand<Answer>(`llmfb.${command}`, argument),
      ).catch((error: Error): Answer => ({ applied: false, reason: error.message }));
      assert.equal(answer.applied ?? true, refused === undefined, JSON.stringify(answer));
      assert(answer.reason === undefined || answer.reason.includes(refused ?? ""), answer.reason);
    },
    begun: () => until("the job's progress", () => this.llmfb.jobs.latest !== this.before),
    ended: async ({ ended = "" }) => {
      await until(`the job's end: ${ended}`, () => {
        const { latest } = this.llmfb.jobs;
        return latest !== this.before && latest?.ended === true;
      });
      assert(this.llmfb.jobs.latest?.message.includes(ended), this.llmfb.jobs.latest?.message);
    },
    cancel: async ({ cancel = "" }) => {
      const working = this.llmfb.jobs.titles.length;
      this.putCursor(`@${cancel}`);
      await vscode.commands.executeCommand("llmfb.stop");
      await until(`the end of the job for ${cancel}`, () => {
        const { titles } = this.llmfb.jobs;
        return titles.length === working - 1 && !titles.some((title) => title.includes(cancel));
      });
    },
    hover: async ({ hover = [], lacks = [], at }) =>
      await eventually(async () => {
        const found = await vscode.commands.executeCommand<vscode.Hover[]>(
          "vscode.executeHoverProvider",
          this.doc.uri,
          this.position(at),
        );
        const parts = found.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
        check(parts.map(({ value }) => value).join("\n"), hover, lacks);
      }),
    diagnostics: async ({ diagnostics = [] }) =>
      await eventually(() => {
        const found = vscode.languages.getDiagnostics(this.doc.uri).map((each) => ({
          code: codeOf(each),
          severity: severityOf(each),
          line: each.range.start.line,
        }));
        const order = (left: Finding, right: Finding) => left.code.localeCompare(right.code);
        assert.deepEqual(found.sort(order), [...diagnostics].sort(order));
      }),
    lenses: async ({ lenses = [] }) =>
      await eventually(async () => {
        const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          "vscode.executeCodeLensProvider",
          this.doc.uri,
          lenses.length + 10,
        );
        const titles = found.map(({ command }) => command?.title ?? "");
        assert.equal(titles.length, lenses.length, `found ${JSON.stringify(titles)}`);
        for (const [index, wanted] of lenses.entries()) {
          assert(titles[index]?.includes(wanted), `no ${wanted} in ${titles[index]}`);
        }
      }),
    text: async ({ text = {} }) =>
      await eventually(() => {
        const found = this.doc.getText();
        if (text.original) {
          assert.equal(found, this.original);
        }
        check(found, text.has ?? [], text.lacks ?? []);
      }),
    edit: async ({ edit = "", by = "" }) => {
      const start = this.position(edit);
      const end = this.doc.positionAt(this.doc.offsetAt(start) + edit.length);
      const change = new vscode.WorkspaceEdit();
      change.replace(this.doc.uri, new vscode.Range(start, end), by);
      assert(await vscode.workspace.applyEdit(change));
    },
    undo: async () => await vscode.commands.executeCommand("undo"),
    close: async () => await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"),
    status: async ({ status, quiescent }) =>
      await eventually(() => {
        assert.equal(this.llmfb.server.status?.health, status);
        assert.equal(quiescent ?? this.llmfb.server.status?.quiescent, this.llmfb.server.status?.quiescent);
      }),
    kill: async () => {
      const { server } = this.llmfb;
      const pid = server.pid ?? assert.fail("there is no server to kill");
      process.kill(pid, "SIGKILL");
      await until("another server", () => server.state === "running" && server.pid !== pid);
    },
  };

  async play(step: Step): Promise<void> {
    const verb = Object.keys(step)[0] ?? "";
    await (this.verbs[verb] ?? assert.fail(`there is no verb ${verb}`))(step);
  }

  /** The position of a place's first character. */
  private position(place = ""): vscode.Position {
    const offset = this.doc.getText().indexOf(place);
    assert(offset >= 0, `${place} is not in the text`);
    return this.doc.positionAt(offset);
  }

  private putCursor(place: string | undefined): vscode.Range {
    const position = this.position(place);
    const is = ({ document }: vscode.TextEditor) => document === this.doc;
    const editor = vscode.window.visibleTextEditors.find(is) ?? assert.fail("the document is not shown");
    editor.selection = new vscode.Selection(position, position);
    return editor.selection;
  }

  private async actionsAt(place: string | undefined): Promise<vscode.CodeAction[]> {
    return await vscode.commands.executeCommand(
      "vscode.executeCodeActionProvider",
      this.doc.uri,
      this.putCursor(place),
      undefined,
      100,
    );
  }

  /** What VS Code does with the action that a user chooses from the menu. */
  private async choose({ edit, command }: vscode.CodeAction): Promise<void> {
    if (edit !== undefined) {
      assert(await vscode.workspace.applyEdit(edit));
    }
    if (command !== undefined) {
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    }
  }
}

/** Actions that change how IR is written have tests of their own. */
function optimizes({ title }: vscode.CodeAction): boolean {
  return !/^(?:Convert|Extract|Remove debug info) /.test(title);
}

function matches(wanted: string): (title: string) => boolean {
  const start = wanted.endsWith("...") ? wanted.slice(0, -3) : undefined;
  return (title) => (start === undefined ? title === wanted : title.startsWith(start));
}

function check(text: string, has: readonly string[], lacks: readonly string[]): void {
  for (const each of has) {
    assert(text.includes(each), `no ${JSON.stringify(each)} in ${text}`);
  }
  for (const each of lacks) {
    assert(!text.includes(each), `${JSON.stringify(each)} in ${text}`);
  }
}

describe("scenarios", () => {
  for (const { name, model, seconds, steps } of scenarios) {
    it(name, async () => {
      await startServer(model, seconds);
      const player = new Player(await llmfb());
      for (const [index, step] of steps.entries()) {
        await player.play(step).catch((error) => {
          throw new Error(`step ${index + 1} ${JSON.stringify(step)}: ${error.message}`);
        });
      }
    });
  }
  afterEach(closeAll);
});
