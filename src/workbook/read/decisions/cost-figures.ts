import type { CostRow } from "../../decisions";
import { figureText } from "../../problems/figure-text";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import { isMissingFigure } from "../cells/missing-marks";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { cellIn, textIn } from "./cell-reader";
import type { CostColumns } from "./cost-columns";

type Figure = "perUnit" | "maximum" | "step" | "time";

/** The figures of a row of Costs; absent where one of them cannot be used. The cost is NaN where its cell is blank. */
export function costFigures(
  table: FoundTable,
  columns: CostColumns["columns"],
  row: number,
  k: number,
  read: Readonly<Record<Figure, { readonly values: Float64Array }>>,
): {
  readonly figures?: Pick<CostRow, Figure>;
  readonly problems: readonly ProblemDraft[];
} {
  const node = textIn(table, row, columns.indicator);
  const problems: ProblemDraft[] = [];
  const add = (code: WorkbookProblemCode, header: Header, more: Readonly<Record<string, string>>): void =>
    void problems.push({
      code,
      severity: "error",
      cell: cellIn(table, row, header),
      details: { node, ...more },
    });
  const value = (figure: Figure): number => {
    const header = columns[figure];
    const x = read[figure].values[k] ?? NaN;
    if (header === undefined) return NaN;
    const found = textIn(table, row, header);
    const title = header.text;
    const isBlank = isMissingFigure(table.region.value(row, header.column));
    if (Number.isNaN(x) && !isBlank) add("cost-not-a-number", header, { title, found });
    else if (x < 0 && (figure === "perUnit" || figure === "time"))
      add("cost-negative", header, { title, value: figureText(x) });
    else if (x <= 0 && figure !== "perUnit" && figure !== "time")
      add("cost-not-above-zero", header, { title, value: figureText(x) });
    return x;
  };
  const figures = {
    perUnit: value("perUnit"),
    maximum: value("maximum"),
    step: value("step"),
    time: value("time"),
  };
  const { step, maximum } = figures;
  if (problems.length === 0 && columns.step !== undefined && step > maximum * (1 + 1e-9))
    add("cost-step-above-maximum", columns.step, { value: figureText(step), maximum: figureText(maximum) });
  return problems.length > 0 ? { problems } : { figures, problems };
}
