import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportMode } from "../app";
import type { Session } from "../app/session";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { FailureNotice } from "./frame/FailureNotice";
import { HostNotice } from "./frame/HostNotice";
import { KeepChoice } from "./frame/KeptChoice";
import { LiveRegion } from "./frame/LiveRegion";
import { PaneFailure } from "./frame/PaneFailure";
import { ScoredNotice } from "./frame/ScoredNotice";
import { TabPanel } from "./frame/TabPanel";
import { Tabs } from "./frame/Tabs";
import { useTab } from "./frame/use-tab";
import { Header } from "./header/Header";
import { SessionContext, useSessionState } from "./session/SessionContext";
import { useKeptFocus } from "./session/use-kept-focus";
import type { Speech } from "./strings/speech";
import { SpeechContext } from "./strings/SpeechContext";
import { useTheme } from "./theme/use-theme";

const useStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
  },
});

interface PaneProps {
  readonly session: Session;
  /** The texts of the user's language, and the formats of the user's locale. */
  readonly speech: Speech;
}

/** The task pane: draws the state of a session and calls its actions. */
export function Pane({ session, speech }: PaneProps) {
  const theme = useTheme();
  return (
    <SpeechContext.Provider value={speech}>
      <ErrorBoundary fallback={(error, again) => <PaneFailure error={error} again={again} speech={speech} />}>
        <SessionContext.Provider value={session}>
          <FluentProvider theme={theme} lang={speech.language}>
            <KeepChoice>
              <Frame />
            </KeepChoice>
          </FluentProvider>
        </SessionContext.Provider>
      </ErrorBoundary>
    </SpeechContext.Provider>
  );
}

function Frame() {
  const styles = useStyles();
  const state = useSessionState();
  const [tab, openTab] = useTab(state);
  const [mode, setMode] = useState<ReportMode>("live");
  useKeptFocus();
  return (
    <div className={styles.pane}>
      <Header tab={tab} openTab={openTab} mode={mode} />
      <FailureNotice />
      <HostNotice />
      <ScoredNotice />
      <Tabs tab={tab} openTab={openTab} />
      <TabPanel tab={tab} mode={mode} setMode={setMode} />
      <LiveRegion />
    </div>
  );
}
