import type { Dialect } from "../dialects";
import type { Expression, Operator, Window } from "../tree/expression";
import { writtenName } from "./written-name";
import { writtenNumber } from "./written-number";

const strengths: Readonly<Record<Operator, number>> = {
  OR: 1,
  AND: 2,
  "=": 3,
  "<>": 3,
  "<": 3,
  "<=": 3,
  ">": 3,
  ">=": 3,
  "+": 4,
  "-": 4,
  "*": 5,
  "/": 5,
};

/** A longer expression is broken before its operators. */
const longest = 100;

/** An expression as text of a dialect. */
export function writeExpression(dialect: Dialect, expression: Expression): string {
  const write = (each: Expression): string => writeExpression(dialect, each);
  switch (expression.kind) {
    case "column": {
      const name = writtenName(dialect, expression.name);
      return expression.table === null ? name : `${writtenName(dialect, expression.table)}.${name}`;
    }
    case "number":
      return writtenNumber(expression.value);
    case "text":
      return dialect.quotedText(expression.value);
    case "null":
      return `CAST(NULL AS ${expression.type === "double" ? dialect.doubleType : dialect.textType})`;
    case "binary":
      return writeTerms(dialect, expression.operator, expression.terms);
    case "oneOf":
      return `${operand(dialect, expression.of, 4)} IN (${expression.values.map((value) => dialect.quotedText(value)).join(", ")})`;
    case "isNull":
      return `${operand(dialect, expression.of, 4)} IS ${expression.negated ? "NOT " : ""}NULL`;
    case "case":
      return writeCase(dialect, expression);
    case "call":
      return dialect.call(expression.name, expression.args.map(write));
    case "aggregate":
      return dialect.aggregate(expression.name, write(expression.of));
    case "deviation":
      return dialect.deviation(write(expression.of));
    case "quantile":
      if (dialect.quantile === null) throw new Error(`${dialect.title} has no quantile as an aggregate.`);
      return dialect.quantile(write(expression.of), String(expression.share));
    case "edges":
      if (dialect.ranges === null) throw new Error(`${dialect.title} has no edges of ranges.`);
      return dialect.ranges.edges(write(expression.of), expression.ranges);
    case "window":
      return writeWindow(dialect, expression.window);
    case "double":
      return expression.fromData
        ? dialect.fromData(write(expression.of))
        : `CAST(${write(expression.of)} AS ${dialect.doubleType})`;
    case "asText":
      return `CAST(${write(expression.of)} AS ${dialect.textType})`;
    case "sorted":
    case "item":
      return writeList(dialect, expression);
  }
}

function writeTerms(dialect: Dialect, operator: Operator, terms: readonly Expression[]): string {
  const strength = strengths[operator];
  const leaning = operator === "-" || operator === "/" || strength === 3;
  const written = terms.map((term, k) =>
    operand(dialect, term, k > 0 && leaning ? strength + 1 : strength === 3 ? 4 : strength),
  );
  const inLine = written.join(` ${operator} `);
  return inLine.length <= longest || strength === 3 ? inLine : written.join(`\n  ${operator} `);
}

/** A part in brackets where its operator binds less than the one around it. */
function operand(dialect: Dialect, part: Expression, strength: number): string {
  const written = writeExpression(dialect, part);
  const own =
    part.kind === "binary"
      ? strengths[part.operator]
      : part.kind === "isNull" || part.kind === "oneOf"
        ? 3
        : 9;
  if (own >= strength) return written;
  return written.includes("\n") ? `(\n  ${indented(written)}\n)` : `(${written})`;
}

function writeCase(dialect: Dialect, { branches, otherwise }: Extract<Expression, { kind: "case" }>): string {
  const write = (each: Expression): string => writeExpression(dialect, each);
  const lines = branches.map(({ when, then }) => `WHEN ${write(when)} THEN ${write(then)}`);
  if (otherwise !== null) lines.push(`ELSE ${write(otherwise)}`);
  const inLine = `CASE ${lines.join(" ")} END`;
  if (inLine.length <= longest && !inLine.includes("\n")) return inLine;
  return `CASE\n  ${lines.map(indented).join("\n  ")}\nEND`;
}

function writeWindow(dialect: Dialect, { function: of, partition, order, frame }: Window): string {
  const write = (each: Expression): string => writeExpression(dialect, each);
  const name =
    typeof of === "string" ? `${of.toUpperCase()}()` : dialect.aggregate(of.aggregate, write(of.of));
  const parts = [
    ...(partition.length > 0 ? [`PARTITION BY ${partition.map(write).join(", ")}`] : []),
    ...(order.length > 0
      ? [`ORDER BY ${order.map(({ by, descending }) => dialect.order(write(by), descending)).join(", ")}`]
      : []),
    ...(frame === "one before" ? ["RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING"] : []),
    ...(frame === "rows up to here" ? ["ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW"] : []),
  ];
  return `${name} OVER (${parts.join(" ")})`;
}

function writeList(dialect: Dialect, list: Extract<Expression, { kind: "sorted" | "item" }>): string {
  if (dialect.lists === null) throw new Error(`${dialect.title} has no lists.`);
  const write = (each: Expression): string => writeExpression(dialect, each);
  return list.kind === "sorted"
    ? dialect.lists.sorted(list.values.map(write))
    : dialect.lists.item(write(list.list), list.place);
}

const indented = (text: string): string => text.replaceAll("\n", "\n  ");
