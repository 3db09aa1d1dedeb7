import { Button, Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { actionWords, stepWords } from "./busy-words";

const useStyles = makeStyles({
  running: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalS, minHeight: "24px" },
  cancel: { flexShrink: 0 },
  words: { color: tokens.colorNeutralForeground2, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** How far the running action is, and Cancel where it can be stopped; nothing when none runs. */
export function RunningAction() {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t, percent } = useSpeech();
  if (busy === null) return null;
  const step = stepWords(busy, t);
  return (
    <div className={styles.running}>
      <div className={styles.line}>
        <Caption1 className={styles.words}>
          {[actionWords(busy.action, t), step].filter((words) => words !== "").join(" · ")}
          {busy.share !== null && ` · ${percent(busy.share)}`}
        </Caption1>
        {busy.cancellable && (
          <Button size="small" className={styles.cancel} onClick={() => session.cancel()}>
            {t("cancel")}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={actionWords(busy.action, t)}
        {...(busy.share !== null && { value: busy.share })}
      />
    </div>
  );
}
