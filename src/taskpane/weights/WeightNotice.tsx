import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { SessionIndex } from "../../app/session";
import { useSession } from "../session/SessionContext";
import { settingLines } from "../method/setting-lines";
import { methodWords } from "../../workbook/spanish";
import { useSpeech } from "../strings/SpeechContext";

/** Whether any weight has a cell that can be written. */
export const hasWeightCells = ({ source }: SessionIndex): boolean =>
  Object.values(source.nodes).some(({ weight }) => weight !== undefined);

/** Why the weights cannot be moved here: the method does not use them, or the workbook has no cells for them. */
export function WeightNotice({ index }: { readonly index: SessionIndex }) {
  const session = useSession();
  const { t, language } = useSpeech();
  const line = settingLines(index.model).find(({ title }) => title === "Weights");
  if (index.model.method.weights.method !== "given")
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          {t("weightsNotUsed", { method: methodWords(language).value("Weights", line?.words ?? "") })}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void session.setSetting("Weights", "given")}>
            {t("useGivenWeights")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  if (hasWeightCells(index)) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t("weightsWithoutCells")}</MessageBarBody>
    </MessageBar>
  );
}
