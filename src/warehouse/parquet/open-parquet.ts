import type { AsyncBuffer, FileMetaData, ParquetParsers, SchemaTree } from "hyparquet";
import { basename } from "node:path";
import type { CellValue } from "../../workbook/cells";
import { reasonOf, WarehouseError } from "../warehouse-error";
import { cellOf, dateText, timeText } from "./cell-of";

/** A Parquet file whose footer was read, and nothing of its rows. */
export interface ParquetFile {
  readonly rowCount: number;
  /** Names of the columns that are read, in their order. */
  readonly columns: readonly string[];
  /** Names of columns that are lists or structures: these are not read. */
  readonly nested: readonly string[];
  /** Texts that the writer stored in the footer, by their keys. */
  readonly metadata: Readonly<Record<string, string>>;
  /** All rows, in the order of the file. */
  rows(): Promise<readonly (readonly CellValue[])[]>;
}

/**
 * Opens a Parquet file without a database.
 * @throws WarehouseError `parquet-damaged` when it is none, or is damaged, encrypted or compressed in a way that is not known
 */
export async function openParquet(path: string): Promise<ParquetFile> {
  const file = basename(path);
  const { asyncBufferFromFile, parquetMetadataAsync, parquetSchema } = await import("hyparquet");
  const { buffer, footer } = await orDamaged(file, async () => {
    const opened = await asyncBufferFromFile(path);
    return { buffer: opened, footer: await parquetMetadataAsync(opened, { parsers, geoparquet: false }) };
  });
  const flat = ({ element, children }: SchemaTree): boolean =>
    children.length === 0 && element.repetition_type !== "REPEATED";
  const tree = await orDamaged(file, async () => parquetSchema(footer));
  const columns = tree.children.filter(flat).map(({ element }) => element.name);
  requireCounts(footer, file);
  requireOwnNames(columns, file);
  return {
    rowCount: Number(footer.num_rows),
    columns,
    nested: tree.children.filter((column) => !flat(column)).map(({ element }) => element.name),
    metadata: Object.fromEntries(
      (footer.key_value_metadata ?? []).map(({ key, value = "" }) => [key, value]),
    ),
    rows: () => orDamaged(file, () => readRows(buffer, footer, columns)),
  };
}

const parsers: ParquetParsers = {
  timestampFromMilliseconds: (milliseconds) => timeText(Number(milliseconds)),
  timestampFromMicroseconds: (micros) => timeText(Number(micros) / 1000),
  timestampFromNanoseconds: (nanos) => timeText(Number(nanos / 1000n) / 1000),
  dateFromDays: dateText,
  stringFromBytes: (bytes) => new TextDecoder().decode(bytes),
  jsonFromBytes: (bytes) => new TextDecoder().decode(bytes),
  geometryFromBytes: () => "geometry",
  geographyFromBytes: () => "geography",
  uuidFromBytes: (bytes) =>
    Buffer.from(bytes)
      .toString("hex")
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
};

async function readRows(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
): Promise<readonly (readonly CellValue[])[]> {
  const [{ parquetRead }, { compressors }] = await Promise.all([
    import("hyparquet"),
    import("hyparquet-compressors"),
  ]);
  const rowCount = Number(metadata.num_rows);
  const rows = Array.from({ length: rowCount }, () => new Array<CellValue>(columns.length).fill(null));
  const places = new Map(columns.map((name, j) => [name, j]));
  let read = 0;
  if (rowCount > 0)
    await parquetRead({
      ...{ file, metadata, compressors, parsers, geoparquet: false, columns: [...columns] },
      onChunk: ({ columnName, columnData, rowStart, rowEnd }) => {
        const place = places.get(columnName);
        if (place === undefined) return;
        for (let i = rowStart; i < rowEnd; i++) {
          const row = rows[i];
          if (row !== undefined) row[place] = cellOf(columnData[i - rowStart]);
        }
        read += Math.min(columnData.length, rowEnd - rowStart);
      },
    });
  if (read !== rowCount * columns.length) throw new Error("it has fewer values than its footer says");
  return rows;
}

/** A footer whose counts do not fit each other is not trusted: a table is made for them before a row is read. */
function requireCounts({ num_rows, row_groups }: FileMetaData, file: string): void {
  const ofGroups = row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
  const tooMany = row_groups.some(({ columns, num_rows: rows }) =>
    columns.some(({ meta_data }) => meta_data?.path_in_schema.length === 1 && meta_data.num_values > rows),
  );
  if (ofGroups !== num_rows || num_rows < 0n || tooMany)
    throw damaged(file, "the counts of its rows do not fit each other");
}

function requireOwnNames(columns: readonly string[], file: string): void {
  const twice = columns.find((name, j) => columns.indexOf(name) !== j);
  if (twice !== undefined) throw damaged(file, `two of its columns have the name ${twice}`);
}

async function orDamaged<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    // The file system's own errors have their own words.
    if (error instanceof WarehouseError || (error instanceof Error && "syscall" in error)) throw error;
    throw damaged(file, reasonOf(error), error);
  }
}

const damaged = (file: string, reason: string, cause?: unknown): WarehouseError =>
  new WarehouseError(
    "parquet-damaged",
    `${file} cannot be read as a Parquet file: ${reason}.`,
    "Write it again with the program that it came from, without encryption, or save it as CSV.",
    { cause },
  );
