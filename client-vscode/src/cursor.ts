/** Which function of a text of LLVM IR a line belongs to; pure. */

const HEADER = /^\s*define\b(?:"[^"]*"|[^"@;])*@(?:"([^"]*)"|([-A-Za-z0-9._$]+))/;
const END = /^\}/;

/** A text, line by line. */
export type LineOf = (line: number) => string;

/** A defined function, as the server names it, and the line of its header. */
export interface Header {
  readonly name: string;
  readonly line: number;
}

/** The defined function that `line` is in. */
export function headerAt(lineOf: LineOf, line: number): Header | undefined {
  for (let at = line; at >= 0; at--) {
    const text = lineOf(at);
    const name = headerOf(text);
    if (name !== undefined) {
      return { name, line: at };
    }
    if (at < line && END.test(text)) {
      return undefined;
    }
  }
  return undefined;
}

/** The name of the defined function that `line` is in, or undefined. */
export function functionAt(lineOf: LineOf, line: number): string | undefined {
  return headerAt(lineOf, line)?.name;
}

/** The name of the function whose definition begins on a line with this text, or undefined. */
export function headerOf(text: string): string | undefined {
  const header = HEADER.exec(text);
  if (header === null) {
    return undefined;
  }
  return header[1] === undefined ? header[2] : decoded(header[1]);
}

/** Whether a function's definition ends on a line with this text. */
export function isEnd(text: string): boolean {
  return END.test(text);
}

/** `\xx` in a quoted name stands for one byte of its UTF-8. */
function decoded(quoted: string): string {
  const bytes: Buffer[] = [];
  for (const part of quoted.split(/(\\[0-9A-Fa-f]{2})/)) {
    bytes.push(/^\\[0-9A-Fa-f]{2}$/.test(part) ? Buffer.from(part.slice(1), "hex") : Buffer.from(part));
  }
  return Buffer.concat(bytes).toString();
}
