import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReportMode } from "../../app";
import type { Session, SessionState } from "../../app/session";
import type { TabName } from "../frame/tab-name";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { undoWords } from "./undo-words";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: "auto",
  },
  action: { minWidth: 0, whiteSpace: "nowrap" },
  undo: { minWidth: "32px" },
});

interface PrimaryActionProps {
  readonly tab: TabName;
  readonly openTab: (tab: TabName) => void;
  readonly mode: ReportMode;
}

/** The button for the next step, and Undo. Both keep their place and the focus while an action runs. */
export function PrimaryAction({ tab, openTab, mode }: PrimaryActionProps) {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const speech = useSpeech();
  const { t } = speech;
  const { key, run } = nextAction(state, session, tab, openTab, mode);
  const busy = state.busy !== null || state.phase === "starting";
  const undo = state.undoes && t("undo", { action: undoWords(state.undoes, speech) });
  return (
    <div className={styles.actions}>
      {undo !== null && (
        <Button
          className={styles.undo}
          icon={<ArrowUndoRegular />}
          aria-label={undo}
          title={undo}
          disabledFocusable={busy}
          onClick={() => void session.undo()}
        />
      )}
      <Button
        className={styles.action}
        appearance={state.report === "upToDate" && state.phase === "ready" ? "outline" : "primary"}
        disabledFocusable={busy}
        onClick={run}
      >
        {t(key)}
      </Button>
    </div>
  );
}

function nextAction(
  state: SessionState,
  session: Session,
  tab: TabName,
  openTab: (tab: TabName) => void,
  mode: ReportMode,
) {
  if (state.phase === "empty")
    return { key: "insertTemplate", run: () => void session.insertTemplate() } as const;
  if (state.phase === "unreadable")
    return tab === "data"
      ? ({ key: "readAgain", run: () => void session.refresh() } as const)
      : ({ key: "showProblems", run: () => openTab("data") } as const);
  return {
    key: state.report === "upToDate" ? "scoreAgain" : "score",
    run: () => void session.score(mode),
  } as const;
}
