import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";

export function ModerationView() {
  const { t } = useSpeech();
  return <Hint>{t("assessNoRatings")}</Hint>;
}
