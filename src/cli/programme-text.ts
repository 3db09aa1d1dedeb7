import type { Programme, ProgrammeRow } from "../engine";

/** Terms on a line: the format has a maximum length of lines. */
const termsPerLine = 20;

/** A programme in the LP format of CPLEX, which solvers read. Variables are x0, x1 ... */
export function programmeText({ variables, rows }: Programme): string {
  const all = variables.map((_, v) => v);
  return [
    "Maximize",
    ` gain: ${sum(all.map((variable) => ({ variable, coefficient: variables[variable]?.gain ?? 0 })))}`,
    "Subject To",
    ...rows.filter(({ terms }) => terms.length > 0).flatMap(rowLines),
    "Bounds",
    ...all.map((v) => {
      const maximum = variables[v]?.maximum ?? 0;
      return maximum === Infinity ? ` x${v} >= 0` : ` 0 <= x${v} <= ${maximum}`;
    }),
    "General",
    ...all.filter((v) => variables[v]?.whole).map((v) => ` x${v}`),
    "End",
    "",
  ].join("\n");
}

const rowLines = ({ terms, minimum, maximum }: ProgrammeRow, r: number): readonly string[] => [
  ...(minimum > -Infinity ? [` a${r}: ${sum(terms)} >= ${minimum}`] : []),
  ...(maximum < Infinity ? [` b${r}: ${sum(terms)} <= ${maximum}`] : []),
];

const sum = (terms: ProgrammeRow["terms"]): string =>
  terms
    .map(({ variable, coefficient }, k) => {
      const sign = coefficient < 0 ? "-" : "+";
      return `${sign} ${Math.abs(coefficient)} x${variable}${(k + 1) % termsPerLine === 0 ? "\n" : ""}`;
    })
    .join(" ");
