import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useSession, useSessionState } from "../session/SessionContext";
import { Button } from "@fluentui/react-components";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  notice: { flexShrink: 0, marginBottom: tokens.spacingVerticalS, marginInline: tokens.spacingHorizontalL },
});

/** Shown in an Excel that does not report edits, with the button that reads the workbook again. */
export function HostNotice() {
  const styles = useStyles();
  const session = useSession();
  const { abilities, phase } = useSessionState();
  const { t } = useSpeech();
  if (abilities.live || phase === "starting") return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.notice}>
      <MessageBarBody>{t("notLive", { level: abilities.level })}</MessageBarBody>
      <Button size="small" onClick={() => void session.refresh()}>
        {t("readAgain")}
      </Button>
    </MessageBar>
  );
}
