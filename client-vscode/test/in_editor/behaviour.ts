/** What only VS Code's client does: diagnostics once, restarts, giving up, lenses that show things. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as path from "node:path";
import * as vscode from "vscode";
import { functionAt } from "../../src/cursor";
import type { Llmfb } from "../../src/llmfb";
import { entries } from "../../src/menu";
import { SCHEME } from "../../src/targets";
import {
  closeAll,
  codeOf,
  configure,
  eventually,
  FOLDER,
  llmfb,
  openFile,
  startServer,
  until,
} from "./editor";

const TWO = `define i32 @first(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  %b = load i32, ptr %a
  ret i32 %b
}
`;

describe("the client", () => {
  let api: Llmfb;
  before(async () => {
    api = await llmfb();
  });
  afterEach(closeAll);

  async function optimized(): Promise<vscode.TextDocument> {
    const document = await openFile("two.ll", TWO);
    const before = api.jobs.latest;
    await vscode.commands.executeCommand("llmfb.optimizeAtCursor");
    await until("the end of the job", () => api.jobs.latest !== before && api.jobs.latest?.ended === true);
    await vscode.commands.executeCommand("vscode.executeCodeLensProvider", document.uri);
    await until("the offer", () => api.offers.of(document) === 1);
    return document;
  }

  it("shows each diagnostic once, after later changes too", async () => {
    await startServer("wrong");
    const document = await openFile("bad.ll", TWO.replace("alloca", "frobnicate"));
    const codes = () => vscode.languages.getDiagnostics(document.uri).map(codeOf);
    await eventually(() => assert.deepEqual(codes(), ["ir"]));
    const change = new vscode.WorkspaceEdit();
    change.insert(document.uri, new vscode.Position(0, 0), "; one more line\n");
    await vscode.workspace.applyEdit(change);
    const lines = () => vscode.languages.getDiagnostics(document.uri).map(({ range }) => range.start.line);
    await eventually(() => assert.deepEqual(lines(), [2]));
  });

  it("follows a setting without a restart", async () => {
    await startServer("wrong");
    await optimized();
    const { pid } = api.server;
    await configure({ model: "missing" });
    await eventually(() => assert.equal(api.server.status?.health, "warning"));
    await configure({ model: undefined });
    await eventually(() => assert.equal(api.server.status?.health, "ok"));
    assert.equal(api.server.pid, pid);
  });

  it("says so when the server does not start, and starts it when the setting is mended", async () => {
    const failed = (why: RegExp) => api.server.state === "failed" && why.test(api.server.reason);
    // More than once, as the end of a server may be seen before or after what is written to it fails.
    for (let starts = 0; starts < 5; starts++) {
      await configure({ "server.command": ["/nonexistent/llmfb", "serve"] });
      await until("the failure", () => failed(/nonexistent/));
      await assert.rejects(api.server.execute("llmfb.cancel", {}), /not running/);
      await configure({ "server.command": ["/bin/false"] });
      await until("another failure", () => failed(/false does not start/));
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert(failed(/false does not start/), api.server.reason);
    }
    await startServer("wrong");
  });

  it("gives up a server that keeps ending, until it is asked to restart it", async () => {
    await startServer("wrong");
    for (let crashes = 0; api.server.state !== "failed"; crashes++) {
      assert(crashes < 10, "it never gives up");
      const { pid } = api.server;
      process.kill(pid ?? 0, "SIGKILL");
      await until("the next server, or none", () => {
        const { state } = api.server;
        return state === "failed" || (state === "running" && api.server.pid !== pid);
      });
    }
    await vscode.commands.executeCommand("llmfb.restartServer");
    assert.equal(api.server.state, "running", api.server.reason);
  });

  it("ends the progress of a server that ends", async () => {
    await startServer("hangs");
    await openFile("two.ll", TWO);
    await vscode.commands.executeCommand("llmfb.optimizeAtCursor");
    await until("a job", () => api.jobs.titles.length === 1);
    process.kill(api.server.pid ?? 0, "SIGKILL");
    await until("the end of the progress", () => api.jobs.titles.length === 0);
  });

  it("shows an offer as a diff, and applies it from there", async () => {
    await startServer("wrong");
    const document = await optimized();
    await vscode.commands.executeCommand("llmfb.showDiff");
    const diff = await eventually(() => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input : assert.fail("there is no diff");
    });
    assert.equal(diff.modified.scheme, SCHEME);
    const [before, after] = await Promise.all(
      [diff.original, diff.modified].map((uri) => vscode.workspace.openTextDocument(uri)),
    );
    assert.equal(before?.getText(), TWO);
    assert.doesNotMatch(after?.getText() ?? "", /alloca/);
    assert.equal(after?.languageId, "llvm");
    await vscode.commands.executeCommand("llmfb.applyShown");
    await eventually(() => assert.equal(document.getText(), after?.getText()));
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  const ready = () => entries(api).map(({ command }) => command);
  const READY = ["llmfb.applyAtCursor", "llmfb.showDiff", "llmfb.showReport", "llmfb.copyOptCommand"];

  it("shows in the menu what can be done, ready things first", async () => {
    await startServer("wrong");
    const document = await openFile("two.ll", TWO);
    await until("the cursor's function", () => ready().includes("llmfb.optimizeAtCursor"));
    assert.deepEqual(
      ready().filter((each) => /apply|Diff|Report|copy|stop/i.test(each)),
      [],
    );
    await closeAll();
    assert.deepEqual(ready(), ["llmfb.restartServer", "llmfb.showLog"]);
    await vscode.window.showTextDocument(document);
    await closeAll();
    await optimized();
    assert.deepEqual(ready().slice(0, 4), READY);
    assert.match(entries(api)[0]?.description ?? "", /^@first: 4 → 1 instructions, -Oz 1$/);
  });

  it("knows what there is where the editor shows no lenses", async () => {
    await startServer("wrong");
    const editor = vscode.workspace.getConfiguration("editor");
    await editor.update("codeLens", false, vscode.ConfigurationTarget.Global);
    try {
      await openFile("two.ll", TWO);
      const before = api.jobs.latest;
      await vscode.commands.executeCommand("llmfb.optimizeAtCursor");
      await until("the end", () => api.jobs.latest !== before && api.jobs.latest?.ended === true);
      await eventually(() => assert.deepEqual(ready().slice(0, 4), READY));
    } finally {
      await editor.update("codeLens", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("keeps the caret where it was when offers are applied, and shows all of them as a diff", async () => {
    await startServer("wrong");
    const text = `${TWO}\n; between\n${TWO.replace("@first", "@second")}\n; tail\n`;
    const document = await openFile("three.ll", text);
    const before = api.jobs.latest;
    await vscode.commands.executeCommand("llmfb.optimizeEachFunction");
    await until("the end", () => api.jobs.latest !== before && api.jobs.latest?.ended === true);
    await vscode.commands.executeCommand("vscode.executeCodeLensProvider", document.uri);
    await until("the offers", () => api.offers.of(document) === 2);
    await vscode.commands.executeCommand("llmfb.showDiffOfAll");
    await until("the diff", () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff;
    });
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    editor.selections = [new vscode.Selection(9, 3, 9, 3), new vscode.Selection(15, 0, 15, 2)];
    await vscode.commands.executeCommand("llmfb.applyEach");
    await until("the edit", () => !document.getText().includes("alloca"));
    const lineOf = (line: number) => document.lineAt(line).text;
    await eventually(() => {
      const [inside, outside] = vscode.window.activeTextEditor?.selections ?? [];
      assert(inside && outside);
      assert.equal(functionAt(lineOf, inside.active.line), "second");
      assert.match(lineOf(inside.active.line - 1), /^define i32 @second/);
      assert.equal(inside.active.character, 3);
      assert.equal(lineOf(outside.active.line), "; tail");
    });
  });

  it("shows sizes as hints where they are asked for, and not what the lenses say", async () => {
    await startServer("wrong");
    const document = await optimized();
    assert.equal(vscode.workspace.getConfiguration("editor", document).get("inlayHints.enabled"), "on");
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async () => {
      const command = "vscode.executeInlayHintProvider";
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(command, document.uri, all);
      return found.map(({ label }) => label);
    };
    assert.deepEqual(await hints(), []);
    await configure({ sizeHints: true });
    try {
      await eventually(async () => assert.deepEqual(await hints(), ["4 → 1 instructions, -Oz 1"]));
    } finally {
      await configure({ sizeHints: undefined });
    }
    assert.deepEqual(await hints(), []);
  });

  it("shows bitcode as text, and says what it can't read", async () => {
    await startServer("wrong");
    const file = path.join(FOLDER, "a.bc");
    const make = `import anyio, sys
from llmfb_core.llvm.pool import WorkerPool
async def main():
    async with WorkerPool() as pool:
        _, content = await pool.make(sys.argv[1], "bitcode")
        open(sys.argv[2], "wb").write(content)
anyio.run(main)`;
    const root = path.join(__dirname, "..", "..", "..");
    const python = process.env.LLMFB_TEST_PYTHON ?? path.join(root, ".venv", "bin", "python");
    execFileSync(python, ["-P", "-c", make, TWO, file], { env: { ...process.env, PYTHONPATH: root } });
    await vscode.commands.executeCommand("vscode.open", vscode.Uri.file(file));
    await eventually(() => {
      const document = vscode.window.activeTextEditor?.document;
      assert.equal(document?.uri.scheme, SCHEME);
      assert.equal(document?.languageId, "llvm");
      assert.match(document?.getText() ?? "", /define i32 @first/);
    });
    const inputs = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
    await eventually(() => assert(!inputs().some((input) => input instanceof vscode.TabInputCustom)));
    const script = await openFile("script.bc", "scale = 2\n");
    assert.equal(script.getText(), "scale = 2\n");
  });

  it("shows what each pass did, one after the other", async () => {
    await startServer("wrong");
    const document = await openFile("two.ll", TWO);
    // What is shown is the text as it is, saved or not.
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, new vscode.Range(4, 2, 4, 12), "%c = add i32 %b, 77\n  ret i32 %c");
    await vscode.workspace.applyEdit(change);
    const shown = async (label: RegExp) => {
      const input = await eventually(() => {
        const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
        assert.match(tab?.label ?? "", label);
        return tab?.input instanceof vscode.TabInputTextDiff ? tab.input : assert.fail("there is no diff");
      });
      const documents = [input.original, input.modified].map((uri) => vscode.workspace.openTextDocument(uri));
      return (await Promise.all(documents)).map((each) => each.getText());
    };
    const argument = { uri: document.uri.toString(), function: "first", list: "oz", show: true };
    await vscode.commands.executeCommand("llmfb.explain", argument);
    const [source, first] = await shown(/\(1 of \d+, -Oz\): \d+ instructions/);
    assert.match(source ?? "", /alloca i32[\s\S]*, 77/);
    await vscode.commands.executeCommand("llmfb.nextStep");
    const [before, after] = await shown(/\(2 of \d+, -Oz\)/);
    assert.equal(before, first);
    assert.notEqual(after, before);
    await vscode.commands.executeCommand("llmfb.previousStep");
    assert.deepEqual(await shown(/\(1 of \d+, -Oz\)/), [source, first]);
    await vscode.commands.executeCommand("llmfb.previousStep");
    await shown(/\(1 of \d+, -Oz\)/);
    await until("a single diff", () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff).length === 1;
    });
  });

  it("shows the report as a page, and puts the opt command on the clipboard", async () => {
    await startServer("wrong");
    await optimized();
    await vscode.commands.executeCommand("llmfb.copyOptCommand");
    assert.match(await vscode.env.clipboard.readText(), /^llvm-extract .*(?:opt|clang -Oz) -S/);
    await vscode.commands.executeCommand("llmfb.showReport");
    await until("the page", () =>
      vscode.window.tabGroups.all.some(({ activeTab }) => /Report of @first/.test(activeTab?.label ?? "")),
    );
  });

  it("takes the marks of names for parts of words", async () => {
    const document = await openFile("two.ll", TWO);
    const word = (line: number, character: number) => {
      const range = document.getWordRangeAtPosition(new vscode.Position(line, character));
      return range && document.getText(range);
    };
    assert.equal(word(0, 13), "@first");
    assert.equal(word(1, 3), "%a");
  });
});
