import type { Indicator } from "../../../engine";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import { figureText } from "../../problems/figure-text";
import type { Figures } from "./figures";
import { isShare } from "./is-share";
import { fencesOf } from "./fences";

/**
 * At most one problem per column: a figure that cannot be a percentage, one beyond its goalposts by more than their range,
 * or one far outside the other figures.
 *
 * @param goalposts whether the goalposts are on the scale of the figures
 */
export function farFigures(
  indicator: Indicator,
  figures: Figures,
  goalposts: boolean,
): readonly ProblemDraft[] {
  for (const test of testsOf(indicator, figures, goalposts)) {
    const found = places(figures.values, test.isFar);
    const [first] = found;
    if (first === undefined || found.length * 2 > figures.sorted.length) continue;
    return [problem(test, indicator, figures, first, found.length)];
  }
  return [];
}

interface Test {
  readonly code: WorkbookProblemCode;
  readonly isFar: (value: number) => boolean;
}

function testsOf(indicator: Indicator, figures: Figures, goalposts: boolean): readonly Test[] {
  const { lower, upper } = indicator;
  const range = upper - lower;
  const fences = fencesOf(figures.sorted);
  const tests: Test[] = [];
  const add = (code: WorkbookProblemCode, minimum: number, maximum: number): void => {
    tests.push({ code, isFar: (value) => value < minimum || value > maximum });
  };
  if (isShare(indicator, figures)) add("figure-beyond-unit", -100, 1000);
  if (goalposts && range > 0) add("figure-beyond-goalposts", lower - range, upper + range);
  if (fences !== null) add("figure-far", fences.lower, fences.upper);
  return tests;
}

function places(values: Float64Array, isFar: (value: number) => boolean): readonly number[] {
  const found: number[] = [];
  values.forEach((value, i) => {
    if (Number.isFinite(value) && isFar(value)) found.push(i);
  });
  return found;
}

function problem(
  { code, isFar }: Test,
  { lower, upper, unit }: Indicator,
  figures: Figures,
  first: number,
  count: number,
): ProblemDraft {
  const others = figures.sorted.filter((value) => !isFar(value));
  const [minimum = NaN] = others;
  const details = {
    title: figures.title,
    unit: figures.unit(first),
    value: figureText(figures.values[first] ?? NaN),
    count: String(count),
    minimum: figureText(minimum),
    maximum: figureText(others.at(-1) ?? NaN),
    lower: figureText(lower),
    upper: figureText(upper),
    measured: unit,
  };
  return { code, severity: "warning", cell: figures.cell(first), details };
}
