import { Button, Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { RunningPlan as Running } from "../../../app/session";
import { useSession } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  running: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalS, minHeight: "24px" },
  words: { color: tokens.colorNeutralForeground2, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** How far the plan is, and Cancel. The rest of the pane can be used meanwhile. */
export function RunningPlan({ running: { share } }: { readonly running: Running }) {
  const styles = useStyles();
  const session = useSession();
  const { t, percent } = useSpeech();
  return (
    <div className={styles.running}>
      <div className={styles.line}>
        <Caption1 className={styles.words}>
          {t("planRunning")}
          {share !== null && ` · ${percent(share)}`}
        </Caption1>
        <Button size="small" onClick={() => session.cancelPlan()}>
          {t("cancel")}
        </Button>
      </div>
      <ProgressBar aria-label={t("planRunning")} {...(share !== null && { value: share })} />
    </div>
  );
}
