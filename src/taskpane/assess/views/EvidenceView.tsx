import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";

export function EvidenceView() {
  const { t } = useSpeech();
  return <Hint>{t("assessNoRatings")}</Hint>;
}
