/** Where in a text of LLVM IR a position is, in words that outlast an edit; pure. */

import { headerAt, headerOf, isEnd } from "./cursor";

/** In a function so many lines below its header, or on one of the lines with this text outside of all functions. */
export type Place =
  | { readonly function: string; readonly below: number }
  | { readonly text: string; readonly number: number };

/** The place of a line. */
export function placeOf(lines: readonly string[], line: number): Place {
  const header = headerAt((at) => lines[at] ?? "", line);
  if (header !== undefined) {
    return { function: header.name, below: line - header.line };
  }
  const text = lines[line] ?? "";
  return { text, number: outside(lines, text).filter((each) => each < line).length };
}

/** The line of a place in another text, in a function that is shorter there its last one; undefined where it is gone. */
export function lineOf(lines: readonly string[], place: Place): number | undefined {
  if ("text" in place) {
    const same = outside(lines, place.text);
    return same[place.number] ?? same.at(-1);
  }
  const header = lines.findIndex((text) => headerOf(text) === place.function);
  if (header < 0) {
    return undefined;
  }
  let line = header;
  while (line < header + place.below && line + 1 < lines.length && !isEnd(lines[line] ?? "")) {
    line += 1;
  }
  return line;
}

/** The lines with a text that no function has. */
function outside(lines: readonly string[], text: string): number[] {
  const found: number[] = [];
  let inside = false;
  for (const [line, each] of lines.entries()) {
    const begins = headerOf(each) !== undefined;
    inside ||= begins;
    if (!inside && each === text) {
      found.push(line);
    }
    // A whole function may stand on one line.
    inside &&= !isEnd(each) && !(begins && /\}\s*$/.test(each));
  }
  return found;
}
