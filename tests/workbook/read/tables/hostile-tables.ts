import type { CellValue } from "../../../../src/workbook/cells";
import { countries, figures, places, table } from "./figures";
import type { TableCase } from "./table-case";

const n = 12;
const f = (seed: number, range?: readonly [number, number], decimals?: number): readonly number[] =>
  figures(n, seed, range, decimals);
const three = [
  ["Trust", f(1)],
  ["Speed", f(2)],
  ["Cost", f(3)],
] as const;
const titles = ["Trust", "Speed", "Cost"];
const plain = countries(n, three);
const long = "How satisfied are you, all in all, with the services of your municipality, ".repeat(12);
const notes = Array.from({ length: 90 }, (_, i) => [`Note ${i}`, `This table is about ${i}`, i]);
const sideBySide = plain.map((row, i) => [
  ...row,
  null,
  ...(table([
    ["School", places(5)],
    ["Pupils", [1, 4, 2, 8, 5]],
  ])[i] ?? []),
]);

export const hostileTables: readonly TableCase[] = [
  {
    name: "a blank row where the header should be",
    rows: [[], ...plain.slice(1)],
    expected: { refused: ["data-not-found"] },
  },
  {
    name: "30 rows of title",
    rows: [...Array.from({ length: 30 }, (_, i) => [`Line ${i} of the introduction`]), ...plain],
    expected: { indicators: titles, units: n, code: "ISO3", name: "Country" },
  },
  {
    name: "a header in row 45",
    rows: [...Array.from({ length: 44 }, (_, i) => [`Line ${i} of the introduction`]), ...plain],
    expected: { refused: ["data-not-found"] },
  },
  {
    name: "two tables side by side",
    rows: sideBySide,
    expected: { said: ["table-beside"], indicators: titles, units: n, code: "ISO3", name: "Country" },
  },
  {
    name: "two tables below each other",
    rows: [
      ...plain,
      [],
      [],
      ["School", "Code", "Pupils", "Staff"],
      ["Mill", "M", 100, 12],
      ["Hill", "H", 90, 11],
    ],
    expected: { said: ["table-below"], indicators: titles, units: n, code: "ISO3", name: "Country" },
  },
  {
    name: "a sheet of notes larger than the data",
    sheets: { Notes: [["Note", "Text", "Number"], ...notes], Figures: plain },
    expected: { indicators: titles, units: n },
  },
  {
    name: "the only sheet of data is hidden",
    sheets: { Cover: [["Welcome"], ["See the figures."]], Figures: plain },
    hidden: ["Figures"],
    expected: { refused: ["data-not-found"] },
  },
  {
    name: "a larger hidden sheet beside the data",
    sheets: {
      Old: countries(40, [
        ["Trust", figures(40, 1)],
        ["Fame", figures(40, 2)],
      ]),
      Figures: plain,
    },
    hidden: ["Old"],
    expected: { indicators: titles, units: n },
  },
  {
    name: "a sheet with the figures of a chart",
    sheets: {
      Figures: plain,
      Chart: [
        ["Label", "Series 1"],
        ["A", 1],
        ["B", 2],
        ["C", 3],
      ],
    },
    expected: { indicators: titles, units: n },
  },
  {
    name: "an empty Excel table beside the data",
    sheets: {
      Empty: [
        ["Column1", "Column2"],
        [null, null],
      ],
      Figures: plain,
    },
    tabled: [["Table1", "Empty"]],
    expected: { indicators: titles, units: n },
  },
  {
    name: "texts only",
    rows: table([
      ["Country", places(n)],
      ["Comment", places(24).slice(12)],
    ]),
    expected: { refused: ["data-not-found"] },
  },
  { name: "nothing at all", rows: [[]], expected: { refused: ["data-not-found"] } },
  {
    name: "one column",
    rows: table([["Trust", f(1)]]),
    expected: { refused: ["data-not-found"] },
  },
  {
    name: "one row",
    rows: [["Country", "Trust", "Speed"]],
    expected: { refused: ["data-not-found"] },
  },
  {
    name: "one unit",
    rows: countries(1, [
      ["Trust", [1]],
      ["Speed", [2]],
    ]),
    expected: { refused: ["units-too-few"] },
  },
  {
    name: "200 columns",
    rows: countries(
      n,
      Array.from({ length: 200 }, (_, k) => [`Figure ${k + 1}`, f(k + 1)] as const),
    ),
    expected: { indicators: Array.from({ length: 200 }, (_, k) => `Figure ${k + 1}`), units: n },
  },
  {
    name: "signs in headers and very long headers",
    rows: countries(n, [
      ["😀 happiness", f(1)],
      [long, f(2)],
      ["Line\nbreak", f(3)],
    ]),
    expected: { indicators: ["😀 happiness", long.trim(), "Line break"], units: n },
  },
  {
    name: "formula errors in every other cell",
    rows: countries(n, [
      ["Trust", f(1).map((x, i): CellValue => (i % 3 === 0 ? { error: "#DIV/0!" } : x))],
      ["Speed", f(2).map((x, i): CellValue => (i % 3 === 1 ? { error: "#REF!" } : x))],
    ]),
    expected: { indicators: ["Trust", "Speed"], units: n },
  },
  {
    name: "formula errors only",
    rows: countries(n, [["Trust", f(1).map((): CellValue => ({ error: "#REF!" }))]]),
    expected: { refused: ["data-not-found"] },
  },
  {
    name: "numbers as texts with spaces behind",
    rows: countries(n, [
      ["Trust", f(1).map((x) => `${x} `)],
      ["Speed", f(2).map((x) => ` ${x}\u00a0`)],
    ]),
    expected: { indicators: ["Trust", "Speed"], units: n, figures: ["Trust", f(1).slice(0, 3)] },
  },
  {
    name: "dates as headers",
    rows: countries(n, [
      ["2019-01-01", f(1)],
      ["2020-01-01", f(2)],
      ["2021-01-01", f(3)],
    ]),
    expected: { indicators: ["Sheet1"], units: 3 * n, layout: "years-across" },
  },
  {
    name: "Excel's dates as headers",
    rows: countries(n, [
      [43466, f(1)],
      [43831, f(2)],
      [44197, f(3)],
    ]),
    formats: { "0,2": "dd/mm/yyyy", "0,3": "dd/mm/yyyy", "0,4": "dd/mm/yyyy" },
    expected: { indicators: ["Sheet1"], units: 3 * n, layout: "years-across" },
  },
  {
    name: "years as numbers over one figure",
    rows: countries(n, [
      [2019, f(1)],
      [2020, f(2)],
      [2021, f(3)],
    ]),
    expected: { indicators: ["Sheet1"], units: 3 * n, layout: "years-across" },
  },
  {
    name: "TRUE and FALSE beside figures",
    rows: countries(n, [
      ["Trust", f(1)],
      ["Is in the south", f(2).map((x) => x > 50)],
    ]),
    expected: { indicators: ["Trust"], out: { "Is in the south": "other" }, units: n },
  },
  {
    name: "the same header over all columns",
    rows: countries(n, [
      ["Value", f(1)],
      ["Value", f(2)],
      ["Value", f(3)],
    ]),
    expected: { indicators: ["Value"], units: n, said: ["columns-repeated"] },
  },
  {
    name: "headers that are only the numbers 1 to 4",
    rows: countries(n, [
      [1, f(1)],
      [2, f(2)],
      [3, f(3)],
      [4, f(4)],
    ]),
    expected: { indicators: ["1", "2", "3", "4"], units: n, code: "ISO3", name: "Country" },
  },
  {
    name: "two sheets of the same table at two years",
    sheets: { "Index 2022": plain, "Index 2023": plain },
    expected: { indicators: titles, units: n, said: ["several-tables"] },
  },
  {
    name: "a column of comments and one of links",
    rows: countries(n, [
      ...three,
      ["Comment", places(24).slice(12)],
      ["Link", places(n).map((name) => `https://example.org/${name}`)],
    ]),
    expected: { indicators: titles, out: { Comment: "other", Link: "other" }, units: n },
  },
  {
    name: "telephone numbers and coordinates",
    rows: countries(n, [...three, ["Latitude", f(7, [-50, -20], 5)], ["Longitude", f(8, [-75, -66], 5)]]),
    expected: { indicators: titles, out: { Latitude: "other", Longitude: "other" }, units: n },
  },
  {
    name: "a blank column between the indicators, and a blank row between the units",
    rows: countries(n, [
      ["Trust", f(1)],
      [null, []],
      ["Speed", f(2)],
    ]).flatMap((row, i) => (i === 6 ? [[], row] : [row])),
    expected: { indicators: ["Trust", "Speed"], units: n },
  },
];
