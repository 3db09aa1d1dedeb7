import { possibleValues } from "../../../../engine";
import { aimNames } from "../../../../engine/internal";
import type { PlanCell } from "../../../plan";
import { heldScore, heldTreated } from "../../as-if";
import { live } from "../../context/context";
import { columnRange } from "../../formulas/ranges";
import { parameterCell } from "../../formulas/parameter-cells";
import { beforeImputation } from "../../treated";
import { ancestors } from "../layout";
import type { WorkingTerms } from "../terms";
import { type Columns, tolerance } from "./column";
import { nodeWith } from "./node-with";

/** For each aim: the value, its score, the scores of the nodes above it up to the index, and what the index gains. */
export function aimColumns(terms: WorkingTerms): Columns {
  const { context, layout, figures, w, row, base } = terms;
  const { sheet, places } = layout;
  const hidden = (formula: string, value: number, array = false): PlanCell =>
    live(formula, value, "hidden", array);
  const depth = Math.max(0, ...places.map((p) => ancestors(context, p).length));
  const of = (k: number, aim: (typeof aimNames)[number]) => figures[k]?.aims[aim];
  return Object.fromEntries(
    aimNames.flatMap((aim): [string, (k: number) => PlanCell][] => [
      [
        `${aim} wanted`,
        (k) =>
          hidden(wantedFormula(terms, aim, k), of(k, aim)?.wanted ?? NaN, aim === "next" || aim === "peers"),
      ],
      [
        `${aim} to`,
        (k) => {
          const [x, v, end] = [w(`${aim} wanted`, k), w("value", k), w("end", k)];
          const d = parameterCell(context, places[k] ?? 0, "Direction", sheet);
          const within = aim === "target" ? x : `IF(${d}*(${x}-${end})>${tolerance(end)},${end},${x})`;
          const isShown = `AND(ISNUMBER(${x}),ISNUMBER(${v}))`;
          const formula = `IF(${isShown},IF(${d}*(${within}-${v})>${tolerance(v)},${within},""),"")`;
          return hidden(formula, of(k, aim)?.to ?? NaN);
        },
      ],
      [
        `${aim} treated`,
        (k) => {
          const to = w(`${aim} to`, k);
          const treated = heldTreated(context, places[k] ?? 0, to, sheet);
          return hidden(`IF(ISNUMBER(${to}),IFERROR(${treated},""),"")`, of(k, aim)?.treated ?? NaN);
        },
      ],
      [
        `${aim} score`,
        (k) => {
          const treated = w(`${aim} treated`, k);
          const { text, array } = heldScore(context, places[k] ?? 0, treated, row, sheet);
          return hidden(`IF(ISNUMBER(${treated}),IFERROR(${text},""),"")`, of(k, aim)?.score ?? NaN, array);
        },
      ],
      ...Array.from({ length: depth }, (_, up): [string, (k: number) => PlanCell] => [
        `${aim} up ${up}`,
        (k) => {
          const above = ancestors(context, places[k] ?? 0);
          const [node, child] = [above[up], up === 0 ? childOf(terms, k) : above[up - 1]];
          if (node === undefined || child === undefined) return { value: "", style: "hidden" };
          const score = up === 0 ? w(`${aim} score`, k) : w(`${aim} up ${up - 1}`, k);
          const { text, array } = nodeWith(terms, node, child, score);
          return hidden(
            `IF(ISNUMBER(${score}),IFERROR(${text},""),"")`,
            of(k, aim)?.nodes(node) ?? NaN,
            array,
          );
        },
      ]),
      [
        `${aim} gain`,
        (k) => {
          const last = w(lastUp(terms, aim, k), k);
          return hidden(
            `IF(AND(ISNUMBER(${last}),ISNUMBER(${base})),${last}-${base},"")`,
            of(k, aim)?.gain ?? NaN,
          );
        },
      ],
    ]),
  );
}

/** The column with the score of the index, for the k-th indicator. */
export const lastUp = ({ context, layout }: WorkingTerms, aim: (typeof aimNames)[number], k: number) =>
  `${aim} up ${ancestors(context, layout.places[k] ?? 0).length - 1}` as const;

const childOf = ({ context, layout }: WorkingTerms, k: number): number =>
  context.structure.indicators[layout.places[k] ?? 0] ?? -1;

function wantedFormula(
  { context, layout, w, peers }: WorkingTerms,
  aim: (typeof aimNames)[number],
  k: number,
): string {
  const { sheet, places } = layout;
  const p = places[k] ?? 0;
  const column = columnRange(beforeImputation(context), p, sheet);
  const d = parameterCell(context, p, "Direction", sheet);
  const { level, between, lower } = possibleValues(context.results, context.structure.indicatorOf[p] ?? -1);
  if (aim === "target") {
    const target = parameterCell(context, p, "Target", sheet);
    return `IF(ISNUMBER(${target}),${target},"")`;
  }
  if (aim === "best") return `IF(COUNT(${column})=0,"",IF(${d}=1,MAX(${column}),MIN(${column})))`;
  const ofPeers = (value: string): string => `IF(${peers}=1,IF(ISNUMBER(${column}),${value}))`;
  if (aim === "peers") {
    const middle = `MEDIAN(${ofPeers(column)})`;
    const levels = `(${middle}-${lower})/${level}`;
    const onLevel = `${lower}+${level}*IF(${d}=1,-INT(1E-9-${levels}),INT(${levels}+1E-9))`;
    return `IFERROR(${between ? middle : onLevel},"")`;
  }
  const [v, step] = [w("value", k), w("step", k)];
  const ahead = (sign: "" | "-"): string => ofPeers(`IF(${sign}(${column}-${v})>${tolerance(v)},${column})`);
  const nearest =
    `IF(${d}=1,IF(COUNT(${ahead("")})=0,"",MIN(${ahead("")})),` +
    `IF(COUNT(${ahead("-")})=0,"",MAX(${ahead("-")})))`;
  const other = Number.isNaN(level) ? nearest : `${v}+${d}*${level}`;
  return `IF(ISNUMBER(${v}),IF(ISNUMBER(${step}),${v}+${d}*${step},${other}),"")`;
}
