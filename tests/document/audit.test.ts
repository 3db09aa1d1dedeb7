import type { DocumentBlock, DocumentModel } from "../../src/document";
import type { IndexTest } from "../../src/workbook/tests";
import { at } from "../../src/engine/internal";
import { sampleModel } from "../support/sample";
import { exhibitIds, sampleAudit } from "./support/sample-audit";

type Table = Extract<DocumentBlock, { readonly kind: "table" }>;

let english: DocumentModel;
let spanish: DocumentModel;
let made: IndexTest;

beforeAll(() => {
  const audit = sampleAudit("en");
  [english, made] = [audit.document, audit.test];
  spanish = sampleAudit("es").document;
});

const tablesOf = (document: DocumentModel, id: string): readonly Table[] =>
  document.blocks.filter((block): block is Table => block.kind === "table" && block.id === id);
const tableOf = (document: DocumentModel, id: string): Table => at(tablesOf(document, id), 0);

test("every exhibit has its place, in the order of the assessment", () => {
  const ids = english.blocks.flatMap((block) =>
    block.kind === "table" || block.kind === "figure" ? [block.id] : [],
  );
  // Nothing was imputed: T11 says why it has no figures.
  expect([...new Set(ids)]).toEqual(exhibitIds.filter((id) => id !== "T11"));
  expect(english.blocks).toContainEqual({
    ...{ kind: "paragraph", look: "note" },
    text: "This exhibit has no figures: not varied: no figure is missing.",
  });
});

test("tables of ranks have the figures of the test", () => {
  const { rows } = tableOf(english, "T8");
  expect(rows).toHaveLength(60);
  const { units } = made.uncertainty;
  const best = units.findIndex(({ nominal }) => nominal === 1);
  const { median, q05, q95, topShare } = at(units, best);
  expect(at(rows, 0).map((cell) => (typeof cell === "string" ? cell : cell.value))).toEqual([
    ...[1, at(sampleModel().units, best).name, median, q05, q95, q95 - q05, topShare],
    at(made.indistinguishable, best).length,
  ]);
});

test("what could not vary is named with its reason, and that the index has no such step", () => {
  const imputation = tableOf(english, "T7").rows.find(([part]) => part === "Imputation");
  expect(imputation).toEqual([
    "Imputation",
    "none (not in the index itself)",
    "not varied: no figure is missing",
  ]);
  const [, trace] = tablesOf(english, "T7");
  expect(trace?.rows).toHaveLength(made.trace.length);
  expect(trace?.rows.at(-1)?.at(-1)).toEqual({ value: 0, digits: 0 });
});

test("single changes and what is left out have the figures of the test, the largest shift first in the chart", () => {
  const shifts = (id: string) =>
    tableOf(english, id).rows.map((row) => row.find((cell) => typeof cell !== "string"));
  const expected = () =>
    made.changes
      .filter(({ part }) => part !== "leave-one-out")
      .map(({ meanAbsoluteShift }) => ({ value: meanAbsoluteShift, digits: 2 }));
  expect(shifts("T9")).toEqual(expected());
  // From the top down: a part, and then its indicators.
  const byLabel = new Map(tableOf(english, "T10").rows.map((row) => [String(row[0]).split(" ")[0], row[1]]));
  for (const { part, alternative, meanAbsoluteShift: value } of made.changes)
    if (part === "leave-one-out") expect(byLabel.get(alternative)).toEqual({ value, digits: 2 });
  expect([...byLabel.keys()].slice(0, 3)).toEqual(["SA", "SA1a", "SA1b"]);
  const chart = english.blocks.find((block) => block.kind === "figure" && block.id === "T10");
  const bars = chart?.kind === "figure" && chart.chart.kind === "bars" ? chart.chart.rows : [];
  const sizes = bars.map((row) => at(row.bars, 0).value);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes).toHaveLength(35);
});

test("both languages have the same figures, and a sentence has the decimal sign of its language", () => {
  const figures = (document: DocumentModel) =>
    document.blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.flat().filter((cell) => typeof cell !== "string") : [],
    );
  expect(figures(spanish)).toEqual(figures(english));
  expect(english.blocks).toContainEqual(
    expect.objectContaining({
      text: "For 95.0% of 60 units the rank lies within 2 positions of the median.",
    }),
  );
  expect(spanish.blocks).toContainEqual(
    expect.objectContaining({
      text: "For 95,0% of 60 units the rank lies within 2 positions of the median.",
    }),
  );
});

test("a name with a number in it stays as it is", () => {
  const model = sampleModel();
  const named = {
    ...model,
    units: model.units.map((unit, u) => (u === 0 ? { ...unit, name: "Sector 4.0" } : unit)),
  };
  const { document } = sampleAudit("es", named, "Sector 4.0 has 2.5, SDG 3.1.2 has 0.25.");
  expect(document.blocks).toContainEqual(
    expect.objectContaining({ text: "Sector 4.0 has 2,5, SDG 3.1.2 has 0,25." }),
  );
});

test("nothing is called an interval of a true rank", () => {
  for (const document of [english, spanish])
    expect(JSON.stringify(document)).not.toMatch(/confidence interval|intervalo de confianza/i);
});

test("long charts are cut into pages, as even as can be, and each is on the scale of all", () => {
  const model = sampleModel();
  const many = Array.from({ length: 3 }, (_, k) =>
    model.units.map(({ code, name }) => ({ code: `${code}-${k}`, name: `${name} ${k}` })),
  ).flat();
  const repeated = (values: Float64Array): Float64Array =>
    Float64Array.from(many, (_, u) => at(values, u % 60) + u / 1e4);
  const large = {
    ...model,
    units: many,
    groups: [],
    denominators: model.denominators.map((it) => ({ ...it, values: repeated(it.values) })),
    indicators: model.indicators.map((it) => ({ ...it, values: repeated(it.values) })),
  };
  const { document } = sampleAudit("en", large);
  const charts = document.blocks.flatMap((block) =>
    block.kind === "figure" && block.chart.kind === "intervals" ? [block.chart] : [],
  );
  expect(charts.map(({ rows }) => rows.length)).toEqual([60, 60, 60]);
  for (const { scale } of charts) expect(scale).toEqual({ from: 1, to: 180 });
});

test("an index of one indicator is said to have one", () => {
  const model = sampleModel();
  const indicator = at(model.indicators, 0);
  const nodes = model.framework.filter(({ code, parent }) => code === indicator.code || parent === null);
  const root = nodes.find(({ parent }) => parent === null)?.code ?? "";
  const framework = nodes.map((node) =>
    node.parent === null ? { ...node, level: 2 } : { ...node, parent: root },
  );
  const single = { ...model, indicators: [indicator], framework };
  // Without its only indicator it has no score: nothing is left out.
  const subtitle = (language: "en" | "es"): string =>
    sampleAudit(language, single, "", { changes: [] }).document.subtitle;
  expect(subtitle("en")).toContain("60 units, 1 indicator. ");
  expect(subtitle("es")).toContain("60 unidades, 1 indicador. ");
});
