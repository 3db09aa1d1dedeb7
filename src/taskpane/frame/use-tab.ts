import { useState, useSyncExternalStore } from "react";
import type { SessionState } from "../../app/session";
import type { TabName } from "./tab-name";
import { tabRequest } from "./tab-request";

/**
 * The open tab. The first reading opens one, once: Results where there are results, else Data. The user or a button of the
 * ribbon can open another, before or after.
 */
export function useTab({ phase }: Pick<SessionState, "phase">): [TabName, (tab: TabName) => void] {
  const request = useSyncExternalStore(tabRequest.subscribe, tabRequest.current);
  const [tab, setTab] = useState<TabName | null>(null);
  const [followed, setFollowed] = useState<typeof request>(null);
  const first = phase === "ready" ? "results" : "data";
  if (request !== null && request !== followed) {
    setFollowed(request);
    setTab(request.tab);
  } else if (tab === null && phase !== "starting") setTab(first);
  return [tab ?? first, setTab];
}
