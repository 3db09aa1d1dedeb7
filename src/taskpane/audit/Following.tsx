import { Caption1 } from "@fluentui/react-components";
import { useSpeech } from "../strings/SpeechContext";

/** "And 487 cells that follow from it"; nothing where there are none. */
export function Following({ count }: { readonly count: number }) {
  const { t } = useSpeech();
  return count === 0 ? null : <Caption1>{t("followFromIt", { count })}</Caption1>;
}
