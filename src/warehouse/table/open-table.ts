import { basename } from "node:path";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import { reasonOf, WarehouseError } from "../warehouse-error";
import { columnKind, type ColumnKind } from "./column-type";
import { csvSeparator } from "./csv-header";
import type { TableAddress } from "./table-address";

export interface TableColumn {
  readonly name: string;
  /** As DuckDB names it: DOUBLE, VARCHAR. */
  readonly type: string;
  readonly kind: ColumnKind;
}

/** A table that was found and not read yet. */
export interface OpenTable {
  /** As messages name it. */
  readonly name: string;
  /** As SQL names it. */
  readonly sql: string;
  readonly columns: readonly TableColumn[];
  readonly rowCount: number;
}

/** Texts of CSV files that are no value. */
const blanks = ["", "NA", "N/A", "n/a", "#N/A", "NaN", "nan", "null", "NULL", "-", "..", "..."];

/**
 * Finds a table and its columns.
 * @throws WarehouseError `table-missing` or `table-unreadable`
 */
export async function openTable(database: Database, address: TableAddress): Promise<OpenTable> {
  const name = address.table === null ? basename(address.path) : `${basename(address.path)}#${address.table}`;
  try {
    const sql = await tableSql(database, address);
    const described = await database.rows(`DESCRIBE SELECT * FROM ${sql}`);
    const columns = described.map(([column, type]): TableColumn => {
      const typeName = String(type);
      return { name: String(column), type: typeName, kind: columnKind(typeName) };
    });
    const [[count] = []] = await database.rows(`SELECT count(*) FROM ${sql}`);
    return { name, sql, columns, rowCount: Number(count) };
  } catch (error) {
    if (error instanceof WarehouseError && error.code !== "duckdb-failed") throw error;
    const reason = error instanceof Error && error.cause !== undefined ? error.cause : error;
    throw new WarehouseError(
      "table-unreadable",
      `${name} cannot be read as a table: ${shortReason(reasonOf(reason))}`,
      /not utf-8/i.test(reasonOf(reason))
        ? "Save the file as UTF-8 (in Excel: CSV UTF-8), so that its letters are read as they are."
        : "Check the path and that the file is whole.",
      { cause: error },
    );
  }
}

/** What DuckDB says of a file, without its statement and its settings. */
const shortReason = (reason: string): string =>
  /automatically detect the CSV/.test(reason)
    ? "some rows do not have as many fields as the header, or a quote is not closed."
    : reason
        .replace(/^(?:Error: )?(?:[A-Z]\w* )+Error: /, "")
        .replace(/ (?:LINE \d+:|Possible (?:fixes|[Ss]olution)|file = ).*$/, "");

async function tableSql(database: Database, { kind, path, table }: TableAddress): Promise<string> {
  switch (kind) {
    case "parquet": {
      const files = path.endsWith(".parquet") || path.includes("*") ? path : `${path}/**/*.parquet`;
      return `read_parquet(${literal(files)})`;
    }
    case "csv": {
      const marks = blanks.map(literal).join(", ");
      const separator = path.includes("*") ? null : await csvSeparator(path, basename(path));
      const delim = separator === null ? "" : `, delim = ${literal(separator)}`;
      return `read_csv(${literal(path)}, header = true, sample_size = -1, comment = '', nullstr = [${marks}]${delim})`;
    }
    case "duckdb":
      await database.run(`ATTACH ${literal(path)} AS ${attached} (READ_ONLY)`);
      return `${attached}.${await tableName(database, path, table)}`;
  }
}

/** The name under which a file of DuckDB that is read is attached. */
const attached = "psci_source";

async function tableName(database: Database, path: string, wanted: string | null): Promise<string> {
  const found = await database.rows(
    `SELECT table_schema, table_name FROM information_schema.tables WHERE table_catalog = ${literal(attached)} ORDER BY ALL`,
  );
  const tables = found.map(([schema, table]) => ({ schema: String(schema), table: String(table) }));
  const spelled = ({ schema, table }: (typeof tables)[number]): string =>
    schema === "main" ? table : `${schema}.${table}`;
  const matching = tables.filter(
    (each) =>
      wanted === null ||
      [spelled(each), `${each.schema}.${each.table}`].some(
        (name) => name.toLowerCase() === wanted.toLowerCase(),
      ),
  );
  const [only] = matching;
  if (only !== undefined && matching.length === 1) return `${quoted(only.schema)}.${quoted(only.table)}`;
  const known = tables.map(spelled).join(", ") || "none";
  throw new WarehouseError(
    "table-missing",
    wanted === null
      ? `${basename(path)} has several tables or none: ${known}.`
      : `${basename(path)} has no table ${wanted}. Its tables: ${known}.`,
    `Name one: ${path}#${tables[0]?.table ?? "table"}`,
  );
}
