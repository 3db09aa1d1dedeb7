import type { ReadColumn } from "../../../workbook/read";
import type { Speech } from "../../strings/speech";

/** What the header and the rows above it state of a column: unit, parent, weight, direction. "" for nothing. */
export function columnFacts(
  { unit, above, weight, direction }: ReadColumn,
  t: Speech["t"],
  plain: Speech["plain"],
): string {
  return [
    unit === "" ? "" : t("factUnit", { unit }),
    above === "" ? "" : t("factAbove", { above }),
    weight === null ? "" : t("factWeight", { weight: plain(weight) }),
    direction === null ? "" : t(direction === 1 ? "moreIsBetter" : "lessIsBetter"),
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
}
