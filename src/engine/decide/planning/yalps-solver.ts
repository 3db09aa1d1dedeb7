import { solve } from "yalps";
import type { Programme, ProgrammeAnswer } from "./programme";

/** Branches that are looked at, by the size of the programme: a number, so that the answer is the same on any machine. */
const work = 40_000_000;

/** Solves a programme by branch and cut, in all or a share of the usual work; what is not proven within its branches says so. */
export function solveWithYalps({ variables, rows }: Programme, share = 1): ProgrammeAnswer {
  const coefficients = variables.map(({ gain }) => new Map<string, number>([["gain", gain]]));
  const constraints = new Map<string, { min?: number; max?: number }>();
  rows.forEach(({ terms, minimum, maximum }, r) => {
    const name = `row ${r}`;
    constraints.set(name, {
      ...(minimum > -Infinity && { min: minimum }),
      ...(maximum < Infinity && { max: maximum }),
    });
    for (const { variable, coefficient } of terms) coefficients[variable]?.set(name, coefficient);
  });
  variables.forEach(({ maximum, whole }, v) => {
    if (maximum === Infinity || (whole && maximum === 1)) return;
    constraints.set(`limit ${v}`, { max: maximum });
    coefficients[v]?.set(`limit ${v}`, 1);
  });
  const whole = variables.flatMap((variable, v) => (variable.whole ? [v] : []));
  const isBinary = (v: number) => variables[v]?.maximum === 1;
  const size = Math.max(1, variables.length * (constraints.size + whole.length));
  const { status, variables: found } = solve(
    {
      direction: "maximize",
      objective: "gain",
      constraints,
      variables: coefficients.map((each, v) => [v, each] as const),
      integers: whole.filter((v) => !isBinary(v)),
      binaries: whole.filter(isBinary),
    },
    { maxIterations: Math.max(50, Math.floor((share * work) / size)), tolerance: 0 },
  );
  if (status === "infeasible") return { amounts: null, bound: NaN, proven: true };
  if (found.length === 0 && status !== "optimal") return { amounts: null, bound: NaN, proven: false };
  const amounts = new Float64Array(variables.length);
  for (const [v, amount] of found) amounts[v] = variables[v]?.whole ? Math.round(amount) : amount;
  const gain = variables.reduce((sum, variable, v) => sum + variable.gain * (amounts[v] ?? 0), 0);
  const proven = status === "optimal";
  return { amounts, bound: proven ? gain : NaN, proven };
}
