import { useState, useSyncExternalStore } from "react";
import type { SessionState } from "../../app/session";
import type { TabName } from "./tab-name";
import { tabWish } from "./tab-wish";

/**
 * The open tab. Until one is opened, by the user or by a button of the ribbon, the first reading decides, once: results
 * where there are some, data where something has to be done first.
 */
export function useTab({ phase }: Pick<SessionState, "phase">): [TabName, (tab: TabName) => void] {
  const wish = useSyncExternalStore(tabWish.subscribe, tabWish.current);
  const [tab, setTab] = useState<TabName | null>(null);
  const [heard, setHeard] = useState<typeof wish>(null);
  const first = phase === "ready" ? "results" : "data";
  if (wish !== null && wish !== heard) {
    setHeard(wish);
    setTab(wish.tab);
  } else if (tab === null && phase !== "starting") setTab(first);
  return [tab ?? first, setTab];
}
