/** Which function of a text of LLVM IR a line belongs to; pure. */

const HEADER = /^\s*define\b(?:"[^"]*"|[^"@;])*@(?:"([^"]*)"|([-A-Za-z0-9._$]+))/;
const END = /^\}/;

/** The name of the defined function that `line` is in, as the server names it, or undefined. */
export function functionAt(lines: readonly string[], line: number): string | undefined {
  for (let at = line; at >= 0; at--) {
    const text = lines[at] ?? "";
    const header = HEADER.exec(text);
    if (header !== null) {
      return header[1] === undefined ? header[2] : decoded(header[1]);
    }
    if (at < line && END.test(text)) {
      return undefined;
    }
  }
  return undefined;
}

/** `\xx` in a quoted name stands for one byte of its UTF-8. */
function decoded(quoted: string): string {
  const bytes: Buffer[] = [];
  for (const part of quoted.split(/(\\[0-9A-Fa-f]{2})/)) {
    bytes.push(/^\\[0-9A-Fa-f]{2}$/.test(part) ? Buffer.from(part.slice(1), "hex") : Buffer.from(part));
  }
  return Buffer.concat(bytes).toString();
}
