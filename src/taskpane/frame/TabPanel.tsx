import { makeStyles } from "@fluentui/react-components";
import { Suspense, lazy, useState, type ComponentType } from "react";
import { Loading } from "../parts/Loading";
import { ScrollContext } from "./ScrollContext";
import type { TabName } from "./tab-name";
import type { TabProps } from "./tab-props";

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    outlineStyle: "none",
    overflowX: "hidden",
    overflowY: "auto",
    position: "relative",
  },
});

/** Each tab is loaded when it is first opened. */
const tabs: Readonly<Record<TabName, ComponentType<TabProps>>> = {
  data: lazy(() => import("../data/DataTab")),
  method: lazy(() => import("../method/MethodTab")),
  weights: lazy(() => import("../weights/WeightsTab")),
  results: lazy(() => import("../results/ResultsTab")),
  audit: lazy(() => import("../audit/AuditTab")),
};

/** The open tab; scrolls by itself, under the header. */
export function TabPanel({ tab, ...props }: TabProps & { readonly tab: TabName }) {
  const styles = useStyles();
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const Open = tabs[tab];
  return (
    <main
      ref={setPanel}
      id="tab-panel"
      role="tabpanel"
      aria-labelledby={`tab-${tab}`}
      tabIndex={-1}
      data-focus-home=""
      className={styles.panel}
    >
      <ScrollContext.Provider value={panel}>
        <Suspense key={tab} fallback={<Loading />}>
          <Open {...props} />
        </Suspense>
      </ScrollContext.Provider>
    </main>
  );
}
