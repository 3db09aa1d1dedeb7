import { type Model, type Results, unitWeightsOf } from "../../engine";
import type { NodeAttribute, Source } from "../source";
import { contextOf, indicatorAt, indicatorValue, nodeValue, range, type Context } from "./context/context";
import { methodChoice } from "./method/method-choice";
import { aggregationOf } from "./method/aggregation-of";
import { isEstimated } from "./method/method-numbers";
import { nodeAt } from "./context/structure";
import { aggregationTwins } from "./twins/aggregate";
import { figureTwins, normalisationTwins } from "./twins/normalise";
import {
  aggregationsHaveSlopes,
  contributionsAreLive,
  indicatorReference,
  needsEnds,
  rootOf,
  unitWeights,
} from "./contributions";
import { weightsAreGiven, weightsAreLive } from "./parameters";
import { isByUnit } from "./method/is-by-unit";
import { fixedMedians } from "./references";
import { fixedRatings } from "./rated";
import { isBounded, isCombined, transformAt, valueImputations } from "./treated";

/**
 * What the sheets of a live report cannot follow by their own formulas, as one text: the report of an index is still
 * right after an edit exactly when this text is as it was when the report was drawn. (But for the audit, which is the
 * record of its run.) In it are
 *
 * - the place of everything that a formula refers to, and the shape of the index: units, nodes, their names, groups (a
 *   unit's name is in the cell in which the profile's unit is chosen);
 * - the method: each of its choices is written into the formulas;
 * - figures that have no cell of their own (a blank weight, a framework that is not there), and numbers as text;
 * - what the engine writes as values: winsorised cells, parts of a gap that have no formula, adjusted levels;
 * - the rows of ratings and agreed levels behind each rated level: a row that is new has no formula that refers to it.
 *
 * Weights, directions, targets, goalposts and raw values in their cells are not: formulas follow those.
 */
export function fixedParts(model: Model, source: Source, results: Results): string {
  const context = contextOf({
    model,
    source,
    results,
    problems: [],
    description: { sheets: [], tables: [], names: [] },
    mode: "live",
    run: { time: "", version: "", inputsDigest: "" },
    chosen: {},
  });
  const { sheet, rows, codeColumn, nameColumn, columns, textNumbers, unusable } = source.data;
  return JSON.stringify([
    { sheet, rows, codeColumn, nameColumn, columns, textNumbers, unusable },
    model.method,
    model.units.map(({ name }) => name),
    model.denominators.map(({ code, name }) => [code, name]),
    [context.groupName, [...new Set(context.groupLabels)].sort()],
    model.framework.map((node) => nodeParts(context, node.code)),
    fixedTreatments(context),
    valuesWithoutFormula(context),
    fixedContributions(context),
    fixedRatings(model, source),
    ...(model.method.unitWeights === undefined ? [] : [fixedMedians(context), fixedQuartiles(context)]),
  ]);
}

/** A node with the cells that formulas refer to, or its figure where there is no cell. */
function nodeParts({ model, source, results }: Context, code: string): unknown {
  const position = model.framework.findIndex((node) => node.code === code);
  const { name, parent, level, weight } = nodeAt(model, position);
  const indicator = model.indicators.find((one) => one.code === code);
  const cells = source.nodes[code] ?? {};
  const figures: Readonly<Partial<Record<NodeAttribute, number>>> = {
    // Weights that are not given are those of no cell.
    ...(weightsAreGiven(model) ? { weight } : {}),
    ...(indicator && {
      direction: indicator.direction,
      target: indicator.target,
      lower: indicator.lower,
      upper: indicator.upper,
      scale: indicator.scale,
    }),
  };
  const root = parent === null ? results.weights[position] : null;
  const measured = indicator && [indicator.unit, indicator.denominator];
  const given = Object.entries(figures).map(([attribute, figure]) => {
    const cell = cells[attribute as NodeAttribute /* a key of the record above */];
    return cell ?? String(figure);
  });
  return [code, name, parent, level, root, measured, given];
}

/** Stages whose method has no formula twin: their values. */
function valuesWithoutFormula(context: Context): unknown {
  const { model, results, structure } = context;
  const isImputed = valueImputations(context).length > 0;
  const isNormalised = model.indicators.some(
    ({ code }) => normalisationTwins[methodChoice(model, "normalisation", code).method] === undefined,
  );
  const isAggregated =
    range(structure.aggregates.length).some(
      (a) => aggregationTwins[aggregationOf(context, a).method] === undefined,
    ) ||
    (context.layout.parameters.aggregates?.rescaled ?? []).some(
      ({ choice }) => normalisationTwins[choice.method] === undefined,
    );
  return [
    isImputed ? results.imputed.map(listed) : null,
    isNormalised ? [results.normalised.map(listed), listed(results.targets)] : null,
    weightsAreLive(model) ? null : listed(results.weights),
    isAggregated ? [results.scores.map(listed), listed(results.targets)] : null,
  ];
}

/** Weighted quartiles and medians that values are normalised with. */
const fixedQuartiles = ({ model, results }: Context): unknown =>
  model.indicators.map(({ code }, j) => {
    const { figures = [] } = normalisationTwins[methodChoice(model, "normalisation", code).method] ?? {};
    const column = results.transformed[j] ?? new Float64Array();
    return figures.map((name) => figureTwins[name].value(column, unitWeightsOf(model)));
  });

/** What outlier treatment fixes at the run: cells moved after a test, the kind of each transformation, its figures. */
function fixedTreatments(context: Context): unknown {
  const { model, results, structure } = context;
  const isMoved = new Set<string>();
  const figures = structure.indicators.map((_, p) => {
    const { code } = indicatorAt(context, p);
    const transform = transformAt(context, p);
    if (transform === null) {
      if (!isBounded(context, p)) isMoved.add(code);
      return null;
    }
    const lambda = transform.kind === "boxCox" && isEstimated(model, code) ? transform.lambda : null;
    return [transform.kind, lambda, isCombined(context, p) ? [transform.minimum, transform.maximum] : null];
  });
  return [figures, results.treatments.filter(({ indicator }) => isMoved.has(indicator))];
}

/** The parts of gaps that are written as values: all, or those of units that have nothing in common with the reference. */
function fixedContributions(context: Context): unknown {
  const { model, results, structure } = context;
  const hasWeight = weightedParts(context);
  if (hasWeight === null) return results.contributions.map(({ byIndicator }) => byIndicator.map(listed));
  return range(structure.indicators.length).flatMap((p) => {
    const root = nodeAt(model, rootOf(context, structure.indicators[p] ?? -1)).code;
    const parts = results.contributions.find((one) => one.root === root)?.byIndicator ?? [];
    return range(model.units.length).flatMap((i) => {
      const part = indicatorValue(context, parts, p, i);
      return hasWeight(p, i) === Number.isNaN(part) ? [[p, i, String(part)]] : [];
    });
  });
}

/** Whether an indicator has a weight in a unit's gap, by report place and unit; null where no split is live. */
function weightedParts(context: Context): ((p: number, unit: number) => boolean) | null {
  if (!aggregationsHaveSlopes(context)) return null;
  if (!needsEnds(context)) return arithmeticParts(context);
  const weights = unitWeights(context);
  return contributionsAreLive(context, weights)
    ? (p, i) => !Number.isNaN(weights.indicators[i]?.[p] ?? NaN)
    : null;
}

/** The same for arithmetic means, without the weights themselves: this is asked after every edit. */
function arithmeticParts(context: Context): (p: number, unit: number) => boolean {
  const { model, results, structure } = context;
  const hasScore = (position: number, i: number): boolean =>
    !Number.isNaN(nodeValue(results.scores, position, i));
  const byUnit = isByUnit({ model });
  const references = structure.indicators.map((_, p) => indicatorReference(context, p, 0));
  const paths = structure.indicators.map((position) => pathOf(context, position));
  const areWeighted = paths.map((path) => path.slice(0, -1).every((k) => (results.weights[k] ?? 0) > 0));
  return (p, i) =>
    areWeighted[p] === true &&
    !Number.isNaN(byUnit ? indicatorReference(context, p, i) : (references[p] ?? NaN)) &&
    (paths[p] ?? []).every((position) => hasScore(position, i));
}

/** A node and all above it, the root last. */
function pathOf({ structure }: Context, position: number): readonly number[] {
  const path: number[] = [];
  for (let k = position; k >= 0; k = structure.parent[k] ?? -1) path.push(k);
  return path;
}

const listed = (column: Float64Array): readonly string[] => Array.from(column, String);
