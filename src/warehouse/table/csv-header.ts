import { open } from "node:fs/promises";
import { WarehouseError } from "../warehouse-error";

const separators = [",", ";", "\t", "|"] as const;

/** The start of a file that its header is in. */
const longestHeader = 1 << 20;

/**
 * What separates the columns of a text file, by its first line: DuckDB guesses by all rows, and takes a single row with a field
 * too many for a sign of another separator. Null where the line has none of the usual ones.
 * @throws WarehouseError `table-columns-twice`: DuckDB renames the second of two columns
 */
export async function csvSeparator(path: string, name: string): Promise<string | null> {
  const line = await firstLine(path);
  const bare = line.replace(/"(?:[^"]|"")*"/g, "");
  const counts = separators.map((separator) => bare.split(separator).length - 1);
  const most = Math.max(...counts);
  const separator = separators[counts.indexOf(most)];
  if (most === 0 || separator === undefined) return null;
  const names = fieldsOf(line, separator).map((field) => field.trim().toLowerCase());
  const twice = names.find((field, k) => field !== "" && names.indexOf(field) < k);
  if (twice !== undefined)
    throw new WarehouseError(
      "table-columns-twice",
      `${name} has two columns called ${twice}.`,
      "Rename or delete one of them: it would not be clear which is scored.",
    );
  return separator;
}

async function firstLine(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
    return (
      buffer
        .toString("utf8", 0, bytesRead)
        .replace(/^\ufeff/, "")
        .split(/\r\n|\n|\r/, 1)[0] ?? ""
    );
  } finally {
    await file.close();
  }
}

/** The fields of a line; a separator within quotes separates nothing. */
function fieldsOf(line: string, separator: string): readonly string[] {
  const fields = [""];
  let isQuoted = false;
  for (const letter of line)
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) fields.push("");
    else fields.push(`${fields.pop() ?? ""}${letter}`);
  return fields;
}
