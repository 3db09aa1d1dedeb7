import { at } from "../at";
import type { Model } from "../model/model";
import { type EditionStage, editionStages } from "./edition";
import { rowsOf } from "./rows";
import type { SubjectPair } from "./subjects";

type Two<T> = readonly [before: T, after: T];

/** The stages in which two editions differ, in their order. */
export function differingStages(
  models: Two<Model>,
  roots: Two<string>,
  times: Two<number | null>,
  pairs: readonly SubjectPair[],
  revised: ReadonlySet<string>,
): readonly EditionStage[] {
  const common = pairs.filter(({ subjects }) => !subjects.includes(null));
  const differs: Readonly<Record<EditionStage, () => boolean>> = {
    performance: () =>
      times[0] !== times[1] ||
      common.some(hasOtherRows(models)) ||
      otherCells(models, common, revised, false),
    ratings: () => otherCells(models, common, revised, true),
    method: () => methodText(models[0], roots[0]) !== methodText(models[1], roots[1]),
    weights: () => hasOtherWeights(models),
    units: () => common.length < pairs.length,
  };
  return editionStages.filter((stage) => differs[stage]());
}

/** Whether a subject has other times, or as many units but not at the same times. */
const hasOtherRows =
  (models: Two<Model>) =>
  (pair: SubjectPair): boolean => {
    const [before, after] = [rowsOf(pair, models, 0), rowsOf(pair, models, 1)];
    return before.length !== after.length || before.some(({ units }) => units[1] < 0);
  };

/** Whether a cell that both editions have is another: of revised indicators, or of all other columns. */
function otherCells(
  models: Two<Model>,
  pairs: readonly SubjectPair[],
  revised: ReadonlySet<string>,
  ofRevised: boolean,
): boolean {
  const rows = pairs.flatMap((pair) => rowsOf(pair, models, 1)).filter(({ units }) => units[0] >= 0);
  const columns = columnsOf(models[1], revised, ofRevised);
  const before = columnsOf(models[0], revised, ofRevised);
  return [...columns].some(([key, column]) => {
    const earlier = before.get(key);
    return (
      earlier !== undefined &&
      rows.some(({ units }) => !Object.is(at(earlier, units[0]), at(column, units[1])))
    );
  });
}

function columnsOf(
  { indicators, denominators, groups, context = [], method }: Model,
  revised: ReadonlySet<string>,
  ofRevised: boolean,
): ReadonlyMap<string, ArrayLike<unknown>> {
  const values = indicators
    .filter(({ code }) => revised.has(code) === ofRevised)
    .map(({ code, values: own }) => [`indicator ${code}`, own] as const);
  if (ofRevised) return new Map(values);
  return new Map<string, ArrayLike<unknown>>([
    ...values,
    ...denominators.map(({ code, values: own }) => [`denominator ${code}`, own] as const),
    ...context
      .filter(({ code }) => code === method.unitWeights)
      .map(({ code, values: own }) => [`weights of units ${code}`, own] as const),
    ...groups.map(({ code, labels }) => [`group ${code}`, labels] as const),
  ]);
}

type Coded = { readonly code: string };
const byCode = (a: Coded, b: Coded): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function methodText({ indicators, framework, method, frozen }: Model, root: string): string {
  const { missing, screening, imputation, treatment, normalisation, byIndicator, aggregation, ranks, group } =
    method;
  const {
    transformation,
    rescaling,
    gates,
    adjustments,
    unitWeights,
    scaleTime,
    screeningZeros,
    screeningOn,
  } = method;
  return JSON.stringify([
    root,
    indicators.toSorted(byCode).map(({ code, direction, target, lower, upper, denominator, scale }) => [
      [code, direction, target, lower, upper],
      [denominator, scale],
    ]),
    framework.toSorted(byCode).map(({ code, parent, level }) => [code, parent, level]),
    [missing, screening, imputation, treatment, normalisation, byIndicator, aggregation, ranks, group],
    [transformation, rescaling, gates, adjustments, unitWeights, scaleTime, screeningZeros, screeningOn],
    frozen ?? null,
  ]);
}

function hasOtherWeights([before, after]: Two<Model>): boolean {
  const earlier = new Map(before.framework.map(({ code, weight }) => [code, weight]));
  const isOther = after.framework.some(({ code, weight }) => (earlier.get(code) ?? weight) !== weight);
  return isOther || judgementText(before) !== judgementText(after);
}

const judgementText = ({ judgements, method }: Model): string =>
  JSON.stringify([judgements, method.weights], (_, value: unknown) =>
    value instanceof Float64Array ? [...value] : value,
  );
