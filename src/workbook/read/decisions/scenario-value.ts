import { divisorOf, type Model, possibleValues } from "../../../engine";
import { figureText } from "../../problems/figure-text";
import { textOf } from "../cells/text";
import { isMissingFigure } from "../cells/missing-marks";
import { amountOf } from "./amount";
import type { KnownNames } from "./known-names";
import { problemAt, type ReadChange, type StatedChange } from "./stated-change";

const noValues = new Float64Array();

/** A value of a unit in an indicator; a mark such as n/a takes the value away. */
export function scenarioValue(
  { setting, unit: written, value, format, cells }: StatedChange,
  node: string,
  names: KnownNames,
  model: Model,
): ReadChange {
  const unit = names.unit.find(written);
  if (unit === undefined) {
    const suggestion = names.unit.near(written);
    const details = { found: written, ...(suggestion !== null && { suggestion }) };
    return problemAt(cells.unit, "decision-unit-unknown", details);
  }
  const indicator = model.indicators.findIndex(({ code }) => code === node);
  if (indicator < 0) return problemAt(cells.setting, "scenario-value-of-aggregate", { node: setting });
  const found = textOf(value);
  if (found === "") return problemAt(cells.value, "scenario-value-missing", { setting: node });
  const x = isMissingFigure(value) ? NaN : amountOf({ value, format, valueCell: cells.value });
  if (Number.isNaN(x) && !isMissingFigure(value))
    return problemAt(cells.value, "scenario-figure-unusable", { node, unit, found });
  // Of the other indicators no value is needed.
  const denominated = model.indicators.map(({ values }, j) =>
    j === indicator ? values.map((raw, i) => raw / divisorOf(model, { unit: i, indicator })) : noValues,
  );
  const { lower, upper, level, between } = possibleValues({ model, denominated }, indicator);
  const own = denominated[indicator]?.[model.units.findIndex(({ code }) => code === unit)];
  const details = { node, unit, value: figureText(x), lower: figureText(lower), upper: figureText(upper) };
  if (x !== own && (x < lower || x > upper)) return problemAt(cells.value, "scenario-value-outside", details);
  if (x !== own && !between && !Number.isNaN(x) && !Number.isInteger((x - lower) / level))
    return problemAt(cells.value, "scenario-value-between", { ...details, step: figureText(level) });
  return { change: { kind: "value", unit, indicator: node, value: x, cell: cells.value }, problems: [] };
}
