/** Which function a line belongs to. */

import assert from "node:assert/strict";
import { functionAt } from "../../src/cursor";

const TEXT = `; define void @comment() {
declare void @elsewhere()
define i32 @plain(i32 %x) {
  ret i32 %x
}
; between
define internal "a"="@no" void @"with space \\C3\\A9"() personality ptr @other {
entry:
  ret void
}
define void @0() { ret void }
`.split("\n");

const EXPECTED: [line: number, name: string | undefined][] = [
  [0, undefined],
  [1, undefined],
  [2, "plain"],
  [3, "plain"],
  [4, "plain"],
  [5, undefined],
  [6, "with space é"],
  [8, "with space é"],
  [10, "0"],
];

describe("the function at a line", () => {
  for (const [line, name] of EXPECTED) {
    it(`${line}: ${TEXT[line]}`, () =>
      assert.equal(
        functionAt((at) => TEXT[at] ?? "", line),
        name,
      ));
  }
});
