import type { Context } from "../context/context";
import { indicatorAt, range } from "../context/context";
import type { ProfileTerms } from "./terms";
import { profileColumns, summaryRows, type ProfileLayout } from "./layout";
import { columns, measuredIn } from "./indicators";
import { nodeAt } from "../context/structure";

/** Widths in characters: 890 pixels in all, so that a laptop shows the whole sheet beside an open pane. */
const widths = {
  en: { name: 34, value: 10, measured: 17, figures: [10, 10, 10, 10, 10, 10] },
  // "Puntuación" is above the values too, in the table of the levels.
  es: { name: 31, value: 11.5, measured: 17, figures: [11.5, 11.5, 10.5, 10, 10, 8] },
} as const;
const sentenceWidth = 121;
/** Points of a line of text. */
const line = 15;

export function profileWidths(
  { language }: Context,
  { rated, sorted, whatIf }: ProfileLayout,
): Readonly<Record<number, number>> {
  const width = widths[language];
  return {
    0: width.name,
    [columns.value]: width.value,
    [columns.measured]: width.measured,
    ...Object.fromEntries(width.figures.map((figure, k) => [columns.score + k, figure])),
    // "Documents" is above the references.
    ...(rated === null ? {} : { [columns.reference]: 12 }),
    ...(whatIf === null
      ? { [profileColumns]: 3 }
      : { [profileColumns]: 15, [profileColumns + 1]: 18, [profileColumns + 2]: 3 }),
    ...(sorted === null ? {} : { [sorted.column - 1]: 3, [sorted.column]: width.name }),
    ...Object.fromEntries(range((sorted?.columns ?? 1) - 1).map((k) => [(sorted?.column ?? 0) + 1 + k, 12])),
  };
}

/** Lines that a text needs in a column of so many characters, which are as wide as a digit. */
const lines = (words: string, characters: number): number =>
  Math.max(1, Math.ceil(words.length / characters));

/** Heights of the rows whose texts may need more than a line: names and units are shown whole. */
export function profileHeights(context: Context, terms: ProfileTerms): Readonly<Record<number, number>> {
  const { layout } = terms;
  const width = widths[context.language];
  const heights: Record<number, number> = { 0: 26 };
  const atLeast = (row: number, count: number): void => {
    if (count > 1) heights[row] = count * line;
  };
  const { rated } = layout;
  const tables = [layout.levels, layout.strongest, layout.weakest, layout.indicators];
  const own = [layout.gates, rated].filter((table) => table !== null);
  for (const { row } of [...tables, ...own]) heights[row - 1] = 32;
  // Another unit's sentence may be longer.
  const names = layout.places.map((p) => indicatorAt(context, p).name);
  const longest = Math.max(0, ...names.map(({ length }) => length));
  heights[layout.sentence.row] =
    line * Math.max(3, Math.ceil((200 + 5 * Math.min(longest, 60)) / sentenceWidth));
  layout.nodes.forEach((position, k) =>
    atLeast(layout.levels.row + k, lines(nodeAt(context.model, position).name, width.name)),
  );
  const needed = layout.places.map((p, k) =>
    Math.max(lines(names[k] ?? "", width.name), lines(measuredIn(context, p), width.measured)),
  );
  needed.forEach((count, k) => atLeast(layout.indicators.row + k, count));
  layout.ratedPlaces.forEach((p, k) => {
    if (rated !== null) atLeast(rated.row + k, lines(indicatorAt(context, p).name, width.name));
  });
  // "no value: passes" needs two lines as well.
  range(layout.gates?.rows ?? 0).forEach((k) => atLeast((layout.gates?.row ?? 0) + k, 2));
  // Any indicator may come into the short lists.
  const most = Math.max(1, ...needed);
  for (const { row, rows } of [layout.strongest, layout.weakest])
    range(rows).forEach((k) => atLeast(row + k, most));
  if (context.groupLabels) {
    const label = Math.max(
      ...context.groupLabels.map((one) => lines(one ?? "", width.value + width.measured)),
    );
    atLeast(layout.summary.row + summaryRows(context, terms.index).indexOf("group"), label);
  }
  return heights;
}
