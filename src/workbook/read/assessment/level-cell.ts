import { isCellError, type CellValue } from "../../cells";
import { readNumberCell } from "../cells/cell-number";
import { textOf } from "../cells/text";
import { wordOfLevel } from "../words/level-words";
import { labelKey, type LevelScale } from "./level-scale";

/** What a cell of a level says. */
export type LevelCell =
  | { readonly kind: "level"; readonly level: number }
  | { readonly kind: "blank" }
  | { readonly kind: "not applicable" }
  /** No level of the scale; `near` is the level that it was probably meant to be. */
  | { readonly kind: "unusable"; readonly near: string | null };

const blank: LevelCell = { kind: "blank" };
const notApplicable: LevelCell = { kind: "not applicable" };

/**
 * Reads a cell of a level: a number on the scale, also as text; a label of the scale; or both, "3 - Established", where they say
 * the same. "n/a" says that the indicator does not apply; nothing, a dash, "pending" or #N/A that it is not rated yet.
 */
export function readLevel(value: CellValue, format: string, scale: LevelScale): LevelCell {
  if (typeof value === "number") {
    const { kind } = readNumberCell(value, format);
    return kind === "number" && scale.has(value) ? { kind: "level", level: value } : unusable;
  }
  if (value === null) return blank;
  if (isCellError(value)) return value.error.toUpperCase() === "#N/A" ? blank : unusable;
  if (typeof value === "boolean") return unusable;
  const text = textOf(value);
  const labelled = scale.labels.get(labelKey(text));
  if (labelled !== undefined) return { kind: "level", level: labelled };
  const word = wordOfLevel(text);
  if (word !== null) return word === "not yet" ? blank : notApplicable;
  const level = levelIn(text, scale);
  return level === null ? { kind: "unusable", near: scale.near(text) } : { kind: "level", level };
}

const unusable: LevelCell = { kind: "unusable", near: null };

/** "3", "3.", "3.0", "2,5"; "3 - Established", "Level 3", "3. Established": the number, where no label says another level. */
function levelIn(text: string, scale: LevelScale): number | null {
  const found =
    /^(?:\p{L}+\s+)?(-?\d+(?:[.,]\d+)?)(?:\s*(?:[-–—:.)(=/]|\s)\s*(\p{L}.*))?$/u.exec(
      text.replace(/[).:;,]+$/, ""),
    ) ?? [];
  const [, figure, rest = ""] = found;
  if (figure === undefined) return null;
  const level = Number(figure.replace(",", "."));
  if (!scale.has(level)) return null;
  const labelled = rest === "" ? undefined : scale.labels.get(labelKey(rest));
  return labelled === undefined || labelled === level ? level : null;
}
