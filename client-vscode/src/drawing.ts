/** Graphviz' SVG as part of a page: rebuilt from the few elements that it draws graphs with, blocks as links; pure. */

const TOKEN =
  /<!--[\s\S]*?-->|<[?!][^>]*>|<(?<end>\/)?(?<name>[a-z]+)(?<attributes>(?:\s+[\w:-]+="[^"]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ELEMENTS = new Set(["svg", "g", "polygon", "path", "text"]);
/** What they may have: places, sizes and shapes. Colours and fonts are those of the page. */
const ATTRIBUTES = new Set(
  "width height viewBox transform points d x y text-anchor font-size class".split(" "),
);
const PLAIN = /^[\w\s.,()-]*$/;
const ENTITY = /&(?!(?:#\d+|lt|gt|amp|quot);)/g;

/** The picture with a link around each node whose id has one; throws for what Graphviz would not write. */
export function drawn(svg: string, links: ReadonlyMap<string, string>): string {
  const parts: string[] = [];
  const open: { name: string; close: string }[] = [];
  let end = 0;
  for (const token of svg.matchAll(TOKEN)) {
    const { name, attributes = "", text, empty, end: closes } = token.groups ?? {};
    if (token.index !== end) {
      break;
    }
    end += token[0].length;
    if (text !== undefined) {
      parts.push(open.at(-1)?.name === "text" ? text.replace(ENTITY, "&amp;").replaceAll(">", "&gt;") : "");
    } else if (closes) {
      const last = open.pop();
      if (last?.name !== name) {
        throw new Error("the picture of the graph is broken");
      }
      parts.push(last?.close ?? "");
    } else if (name !== undefined) {
      const [begin, close] = element(name, attributes, links);
      parts.push(begin);
      if (empty) {
        parts.push(close);
      } else {
        open.push({ name, close });
      }
    }
  }
  if (end !== svg.length || open.length > 0) {
    throw new Error("the picture of the graph is broken");
  }
  return parts.join("");
}

/** How an element begins and ends, nothing for those that the page does without. */
function element(name: string, attributes: string, links: ReadonlyMap<string, string>): [string, string] {
  if (!ELEMENTS.has(name)) {
    return ["", ""];
  }
  const found = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key = "", value = ""]) => [key, value]));
  const kept = [...found].filter(([key, value]) => ATTRIBUTES.has(key) && PLAIN.test(value));
  const begin = `<${name}${kept.map(([key, value]) => ` ${key}="${value}"`).join("")}>`;
  const link = found.get("class") === "node" ? links.get(found.get("id") ?? "") : undefined;
  return link === undefined
    ? [begin, `</${name}>`]
    : [`<a href="${escaped(link)}">${begin}`, `</${name}></a>`];
}

/** Text as it is, in a page. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
