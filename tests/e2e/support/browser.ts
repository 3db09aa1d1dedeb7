import { chromium as playwright, type Browser } from "playwright-core";

/** The package has arguments of its own, with which several pages at once crash. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

/** The browser that comes in a package, with the libraries that it needs. */
export async function startBrowser(): Promise<Browser> {
  // The package unpacks its own libraries where it believes to be in this runtime, and looks when it is loaded.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return playwright.launch({ executablePath: await chromium.executablePath(), headless: true, args });
}
