/** Runs the tests inside VS Code's extension host; VS Code calls `run` and ends when it settles. `LLMFB_TEST_GREP` chooses. */

import * as path from "node:path";
import { format } from "node:util";
import Mocha from "mocha";

const FILES = ["cursor.js", "place.js", "drawing.js", "scenarios.js", "behaviour.js", "hostile.js"];

export async function run(): Promise<void> {
  // The mark by which our lines are told from those of VS Code.
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    for (const line of format(...args).split("\n")) {
      console.log(`llmfb-tests: ${line}`);
    }
  };
  const mocha = new Mocha({ ui: "bdd", timeout: 180_000, color: false, failZero: true });
  mocha.grep(process.env.LLMFB_TEST_GREP ?? "");
  for (const file of FILES) {
    mocha.addFile(path.join(__dirname, file));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) {
    throw new Error(`${failures} failed`);
  }
}
