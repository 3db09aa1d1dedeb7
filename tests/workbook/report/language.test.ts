import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../../src/file";
import type { Language } from "../../../src/workbook/language";
import type { PlanCell, WorkbookPlan } from "../../../src/workbook/plan";
import { planReport } from "../../../src/workbook/report";
import { problemWords } from "../../../src/workbook/spanish";
import { disagreements, type Words } from "../../support/disagreements";
import { testWithLibreOffice } from "../../support/libreoffice";
import { plannedCells, scoredReport } from "../../support/planned-report";
import { reportInput } from "../../support/report-input";
import { textIsIn, textsOf } from "../../support/report-texts";
import { smallIndex } from "../../support/small-index";

const folder = join(__dirname, "../../../examples");
const example = (name: string): Promise<XlsxWorkbook> =>
  XlsxWorkbook.open(new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))));

/** Methods that between them use every text: values without formula, imputation, outliers, kinds of ranks and gaps. */
const methods: readonly Words[] = [
  { "Group column": "Region", "Gap reference": "group median", Ranks: "dense" },
  { Aggregation: "Copeland", "Gap reference": "target" },
  { Aggregation: "geometric", Normalisation: "min-max 1-100", "Gap reference": "best" },
  { Aggregation: "median", Imputation: "EM", Outliers: "winsorise then Box-Cox estimated combined" },
  { Imputation: "group mean", Outliers: "IQR fences 1.5", Screening: "availability 0.9", Weights: "PCA" },
  { "Missing data": "require share 0.67", Normalisation: "IQR-robust", "Gap reference": "U09" },
  { "Normalisation A1a": "z-score 100 10", "Outliers A2a": "winsorise both ends 1", Normalisaton: "rank" },
];
const cases: readonly (readonly [string, () => Promise<XlsxWorkbook>])[] = [
  ...["capabilities", "technology-achievement", "coin-tool", "panel", "experts", "half-clean"].map(
    (name) => [name, () => example(name)] as const,
  ),
  ...methods.map((words) => [JSON.stringify(words), () => smallIndex(words)] as const),
];

const figures = (cells: readonly (readonly PlanCell[])[]) =>
  cells.map((row) => row.map(({ value, format }) => (typeof value === "number" ? [value, format] : null)));

/** Figures of each block; of the audit's text those of each row that has any, as its rows are not the same. */
const allFigures = ({ sheets }: WorkbookPlan) =>
  sheets.flatMap(({ key, blocks }) =>
    blocks.map(({ name, cells }) => {
      const rows = figures(cells);
      return [name, name === "PSCI_Audit_Text" ? rows.filter((row) => row.some(Boolean)) : rows, key];
    }),
  );

type Report = Awaited<ReturnType<typeof scoredReport>>;

describe.each(cases)("%s", (_, open) => {
  let reports: Readonly<Record<Language, Report>>;
  beforeAll(async () => {
    const workbook = await open();
    reports = {
      en: await scoredReport(workbook, "live", "en"),
      es: await scoredReport(workbook, "live", "es"),
    };
  });

  test.each([
    ["en", "es"],
    ["es", "en"],
  ] as const)("a report in %s has no text in %s", (language, other) => {
    const { plan, model, source, problems } = reports[language];
    const own = new Set([
      ...[...model.units, ...model.framework, ...model.groups, ...model.denominators].flatMap(
        ({ code, name }) => [code, name],
      ),
      ...model.indicators.map(({ unit }) => unit),
    ]);
    const isOther = textIsIn(other);
    const texts = textsOf(plan);
    // Titles of documents and names of indicators stand within other texts, as their user wrote them.
    const { evidence = [], ratings = [], rule } = source.assessment ?? {};
    const within = [...evidence.map(({ title }) => title), ...model.indicators.map(({ name }) => name)];
    const withoutThem = (text: string): string =>
      within.reduce((rest, one) => (one === "" ? rest : rest.replaceAll(one, "")), text);
    // What raters wrote, and the rule as the sheet keeps it, out of sight.
    for (const text of [...ratings.map((rating) => rating.text), rule?.summary]) own.add(text ?? "");
    const found = texts.filter((text) => !own.has(text) && isOther(text) && isOther(withoutThem(text)));
    expect(found).toEqual([]);
    const messages = problems.filter(({ sentence }) => sentence !== undefined);
    for (const problem of messages) expect(texts).not.toContain(problemWords(problem, other).message);
  });

  test("has the same figures in both languages", () =>
    expect(allFigures(reports.es.plan)).toEqual(allFigures(reports.en.plan)));
});

test("the check above finds the texts of a language", async () => {
  const { plan } = await scoredReport(await smallIndex({ "Gap reference": "median" }), "live", "en");
  const found = textsOf(plan).filter(textIsIn("en"));
  expect(found.length).toBeGreaterThan(150);
  for (const text of ["n/a", " of ", "all checks pass", "Page &P of &N", "Rank", "Strongest indicators"])
    expect(found).toContain(text);
});

test("a report in values is Spanish too", async () => {
  const { plan } = await scoredReport(await smallIndex({ Language: "Spanish" }), "values");
  expect(textsOf(plan).filter(textIsIn("en"))).toEqual([]);
  expect(textsOf(plan)).toContain("Solo valores: números del motor, sin fórmulas.");
});

describe("the sentence of Profile", () => {
  const sentenceOf = async (unit: string): Promise<string> => {
    const { model } = await scoredReport(await smallIndex({ "Gap reference": "best" }));
    const input = reportInput(model, { language: "es", chosen: { PSCI_Profile_Unit: unit } });
    const blocks = planReport(input).sheets.flatMap((sheet) => sheet.blocks);
    const sentence = blocks.find(({ name }) => name === "PSCI_Profile_Sentence");
    return String(sentence?.cells[0]?.[0]?.value);
  };
  const rank = String.raw`\(puesto \d+\)`;

  test.each([
    [
      "Aldea",
      `Aldea obtiene 61\\.3 puntos y el puesto 6 de 11\\. Su mejor puesto está en Visits ${rank} y el peor en Share ${rank}\\. ` +
        "Está [\\d.]+ puntos por detrás de la mejor\\. Las mayores partes de esta brecha: .+\\.",
    ],
    ["Isla", `Isla obtiene [\\d.]+ puntos y el puesto \\d+ de 11\\. .* Está .*`],
    ["Nada", "Nada no tiene puntuación: faltan demasiadas de sus cifras\\."],
  ])("says of %s what it is", async (unit, words) =>
    expect(await sentenceOf(unit)).toMatch(new RegExp(`^${words}$`)),
  );
});

test("the language stands on Audit in Spanish; an English report has no line of it, as those before had none", async () => {
  const [spanish, english] = [
    await scoredReport(await smallIndex({ Language: "Spanish" })),
    await scoredReport(await smallIndex({ Language: "English" })),
  ];
  const texts = ({ plan }: typeof spanish): readonly unknown[] =>
    plannedCells(plan, "Audit").map(({ value }) => value);
  expect(texts(spanish)).toEqual(expect.arrayContaining(["Idioma", "Español"]));
  expect(texts(english)).not.toContain("Language");
});

testWithLibreOffice(
  "LibreOffice computes every formula of a Spanish report to the stored value",
  async () => {
    const spanish = { Language: "Spanish" };
    expect(
      await disagreements([
        { ...spanish, "Group column": "Region", "Gap reference": "group median" },
        { ...spanish, Ranks: "fractional", "Gap reference": "U09" },
      ]),
    ).toEqual([]);
  },
  240_000,
);
