import {
  type FrozenScale,
  imputations,
  normalisations,
  transformations,
  treatments,
  weightings,
} from "../../../engine";
import type { CellValue } from "../../cells";
import { wordsOfChoice } from "../method/choice-words";
import { frozenColumns, type FrozenColumn, frozenFigures, frozenHeader } from "./frozen-columns";
import { transformWords } from "./transform-words";

/** A kept scale as the table that `readFrozen` reads back: a header, and one row per indicator or aggregate. */
export function frozenRows(frozen: FrozenScale): readonly (readonly CellValue[])[] {
  const { indicators, nodes = {}, weights } = frozen;
  const codes = [
    ...new Set([...Object.keys(indicators), ...Object.keys(nodes), ...Object.keys(weights?.byNode ?? {})]),
  ];
  const rows = codes.map((code): Partial<Record<FrozenColumn, CellValue>> => {
    const own = indicators[code];
    const figures = own?.figures ?? nodes[code]?.figures ?? {};
    const normalisation = own?.normalisation ?? nodes[code]?.normalisation;
    return {
      code,
      ...(own && {
        imputation: wordsOfChoice(imputations, own.imputation),
        treatment: wordsOfChoice(treatments, own.treatment),
        transformation: own.transformation && wordsOfChoice(transformations, own.transformation),
        direction: own.direction,
        denominator: own.denominator,
        scale: own.denominator === null ? null : own.scale,
        transform: own.transform && transformWords(own.transform),
      }),
      ...(normalisation && { normalisation: wordsOfChoice(normalisations, normalisation) }),
      ...(weights && {
        weights: wordsOfChoice(weightings, weights.weights),
        weight: weights.byNode[code] ?? null,
      }),
      ...Object.fromEntries(frozenFigures.map((name) => [name, figures[name] ?? null])),
    };
  });
  // A column without any entry is left out.
  const used = frozenColumns.filter((column) => rows.some((row) => (row[column] ?? null) !== null));
  return [used.map(frozenHeader), ...rows.map((row) => used.map((column) => row[column] ?? null))];
}
