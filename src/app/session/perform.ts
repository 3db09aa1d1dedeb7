import { CancelledError, HostError } from "../live-port";
import type { Core } from "./core";
import { failureOf } from "./failure";
import type { SessionAction } from "./actions";
import type { SessionState } from "./types";

/** Runs one action and shows in the state that it runs and how it ended. Never rejects. */
export async function perform(core: Core, running: SessionAction, work: () => Promise<void>): Promise<void> {
  core.store.set({ failure: null });
  await attempt(core, running, work);
}

/**
 * As `perform`, for work that the session starts itself: when an edit was read, the failure of an earlier action of
 * the user stays in the state. Returns whether to try again, because the user was typing in a cell.
 */
export async function performQuietly(core: Core, work: () => Promise<unknown>): Promise<boolean> {
  const { store } = core;
  const earlier = store.state.failure;
  const error = await attempt(core, { action: "read", subject: "" }, work);
  if (error === null && earlier?.action === "read") store.set({ failure: null });
  return error instanceof HostError && (error.code === "cell-in-edit-mode" || error.code === "host-busy");
}

async function attempt(core: Core, running: SessionAction, work: () => Promise<unknown>): Promise<unknown> {
  const { store, undos } = core;
  const { action } = running;
  const idle = (): Partial<SessionState> => ({
    busy: null,
    canUndo: undos.next !== null,
    undoes: undos.next,
  });
  core.running = running;
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
