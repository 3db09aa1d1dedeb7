import type { Model } from "../../../engine";
import type { CellRef } from "../../cells";
import {
  columnRoles,
  type ColumnRole,
  type MissingMark,
  type ReadColumn,
  type TableReading,
} from "./table-reading";
import type { RoleOfColumn } from "../columns/roles";
import type { Header } from "../find/region";
import { plain } from "../cells/text";
import type { FoundData } from "../find/find-data";
import { originOf } from "../layout/arranged";
import type { ReasonKey } from "./reasons";

const maximumRows = 8;

/** Describes how the data table was read, for people. */
export function describeTable(
  found: FoundData,
  roles: ReadonlyMap<Header, RoleOfColumn>,
  more: {
    readonly rowsLeftOut: TableReading["rowsLeftOut"];
    readonly missing: readonly MissingMark[];
    readonly model: Model | null;
    /** Names of columns in the Framework. */
    readonly names: ReadonlyMap<Header, string>;
    /** Sheet rows of the units, in the order of the model's. */
    readonly unitRows: readonly number[];
  },
): TableReading {
  const ownCell = <T extends { readonly cell: CellRef }>(of: T): T => ({
    ...of,
    cell: ownOf(found, of.cell),
  });
  const columns = found.headers.map((header) => columnOf(found, header, { roles, names: more.names }));
  return {
    layout: {
      kind: found.kind,
      places: found.places,
      panel: found.columns.time !== null,
      headerRows: found.headerRows,
    },
    columns,
    rowsLeftOut: more.rowsLeftOut.map(ownCell).sort((a, b) => a.cell.row - b.cell.row),
    missing: more.missing.map(ownCell),
    assumptions: [],
    preview: previewOf(found, columns, more),
  };
}

/** The user's cell behind a cell of a rearranged table. */
const ownOf = ({ arranged, region }: FoundData, cell: CellRef): CellRef =>
  arranged === null || cell.sheet !== region.sheet
    ? cell
    : (originOf(arranged, cell.row, cell.column) ?? cell);

function columnOf(
  { columns, region, headerRow, facts }: FoundData,
  header: Header,
  {
    roles,
    names,
  }: {
    readonly roles: ReadonlyMap<Header, RoleOfColumn>;
    readonly names: ReadonlyMap<Header, string>;
  },
): ReadColumn {
  const cell: CellRef = header.at ?? { sheet: region.sheet, row: headerRow, column: header.column };
  const title = header.name ?? header.text;
  const name = names.get(header) ?? "";
  const base = {
    title,
    name: plain(name) === plain(title) ? "" : name,
    cell,
    unit: header.unit ?? "",
    above: header.above ?? "",
    weight: header.weight ?? null,
    direction: header.direction ?? null,
  };
  const as = (role: ColumnRole, key: ReasonKey, certainty: ReadColumn["certainty"]): ReadColumn => ({
    ...base,
    role,
    reason: { key, names: {} },
    certainty,
  });
  const [why, sure] = columns.why.get(header) ?? [];
  if (header === columns.code) return as("code", why ?? "content-code", sure ?? "sure");
  if (header === columns.name) return as("name", why ?? "content-name", sure ?? "sure");
  if (header === columns.time) return as("time", "header-time", "sure");
  if (header === columns.oneTime) return as("time", "one-time", "sure");
  if (columns.repeated.includes(header)) return as("other", "repeated-header", "sure");
  const role = roles.get(header);
  if (role !== undefined) return { ...base, role: role.role, reason: role.reason, certainty: role.certainty };
  const kind = facts.columns.find((one) => one.header === header)?.kind;
  return as("other", kind === "nothing" ? "empty" : "framework-omits", "stated");
}

const order = new Map<ColumnRole, number>(columnRoles.map((role, i) => [role, i]));

/** The identifying columns, then the indicators, of the first units as read. */
function previewOf(
  found: FoundData,
  columns: readonly ReadColumn[],
  { model, unitRows }: { readonly model: Model | null; readonly unitRows: readonly number[] },
): TableReading["preview"] {
  const shown = found.headers
    .map((header, i) => ({ header, column: columns[i] }))
    .flatMap(({ header, column }) =>
      column && ["code", "name", "time", "group", "indicator"].includes(column.role)
        ? [{ header, column }]
        : [],
    )
    .sort((a, b) => (order.get(a.column.role) ?? 0) - (order.get(b.column.role) ?? 0));
  const rows = unitRows.slice(0, maximumRows);
  const values = new Map(model?.indicators.map(({ code, values: figures }) => [code, figures]));
  return {
    header: shown.map(({ column }) => column.title),
    rows: rows.map((row, i) =>
      shown.map(({ header, column }) => {
        const figure = column.role === "indicator" ? values.get(header.text)?.[i] : undefined;
        return figure !== undefined && !Number.isNaN(figure)
          ? figure
          : found.region.value(row, header.column);
      }),
    ),
    units: unitRows.length,
  };
}
