import type { Separators } from "./column-evidence";
import type { ColumnSurvey } from "./column-survey";
import { minimumShareOfFigures, markOf, maybeMark } from "./missing-marks";
import { sentinelsIn } from "./sentinels";
import { textOf } from "./text";

/** What all columns of figures say about the cells of one. */
export interface TableEvidence extends Separators {
  /** Unknown texts that stand for a missing figure: they stand repeatedly among figures. As `markOf` sees them. */
  readonly marks: ReadonlySet<string>;
  /** Figures such as -999 that stand far outside a column; null where they are not looked for. */
  readonly sentinels: ReadonlySet<number> | null;
  /** False where nobody asks how the numbers stored as text were read. */
  readonly needsTexts?: boolean;
}

/** Of a column that is read alone. */
export const noEvidence: TableEvidence = {
  decimal: null,
  hasPoints: false,
  marks: new Set(),
  sentinels: null,
};

/** What columns say together; each is looked at once and not kept. */
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

/** Whether a column is one of figures, in which a repeated text is no label. */
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
