import { importance, type Model, score } from "../src/engine";
import type { Bench, Measure } from "./support/bench";
import { columnPass } from "./support/column-pass";
import { syntheticIndex } from "./support/synthetic";
import { medianTime } from "./support/timing";

/**
 * Work that once grew faster than its data: ranks of very many units, and importance, which compares each unit with
 * all neighbours.
 */
export const large: Bench = async () => [await percentileRanks(), await importances()];

/** A million units by 16 indicators, with all results of `score`. */
async function percentileRanks(): Promise<Measure> {
  const model = firstIndicators(
    syntheticIndex(1_000_000, { normalisation: { method: "percentile rank", parameters: {} } }, 20),
    16,
  );
  const pass = await columnPass(model, 5);
  const milliseconds = await medianTime(2, () => score(model));
  return {
    what: "percentile ranks: all of score",
    size: "1000000 x 16",
    milliseconds,
    passes: milliseconds / pass,
  };
}

async function importances(): Promise<Measure> {
  const model = syntheticIndex(10_000);
  const outcome = score(model);
  if (!outcome.ok) throw new Error("The synthetic index has no score.");
  const pass = await columnPass(model, 9);
  const milliseconds = await medianTime(2, () => importance(outcome.results));
  return {
    what: "importance of 125 elements",
    size: "10000 x 100",
    milliseconds,
    passes: milliseconds / pass,
  };
}

function firstIndicators(model: Model, count: number): Model {
  const left = new Set(model.indicators.slice(count).map(({ code }) => code));
  return {
    ...model,
    indicators: model.indicators.slice(0, count),
    framework: model.framework.filter(({ code }) => !left.has(code)),
  };
}
