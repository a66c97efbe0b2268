/** The folder that is open here is full of programs and settings that nobody wants; see tests/editors/hostile.py. */

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readlinkSync, symlinkSync } from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import type { Llmfb } from "../../src/llmfb";
import { closeAll, configure, eventually, FOLDER, llmfb, openFile, startServer, until } from "./editor";

const PYTHON = process.env.LLMFB_TEST_PYTHON ?? "python3";
const ONE = `define i32 @one(i32 %x) {
  %a = add i32 %x, 0
  %b = add i32 %a, 0
  ret i32 %b
}
`;

/** By what a server may be found, what does it, and what the command is then. */
const WAYS: [name: string, prepare: () => Promise<void>, command: RegExp][] = [
  [
    "the setting",
    () => configure({ "server.command": [path.join(path.dirname(PYTHON), "llmfb"), "serve"] }),
    /serve/,
  ],
  ["a name in the setting", () => configure({ "server.command": ["llmfb", "serve"] }), /serve/],
  ["PATH", () => configure({ "server.command": [] }), /serve/],
  [
    "the default interpreter",
    async () => {
      process.env.PATH = process.env.PATH?.replace(path.delimiter + bin, "") ?? "";
      await configure({ "server.command": [] });
    },
    /-P\0-m\0llmfb_server/,
  ],
];

const bin = mkdtempSync(path.join(FOLDER, "bin-"));

describe("in a hostile folder", () => {
  let api: Llmfb;
  const { PATH } = process.env;
  before(async () => {
    api = await llmfb();
    await configure({ objective: "instructions", seconds: 0.3 });
    symlinkSync(path.join(path.dirname(PYTHON), "llmfb"), path.join(bin, "llmfb"));
  });
  afterEach(closeAll);
  after(async () => {
    process.env.PATH = PATH;
  });

  it("is where the folder's settings would say something", () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? "";
    const settings = readFileSync(path.join(folder, ".vscode", "settings.json"), "utf8");
    assert.match(settings, /llmfb.server.command/);
  });

  for (const [name, prepare, command] of WAYS) {
    it(`runs the server found by ${name}, in a folder of its own`, async () => {
      process.env.PATH = [PATH, bin].join(path.delimiter);
      await prepare();
      await vscode.commands.executeCommand("llmfb.restartServer");
      await eventually(() => assert.equal(api.server.state, "running", api.server.reason));
      assert.match(readFileSync(`/proc/${api.server.pid}/cmdline`, "utf8"), command);
      assert.equal(
        readlinkSync(`/proc/${api.server.pid}/cwd`),
        path.join(api.context.globalStorageUri.fsPath, "run"),
      );
      await eventually(() => assert.equal(api.server.status?.health, "ok", api.server.status?.message));
      await openFile("one.ll", ONE);
      await vscode.commands.executeCommand("llmfb.optimizeAtCursor");
      await until("the end of the job", () => api.jobs.latest?.ended === true);
    });
  }

  it("refuses a program by a relative path", async () => {
    for (const program of ["./llmfb", ".vscode/llmfb", "nonexistent"]) {
      await configure({ "server.command": [program, "serve"] });
      await until(
        "the refusal",
        () => api.server.state === "failed" && api.server.reason.endsWith(`: ${program}`),
      );
    }
    await startServer("wrong");
  });
});
