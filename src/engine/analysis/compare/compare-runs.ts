import { need } from "../../at";
import type { Results } from "../../results";
import { type ComparisonMove, moves } from "./moves";
import { type ComparedRoots, rankedIndex } from "./ranked-index";

/** A unit in two runs; NaN where it has no score, or is not in the run. */
export interface ComparedUnit {
  readonly code: string;
  readonly name: string;
  readonly scores: readonly [first: number, second: number];
  readonly ranks: readonly [first: number, second: number];
  /** Second score less first. */
  readonly scoreShift: number;
  /** First rank less second: positive is up. */
  readonly rankShift: number;
}

export interface RunComparison {
  /** The units of the first run in their order, then the units that only the second run has. */
  readonly units: readonly ComparedUnit[];
  /** In the order of the stages. For a unit ranked in both runs, its shifts (but NaN) add up to its whole shift exactly. */
  readonly moves: readonly ComparisonMove[];
}

/**
 * Two runs side by side, and which stage moved the ranks: from the first run to the second, the stages' choices are exchanged
 * one after another in their order (`comparisonSteps`), and the index is ranked after each. What a stage moves depends on
 * those exchanged before it: this order is one of many, and the one in which the stages run. Units are matched by their code.
 *
 * @throws when a run has no such index
 * @example
 * compareRuns(linear, geometric, ["PSCI", "PSCI"]).moves.find(({ differs }) => differs)?.steps; // ["aggregate"]
 */
export function compareRuns(first: Results, second: Results, roots: ComparedRoots): RunComparison {
  const [before, after] = [rankedIndex(first, roots[0]), rankedIndex(second, roots[1])];
  const names = new Map([...second.model.units, ...first.model.units].map(({ code, name }) => [code, name]));
  const codes = [...new Set([...first.model.units, ...second.model.units].map(({ code }) => code))];
  return {
    units: codes.map((code): ComparedUnit => {
      const [a, b] = [before(code), after(code)];
      return {
        code,
        name: need(names, code),
        scores: [a.score, b.score],
        ranks: [a.rank, b.rank],
        scoreShift: b.score - a.score,
        rankShift: a.rank - b.rank,
      };
    }),
    moves: moves(first, second, roots, codes),
  };
}
