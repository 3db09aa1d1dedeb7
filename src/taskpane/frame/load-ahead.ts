/**
 * Runs loadings one after another, each when the page has nothing else to do. One that fails is left out: what it
 * would have loaded is loaded when it is needed.
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
