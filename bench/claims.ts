import { claimsOnWorkers } from "../src/app";
import { type Claim, score } from "../src/engine";
import { at } from "../src/engine/internal";
import { defaultTestSettings } from "../src/workbook/tests";
import { startHere } from "../src/worker/here";
import { workersOn } from "../src/worker/workers";
import type { Bench, Measure } from "./support/bench";
import { syntheticIndex } from "./support/synthetic";
import { firstIndicators } from "./support/first-indicators";

const root = "IDX";

/** Claims of each kind in the runs of a test, on one thread, with all that varies by default. */
export const claims: Bench = async () => {
  const measures: Measure[] = [];
  for (const { units, indicators, runs } of [
    { units: 60, indicators: 30, runs: 1_000 },
    { units: 60, indicators: 30, runs: 100_000 },
    { units: 700, indicators: 100, runs: 1_000 },
  ]) {
    const model = firstIndicators(syntheticIndex(units), indicators);
    const outcome = score(model);
    if (!outcome.ok) throw new Error("The index has no scores.");
    const [first, second] = [at(model.units, 0).code, at(model.units, 1).code];
    const part = model.framework.find(({ parent }) => parent === root)?.code ?? root;
    const asked: readonly Claim[] = [
      { kind: "before", unit: first, other: second },
      { kind: "among first", unit: first, k: 10 },
      { kind: "stronger", unit: first, node: part, than: "others" },
    ];
    const [begin, before] = [performance.now(), process.cpuUsage()];
    let steps = 0;
    const { claims: found, failures } = await claimsOnWorkers(
      { results: outcome.results, root, claims: asked, settings: { ...defaultTestSettings, runs } },
      { workersFor: () => workersOn(startHere, 1), progress: () => steps++ },
    );
    const milliseconds = performance.now() - begin;
    const { user, system } = process.cpuUsage(before);
    const shares = found.map(({ share }) => share.toFixed(3)).join(", ");
    const note = `${((user + system) / 1e6).toFixed(1)} s of processor; ${steps} steps of progress; ${failures.length} failed; shares ${shares}`;
    measures.push({
      what: `3 claims, ${runs} runs`,
      size: `${units} x ${indicators}`,
      milliseconds,
      passes: null,
      note,
    });
  }
  return measures;
};
