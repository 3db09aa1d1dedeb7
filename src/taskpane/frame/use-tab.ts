import { useState, useSyncExternalStore } from "react";
import type { SessionState } from "../../app/session";
import type { TabName } from "./tab-name";
import { tabWish } from "./tab-wish";

/**
 * The open tab. The first reading opens one, once: Results where there are results, else Data. The user or a button of the
 * ribbon can open another, before or after.
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
