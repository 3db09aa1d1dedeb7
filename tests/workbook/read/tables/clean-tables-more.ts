import { countries, figures, places, table, turns } from "./figures";
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
const named = (header: string, names: readonly string[]): ReturnType<typeof table> =>
  table([[header, names], ...three]);

export const cleanTablesMore: readonly TableCase[] = [
  {
    name: "one indicator that is called Score",
    rows: countries(n, [["Score", f(1)]]),
    expected: { indicators: ["Score"], units: n, said: ["column-unsure"] },
  },
  {
    name: "Total beside Needs: a total of nothing that is there",
    rows: countries(n, [
      ["Needs", f(1)],
      ["Total", f(2)],
    ]),
    expected: { indicators: ["Needs"], out: { Total: "published" }, units: n, said: ["columns-not-scored"] },
  },
  {
    name: "populations as the only figures",
    rows: countries(n, [
      ["Population", f(1, [1000, 90000], 0)],
      ["Area", f(2, [10, 900], 0)],
    ]),
    expected: { indicators: ["Population", "Area"], units: n, said: ["column-unsure"] },
  },
  {
    name: "three units only",
    rows: countries(3, [
      ["Trust", [1.5, 2.5, 4.5]],
      ["Speed", [10, 30, 20]],
      ["Staff", [1, 2, 3]],
    ]),
    expected: { indicators: ["Trust", "Speed", "Staff"], units: 3 },
  },
  {
    name: "two units only",
    rows: countries(2, [
      ["Trust", [1.5, 2.5]],
      ["Speed", [10, 30]],
    ]),
    expected: { refused: ["units-too-few"] },
  },
  {
    name: "units with names of totals and regions",
    rows: named("Organisation", [
      ...[
        "World Bank",
        "Total SA",
        "National City",
        "Average Joe's",
        "Global Witness",
        "General Motors",
        "Allianz",
      ],
      ...["Sum Systems", "Regions Bank", "Europe First", "Mean Streets", "Overall Ltd"],
    ]),
    expected: { indicators: titles, units: n, rowsLeftOut: [] },
  },
  {
    name: "regions of the world as the units",
    rows: named("Region", [
      ...[
        "Africa",
        "Asia",
        "Europe",
        "North America",
        "Latin America",
        "Oceania",
        "Arab States",
        "South Asia",
      ],
      ...["Sub-Saharan Africa", "Europe and Central Asia", "Americas", "Euro area"],
    ]),
    expected: { indicators: titles, code: "Region", units: n, rowsLeftOut: [] },
  },
  {
    name: "codes 1 to n beside names",
    rows: table([["Code", Array.from({ length: n }, (_, i) => i + 1)], ["Name", places(n)], ...three]),
    expected: { indicators: titles, code: "Code", name: "Name", units: n },
  },
  {
    name: "codes with leading zeros",
    rows: table([
      ["Code", Array.from({ length: n }, (_, i) => String(i + 1).padStart(3, "0"))],
      ["Name", places(n)],
      ...three,
    ]),
    expected: { indicators: titles, code: "Code", name: "Name", units: n, rowsLeftOut: [] },
  },
  {
    name: "codes that begin like one another: 1, 10, 11, 100",
    rows: table([
      ["ID", [1, 10, 11, 100, 101, 110, 2, 20, 21, 200, 201, 210]],
      ["Agency", places(n)],
      ...three,
    ]),
    expected: { indicators: titles, code: "ID", name: "Agency", units: n, rowsLeftOut: [] },
  },
  {
    name: "years as the names of units, as editions of one index",
    rows: table([["Year", Array.from({ length: n }, (_, i) => 2010 + i)], ...three]),
    expected: { refused: ["data-not-found"] },
  },
  {
    name: "people in departments, by names and surnames",
    rows: table([
      ["First name", places(n)],
      ["Surname", places(24).slice(12)],
      ["Team", turns(n, ["Red", "Blue"])],
      ...three,
    ]),
    expected: { indicators: titles, groups: ["Team"], units: n },
  },
  {
    name: "a unit that happens to have the mean of two columns",
    rows: table([
      ["City", ["Aldmoor", "Brenfield", "Cawdale", "Dunmere", "Eltara"]],
      ["Trust", [1, 2, 3, 4, 5]],
      ["Speed", [10, 20, 30, 40, 50]],
    ]),
    expected: { indicators: ["Trust", "Speed"], units: 5, rowsLeftOut: [] },
  },
  {
    name: "names in Arabic, Hebrew and Chinese, and signs of flags",
    rows: named("City", [
      ...[
        "القاهرة",
        "الرياض",
        "דמשק",
        "北京",
        "東京",
        "서울",
        "Москва",
        "Αθήνα",
        "🇨🇱 Chile",
        "🇵🇪 Perú",
        "São Paulo",
        "Łódź",
      ],
    ]),
    expected: { indicators: titles, code: "City", units: n },
  },
  {
    name: "Spanish: Puntos de acceso, Índice de lectura, Población con agua, Cambio climático",
    rows: table([
      ["Municipio", places(n)],
      ["Puntos de acceso", f(1, [1, 90], 0)],
      ["Índice de lectura", f(2)],
      ["Población con agua (%)", f(3)],
      ["Plan de cambio climático", turns(n, [0, 1])],
      ["Posición financiera neta", f(4)],
    ]),
    expected: {
      indicators: [
        ...["Puntos de acceso", "Índice de lectura", "Población con agua (%)", "Plan de cambio climático"],
        "Posición financiera neta",
      ],
      code: "Municipio",
      units: n,
    },
  },
  {
    name: "Portuguese and French words that are others' codes",
    rows: table([
      ["Commune", places(n)],
      ["Rang des écoles rénovées (%)", f(1)],
      ["Nombre d'habitants par médecin", f(2, [300, 2000], 0)],
      ["Média de anos de estudo", f(3, [3, 12])],
      ["Note de satisfaction", f(4)],
    ]),
    expected: {
      indicators: [
        "Rang des écoles rénovées (%)",
        "Nombre d'habitants par médecin",
        "Média de anos de estudo",
        "Note de satisfaction",
      ],
      code: "Commune",
      units: n,
    },
  },
];
