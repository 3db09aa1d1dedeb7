import { readIndex, type Reading } from "../../../src/workbook/read";
import { contentsOf, gridOfRows, tableOver } from "../../support/grids";
import { cleanTables } from "./tables/clean-tables";
import { cleanTablesMore } from "./tables/clean-tables-more";
import { hostileTables } from "./tables/hostile-tables";
import { realEurope } from "./tables/real-europe";
import { realLayouts } from "./tables/real-layouts";
import { realPublished } from "./tables/real-published";
import { realStatistics } from "./tables/real-statistics";
import { realWorld } from "./tables/real-world";
import type { Expected, TableCase } from "./tables/table-case";

function readingOf({
  rows,
  sheets = { Sheet1: rows ?? [] },
  formats,
  hidden,
  tabled = [],
}: TableCase): Reading {
  const grids = Object.entries(sheets).map(([sheet, cells]) => gridOfRows(sheet, cells, formats));
  const tables = tabled.flatMap(([name, sheet]) => {
    const grid = grids.find(({ area }) => area.sheet === sheet);
    return grid ? [tableOver(name, grid)] : [];
  });
  return readIndex(contentsOf(grids, { tables, ...(hidden && { hidden }) }));
}

/** How the table was read, in the form of the expectation. */
function madeOf(reading: Reading, expected: Expected): unknown {
  const { table } = reading;
  if (!reading.read || table === null)
    return { problems: reading.problems.map(({ code, message }) => [code, message]) };
  const titles = (role: string): readonly string[] =>
    table.columns.filter((column) => column.role === role).map(({ title }) => title);
  const codes = new Set(reading.problems.map(({ code }) => code));
  return {
    indicators: [...titles("indicator")].sort(),
    units: reading.model.units.length,
    ...(expected.out && {
      out: Object.fromEntries(
        Object.keys(expected.out).map((title) => [
          title,
          table.columns.find((column) => column.title === title)?.role,
        ]),
      ),
    }),
    ...(expected.code !== undefined && { code: titles("code").join() }),
    ...(expected.name !== undefined && { name: titles("name").join() }),
    ...(expected.groups && { groups: titles("group") }),
    ...(expected.layout && { layout: table.layout.kind }),
    ...(expected.rowsLeftOut && { rowsLeftOut: table.rowsLeftOut.map(({ text }) => text).sort() }),
    ...(expected.said && { said: expected.said.filter((code) => codes.has(code)) }),
    ...(expected.unsaid && { unsaid: expected.unsaid.filter((code) => codes.has(code)) }),
    ...(expected.figures && {
      figures: [
        expected.figures[0],
        [
          ...(reading.model.indicators
            .find(({ code, name }) => [code, name].includes(expected.figures?.[0] ?? ""))
            ?.values.slice(0, expected.figures[1].length) ?? []),
        ],
      ],
    }),
  };
}

const sorted = (expected: Expected): unknown => ({
  ...expected,
  indicators: [...expected.indicators].sort(),
  ...(expected.rowsLeftOut && { rowsLeftOut: [...expected.rowsLeftOut].sort() }),
  ...(expected.unsaid && { unsaid: [] }),
});

describe.each([
  [
    "shapes of real files",
    [...realWorld, ...realEurope, ...realLayouts, ...realPublished, ...realStatistics],
  ],
  ["clean tables with odd indicators", [...cleanTables, ...cleanTablesMore]],
  ["hostile tables", hostileTables],
] as const)("%s", (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (__, one) => {
    const reading = readingOf(one);
    const { expected } = one;
    if ("refused" in expected) {
      expect(reading.read ? "read" : reading.problems[0]?.code).toBe(expected.refused[0]);
      return;
    }
    expect(madeOf(reading, expected)).toEqual(sorted(expected));
    expect(silent(reading)).toEqual([]);
  });
});

/** Columns of figures that are not scored, and rows left out, that no problem names. */
function silent(reading: Reading): readonly string[] {
  const { table } = reading;
  if (!reading.read || table === null) return [];
  const said = reading.problems.map(
    ({ message, sentence }) => `${message} ${Object.values(sentence?.names ?? {}).join(" ")}`,
  );
  const isSaid = (text: string): boolean => said.some((message) => message.includes(text));
  const kept = ["code", "name", "time", "group", "indicator", "denominator"];
  const columns = table.columns.filter(({ role, reason }) => !kept.includes(role) && reason.key !== "empty");
  const many = said.some((message) => / more\b/.test(message));
  return [
    ...columns.map(({ title }) => title).filter((title) => title !== "" && !isSaid(title) && !many),
    ...table.rowsLeftOut
      .filter(({ reason }) => !["row-units", "row-tags", "row-header-again"].includes(reason.key))
      .map(({ text }) => text)
      .filter((text) => !isSaid(text) && !many),
  ];
}
