import { join } from "node:path";
import { readWorkbook, scoreIndex, type ScoredIndex } from "../../src/app";
import { openInput } from "../../src/cli/files/input";
import type { ColumnRole, LayoutKind, TableReading } from "../../src/workbook/read";

/** What of a misread table has to be read how; what is not named here is not looked at. */
interface Expected {
  readonly layout?: LayoutKind;
  /** Titles of the columns of each role that is named. */
  readonly columns?: Partial<Record<ColumnRole, readonly string[]>>;
  readonly units?: readonly string[] | number;
  readonly leftOut?: readonly string[];
  readonly missing?: readonly string[];
  readonly parents?: Readonly<Record<string, string>>;
  readonly directions?: Readonly<Record<string, number>>;
  readonly weights?: Readonly<Record<string, number>>;
  /** Codes of errors and warnings, in any order; none others may be there. */
  readonly problems?: readonly string[];
  readonly scored?: false;
}

const folder = join(__dirname, "../fixtures/cases");
const tables = (name: string): string => join("tables", name);

const cases: Readonly<Record<string, Expected>> = {
  [tables("01-banner-rows-with-groups.xlsx")]: {
    columns: {
      code: ["admin2Pcode"],
      name: ["Name"],
      indicator: ["Paid work", "Meals a day", "Crowding", "Water"],
    },
    parents: { Work: "economy", Meals: "food", Crowd: "shelter", Water: "food", economy: "Idx" },
    directions: { Work: 1, Crowd: -1 },
    units: 6,
    problems: [],
  },
  [tables("02-units-row-and-regions.xlsx")]: {
    columns: {
      code: ["Country"],
      published: ["Rank", "Living index"],
      indicator: ["Life expectancy", "Expected schooling", "Mean schooling", "Income per head"],
    },
    units: ["Aldmoor", "Brenfield", "Castova", "Dunmere", "Eltara"],
    leftOut: ["Very high", "High", "Northern States", "World"],
    problems: ["columns-not-scored", "rows-left-out", "thin-coverage"],
  },
  [tables("03-years-above-repeated-headers.xlsx")]: {
    layout: "sheet-per-indicator",
    columns: {
      code: ["Code"],
      name: ["Country/Territory"],
      time: ["Year"],
      indicator: ["Voice: Estimate", "Law: Estimate"],
      published: ["Voice: Rank", "Law: Rank"],
    },
    units: 12,
    problems: ["columns-not-scored"],
  },
  [tables("04-names-without-header.xlsx")]: {
    layout: "years-across",
    columns: { code: ["Name"], time: ["Year"], indicator: ["PR", "CL"], other: ["Status"] },
    units: 12,
    problems: [],
  },
  [tables("05-long-by-indicator-years-across.xlsx")]: {
    layout: "long-years-across",
    columns: {
      code: ["Country Code"],
      name: ["Country Name"],
      indicator: ["Debt policy", "Trade", "Gender"],
    },
    units: 12,
  },
  [tables("06-long-unit-metric-value")]: {
    layout: "long",
    columns: { code: ["cc_iso3c"], indicator: ["10101", "10102", "20101"] },
    units: ["ALD", "BRE", "CAS", "DUN", "ELT", "FAR"],
    problems: [],
  },
  [tables("07-hxl-row-and-admin-codes")]: {
    layout: "units-down",
    columns: {
      code: ["admin1_code"],
      name: ["admin1_name"],
      time: ["reference_period_start"],
      indicator: ["mpi", "headcount_ratio"],
    },
    units: 24,
    leftOut: ["#country+code"],
    problems: [],
  },
  [tables("08-countries-across.xlsx")]: {
    layout: "units-across",
    columns: {
      code: ["Country Code"],
      name: ["Country"],
      group: ["Region"],
      published: ["Overall Score", "Factor 1: Limits", "Factor 2: Honesty"],
      indicator: ["1.1 By the legislature", "1.2 By the judiciary", "2.1 In the executive"],
    },
    units: ["Aldmoor", "Brenfield", "Castova", "Dunmere", "Eltara", "Farrowby"],
    problems: ["columns-not-scored"],
  },
  [tables("09-criteria-down-units-across-merged.xlsx")]: {
    layout: "units-across",
    columns: {
      indicator: [
        ...[
          "1. Reconoce",
          "2. Obliga",
          "3. Garantiza",
          "4. Poderes",
          "5. Partidos",
          "6. Multas",
          "7. Plazos",
        ],
      ],
    },
    units: ["ALD", "BRE", "CAS", "DUN", "ELT", "FAR"],
    leftOut: ["Suma"],
  },
  [tables("10-published-rank-and-score-beside-indicators.xlsx")]: {
    columns: {
      code: ["ISO3"],
      name: ["Country"],
      published: ["Rank", "2016 Index Score"],
      other: ["10-Year Percent Change"],
      indicator: ["Air", "Water", "Forests"],
    },
    problems: ["columns-not-scored"],
  },
  [tables("11-values-and-their-ranks-cancel")]: {
    columns: {
      code: ["cc_iso3c"],
      name: ["cc_name_short"],
      group: ["region"],
      other: ["income_group"],
      indicator: ["str_value", "opn_value"],
      published: ["index_value", "index_rank", "str_rank", "opn_rank"],
    },
    problems: ["columns-not-scored"],
  },
  [tables("12-years-across-sheet-per-domain.xlsx")]: {
    layout: "sheet-per-indicator",
    columns: {
      code: ["iso3c"],
      name: ["Country"],
      indicator: ["Safety", "Conflict"],
      published: ["Overall Scores"],
    },
    units: 36,
    problems: ["columns-not-scored"],
  },
  [tables("13-codigo-as-indicator.xlsx")]: {
    columns: {
      code: ["Código"],
      name: ["Nombre comuna"],
      indicator: ["Número de personas en situación de pobreza", "Porcentaje de personas"],
      other: ["Región", "Límite inferior", "Límite superior", "Metodología"],
    },
    problems: ["direction-doubtful", "columns-not-scored"],
  },
  [tables("14-numeric-place-codes")]: {
    columns: { code: ["cut"], name: ["municipality"], other: ["cut_reg"], indicator: ["iadm40", "iadm44"] },
    problems: ["columns-not-scored"],
  },
  [tables("15-data-row-taken-for-header.xlsx")]: {
    columns: {
      code: ["Ubigeo"],
      name: ["Región / Provincia"],
      context: ["Población total (2017)", "Superficie (km2)"],
      indicator: ["POBLACIÓN Niños", "TERRITORIO Niños"],
    },
    units: ["ALTA", "BAJA", "ARECA"],
    leftOut: ["NACIONAL", "NACIONAL SIN LA CAPITAL", "AMAZONIA", "ANCORA"],
  },
  [tables("15b-name-repeats-and-no-code-known.xlsx")]: {
    columns: { code: ["Ubigeo"], name: ["Región"] },
    units: ["AMAZONIA", "ANCORA", "ANCORA"],
    leftOut: ["NACIONAL", "NACIONAL SIN LA CAPITAL", "ZONA NORTE"],
  },
  [tables("16-framework-names-the-smaller-sheet.xlsx")]: {
    columns: { code: ["ISO_Code"], name: ["Countries"], time: ["Year"], indicator: ["Area 1", "Area 2"] },
    units: 6,
    problems: [],
  },
  [tables("17-only-a-list-of-indicators.xlsx")]: { scored: false, problems: ["data-only-described"] },
  [tables("18-minus-999-for-missing")]: {
    columns: {
      code: ["fips"],
      context: ["E_TOTPOP"],
      other: ["state", "M_TOTPOP"],
      indicator: ["EP_POV", "EP_UNEMP"],
    },
    missing: ["-999"],
  },
  [tables("19-thousands-commas-in-every-figure")]: {
    columns: { code: ["Country"], published: ["Index"], indicator: ["Life (years)", "Income (PPP $)"] },
    problems: ["columns-not-scored", "number-as-text"],
  },
  [tables("20-rank-as-group")]: {
    columns: { group: [], published: ["Rank", "Total"], indicator: ["C1: Security", "C2: Elites"] },
    problems: ["columns-not-scored"],
  },
  [tables("21-true-false-as-group")]: {
    columns: { group: [], other: ["agreement"], published: ["new_rank"], indicator: ["Income_rate"] },
    problems: ["columns-not-scored"],
  },
  [tables("22-one-figure-and-first")]: {
    columns: { indicator: ["Water", "Schools", "Roads", "Courts", "Phones"] },
    units: 7,
    problems: ["thin-coverage"],
  },
  [tables("23-whole-line-in-quotes")]: {
    columns: { code: ["Country"], published: ["Rank", "Score"], indicator: ["Needs", "Wellbeing"] },
    units: ["Aldmoor", "Brenfield", "Castova, Republic of", "Dunmere", "Eltara"],
  },
  [tables("24-id-before-name-and-empty-columns")]: {
    columns: {
      code: ["cut_com"],
      name: ["commune"],
      group: ["region"],
      time: ["year"],
      context: ["area"],
      other: ["id", "cut_reg", "egi_std", "dai"],
      indicator: ["egi", "taxes"],
    },
    problems: ["columns-not-scored"],
  },
  [tables("25-aggregate-without-figures-stops-all.xlsx")]: {
    columns: { indicator: ["A", "B"] },
    problems: ["aggregate-empty"],
  },
  [tables("26-no-estimate")]: {
    columns: { indicator: ["Inequality", "Reduction", "RISK"] },
    missing: ["no estimate", "No data"],
  },
  [tables("27-names-with-units-in-cells-across.xlsx")]: {
    layout: "units-across",
    columns: { indicator: ["Długość życia", "Wynagrodzenie", "Bezrobocie"] },
    units: ["Aldmoor", "Brenfield", "Castova", "Dunmere", "Eltara", "Farrowby"],
    missing: ["-"],
    problems: ["number-as-text"],
  },
  [tables("28-spanish-headers-in-all-tables.xlsx")]: {
    columns: { code: ["Código"], name: ["Municipio"], indicator: ["Agua", "Escuelas", "Demora"] },
    directions: { Agua: 1, Demora: -1 },
    weights: { Agua: 2, Demora: 1 },
    problems: [],
  },
  "direktion.xlsx": {
    directions: { I1: -1, I2: -1 },
    weights: { I1: 3, I2: 1 },
    problems: ["column-misspelt", "column-misspelt"],
  },
  "names-dup.xlsx": { units: ["Alpha", "Bravo", "Golf", "Golf", "Echo", "Zulu"], problems: [] },
  "natavg.xlsx": { units: 8, leftOut: ["National average"], problems: [] },
  "merged2rowhead.xlsx": {
    columns: { code: ["Code"], name: ["Name"], indicator: ["IND1", "IND2", "IND3", "IND4", "IND5", "IND6"] },
    units: 8,
    problems: [],
  },
  "boolean-in-data.xlsx": { units: 8 },
  "unit-names-wildcards-linebreak.xlsx": {
    columns: { indicator: ["IND1", "IND2", "IND3", "IND4", "IND5", "IND6"] },
  },
  "psci-name-hides-data.xlsx": { units: 8, problems: [] },
  "template-own-columns-framework-left.xlsx": { scored: false },
  "problems2.xlsx": { scored: false },
  "fixable.xlsx": { units: 8 },
};

async function readCase(name: string): Promise<{ index: ScoredIndex; table: TableReading | null }> {
  const { workbook, problems } = await openInput(join(folder, name));
  const { reading } = await readWorkbook(workbook, {});
  const index = scoreIndex(reading);
  return { index: { ...index, problems: [...problems, ...index.problems] }, table: reading.table };
}

describe("tables that people really have are read as they mean them", () => {
  test.each(Object.entries(cases))("%s", async (name, expected) => {
    const { index, table } = await readCase(name);
    expect(index.scored).toBe(expected.scored ?? true);
    const titles = (role: ColumnRole) =>
      table?.columns.filter((one) => one.role === role).map(({ title }) => title);
    for (const [role, wanted] of Object.entries(expected.columns ?? {}) as [ColumnRole, readonly string[]][])
      expect([role, titles(role)]).toEqual([role, wanted]);
    if (expected.layout) expect(table?.layout.kind).toBe(expected.layout);
    if (expected.missing) expect(table?.missing.map(({ mark }) => mark)).toEqual(expected.missing);
    if (expected.leftOut)
      expect(table?.rowsLeftOut.map(({ text }) => text)).toEqual(
        expect.arrayContaining([...expected.leftOut]),
      );
    const told = index.problems.filter(({ severity }) => severity !== "note").map(({ code }) => code);
    if (expected.problems) expect([...told].sort()).toEqual([...expected.problems].sort());
    if (!index.scored) return;
    const { model } = index;
    if (typeof expected.units === "number") expect(model.units).toHaveLength(expected.units);
    else if (expected.units) expect(model.units.map((unit) => unit.name)).toEqual(expected.units);
    const nodes = new Map(model.framework.map((node) => [node.code, node]));
    for (const [code, parent] of Object.entries(expected.parents ?? {}))
      expect([code, nodes.get(code)?.parent]).toEqual([code, parent]);
    for (const [code, weight] of Object.entries(expected.weights ?? {}))
      expect([code, nodes.get(code)?.weight]).toEqual([code, weight]);
    const directions = new Map(model.indicators.map(({ code, direction }) => [code, direction]));
    for (const [code, direction] of Object.entries(expected.directions ?? {}))
      expect([code, directions.get(code)]).toEqual([code, direction]);
  });
});
