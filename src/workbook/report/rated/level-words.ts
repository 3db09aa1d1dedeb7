import type { Model } from "../../../engine";
import type { AssessmentTables } from "../../assessment";
import type { RatedRows } from "./rated-rows";
import { scaleNumberOf, scaleNumbers } from "./scale-number";

/** A text that says a level: "Established", "3", "3 - Established". */
export interface LevelWord {
  /** Number of the scale that it is of; 0 for none. */
  readonly scale: number;
  readonly text: string;
  readonly level: number;
}

/** The labels of the table Scale that are no numbers, and every text of a level in the tables, as they were read. */
export function levelWordsOf(
  model: Model,
  assessment: AssessmentTables,
  rows: RatedRows,
): readonly LevelWord[] {
  const found = new Map<string, LevelWord>();
  const numbers = scaleNumbers(assessment);
  const add = (scale: number, text: string, level: number): void => {
    const key = `${scale} ${text.trim().toLowerCase()}`;
    if (!Number.isNaN(level) && !found.has(key)) found.set(key, { scale, text: text.trim(), level });
  };
  for (const { node, label, level } of assessment.scale)
    if (label.trim() !== String(level)) add(numbers.get(node) ?? 0, label, level);
  for (const [indicator, cells] of rows) {
    const scale = scaleNumberOf(model, numbers, indicator);
    for (const { ratings, agreed } of cells)
      for (const { text, level } of [...ratings, ...(agreed === null ? [] : [agreed])])
        if (text !== null) add(scale, text, level);
  }
  return [...found.values()];
}
