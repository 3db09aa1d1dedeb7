/**
 * Loads one part after another, each when the page is idle. A part that fails is skipped: it is loaded again when it is
 * needed.
 */
export async function loadAhead(loads: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const load of loads) {
    await idle();
    await load().catch(() => undefined);
  }
}

/** How long to wait, in milliseconds, where the browser does not report that it is idle (WebKit: Excel on a Mac). */
const patience = 200;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, patience);
  });
