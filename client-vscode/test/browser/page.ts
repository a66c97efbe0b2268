/** A headless Chromium that shows VS Code. */

import { chromium, type Page } from "playwright-core";

const CHROMIUM = process.env.LLMFB_CHROMIUM ?? "/usr/bin/chromium";
const OPTIONS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

export async function withPage(what: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: OPTIONS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    await what(page);
  } finally {
    await browser.close();
  }
}

/** The value of an argument that must be there. */
export function argument(index: number, what: string): string {
  const value = process.argv[index + 2];
  if (value === undefined) {
    throw new Error(`${what} is missing`);
  }
  return value;
}
