import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { failureWords } from "./failure-words";

const useStyles = makeStyles({
  notice: { flexShrink: 0, marginBottom: tokens.spacingVerticalS, marginInline: tokens.spacingHorizontalL },
  body: { overflowWrap: "anywhere" },
});

/** Why the last action failed, what to do, and what had been written by then. */
export function FailureNotice() {
  const styles = useStyles();
  const { failure } = useSessionState();
  const { t } = useSpeech();
  if (failure === null) return null;
  const { title, wayOut, written } = failureWords(failure, t);
  return (
    <MessageBar
      intent={failure.code === "cancelled" ? "info" : "error"}
      layout="multiline"

      className={styles.notice}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle> {wayOut} {written}
      </MessageBarBody>
    </MessageBar>
  );
}
