import { makeStyles } from "@fluentui/react-components";
import { useSpeech } from "../strings/SpeechContext";
import { useSessionState } from "../session/SessionContext";
import { announcement } from "./announcement";

const useStyles = makeStyles({
  hidden: {
    clipPath: "inset(50%)",
    height: "1px",
    overflow: "hidden",
    position: "absolute",
    whiteSpace: "nowrap",
    width: "1px",
  },
});

/** Announces to screen readers what was done or failed; the only component that does. */
export function LiveRegion() {
  const styles = useStyles();
  const state = useSessionState();
  const speech = useSpeech();
  return (
    <div role="status" aria-live="polite" aria-atomic className={styles.hidden}>
      {announcement(state, speech)}
    </div>
  );
}
