import type { Separators } from "./column-evidence";
import type { ColumnSurvey } from "./column-survey";
import { minimumShareOfFigures, markOf, maybeMark } from "./missing-marks";
import { sentinelsIn } from "./sentinels";
import { textOf } from "./text";

/** Evidence from all columns of figures for reading the cells of one. */
export interface TableEvidence extends Separators {
  /** Unknown texts that mark a missing figure, because they are repeated among figures; in the form of `markOf`. */
  readonly marks: ReadonlySet<string>;
  /** Figures such as -999 that are far outside a column; null when sentinels are not searched. */
  readonly sentinels: ReadonlySet<number> | null;
  /** Whether the caller needs to know how numbers stored as text were read; absent means true. */
  readonly needsTexts?: boolean;
}

/** For a column that is read alone. */
export const noEvidence: TableEvidence = {
  decimal: null,
  hasPoints: false,
  marks: new Set(),
  sentinels: null,
};

/** Collects the evidence of all columns; reads each survey once and does not keep it. */
export function tableEvidence(surveys: Iterable<ColumnSurvey>): TableEvidence {
  const shown = new Set<string>();
  let hasFraction = false;
  const times = new Map<string, number>();
  const sentinels = new Set<number>();
  for (const survey of surveys) {
    hasFraction ||= survey.hasFraction;
    for (const { found } of survey.odd)
      if (found.kind === "text" && found.ways.length === 1 && found.ways[0]?.separated === true)
        shown.add(found.ways[0].decimal);
    if (holdsFigures(survey)) for (const mark of marksIn(survey)) times.set(mark, (times.get(mark) ?? 0) + 1);
    for (const sentinel of sentinelsIn(certainNumbers(survey), null, [])) sentinels.add(sentinel);
  }
  return {
    decimal: shown.size === 1 ? ([...shown][0] ?? null) : null,
    hasPoints: hasFraction && !shown.has(","),
    marks: new Set([...times].flatMap(([mark, count]) => (count > 1 ? [mark] : []))),
    sentinels,
  };
}

const minimumFigures = 2;

/** Whether a column has enough figures, so that a repeated text is not a label. */
function holdsFigures({ odd, count }: ColumnSurvey): boolean {
  const figures =
    count + odd.filter(({ found }) => found.kind === "text" || found.kind === "measured").length;
  return figures >= minimumFigures && figures >= minimumShareOfFigures * (count + odd.length);
}

function* marksIn({ odd, cells }: ColumnSurvey): Generator<string> {
  for (const { i, found } of odd) {
    if (found.kind !== "unusable" || found.code !== "cell-text") continue;
    const text = textOf(cells.value(i));
    if (maybeMark(text)) yield markOf(text);
  }
}

/** The figures of a column that can be read in one way only. */
function certainNumbers({ numbers, odd }: ColumnSurvey): Float64Array {
  if (!odd.some(({ found }) => found.kind === "text")) return numbers;
  const all = numbers.slice();
  for (const { i, found } of odd)
    if (found.kind === "text" && found.ways.length === 1) all[i] = found.ways[0]?.value ?? NaN;
  return all;
}
