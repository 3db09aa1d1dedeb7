import type { PlanSettings, Programme, ProgrammeAnswer, ProgrammeSolver, SolvingOptions } from "../engine";
import { programmeText } from "./programme-text";

/** Time that the solver has for one plan, in seconds. */
const seconds = 20;

/** The stronger solver for plans with more rules than money, where it is installed: an optional package, of 3.5 MB. */
export async function solverOf(
  { most, floors, gain }: PlanSettings,
  hasNeeds: boolean,
): Promise<Pick<SolvingOptions, "solve">> {
  if (most === null && floors.length === 0 && gain.kind !== "gap" && !hasNeeds) return {};
  const solve = await highsSolver();
  return solve === null ? {} : { solve };
}

/** HiGHS as a solver of programmes; null where it is not installed. */
export async function highsSolver(limit = seconds): Promise<ProgrammeSolver | null> {
  const loaded = await import("highs").catch(() => null);
  if (loaded === null) return null;
  const highs = await loaded.default();
  return (programme) => {
    const found = highs.solve(programmeText(programme), {
      time_limit: limit,
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      output_flag: false,
    });
    return answerOf(programme, found);
  };
}

interface Solved {
  readonly Status: string;
  readonly Columns: Readonly<Record<string, object>>;
}

function answerOf({ variables }: Programme, { Status, Columns }: Solved): ProgrammeAnswer {
  if (Status === "Infeasible") return { amounts: null, bound: NaN, proven: true };
  const amounts = Float64Array.from(variables, ({ whole }, v) => {
    const amount = primalOf(Columns[`x${v}`] ?? {});
    return whole ? Math.round(amount) : amount;
  });
  if (amounts.some(Number.isNaN)) return { amounts: null, bound: NaN, proven: false };
  const gain = variables.reduce((sum, variable, v) => sum + variable.gain * (amounts[v] ?? 0), 0);
  const proven = Status === "Optimal";
  return { amounts, bound: proven ? gain : NaN, proven };
}

const primalOf = (column: object): number =>
  "Primal" in column && typeof column.Primal === "number" ? column.Primal : NaN;
