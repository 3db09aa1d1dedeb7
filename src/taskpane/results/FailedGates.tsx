import type { Results } from "../../engine";
import { failedGates } from "../../workbook/unit-points";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSpeech } from "../strings/SpeechContext";
import { gateWords } from "./gate-words";

interface FailedGatesProps {
  readonly results: Results;
  /** Code of the index. */
  readonly root: string;
  readonly unit: number;
}

/** The gates that hold a unit back, in words; nothing where it fails none. */
export function FailedGates({ results, root, unit }: FailedGatesProps) {
  const speech = useSpeech();
  const failed = failedGates(results, root, unit);
  if (failed.length === 0) return null;
  return (
    <Section title={speech.t("gatesFailed")}>
      <Hint>{speech.t("gatesFailedText")}</Hint>
      <ul>
        {failed.map((one) => (
          <li key={`${one.gate.node} ${one.gate.element} ${one.gate.limit}`}>{gateWords(one, speech)}</li>
        ))}
      </ul>
    </Section>
  );
}
