/** Of a picture of a graph, nothing gets into the page but shapes, text and our links. */

import assert from "node:assert/strict";
import { drawn } from "../../src/drawing";

const LINKS = new Map([
  ["b1", 'command:x?"<'],
  ["graph0", "command:no"],
]);

function picture(inside: string): string {
  return `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "a"\n "b">\n<!-- Title: f -->\n<svg width="2pt"\n viewBox="0 0 2 2" xmlns="http://www.w3.org/2000/svg">\n<g id="graph0" class="graph">\n<title>f</title>\n${inside}</g>\n</svg>\n`;
}

describe("the picture of a graph", () => {
  it("has links around the nodes", () => {
    const node =
      '<g id="b1" class="node">\n<polygon fill="none" points="1,-2 3,4"/>\n<text x="1">a</text>\n</g>\n';
    assert.equal(
      drawn(picture(node), LINKS),
      '<svg width="2pt" viewBox="0 0 2 2"><g class="graph"><a href="command:x?&#34;&#60;"><g class="node">' +
        '<polygon points="1,-2 3,4"></polygon><text x="1">a</text></g></a></g></svg>',
    );
  });

  it("shows names as they are", () => {
    const text = "]]&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;lt;";
    assert(drawn(picture(`<text>${text}</text>`), LINKS).includes(`<text>${text}</text>`));
  });

  it("leaves out what is not drawn", () => {
    for (const name of ["script", "style", "foreignobject", "a", "image", "iframe", "title"]) {
      const found = drawn(
        picture(`<${name} href="x">alert(1)</${name}><path onload="x" d="M1,2" style="x"/>`),
        LINKS,
      );
      assert.equal(
        found,
        '<svg width="2pt" viewBox="0 0 2 2"><g class="graph"><path d="M1,2"></path></g></svg>',
      );
    }
    const values = '<text x="1;expression(1)" class="&quot;">]]>&x</text>';
    assert.match(drawn(picture(values), LINKS), /<text>\]\]&gt;&amp;x<\/text>/);
  });

  it("is refused where it is none", () => {
    const broken = [
      "<script>",
      "<text",
      "<g></text>",
      "</g></svg></svg>",
      "<G></G>",
      "<path d='1'/>",
      "<p<a>",
    ];
    for (const inside of broken) {
      assert.throws(() => drawn(picture(inside), LINKS), /broken/, inside);
    }
  });
});
