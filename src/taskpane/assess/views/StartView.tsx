import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";

export function StartView() {
  const { t } = useSpeech();
  return <Hint>{t("assessNoRatings")}</Hint>;
}
