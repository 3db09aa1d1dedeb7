import { rounding } from "../../../engine/internal";
import { live, nodeValue, range, text, type Context } from "../context/context";
import type { PlanCell } from "../../plan";
import { formulaText } from "../formulas/formula-text";
import { roundingText } from "../formulas/rounding-text";
import { codesOn } from "../frame/lead";
import { cell, columnRange, part, wholeRange } from "../formulas/ranges";
import { indicatorsBelow, nodeAt } from "../context/structure";
import { said } from "../words";
import { engineScores } from "./engine-scores";
import { header, heading, pad, type Row } from "./rows";
import { contributionsAreLive, unitWeights } from "../contributions";
import { gapArea } from "../gaps";

/** A side of a check: the formula, without "=", and what it gives now. */
interface Side {
  readonly formula: string;
  readonly value: number;
}

/** Two sides that must be the same; `size` is what their difference must be small against. */
interface Check {
  readonly label: string;
  readonly left: Side;
  readonly right: Side;
  readonly size: string;
  /** Of both sides, where they are counts or differences. */
  readonly format?: string;
}

const countFormat = "#,##0";
/** Nothing but 0 is shown as 0. */
export const differenceFormat = "0.0E+00;-0.0E+00;0";

const titleRows = 3;

/**
 * Checks that everyone understands, each by formula: both sides, and pass or fail. The first cell says whether all pass.
 *
 * @param firstRow the sheet row of the first of these rows
 * @param between rows between the last of these and the first of "Engine against formulas"
 */
export function checkBlockRows(context: Context, firstRow: number, between: number): readonly Row[] {
  const sheet = context.layout.sheets.Audit;
  const { checks: words } = context.words;
  const ofIndexes = indexChecks(context);
  const first = firstRow + titleRows + 2;
  const checks = [...ofIndexes, engineCheck(context, first + ofIndexes.length + 1 + between)];
  const results = { sheet, row: first, column: 1, rows: checks.length, columns: 1 };
  const passed = `SUMPRODUCT(--(${columnRange(results, 0, sheet)}=${formulaText(words.pass)}))=${checks.length}`;
  return [
    ...heading(words.title, words.subtitle),
    pad([
      text(words.all, "label"),
      live(
        `IF(${passed},${formulaText(words.allPass)},${formulaText(words.oneFails)})`,
        checks.every(passes) ? words.allPass : words.oneFails,
        "label",
      ),
    ]),
    header(words.check, words.result, words.oneSide, words.otherSide),
    ...checks.map((check, k) => checkRow(context, check, first + k)),
  ];
}

const passes = ({ left, right }: Check): boolean =>
  Math.abs(left.value - right.value) <= rounding * Math.max(1, Math.abs(right.value));

function checkRow({ layout, words }: Context, check: Check, row: number): Row {
  const sheet = layout.sheets.Audit;
  const [pass, fail] = [formulaText(words.checks.pass), formulaText(words.checks.fail)];
  const sides = { sheet, row, column: 2, rows: 1, columns: 2 };
  const apart = `ABS(${cell(sides, 0, 0, sheet)}-${cell(sides, 0, 1, sheet)})`;
  return pad([
    text(check.label, "label"),
    live(
      `IFERROR(IF(${apart}<=${roundingText}*MAX(1,${check.size}),${pass},${fail}),${fail})`,
      passes(check) ? words.checks.pass : words.checks.fail,
      "label",
    ),
    sideCell(check.left, check.format),
    sideCell(check.right, check.format),
  ]);
}

const sideCell = ({ formula, value }: Side, format?: string): PlanCell =>
  live(formula, Math.abs(value) < 1e-12 ? 0 : value, "number", false, format);

function indexChecks(context: Context): readonly Check[] {
  const hasParts = contributionsAreLive(context, unitWeights(context));
  return context.structure.roots.flatMap((root) => [
    weightsCheck(context, root),
    ranksCheck(context, root),
    ...(hasParts ? partsCheck(context, root) : []),
    unitsCheck(context, root),
  ]);
}

/** @param firstRow the sheet row of the first node of "Engine against formulas" */
function engineCheck(context: Context, firstRow: number): Check {
  const sheet = context.layout.sheets.Audit;
  const own = engineScores(context);
  const rows = context.structure.aggregates.length;
  const differences = { sheet, row: firstRow, column: 2, rows, columns: 2 };
  return {
    label: context.words.checks.engine,
    left: {
      formula: `MAX(${columnRange(differences, 0, sheet)})+SUM(${columnRange(differences, 1, sheet)})`,
      value: 0,
    },
    right: { formula: "0", value: 0 },
    size: `MAX(${wholeRange(own, sheet)}),-MIN(${wholeRange(own, sheet)})`,
    format: differenceFormat,
  };
}

/** "Weights", or "Weights (ONE)" where a framework has several indexes. */
const labelled = ({ model, structure, words }: Context, root: number, check: string): string =>
  structure.roots.length === 1 ? check : said(words.checks.of, { check, code: nodeAt(model, root).code });

function weightsCheck(context: Context, root: number): Check {
  const { layout, results, structure } = context;
  const { first, count } = indicatorsBelow(structure, root);
  const column = layout.parameters.columns.indexOf("Effective weight");
  const weights = part(layout.parameters.table, first, column, count, 1);
  const sum = range(count).reduce(
    (total, k) => total + (results.effectiveWeights[structure.indicators[first + k] ?? -1] ?? 0),
    0,
  );
  return {
    label: labelled(context, root, context.words.checks.weights),
    left: { formula: `SUM(${columnRange(weights, 0, layout.sheets.Audit)})`, value: sum },
    right: { formula: "1", value: 1 },
    size: "1",
  };
}

/** The ranks of n units, ties shared, sum to n (n + 1) / 2. */
function ranksCheck(context: Context, root: number): Check {
  const { layout, model, results, structure } = context;
  const sheet = layout.sheets.Audit;
  const at = structure.place.get(root)?.at ?? 0;
  const ranks = columnRange(layout.scores.competition ?? layout.scores.ranks, at, sheet);
  const scores = columnRange(layout.scores.table, at, sheet);
  const n = range(model.units.length).filter((i) => !Number.isNaN(nodeValue(results.scores, root, i))).length;
  const value = (n * (n + 1)) / 2;
  return {
    label: labelled(context, root, context.words.checks.ranks),
    left: {
      formula: `SUM(${ranks})+(SUMPRODUCT(ISNUMBER(${ranks})*COUNTIF(${ranks},${ranks}))-COUNT(${ranks}))/2`,
      value,
    },
    right: { formula: `COUNT(${scores})*(COUNT(${scores})+1)/2`, value },
    size: "1",
    format: countFormat,
  };
}

/** Left out where the engine's own do not add up: a unit may have a gap that no indicator shares with the reference. */
function partsCheck(context: Context, root: number): readonly Check[] {
  const { layout, model, results, structure } = context;
  const index = layout.indexes.find((one) => one.root === root);
  if (index === undefined) return [];
  const sheet = layout.sheets.Audit;
  const { first, count } = indicatorsBelow(structure, root);
  const gaps = columnRange(gapArea(context, index), 0, sheet);
  const parts = part(layout.contributions.table, 0, first, model.units.length, count);
  const ofRoot = results.contributions.find(({ root: code }) => code === nodeAt(model, root).code);
  const known = (x: number): number => (Number.isNaN(x) ? 0 : x);
  const units = range(model.units.length);
  const right = units.reduce((sum, i) => sum + known(nodeValue(results.gaps, root, i)), 0);
  const left = units.reduce(
    (sum, i) =>
      sum +
      range(count).reduce((part_, k) => {
        const column = ofRoot?.byIndicator[structure.indicatorOf[first + k] ?? -1];
        return part_ + known(column?.[i] ?? NaN);
      }, 0),
    0,
  );
  const check: Check = {
    label: labelled(context, root, context.words.checks.parts),
    left: { formula: `SUM(${wholeRange(parts, sheet)})`, value: left },
    right: { formula: `SUM(${gaps})`, value: right },
    size: `${model.units.length}*MAX(${gaps}),-${model.units.length}*MIN(${gaps})`,
  };
  return passes(check) ? [check] : [];
}

function unitsCheck(context: Context, root: number): Check {
  const { layout, model, structure } = context;
  const sheet = layout.sheets.Audit;
  const codes = columnRange(codesOn(context, layout.sheets.Values), 0, sheet);
  const scores = columnRange(layout.scores.table, structure.place.get(root)?.at ?? 0, sheet);
  return {
    label: labelled(context, root, context.words.checks.units),
    left: { formula: `SUMPRODUCT(--(LEN(${codes})>0))`, value: model.units.length },
    right: { formula: `COUNT(${scores})+COUNTIF(${scores},"")`, value: model.units.length },
    size: "1",
    format: countFormat,
  };
}
