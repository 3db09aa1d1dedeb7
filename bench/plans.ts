import { highsSolver } from "../src/cli/solver";
import { type CostRule, plan, type Plan, type PlanSettings, type Results, score } from "../src/engine";
import { at } from "../src/engine/internal";
import type { Bench, Measure } from "./support/bench";
import { firstIndicators } from "./support/first-indicators";
import { syntheticIndex } from "./support/synthetic";

const root = "IDX";

/** Plans of one unit and of many, in whole steps, and HiGHS on the same programme where there are rules besides money. */
export const plans: Bench = async () => {
  const measures: Measure[] = [];
  for (const { units, indicators, steps, all } of [
    { units: 60, indicators: 30, steps: 10, all: false },
    { units: 60, indicators: 30, steps: 2, all: true },
    { units: 1000, indicators: 40, steps: 2, all: true },
  ]) {
    const results = scored(units, indicators);
    const costs = costsOf(results, steps);
    const settings = settingsOf(results, costs, all);
    const [milliseconds, found] = timed(() => plan(results, root, costs, settings));
    const choices = (all ? units : 1) * indicators * steps;
    measures.push({
      what: all ? "plan of all units" : "plan of one unit",
      size: `${units}x${indicators}`,
      ...{ milliseconds, passes: null, note: `up to ${choices} choices; ${noteOf(found)}` },
    });
  }
  const results = scored(60, 30);
  const costs = costsOf(results, 4);
  const settings = { ...settingsOf(results, costs, false), most: 8 };
  const solve = await highsSolver();
  const [own, exchanged] = timed(() => plan(results, root, costs, settings));
  measures.push({
    what: "at most 8 indicators",
    size: "60x30",
    milliseconds: own,
    passes: null,
    note: noteOf(exchanged),
  });
  if (solve !== null) {
    const [milliseconds, found] = timed(() => plan(results, root, costs, settings, { solve }));
    const note = `${noteOf(found)}; ${(found.gain - exchanged.gain).toExponential(1)} points more`;
    measures.push({ what: "the same with HiGHS at hand", size: "60x30", milliseconds, passes: null, note });
  }
  return measures;
};

function scored(units: number, indicators: number): Results {
  const outcome = score(firstIndicators(syntheticIndex(units), indicators));
  if (!outcome.ok) throw new Error("The index has no scores.");
  return outcome.results;
}

/** Steps of a fraction of what an indicator spans, at prices without a pattern. */
function costsOf({ model, denominated }: Results, steps: number): readonly CostRule[] {
  return model.indicators.map(({ code }, j) => {
    const values = at(denominated, j).filter((x) => !Number.isNaN(x));
    const span = Math.max(...values) - Math.min(...values);
    const step = span / (2 * steps);
    return {
      ...{ indicator: code, unit: null, group: null, time: NaN, needs: [] },
      ...{ perUnit: (10 + ((j * 7919) % 97)) / step, maximum: step * steps * 1.0001, step },
    };
  });
}

function settingsOf({ model }: Results, costs: readonly CostRule[], all: boolean): PlanSettings {
  const everything = costs.reduce((sum, { perUnit, maximum }) => sum + perUnit * maximum, 0);
  return {
    budget: everything * 0.2 * (all ? model.units.length : 1),
    units: all ? { kind: "all" } : { kind: "unit", unit: at(model.units, 6).code },
    ...{ gain: { kind: "index" }, excluded: [], decided: [], most: null, floors: [] },
  };
}

function timed<Value>(run: () => Value): readonly [number, Value] {
  const begin = performance.now();
  const value = run();
  return [performance.now() - begin, value];
}

const noteOf = ({ way, proven, gain, bound, steps }: Plan): string =>
  `${steps.length} steps, ${way}, ${proven ? "proven" : `${((100 * (bound - gain)) / bound).toFixed(4)} % below the bound`}`;
