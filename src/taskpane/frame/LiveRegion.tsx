import { useUnseen } from "../parts/use-unseen";
import { useSpeech } from "../strings/SpeechContext";
import { useSessionState } from "../session/SessionContext";
import { announcement } from "./announcement";

/** Announces to screen readers what was done or failed; the only component that does. */
export function LiveRegion() {
  const { unseen } = useUnseen();
  const state = useSessionState();
  const speech = useSpeech();
  return (
    <div role="status" aria-live="polite" aria-atomic className={unseen}>
      {announcement(state, speech)}
    </div>
  );
}
