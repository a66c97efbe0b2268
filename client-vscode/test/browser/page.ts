/** A headless Chromium that shows VS Code. */

import { chromium, type Page } from "playwright-core";

const CHROMIUM = process.env.LLMFB_CHROMIUM ?? "/usr/bin/chromium";
const OPTIONS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** Its width and height, and the dots for each of its points. */
const WINDOW = (process.env.LLMFB_WINDOW ?? "1280x800x1").split("x").map(Number);

export async function withPage(what: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: OPTIONS });
  try {
    const [width = 1280, height = 800, deviceScaleFactor = 1] = WINDOW;
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor });
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
