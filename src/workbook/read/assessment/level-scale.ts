import { levelsInWords, type Indicator, type ItemScale } from "../../../engine";
import type { ScaleRow } from "../../assessment";
import { givenName, plain } from "../cells/text";
import { nearest } from "../words/nearest";

/** The levels that an indicator can have, as ratings are read. */
export interface LevelScale {
  /** Whether a number is a level. */
  has(level: number): boolean;
  /** The levels by their labels, as `labelKey` returns these. */
  readonly labels: ReadonlyMap<string, number>;
  /** The levels in words, for problems: "1, 2, 3" or "1 - 5". */
  readonly known: string;
  /** The label that a text was probably meant to be; null for none. */
  near(text: string): string | null;
  /** As the table Scale or the unit of the indicator ("level 1-5") states it; null where nothing does. */
  readonly stated: ItemScale | null;
}

/** Longer texts of a scale explain a level, and are no label of it. */
const longestLabel = 60;

/** More levels than this are no scale of levels. */
const mostLevels = 11;

/** A label as it is compared. In one without letters the signs count: "2.5" is not "25", "-1" is not "1", and "4+" is not "4". */
export const labelKey = (text: string): string =>
  /\p{L}/u.test(text) ? plain(text) : givenName(text).replace(/[–—−]/g, "-");

/** The scale that the rows of the table Scale make. Rows without a value have no level. */
export function scaleOfRows(rows: readonly ScaleRow[]): LevelScale {
  const usable = rows.filter(({ value }) => !Number.isNaN(value)).sort((a, b) => a.level - b.level);
  const levels = new Set(usable.map(({ level }) => level));
  const labels = new Map<string, number>();
  const add = (text: string, level: number): void => {
    if (text !== "" && text.length <= longestLabel && !labels.has(labelKey(text)))
      labels.set(labelKey(text), level);
  };
  for (const { label, level } of usable) add(label, level);
  for (const { meaning, level } of usable) add(meaning, level);
  const spellings = new Map(
    usable.map(({ label }) => [plain(label), { thing: label, spelt: label }] as const),
  );
  return {
    has: (level) => levels.has(level),
    labels,
    known: usable
      .map(({ label, level }) => (label === String(level) ? label : `${level} ${label}`))
      .join(", "),
    near: (text) => nearest(plain(text), spellings)?.spelt ?? null,
    stated: {
      levels: Float64Array.from(usable, ({ level }) => level),
      values: Float64Array.from(usable, ({ value }) => value),
    },
  };
}

/** The scale of an indicator that no row of a table Scale is for: the levels of its unit ("level 1-5"), else its goalposts. */
export function scaleOfIndicator({
  unit,
  lower,
  upper,
}: Pick<Indicator, "unit" | "lower" | "upper">): LevelScale {
  const named = levelsInWords(unit);
  const [least, most] = named ?? [lower, upper];
  const isKnown = least < most;
  // "Scale 0-100" has no levels, and any number between the two is one.
  const isWhole = named !== null && most - least < mostLevels;
  const levels = isWhole ? Float64Array.from({ length: most - least + 1 }, (_, k) => least + k) : null;
  return {
    has: (level) =>
      Number.isFinite(level) &&
      (!isKnown || (level >= least && level <= most)) &&
      (!isWhole || Number.isInteger(level)),
    labels: new Map(),
    known: isKnown ? `${least} - ${most}` : "",
    near: () => null,
    stated: levels && { levels, values: levels },
  };
}
