import type { Model } from "../../src/engine";
import { at } from "../../src/engine/internal";
import { classesInReach, ranksOfClasses } from "../../src/document/classes-in-reach";
import type { DocumentBlock, DocumentModel } from "../../src/document";
import { sampleModel } from "../support/sample";
import { sampleAudit, type SampleAudit } from "./support/sample-audit";
import { brief, briefInput, listsOf, paragraphsOf, rangesOf, resultsOf } from "./support/sample-brief";

const classes = [
  ["bronze", 40],
  ["silver", 50],
  ["gold", 60],
] as const;

/** The 60 fictional cities with classes, two gates and a malus; SA2a is missing in two of them. */
const model = sampleModel({
  classes: [{ node: null, classes: classes.map(([name, from]) => ({ name, from, colour: null })) }],
  gates: [
    { node: "SA", element: "SA2a", passes: "at least", limit: 3, cap: 20, missing: "fails" },
    { node: "LE", element: "SA1a", passes: "at least", limit: 2, cap: 0, missing: "passes" },
  ],
  adjustments: [{ node: "PSCI", indicator: "SA1b", rate: -2, limit: 6 }],
});
const results = resultsOf(model);
const index = model.framework.findIndex(({ parent }) => parent === null);
const scores = at(results.scores, index);
const valuesOf = (code: string): Float64Array =>
  at(
    results.denominated,
    model.indicators.findIndex((one) => one.code === code),
  );
const names = model.units.map(({ name }) => name);

let english: SampleAudit;
let spanish: DocumentModel;
beforeAll(() => {
  english = sampleAudit("en", model);
  spanish = sampleAudit("es", model).document;
});

type Table = Extract<DocumentBlock, { readonly kind: "table" }>;
const tables = ({ blocks }: DocumentModel, id: string): readonly Table[] =>
  blocks.filter((block): block is Table => block.kind === "table" && block.id === id);
const figuresOf = (rows: Table["rows"]) =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.value)));

test("the audit counts the units in each class, with those below the first", () => {
  const [table] = tables(english.document, "classes");
  const limits = [-Infinity, 40, 50, 60, Infinity];
  const expected = ["no class", "bronze", "silver", "gold"].map((name, k) => {
    const inside = scores.filter((x) => x >= at(limits, k) && x < at(limits, k + 1)).length;
    return [name, k === 0 ? NaN : at(limits, k), inside];
  });
  expect(figuresOf(table?.rows ?? []).map((row) => row.slice(0, 3))).toEqual(expected);
  expect(expected.every(([, , inside]) => Number(inside) > 0)).toBe(true);
});

test("a unit is unsure of its class where its range of ranks has a unit of another class", () => {
  const { units } = english.test.uncertainty;
  const classOf = (unit: number): string =>
    classes.findLast(([, from]) => at(scores, unit) >= from)?.[0] ?? "no class";
  const nominal = units.map((one) => one.nominal);
  const expected = [...units.keys()].filter((unit) => {
    const { q05, q95 } = at(units, unit);
    const isOther = (other: number): boolean =>
      classOf(other) !== classOf(unit) && at(nominal, other) >= q05 && at(nominal, other) <= q95;
    return [...units.keys()].some(isOther);
  });
  const [, table] = tables(english.document, "classes");
  const shown = figuresOf(table?.rows ?? []).map(([, name]) => name);
  expect(new Set(shown)).toEqual(new Set(expected.map((unit) => names[unit])));
  expect(expected.length).toBeGreaterThan(3);
});

test("gates have the units that fail, those whose score is lower, and those without a figure", () => {
  const [overview, failing] = tables(english.document, "gates");
  const sa = model.framework.findIndex(({ code }) => code === "SA");
  const [first, second] = [valuesOf("SA2a"), valuesOf("SA1a")];
  const failsFirst = [...names.keys()].filter((u) => !(at(first, u) >= 3));
  const failsSecond = [...names.keys()].filter((u) => at(second, u) < 2);
  const lowered = failsFirst.filter((u) => at(at(results.aggregated, sa), u) > 20);
  const missing = first.filter(Number.isNaN).length;
  expect(figuresOf(overview?.rows ?? [])[0]?.slice(2)).toEqual([
    "at least 3",
    "at most 20",
    failsFirst.length,
    lowered.length,
    missing,
  ]);
  expect(missing).toBe(2);
  const both = new Set([...failsFirst, ...failsSecond]);
  expect(new Set(failing?.rows.map(([name]) => name))).toEqual(new Set([...both].map((u) => names[u])));
});

test("a malus has its points, held to the maximum, and the units that have any", () => {
  const [overview, units] = tables(english.document, "points");
  const taken = Array.from(valuesOf("SA1b"), (x) =>
    Number.isNaN(x) ? 0 : Math.max(-6, Math.min(6, -2 * x)),
  );
  const mean = taken.reduce((sum, x) => sum + x, 0) / taken.length;
  const [row] = figuresOf(overview?.rows ?? []);
  expect(row?.slice(2, 6)).toEqual(["malus", -2, 6, taken.filter((x) => x !== 0).length]);
  expect(row?.[6]).toBeCloseTo(mean, 10);
  expect(units?.rows).toHaveLength(taken.filter((x) => x !== 0).length);
});

test("both languages have the same tables, under a heading that names what there is", () => {
  for (const id of ["classes", "gates", "points"]) {
    const figures = (document: DocumentModel) =>
      tables(document, id).map(({ rows }) =>
        rows.map((row) => row.filter((cell) => typeof cell !== "string")),
      );
    expect(figures(spanish)).toEqual(figures(english.document));
  }
  const headings = (document: DocumentModel) =>
    document.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings(english.document)).toContain("Classes, gates and malus");
  expect(headings(spanish)).toContain("Clases, condiciones y penalización");
});

test("a brief says the class, what the next one needs, each failed gate with its figures, and the points", () => {
  const ranges = rangesOf(model);
  const bronze = [...names.keys()].find(
    (u) => at(scores, u) >= 40 && at(scores, u) < 50 && at(valuesOf("SA2a"), u) < 3,
  );
  const unit = bronze ?? -1;
  const document = brief(briefInput({ ranges, results }, model), unit);
  const missing = (50 - at(scores, unit)).toFixed(2);
  expect(paragraphsOf(document)[0]).toContain(`Its class is bronze; silver needs ${missing} points more.`);
  const items = listsOf(document);
  expect(items.some((text) => text.endsWith("bronze from 40, silver from 50 and gold from 60."))).toBe(true);
  const value = String(Number(at(valuesOf("SA2a"), unit).toPrecision(6)));
  expect(
    items.some(
      (text) =>
        text.startsWith("At most 20 points for ") && text.endsWith(` is ${value}; it needs at least 3.`),
    ),
  ).toBe(true);
  expect(items.some((text) => text.startsWith("Malus of −"))).toBe(true);
  const hidden = listsOf(brief(briefInput({ ranges, results, anonymous: true }, model), unit));
  expect(hidden.filter((text) => text.startsWith("By its range of ranks"))).toEqual([]);
});

test("a range of ranks reaches the classes that have ranks in it, and not its own", () => {
  const of = [
    { name: null, low: 8, high: 10 },
    { name: "silver", low: 3, high: 7 },
    { name: "gold", low: 1, high: 2 },
  ];
  expect(classesInReach(of, "silver", { low: 3, high: 7 })).toEqual([]);
  expect(classesInReach(of, "silver", { low: 2, high: 8.5 })).toEqual([null, "gold"]);
  expect(classesInReach(of, "silver", { low: NaN, high: NaN })).toEqual([]);
  const plain: Model = sampleModel();
  expect(ranksOfClasses(resultsOf(plain), index)).toEqual([]);
});
