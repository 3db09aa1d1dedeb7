import type { Dialect } from "../../../src/sql/dialects";
import { tableModel } from "./scored-table";

/** Statements that make the table of the tests in a database. */
export function tableStatements({
  quotedName,
  quotedText,
  doubleType,
  textType,
}: Dialect): readonly string[] {
  const { units, indicators, denominators, groups } = tableModel;
  const columns = [
    `city ${textType}`,
    ...groups.map(({ code }) => `${quotedName(code)} ${textType}`),
    ...[...denominators, ...indicators].map(({ code }) => `${quotedName(code)} ${doubleType}`),
  ];
  const figure = (x: number | undefined): string => (x === undefined || Number.isNaN(x) ? "NULL" : String(x));
  const label = (text: string | null | undefined): string =>
    text === null || text === undefined ? "NULL" : quotedText(text);
  const rows = units.map(({ code }, i) =>
    [
      quotedText(code),
      ...groups.map(({ labels }) => label(labels[i])),
      ...[...denominators, ...indicators].map(({ values }) => figure(values[i])),
    ].join(", "),
  );
  return [
    `CREATE TABLE cities (${columns.join(", ")})`,
    `INSERT INTO cities VALUES ${rows.map((row) => `(${row})`).join(", ")}`,
  ];
}
