import type { TabName } from "./tab-name";

/** A tab that a button of the ribbon opens; each request is a new object. */
interface TabRequest {
  readonly tab: TabName;
}

let request: TabRequest | null = null;
const listeners = new Set<() => void>();

/** Opens a tab of the pane, now or as soon as the pane is drawn. */
export function requestTab(tab: TabName): void {
  request = { tab };
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`: the last request, null where there was none. */
export const tabRequest = {
  current: (): TabRequest | null => request,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
