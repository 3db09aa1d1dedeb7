import type { AgreementInterval, RaterSeverity, SeverityModel } from "../../../engine";
import type { Speech } from "../../strings/speech";

/** How far raters agree, in words, by the limits of the Method: well, or enough for tentative conclusions. */
export function agreementWords(
  { alpha, lower, upper, exact, items }: AgreementInterval,
  { reliable, tentative }: Readonly<Record<"reliable" | "tentative", number>>,
  { t, number, percent }: Pick<Speech, "t" | "number" | "percent">,
): string {
  if (Number.isNaN(alpha)) return t("agreementUnknown");
  const figures = {
    alpha: number(alpha, 2),
    lower: number(lower, 2),
    upper: number(upper, 2),
    exact: percent(exact),
    count: items,
  };
  if (alpha >= reliable) return t("agreementGood", figures);
  return alpha >= tentative ? t("agreementTentative", figures) : t("agreementLow", figures);
}

/** What stands in the way of the severities: no end was found, or raters who share no cell; "" for nothing. */
export function severityNote(
  { converged, groups, raters, thresholds }: SeverityModel,
  { t }: Pick<Speech, "t">,
): string {
  if (thresholds.length === 0) return t("severityUnknown");
  const notes = [
    converged ? "" : t("severityNotConverged"),
    groups > 1 ? t("severityGroups", { list: groupsIn(raters) }) : "",
    ...unknownIn(raters).map((list) => t("severityWithout", { list })),
  ];
  return notes.filter((note) => note !== "").join(" ");
}

/** Each group in parentheses: "(Ana, Ben) (Chiyo)". */
function groupsIn(raters: readonly RaterSeverity[]): string {
  const groups = new Map<number, string[]>();
  for (const { rater, group } of raters) groups.set(group, [...(groups.get(group) ?? []), rater]);
  return [...groups.values()].map((names) => `(${names.join(", ")})`).join(" ");
}

function unknownIn(raters: readonly RaterSeverity[]): readonly string[] {
  const names = raters.filter(({ severity }) => Number.isNaN(severity)).map(({ rater }) => rater);
  return names.length === 0 ? [] : [names.join(", ")];
}
