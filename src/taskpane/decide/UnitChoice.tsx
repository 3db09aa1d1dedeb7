import type { Model } from "../../engine";
import { unitLabels } from "../../workbook/unit-labels";
import { useKeptChoice } from "../frame/KeptChoice";
import { Choice } from "../parts/Choice";
import { useSpeech } from "../strings/SpeechContext";

interface UnitChoiceProps {
  readonly model: Model;
  /** Position of the unit. */
  readonly unit: number;
}

/** The unit that a view is of; the other views of the tab keep it. */
export function UnitChoice({ model, unit }: UnitChoiceProps) {
  const { t } = useSpeech();
  const { keep } = useKeptChoice();
  const labels = unitLabels(model.units);
  return (
    <Choice
      label={t("decideUnit")}
      options={model.units.map(({ code }, i) => ({ value: code, label: labels[i] ?? code }))}
      value={model.units[unit]?.code ?? ""}
      onChange={(code) => keep({ unit: code })}
    />
  );
}
