import { makeStyles } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { Loading } from "../parts/Loading";
import { ErrorBoundary } from "./ErrorBoundary";
import { ScrollContext } from "./ScrollContext";
import { TabFailure } from "./TabFailure";
import type { TabName } from "./tab-name";
import { tabParts } from "./tab-parts";
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

/** The open tab; scrolls by itself, under the header. */
export function TabPanel({ tab, ...props }: TabProps & { readonly tab: TabName }) {
  const styles = useStyles();
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const [attempt, setAttempt] = useState(0);
  const part = tabParts[tab];
  const again = (): void => {
    part.forget();
    // The pressed button is removed, and would take the focus with it.
    panel?.focus();
    setAttempt(attempt + 1);
  };
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
        <ErrorBoundary
          key={`${tab} ${attempt}`}
          fallback={(error) => <TabFailure error={error} again={again} />}
        >
          <Suspense fallback={<Loading />}>{part.draw(props)}</Suspense>
        </ErrorBoundary>
      </ScrollContext.Provider>
    </main>
  );
}
