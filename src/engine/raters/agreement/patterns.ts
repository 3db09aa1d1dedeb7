/** Cells that have the same levels add the same to the coincidences: the pattern of levels, and how many cells have it. */
export interface Pattern {
  cells: number;
  /** Number of ratings. */
  readonly ratings: number;
  /** Whether all of them are the same level. */
  readonly isExact: boolean;
  /** Places in the table of coincidences, and what each cell adds there. */
  readonly places: Int32Array;
  readonly shares: Float64Array;
}

/** The levels of a cell by their positions; the first is that of the rater who is compared with the others, where one is. */
export type CellLevels = readonly number[];

/** The pattern of each cell among the patterns. */
export interface Patterns {
  readonly patterns: readonly Pattern[];
  readonly ofCell: Int32Array;
}

/**
 * Cells by their pattern. Every pair of ratings of a cell counts, each cell as many times as it has ratings; `isFirst`: only pairs of
 * the first rating with another, each cell twice.
 */
export function patternsOf(cells: readonly CellLevels[], size: number, isFirst = false): Patterns {
  const found = new Map<string, number>();
  const patterns: Pattern[] = [];
  const ofCell = Int32Array.from(cells, (levels) => {
    const rest = levels.slice(isFirst ? 1 : 0).sort((a, b) => a - b);
    const ordered = isFirst ? [...levels.slice(0, 1), ...rest] : rest;
    const key = ordered.join(" ");
    const place = found.get(key) ?? patterns.push(patternOf(ordered, size, isFirst)) - 1;
    found.set(key, place);
    const pattern = patterns[place]!;
    pattern.cells++;
    return place;
  });
  return { patterns, ofCell };
}

function patternOf(levels: CellLevels, size: number, isFirst: boolean): Pattern {
  const shares = new Map<number, number>();
  levels.forEach((first, a) => {
    levels.forEach((second, b) => {
      if (a === b || (isFirst && a !== 0 && b !== 0)) return;
      const place = first * size + second;
      shares.set(place, (shares.get(place) ?? 0) + 1 / (levels.length - 1));
    });
  });
  return {
    cells: 0,
    ratings: levels.length,
    isExact: levels.every((level) => level === levels[0]),
    places: Int32Array.from(shares.keys()),
    shares: Float64Array.from(shares.values()),
  };
}
