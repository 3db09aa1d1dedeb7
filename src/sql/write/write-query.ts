import type { Dialect } from "../dialects";
import type { From, Join, Query, Select } from "../tree/query";
import { safeComment } from "./safe-comment";
import { writeExpression } from "./write-expression";
import { writtenName } from "./written-name";

/** A query as text, one step after the other, with what each of them makes. */
export function writeQuery(dialect: Dialect, { steps, final }: Query): string {
  const written = steps.map(
    ({ name, comment, select, isMadeOnce }) =>
      `-- ${safeComment(comment)}\n${writtenName(dialect, name)} ${isMadeOnce ? dialect.madeOnce : "AS"} (\n  ${indented(writeSelect(dialect, select))}\n)`,
  );
  const last = writeSelect(dialect, final);
  return written.length === 0 ? last : `WITH\n${written.join(",\n\n")}\n\n${last}`;
}

function writeSelect(dialect: Dialect, select: Select): string {
  const columns = [
    ...(select.all === null ? [] : [`${writtenName(dialect, select.all)}.*`]),
    ...select.columns.map(({ as, value, comment }) => {
      const written = indented(writeExpression(dialect, value));
      const name = writtenName(dialect, as);
      const isItself = written === name || written.endsWith(`.${name}`);
      const line = isItself ? written : `${written} AS ${name}`;
      return comment === null ? line : `-- ${safeComment(comment)}\n  ${line}`;
    }),
  ];
  const sent = select.joins.flatMap(({ from, isSent }) =>
    isSent === true && from.kind === "step" ? [writtenName(dialect, from.name)] : [],
  );
  const hint = dialect.ranges === null || sent.length === 0 ? "" : ` ${dialect.ranges.sent(sent)}`;
  const lines = [
    `SELECT${hint}\n  ${columns.join(",\n  ")}`,
    `FROM ${writeFrom(dialect, select.from)}`,
    ...select.joins.map((join) => writeJoin(dialect, join)),
    ...(select.where === null ? [] : [`WHERE ${indented(writeExpression(dialect, select.where))}`]),
    ...(select.groupBy.length === 0
      ? []
      : [`GROUP BY ${select.groupBy.map((by) => writeExpression(dialect, by)).join(", ")}`]),
  ];
  return [lines.join("\n"), ...select.union.map((more) => `UNION ALL\n${writeSelect(dialect, more)}`)].join(
    "\n",
  );
}

function writeFrom(dialect: Dialect, from: From): string {
  const name = (each: string): string => writtenName(dialect, each);
  switch (from.kind) {
    case "source":
      return `${from.text} AS ${name(from.alias)}`;
    case "step":
      return from.alias === null ? name(from.name) : `${name(from.name)} AS ${name(from.alias)}`;
    case "unpivot":
      return dialect.unpivot(from, name);
    case "values":
      return dialect.values(
        from.rows.map((row) => row.map((cell) => writeExpression(dialect, cell))),
        name(from.alias),
        from.columns.map(name),
      );
  }
}

function writeJoin(dialect: Dialect, { kind, from, on }: Join): string {
  const word = kind === "inner" ? "JOIN" : kind === "left" ? "LEFT JOIN" : "CROSS JOIN";
  const condition = on === null ? "" : ` ON ${writeExpression(dialect, on)}`;
  return `${word} ${writeFrom(dialect, from)}${condition}`;
}

const indented = (text: string): string => text.replaceAll("\n", "\n  ");
