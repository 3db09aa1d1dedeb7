import type { TabName } from "./tab-name";

/** A tab that something outside of the pane, a ribbon button, wants open; a new object each time. */
export interface TabWish {
  readonly tab: TabName;
}

let wish: TabWish | null = null;
const listeners = new Set<() => void>();

/** Opens a tab of the pane, now or as soon as it is drawn. */
export function wishTab(tab: TabName): void {
  wish = { tab };
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`: the last wish, null when there was none. */
export const tabWish = {
  current: (): TabWish | null => wish,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
