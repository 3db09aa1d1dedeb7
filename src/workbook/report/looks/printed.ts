import type { PageMargins, PrintLayout, SheetPlan } from "../../plan";
import { range, type Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { said } from "../words";

/** Characters across a page that are legible: about 65 % of their size on A4 across, 85 % upright. */
const legible = { landscape: 215, portrait: 130 } as const;
/** A chart that is cut in two is worse than small figures: a sheet with charts is printed on one page up to this. */
const legibleWithCharts = 300;
const defaultWidth = 8.43;
const longestName = 100;
const digestDigits = 8;

/** How a sheet of the report is printed: its area, as many pages across as it needs to be legible, its header and footer. */
export function printed(context: Context, sheet: SheetPlan): SheetPlan {
  const { print } = sheet;
  const area = print.area && { ...print.area, sheet: sheet.sheet };
  return { ...sheet, print: { ...print, ...across(sheet), area, margins: pageMargins(context, sheet) } };
}

function across({ charts, columnWidths, freeze, hiddenColumns, print }: SheetPlan): Partial<PrintLayout> {
  const widthOf = (columns: readonly number[]): number =>
    columns
      .filter((column) => !hiddenColumns.includes(column))
      .reduce((sum, column) => sum + (columnWidths[column] ?? defaultWidth), 0);
  const { column: first = 0, columns = 0 } = print.area ?? {};
  const whole = widthOf(range(columns).map((k) => first + k));
  const room = legible[print.orientation];
  if (whole <= (charts.length > 0 ? Math.max(room, legibleWithCharts) : room)) return {};
  const repeated = widthOf(range(freeze.columns));
  const wide = Math.ceil((whole - repeated) / Math.max(room / 3, room - repeated));
  return { wide, ...(freeze.columns > 0 ? { repeatColumns: [0, freeze.columns - 1] as const } : {}) };
}

/** Index and sheet above; below, the day of the run, the first digits of the hash of its inputs, and the page. */
function pageMargins(context: Context, { sheet }: SheetPlan): PageMargins {
  const { run } = context.input;
  const { printing } = context.words;
  const own = context.layout.indexes.filter(({ sheets }) => Object.values(sheets).includes(sheet));
  const roots = own.length > 0 ? own.map(({ root }) => root) : context.structure.roots;
  return {
    leftHeader: literal(roots.map((root) => nodeAt(context.model, root).name).join(" / ")),
    rightHeader: "&A",
    leftFooter: literal(
      said(printing.scoredOn, {
        date: run.time.slice(0, 10),
        digest: run.inputsDigest.slice(0, digestDigits),
      }),
    ),
    rightFooter: printing.page,
  };
}

/** A text in a header: "&" begins a code, so it is doubled; a line break would end the header's only line. */
const literal = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  const short = line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line;
  return short.replaceAll("&", "&&");
};
