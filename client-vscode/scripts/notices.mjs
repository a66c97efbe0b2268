/**
 * Writes dist/notices.txt, the licenses of the npm packages in the bundle:  node scripts/notices.mjs META
 *
 * META is what esbuild says of the bundle (`--metafile`): which files are in it, and so which packages.
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const CLIENT = path.join(import.meta.dirname, "..");
const HEAD = `What the extension carries of others. The language server's wheel has notices of its own.
`;

const meta = JSON.parse(readFileSync(process.argv[2], "utf8"));
const folders = new Set(
  Object.keys(meta.inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
);
const notices = [...folders].sort().map((folder) => notice(path.join(CLIENT, folder)));
writeFileSync(path.join(CLIENT, "dist", "notices.txt"), [HEAD, ...notices].join(`\n${"-".repeat(80)}\n\n`));

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|third.?party)/i.test(file));
  if (!files.some((file) => /^licen[cs]e/i.test(file))) {
    throw new Error(`${name} ${version} (${license}) comes without the text of its license`);
  }
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return `${name} ${version} (${license})\n\n${texts.join("\n\n")}\n`.replaceAll("\r\n", "\n");
}
