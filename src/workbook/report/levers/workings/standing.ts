import type { PlanCell } from "../../../plan";
import { rankAsIfFormula } from "../../as-if";
import { live } from "../../context/context";
import { columnRange } from "../../formulas/ranges";
import { parameterCell } from "../../formulas/parameter-cells";
import { namesOn } from "../../frame/lead";
import { beforeImputation } from "../../treated";
import { tieToleranceFormula } from "../../twins/rank";
import type { WorkingTerms } from "../terms";
import { lastUp } from "./aims";
import { type Columns, tolerance } from "./column";

/** Names of peers that are listed. */
const listed = 3;

/** Where the next step brings the unit, and which peers have it. */
export function standingColumns(terms: WorkingTerms): Columns {
  const { context, layout, index, figures, w, row, base, peers } = terms;
  const { sheet, places } = layout;
  const { structure } = context;
  const scores = columnRange(context.layout.scores.table, structure.place.get(index.root)?.at ?? 0, sheet);
  const next = (k: number) => figures[k]?.lever?.aims.find(({ aim }) => aim === "next");
  /** 1 for each peer whose value is as good as the next step, or what is given. */
  const having = (k: number, what: (column: string) => string): string => {
    const p = places[k] ?? 0;
    const column = columnRange(beforeImputation(context), p, sheet);
    const d = parameterCell(context, p, "Direction", sheet);
    const to = w("next to", k);
    return `IF(${peers}=1,IF(ISNUMBER(${column}),IF(${d}*(${column}-${to})>=-${tolerance(to)},${what(column)})))`;
  };
  const nameColumn =
    (n: number) =>
    (k: number): PlanCell => {
      const names = columnRange(namesOn(context, context.layout.sheets.Scores), 0, sheet);
      const place = having(k, (column) => {
        const [first = ""] = column.split(":");
        return `ROW(${column})-ROW(${first})+1`;
      });
      return live(
        `IF(ISNUMBER(${w("next to", k)}),IFERROR(INDEX(${names},SMALL(${place},${n})),""),"")`,
        next(k) === undefined ? "" : (figures[k]?.names[n - 1] ?? ""),
        "hidden",
        true,
      );
    };
  return {
    rank: (k) => {
      const after = w(lastUp(terms, "next", k), k);
      const rank = rankAsIfFormula(context, index.root, after, row, sheet);
      return live(`IF(ISNUMBER(${after}),${rank},"")`, next(k)?.rank ?? NaN, "hidden");
    },
    passed: (k) => {
      const after = w(lastUp(terms, "next", k), k);
      const above = (score: string): string =>
        `SUMPRODUCT(ISNUMBER(${scores})*(${scores}>${score}+${tieToleranceFormula(scores)}))`;
      return live(
        `IF(ISNUMBER(${after}),MAX(0,${above(base)}-${above(after)}),"")`,
        next(k)?.passed.length ?? NaN,
        "hidden",
      );
    },
    have: (k) =>
      live(
        `IF(ISNUMBER(${w("next to", k)}),SUM(${having(k, () => "1")}),"")`,
        next(k) === undefined ? NaN : (figures[k]?.lever?.peers.length ?? NaN),
        "hidden",
        true,
      ),
    "name 1": nameColumn(1),
    "name 2": nameColumn(2),
    "name 3": nameColumn(3),
    names: (k) => {
      const [one, two, three] = [w("name 1", k), w("name 2", k), w("name 3", k)];
      const more = `IF(N(${w("have", k)})>${listed}," ...","")`;
      return live(
        `${one}&IF(${two}="","",", "&${two})&IF(${three}="","",", "&${three})&${more}`,
        namesText(
          figures[k]?.names ?? [],
          next(k) === undefined ? 0 : (figures[k]?.lever?.peers.length ?? 0),
        ),
        "hidden",
      );
    },
  };
}

/** The first names, and dots where there are more. */
export const namesText = (names: readonly string[], count: number): string =>
  count === 0 ? "" : names.join(", ") + (count > listed ? " ..." : "");
