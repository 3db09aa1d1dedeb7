import type { Model } from "../model/model";
import type { Failure } from "./failures";
import type { Replicate } from "./replicate";
import { replicateRunner } from "./replicate-scorer";

/** Results of a part of a design: ranks of the replicates that were scored, and the failures. */
export interface RankRows {
  /** Position of the part's first replicate in the design, from 0. */
  readonly from: number;
  /** Replicates that were scored. */
  readonly runs: number;
  /** Row by row, one row per replicate that was scored, one entry per unit; NaN for no rank. Exact: multiples of a half. */
  readonly ranks: Float32Array;
  readonly failures: readonly Failure[];
}

/**
 * Runs parts of a design: any parts, in any order, give the same rows.
 *
 * @example rankRows(model, "PSCI")([{}], 0).runs // 1
 */
export function rankRows(
  model: Model,
  root: string,
): (design: readonly Replicate[], from: number) => RankRows {
  const runner = replicateRunner(model, root);
  const units = model.units.length;
  return (design, from) => {
    const ranks = new Float32Array(design.length * units);
    const failures: Failure[] = [];
    let runs = 0;
    design.forEach((replicate, k) => {
      const problems = runner.run(replicate);
      if (problems === null) ranks.set(runner.ranks, runs++ * units);
      else failures.push({ replicate: from + k, problems });
    });
    return { from, runs, ranks: failures.length > 0 ? ranks.slice(0, runs * units) : ranks, failures };
  };
}

/** Units and replicates of a tile that is transposed at a time: it fits the processor's cache. */
const TILE = 64;

/**
 * Joins the parts of a design: one column per unit, one entry per replicate that was scored, in the order of the
 * design.
 */
export function columnsOfRanks(parts: readonly RankRows[], units: number): readonly Float32Array[] {
  const ordered = [...parts].sort((a, b) => a.from - b.from);
  const runs = ordered.reduce((sum, part) => sum + part.runs, 0);
  const all = new Float32Array(units * runs);
  let begin = 0;
  for (const part of ordered) {
    for (let row = 0; row < part.runs; row += TILE)
      for (let unit = 0; unit < units; unit += TILE) turn(part, units, row, unit, all, runs, begin);
    begin += part.runs;
  }
  return Array.from({ length: units }, (_, unit) => all.subarray(unit * runs, (unit + 1) * runs));
}

function turn(
  part: RankRows,
  units: number,
  row: number,
  unit: number,
  all: Float32Array,
  runs: number,
  begin: number,
): void {
  const lastRow = Math.min(row + TILE, part.runs);
  const lastUnit = Math.min(unit + TILE, units);
  for (let i = unit; i < lastUnit; i++)
    for (let r = row; r < lastRow; r++) all[i * runs + begin + r] = part.ranks[r * units + i]!;
}
