import type { AssessmentTables } from "../../assessment";
import type { AssessmentSubjects, SubjectIndicator } from "../../read";

/** A level that a rater can give. */
export interface LevelOfScale {
  readonly label: string | number;
  /** "" where nothing is written yet. */
  readonly meaning: string;
}

/** Levels for some indicators, or for all others. */
export interface ScaleOfIndicators {
  /** Code of the indicator; null for all that have no levels of their own. */
  readonly indicator: string | null;
  readonly levels: readonly number[];
}

/** A scale with more levels is one of figures. */
const [lowest, highest, maximumLevels] = [1, 5, 11];

/** The levels of each indicator by its goalposts: 1 to 5 where these are no whole numbers near each other. */
export function scalesByGoalposts(indicators: readonly SubjectIndicator[]): readonly ScaleOfIndicators[] {
  const byBounds = new Map<string, SubjectIndicator[]>();
  for (const indicator of indicators) {
    const key = boundsOf(indicator).join(" ");
    byBounds.set(key, [...(byBounds.get(key) ?? []), indicator]);
  }
  const [most = [], ...others] = [...byBounds.values()].sort((a, b) => b.length - a.length);
  const [first] = most;
  return [
    ...(first ? [{ indicator: null, levels: levelsBetween(boundsOf(first)) }] : []),
    ...others
      .flat()
      .map((indicator) => ({ indicator: indicator.code, levels: levelsBetween(boundsOf(indicator)) })),
  ];
}

/** The levels that the drop-down offers: those of the table Scale where there is one, else those of the goalposts. */
export function levelChoices(
  { assessment }: Pick<AssessmentSubjects, "assessment">,
  scales: readonly ScaleOfIndicators[],
): readonly LevelOfScale[] {
  const rows: AssessmentTables["scale"] = assessment?.scale ?? [];
  const found = new Map<string, LevelOfScale>();
  for (const { label, level, meaning } of [...rows].sort((a, b) => a.level - b.level)) {
    const known = label === "" ? String(level) : label;
    if (!found.has(known)) found.set(known, { label: known, meaning });
  }
  if (found.size > 0) return [...found.values()];
  const levels = new Set(scales.flatMap((scale) => scale.levels));
  return [...levels].sort((a, b) => a - b).map((label) => ({ label, meaning: "" }));
}

function boundsOf({ lower, upper }: SubjectIndicator): readonly [number, number] {
  const isScale = Number.isInteger(lower) && Number.isInteger(upper) && upper > lower;
  return isScale && upper - lower < maximumLevels ? [lower, upper] : [lowest, highest];
}

const levelsBetween = ([lower, upper]: readonly [number, number]): readonly number[] =>
  Array.from({ length: upper - lower + 1 }, (_, k) => lower + k);
