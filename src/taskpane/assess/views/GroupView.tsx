import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";
import type { AssessViewProps } from "../assess-view-props";

export function GroupView({ index }: AssessViewProps) {
  const { t } = useSpeech();
  void index;
  return <Hint>{t("assessNoGroup")}</Hint>;
}
