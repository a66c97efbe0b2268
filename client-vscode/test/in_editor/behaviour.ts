/** What only VS Code's client does: diagnostics once, restarts, giving up, lenses that show things. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Llmfb } from "../../src/llmfb";
import { SCHEME } from "../../src/targets";
import { closeAll, codeOf, configure, eventually, llmfb, openFile, startServer, until } from "./editor";

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
