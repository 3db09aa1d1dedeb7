import type { FailedGate } from "../../workbook/unit-points";
import type { Speech } from "../strings/speech";

/** "No points for Evaluation: Reviews is 0, below 1". */
export function gateWords(
  { gate, node, element, value }: FailedGate,
  { t, plain }: Pick<Speech, "t" | "plain">,
): string {
  const what = gate.cap === 0 ? t("gateNoPoints", { node }) : t("gateCap", { node, cap: plain(gate.cap) });
  if (Number.isNaN(value)) return t("gateMissing", { what, element });
  const figures = { what, element, value: plain(value), limit: plain(gate.limit) };
  return t(gate.passes === "at least" ? "gateBelow" : "gateAbove", figures);
}
