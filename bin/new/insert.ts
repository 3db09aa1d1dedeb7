/** A text with lines added before or after an anchor; the anchor must occur exactly once. */
export function inserted(
  text: string,
  lines: string,
  { before, after }: { readonly before?: string; readonly after?: string },
): string {
  const anchor = before ?? after ?? "";
  const at = text.indexOf(anchor);
  if (anchor === "" || at < 0)
    throw new Error(`There is no place for the new line: "${anchor}" was not found.`);
  if (text.indexOf(anchor, at + 1) >= 0) throw new Error(`"${anchor}" stands there more than once.`);
  const place = before === undefined ? at + anchor.length : at;
  return `${text.slice(0, place)}${lines}${text.slice(place)}`;
}

/** A module with one more import from the same folder, in the order of the files. */
export function withImport(text: string, constant: string, file: string): string {
  const line = `import { ${constant} } from "${file}";\n`;
  const own = [...text.matchAll(/^import \{ \w+ \} from "(\.\/[^"]+)";\n/gm)];
  const next = own.find(([, path = ""]) => path > file);
  const last = own.at(-1);
  if (last === undefined) throw new Error("There is no import of a method to stand beside.");
  const place = next ? next.index : last.index + last[0].length;
  return `${text.slice(0, place)}${line}${text.slice(place)}`;
}

/** A page with one more row in the table of a section: before the row of a value, after it, or at the end. */
export function withRow(
  page: string,
  section: string,
  row: string,
  { before, after }: { readonly before?: string; readonly after?: string },
): string {
  const start = page.indexOf(`\n## ${section}\n`);
  if (start < 0) throw new Error(`The page has no section "${section}".`);
  const end = page.indexOf("\n## ", start + 1);
  const [head, body, tail] = [
    page.slice(0, start),
    page.slice(start, end < 0 ? undefined : end),
    end < 0 ? "" : page.slice(end),
  ];
  const lines = body.split("\n");
  const value = before ?? after;
  const at =
    value === undefined
      ? endOfTable(lines)
      : lines.findIndex((line) => line.startsWith(`| ${value} |`) || line.startsWith(`| **${value}** |`));
  if (at < 0) throw new Error(`The table of "${section}" has no row "${value ?? ""}".`);
  lines.splice(before === undefined ? at + 1 : at, 0, row);
  return `${head}${lines.join("\n")}${tail}`;
}

/** The last row of the first table. */
function endOfTable(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.startsWith("|"));
  const beyond = lines.findIndex((line, i) => i > first && !line.startsWith("|"));
  return first < 0 ? -1 : (beyond < 0 ? lines.length : beyond) - 1;
}
