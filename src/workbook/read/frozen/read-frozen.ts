import {
  type Choice,
  type FrozenFigures,
  type FrozenIndicator,
  type FrozenNode,
  type FrozenScale,
  imputations,
  type Model,
  normalisations,
  transformations,
  treatments,
  weightings,
} from "../../../engine";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import type { FrozenSource } from "../../source";
import { matchHeaders } from "../find/aliases";
import { regionName } from "../find/region";
import type { FoundTable } from "../find/roles";
import { cellIn, figuresIn, filledRows, textIn } from "../decisions/cell-reader";
import { frozenChoice } from "./frozen-choice";
import { type FrozenColumn, frozenFigures, frozenHeader, frozenTable } from "./frozen-columns";
import { transformNamed } from "./transform-words";

export interface ReadFrozen {
  /** Null where a row cannot be read: nothing is scored then. */
  readonly frozen: FrozenScale | null;
  readonly source: FrozenSource;
  readonly problems: readonly ProblemDraft[];
}

/** Reads the table Frozen scale. What cannot be read is an error that stops the run: another scale would be used in silence. */
export function readFrozen(table: FoundTable, model: Model): ReadFrozen {
  const columns = matchHeaders(table.headers, frozenTable.aliases);
  const rows = filledRows(table);
  const problems: ProblemDraft[] = [];
  const nodes = new Set(model.framework.map(({ code }) => code));
  const leaves = new Set(model.indicators.map(({ code }) => code));
  const figures = Object.fromEntries(
    [...frozenFigures, "weight" as const, "scale" as const].map((name) => [
      name,
      figuresIn(table, rows, columns[name]).values,
    ]),
  );
  const indicators: Record<string, FrozenIndicator> = {};
  const scaled: Record<string, FrozenNode> = {};
  const byNode: Record<string, number> = {};
  const cells: Record<string, FrozenSource["cells"][string]> = {};
  let weights: Choice<keyof typeof weightings & string> | null = null;

  rows.forEach((row, k) => {
    const text = (column: FrozenColumn): string => textIn(table, row, columns[column]).trim();
    const at = (column: FrozenColumn): CellRef | null => {
      const header = columns[column];
      return header ? cellIn(table, row, header) : null;
    };
    const code = text("code");
    const refuse = (column: FrozenColumn): null => {
      const details = { title: frozenHeader(column), node: code, found: text(column) || "blank" };
      const cell = at(column) ?? at("code");
      problems.push({ code: "frozen-not-readable", severity: "error", cell, details });
      return null;
    };
    const number = (name: FrozenColumn): number => {
      const value = figures[name]?.[k] ?? NaN;
      if (Number.isNaN(value) && text(name) !== "") refuse(name);
      return value;
    };
    if (Object.hasOwn(cells, code)) {
      problems.push({
        code: "frozen-row-repeated",
        severity: "error",
        cell: at("code"),
        details: { node: code },
      });
      return;
    }
    const own: FrozenFigures = Object.fromEntries(
      frozenFigures.flatMap((name) => {
        const value = number(name);
        return Number.isNaN(value) ? [] : [[name, value] as const];
      }),
    );
    cells[code] = Object.fromEntries(
      (["code", ...frozenFigures, "weight"] as const).flatMap((name) => {
        const ref = at(name);
        return ref ? [[name, ref] as const] : [];
      }),
    );
    const weight = number("weight");
    if (!Number.isNaN(weight)) byNode[code] = weight;
    if (text("weights") !== "")
      weights = frozenChoice(weightings, "weights", text("weights")) ?? refuse("weights") ?? weights;
    if (nodes.has(code) && !leaves.has(code)) {
      if (text("normalisation") === "") return;
      const normalisation =
        frozenChoice(normalisations, "normalisation", text("normalisation")) ?? refuse("normalisation");
      if (normalisation) scaled[code] = { normalisation, figures: own };
      return;
    }
    if (!leaves.has(code)) {
      if (code === "") refuse("code");
      // The engine names it: the table is of another framework.
      const { imputation, treatment, normalisation } = model.method;
      const choices = { imputation, treatment, normalisation };
      indicators[code] = {
        ...choices,
        ...{ direction: 1, denominator: null, scale: 1, transform: null },
        figures: own,
      };
      return;
    }
    const imputation = frozenChoice(imputations, "imputation", text("imputation")) ?? refuse("imputation");
    const treatment = frozenChoice(treatments, "treatment", text("treatment")) ?? refuse("treatment");
    const normalisation =
      frozenChoice(normalisations, "normalisation", text("normalisation")) ?? refuse("normalisation");
    const direction = Number(text("direction").replace("−", "-"));
    if (direction !== 1 && direction !== -1) refuse("direction");
    const transform = text("transform") === "" ? null : transformNamed(text("transform"));
    if (transform === null && text("transform") !== "") refuse("transform");
    const transformation =
      text("transformation") === ""
        ? null
        : (frozenChoice(transformations, "transformation", text("transformation")) ??
          refuse("transformation"));
    if (imputation === null || treatment === null || normalisation === null) return;
    const scale = number("scale");
    indicators[code] = {
      ...(transformation && transformation.method !== "none" && { transformation }),
      ...{ imputation, treatment, normalisation, transform, figures: own },
      direction: direction === -1 ? -1 : 1,
      denominator: text("denominator") || null,
      scale: Number.isNaN(scale) ? 1 : scale,
    };
  });
  const frozen: FrozenScale = {
    indicators,
    ...(Object.keys(scaled).length > 0 && { nodes: scaled }),
    ...(weights !== null && { weights: { weights, byNode } }),
  };
  const isReadable = problems.every(({ severity }) => severity !== "error");
  return {
    frozen: isReadable ? frozen : null,
    source: { place: regionName(table.region), cells },
    problems,
  };
}
