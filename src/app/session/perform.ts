import { CancelledError, HostError } from "../live-port";
import type { Core } from "./core";
import { failureOf } from "./failure";
import type { Deed, SessionState } from "./types";

/** Runs one action: shows that it runs, and what became of it. Never rejects. */
export async function perform(core: Core, deed: Deed, work: () => Promise<void>): Promise<void> {
  core.store.set({ failure: null });
  await attempt(core, deed, work);
}

/**
 * As `perform`, for what the session does by itself: an edit that is taken does not wipe away the failure of what the
 * user asked for. Tells whether it should be tried again, as the user was at work in a cell.
 */
export async function performQuietly(core: Core, work: () => Promise<unknown>): Promise<boolean> {
  const { store } = core;
  const earlier = store.state.failure;
  const error = await attempt(core, { action: "read", subject: "" }, work);
  if (error === null && earlier?.action === "read") store.set({ failure: null });
  return error instanceof HostError && (error.code === "cell-in-edit-mode" || error.code === "host-busy");
}

async function attempt(core: Core, deed: Deed, work: () => Promise<unknown>): Promise<unknown> {
  const { store, undos } = core;
  const { action } = deed;
  const idle = (): Partial<SessionState> => ({
    busy: null,
    canUndo: undos.next !== null,
    undoes: undos.next,
  });
  core.deed = deed;
  core.abort = new AbortController();
  store.set({ busy: { action, step: "", share: null, cancellable: false } });
  try {
    await work();
    store.set(idle());
    return null;
  } catch (error) {
    const change = { ...idle(), failure: failureOf(action, error) };
    store.set(error instanceof CancelledError ? { ...change, done: { what: "cancelled" } } : change);
    return error;
  }
}
