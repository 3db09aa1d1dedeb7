import type { Browser, Page } from "playwright-core";

/** Asks the server on this machine for a file: no address elsewhere is tried. */
const tried = (): Promise<string> =>
  fetch("/examples/capabilities.xlsx").then(
    () => "answered",
    () => "refused",
  );

/** What the browser refuses to the pane, to the workbench's page and to their workers. */
export function policy(browser: () => Browser, url: () => string): void {
  let page: Page;
  /** Files of the pane that came without the policy. */
  const unprotected: string[] = [];

  beforeAll(async () => {
    page = await (await browser().newContext()).newPage();
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      const sent = response.headers()["content-security-policy"] ?? "";
      if (pathname.startsWith("/pane/") && !sent.includes("connect-src 'none'")) unprotected.push(pathname);
    });
    await page.goto(url());
    await page.frameLocator("iframe").getByRole("tab").first().waitFor();
  });

  afterAll(() => page.context().close());

  test("every file of the pane comes with the policy as a header", () => expect(unprotected).toEqual([]));

  test("the browser refuses a request of the pane's worker, and not only one of the page", async () => {
    const pane = page.frames().find((frame) => frame.url().includes("/pane/"));
    const started = page.waitForEvent("worker");
    const script = await pane?.evaluate(() => {
      const [last = ""] = [...document.scripts].map(({ src }) => src).filter((src) => src.includes("/pane/"));
      Object.assign(window, { tried: new Worker(last) });
      return last;
    });
    expect(script).toContain("/pane/");
    const worker = await started;
    expect(await pane?.evaluate(tried)).toBe("refused");
    expect(await worker.evaluate(tried)).toBe("refused");
  });

  test("the server answers where a policy allows it: the request itself works", async () =>
    expect(await page.evaluate(tried)).toBe("answered"));

  test("the workbench's page may start no other worker than the one that computes formulas", async () => {
    const refused = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
            resolve([effectiveDirective, new URL(blockedURI).pathname]),
          );
          const other = "/packages/rxjs/dist/bundles/rxjs.umd.min.js";
          try {
            new Worker(other);
          } catch {
            resolve(["worker-src", other]);
          }
        }),
    );
    expect(refused).toEqual(["worker-src", "/packages/rxjs/dist/bundles/rxjs.umd.min.js"]);
  });

  test("the worker that computes formulas makes no request, and no code of texts", async () => {
    const calculator = page.workers().find((worker) => worker.url().endsWith("/page/calculator.js"));
    expect(await calculator?.evaluate(tried)).toBe("refused");
    const made = await calculator?.evaluate(
      () =>
        new Promise((resolve) =>
          // What an inspector runs may make code; what a timer runs may not.
          setTimeout(() => {
            try {
              resolve(typeof new Function("return 1"));
            } catch {
              resolve("refused");
            }
          }),
        ),
    );
    expect(made).toBe("refused");
  });
}
