import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { maximumLiveScores, type ReportMode } from "../../app";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSpeech } from "../strings/SpeechContext";

interface ReportModeFieldProps {
  readonly mode: ReportMode;
  readonly setMode: (mode: ReportMode) => void;
  /** Units times nodes: above a limit the report is always written as values. */
  readonly scores: number;
}

/** Whether the report is written as formulas or as values. */
export function ReportModeField({ mode, setMode, scores }: ReportModeFieldProps) {
  const { t } = useSpeech();
  const tooLarge = scores > maximumLiveScores;
  return (
    <Section title={t("report")}>
      <Field label={t("reportWrittenAs")}>
        <RadioGroup
          value={tooLarge ? "values" : mode}
          onChange={(_, { value }) => setMode(value === "values" ? "values" : "live")}
        >
          <Radio value="live" label={t("reportLive")} disabled={tooLarge} />
          <Radio value="values" label={t("reportValues")} />
        </RadioGroup>
      </Field>
      {tooLarge && <Hint>{t("reportTooLarge", { limit: maximumLiveScores })}</Hint>}
    </Section>
  );
}
