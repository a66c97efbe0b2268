/** Where a position is after an edit, which settings a message names, and what a status is about. */

import assert from "node:assert/strict";
import { settingIn, trouble } from "../../src/messages";
import { lineOf, placeOf } from "../../src/place";

const BEFORE = `; head

define void @a() {
  fence acquire
  ret void
}

define void @b() { ret void }

define void @c() {
  ret void
}
; tail`.split("\n");

const AFTER = `; head

define void @a() {
  ret void
}

define void @b() { ret void }

define void @c() {
x:
  ret void
}
; tail
attributes #0 = { minsize }`.split("\n");

const EXPECTED: [before: number, after: number][] = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 4],
  [6, 5],
  [7, 6],
  [8, 7],
  [9, 8],
  [11, 10],
  [12, 12],
];

describe("the place of a line", () => {
  for (const [before, after] of EXPECTED) {
    it(`${before}: ${BEFORE[before]}`, () => assert.equal(lineOf(AFTER, placeOf(BEFORE, before)), after));
  }
  it("is gone with its function", () => {
    assert.equal(lineOf(["; nothing"], placeOf(BEFORE, 3)), undefined);
    assert.equal(lineOf(["; nothing"], placeOf(BEFORE, 0)), undefined);
  });
});

describe("the setting that a message names", () => {
  const named: [text: string, setting: string | undefined][] = [
    ["llmfb: llmfb.seconds must be a number of seconds above 0, not -1; using 10.0", "llmfb.seconds"],
    ["--llvm or the setting llmfb.llvm names one. So it is", "llmfb.llvm"],
    ["see llmfb.server.command.", "llmfb.server.command"],
    ["llmfb.frobnicate is none, nor is llmfb.type.0", undefined],
    ["myllmfb.seconds and llmfb.secondsX", undefined],
  ];
  for (const [text, setting] of named) {
    it(text, () => assert.equal(settingIn(text), setting));
  }
});

describe("what the status bar says of a warning", () => {
  const warnings: [message: string, words: string][] = [
    ["LLVM 22.1.8, no model: no model is installed", "no model"],
    ["LLVM 22.1.8, no model: the endpoint answered: internal error", "no model"],
    ["LLVM not started yet, internal error in prewarm: RuntimeError('no model')", "internal error"],
  ];
  for (const [message, words] of warnings) {
    it(message, () => assert.equal(trouble(message), words));
  }
});
