import { defaultMethod, type Method } from "../../../../src/engine";
import type { CellValue } from "../../../../src/workbook/cells";
import { knownWords, methodInWords, readIndex, settings } from "../../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../../support/grids";

const data = gridOfRows("Data", [
  ["Code", "Name", "Tier", "X1", "X2"],
  ["A", "Alba", "Low", 1, 10],
  ["B", "Brook", "Low", 2, 40],
  ["C", "Cairn", "High", 3, 20],
]);
const framework = gridOfRows("Framework", [
  ["Code", "Name", "Parent", "Weight", "Direction", "Type", "Level"],
  ["X1", "One", "P", 1, 1, "Indicator", 1],
  ["X2", "Two", "P", 1, 1, "Indicator", 1],
  ["P", "Pillar one", "I", 1, 1, "Aggregate", 2],
  ["I", "Index", null, 1, 1, "Aggregate", 3],
  ["Tier", "Tier of income", null, null, null, "Group", null],
]);

function read(rows: readonly (readonly CellValue[])[]) {
  const reading = readIndex(contentsOf([data, framework, gridOfRows("Method", rows)]));
  const method = reading.read ? reading.model.method : null;
  return { method, problems: reading.problems, codes: reading.problems.map(({ code }) => code), reading };
}

const setting = (name: string, value: CellValue) =>
  read([
    ["Setting", "Value"],
    [name, value],
    ["Group column", "none"],
  ]);

describe("the Method table", () => {
  const base: Method = { ...defaultMethod, group: null };

  test.each<[string, CellValue, Partial<Method>]>([
    ["Missing data", "Renormalise weights", { missing: { rule: "renormalise" } }],
    ["missing-data", "renormalize", { missing: { rule: "renormalise" } }],
    ["Missing data", "Require all", { missing: { rule: "all" } }],
    ["Missing data", "require share 0.67", { missing: { rule: "share", share: 0.67 } }],
    ["Missing data", "require share 67%", { missing: { rule: "share", share: 0.67 } }],
    ["Missing data", "require share 0.67 of varying elements", { missing: { rule: "share", share: 0.67 } }],
    [
      "Missing data",
      "Require share 67 %, of all elements",
      { missing: { rule: "share", share: 0.67, setAside: "counts" } },
    ],
    ["Screening", "None", { screening: null }],
    ["Screening", "availability 0.65", { screening: 0.65 }],
    ["Screening", 0.5, { screening: 0.5 }],
    ["Imputation", "Median", { imputation: { method: "median", parameters: {} } }],
    ["Outliers", "off", { treatment: { method: "none", parameters: {} } }],
    ["Normalization", "Rank", { normalisation: { method: "rank", parameters: { average: false } } }],
    ["Weights", "Equal", { weights: { method: "equal", parameters: {} } }],
    ["Ranks", "DENSE", { ranks: "dense" }],
    ["Ranks", "fractional", { ranks: "fractional" }],
    ["Gap reference", "Best", { gap: { reference: "best" } }],
    ["Gap reference", "median", { gap: { reference: "median" } }],
    ["Gap-reference", "B", { gap: { reference: "unit", unit: "B" } }],
    ["Gap reference", "Brook", { gap: { reference: "unit", unit: "B" } }],
  ])("%s: %p", (name, value, expected) => {
    const { method, codes } = setting(name, value);
    expect(method).toEqual({ ...base, ...expected });
    expect(codes).toEqual([]);
  });

  test("an indicator, by code or name, has its own imputation, outlier treatment and normalisation", () => {
    const rows = [
      ["Normalisation", "z-score"],
      ["Normalisation X1", "goalposts 0-100"],
      ["Scaling of two", "rank"],
      ["Outliers X2", "winsorise"],
      ["Imputation x1", "median"],
    ] as const;
    const { method, codes } = read([["Setting", "Value"], ...rows, ["Group column", "none"]]);
    expect(codes).toEqual([]);
    expect(method?.byIndicator).toMatchObject({
      imputation: { X1: { method: "median" } },
      treatment: { X2: { method: "winsorise" } },
      normalisation: { X1: { method: "goalposts" }, X2: { method: "rank" } },
    });
    expect(method && methodInWords(method)).toEqual(
      expect.arrayContaining([
        ["Normalisation", "z-score"],
        ["Normalisation X1", "goalposts 0-100"],
        ["Normalisation X2", "rank"],
        ["Outliers X2", "winsorise"],
        ["Imputation X1", "median"],
      ]),
    );
  });

  test("an indicator that is not there cannot have a choice of its own", () => {
    expect(
      read([
        ["Setting", "Value"],
        ["Normalisation X9", "rank"],
      ]).codes,
    ).toContain("override-indicator-unknown");
  });

  test("aggregation is for all, for a level, or for a node by code or name", () => {
    const { method, codes } = read([
      ["Setting", "Value"],
      ["Aggregation", "geometric mean"],
      ["Aggregation level 3", "minimum"],
      ["aggregation of pillar one", "harmonic"],
      ["Group column", "none"],
    ]);
    expect(method?.aggregation).toEqual({
      default: { method: "geometric", parameters: {} },
      levels: { 3: { method: "minimum", parameters: {} } },
      nodes: { P: { method: "harmonic", parameters: {} } },
    });
    expect(codes).toEqual([]);
  });

  test("the group column is named by code or name, is the first group when not stated, and may be none", () => {
    expect(setting("Normalisation", "rank").method?.group).toBeNull();
    expect(
      read([
        ["Setting", "Value"],
        ["Group column", "tier of income"],
      ]).method?.group,
    ).toBe("Tier");
    expect(
      read([
        ["Setting", "Value"],
        ["Group column", "TIER"],
      ]).codes,
    ).toEqual([]);
    const unset = read([
      ["Setting", "Value"],
      ["Ranks", "dense"],
    ]);
    expect(unset.method?.group).toBe("Tier");
    expect(unset.codes).toEqual(["group-assumed"]);
  });

  test("group median needs the group column that is there", () => {
    const { method } = read([
      ["Setting", "Value"],
      ["Gap reference", "group median"],
    ]);
    expect(method?.gap).toEqual({ reference: "groupMedian" });
    const { reading, codes } = setting("Gap reference", "group median");
    expect([reading.read, codes]).toEqual([false, ["group-needed"]]);
  });

  test("headers may be Parameter and Choice, in any order and below a title", () => {
    const { method } = read([
      ["How it is done"],
      [],
      ["Choice", "Parameter", "Why"],
      ["rank", "Normalisation", "simple"],
    ]);
    expect(method?.normalisation.method).toBe("rank");
  });

  test("an unknown setting is an error that lists the known ones", () => {
    const { problems } = setting("Colour", "rank");
    expect(problems).toMatchObject([
      { code: "setting-unknown", severity: "error", cell: { sheet: "Method", row: 1, column: 0 } },
    ]);
    for (const { title } of settings) expect(problems[0]?.remedy).toContain(title);
  });

  test.each(
    settings.filter(
      ({ title }) => !["Group column", "Gap reference", "Peers by", "Unit weights"].includes(title),
    ),
  )("an unknown value of $title is an error that lists the known ones, and the default stands", (one) => {
    const { title } = one;
    const { method, problems } = setting(title, "by magic");
    expect(method).toEqual(base);
    expect(problems).toMatchObject([
      { code: "value-unknown", severity: "error", cell: { sheet: "Method", row: 1, column: 1 } },
    ]);
    for (const value of knownWords(one)) expect(problems[0]?.remedy).toContain(value);
  });

  test("a gap reference that is no unit is named", () => {
    const { problems } = setting("Gap reference", "Atlantis");
    expect(problems).toMatchObject([
      { code: "gap-unit-unknown", cell: { sheet: "Method", row: 1, column: 1 } },
    ]);
    expect(problems[0]?.message).toContain("Atlantis");
  });

  test("a group column that the data do not have is named, and units are not grouped", () => {
    const { problems, method } = read([
      ["Setting", "Value"],
      ["Group column", "Continent"],
    ]);
    expect(problems).toMatchObject([
      { code: "group-column-unknown", cell: { sheet: "Method", row: 1, column: 1 } },
    ]);
    expect(method?.group).toBeNull();
  });

  test.each<[string, string, Partial<Method>, string]>([
    ["Gap reference", "Broook", { gap: { reference: "unit", unit: "B" } }, "Brook"],
    ["Gap reference", "targt", { gap: { reference: "target" } }, "target"],
    ["Gap reference", "group meadian", { gap: { reference: "groupMedian" } }, "group median"],
    ["Group column", "Teir", { group: "Tier" }, "Tier"],
    ["Group column", "Tier of incom", { group: "Tier" }, "Tier of income"],
    ["Group column", "noen", {}, "none"],
  ])("%s: %s is read as what it nearly is, and said", (name, value, expected, suggestion) => {
    const { method, problems } = read([
      ["Setting", "Value"],
      [name, value],
      ...(name === "Group column" ? [] : [["Group column", "Tier"]]),
    ]);
    expect(method).toEqual({ ...base, ...(name === "Group column" ? {} : { group: "Tier" }), ...expected });
    expect(problems).toMatchObject([
      { code: "value-misspelt", severity: "error", cell: { sheet: "Method", row: 1, column: 1 } },
    ]);
    expect(problems[0]?.message).toContain(`is ${value}: did you mean ${suggestion}?`);
  });

  test("a code of few letters is no slip of another", () => {
    expect(setting("Gap reference", "D").codes).toEqual(["gap-unit-unknown"]);
    expect(setting("Group column", "X3").codes).toContain("group-column-unknown");
  });

  test("of a repeated setting the first counts", () => {
    const { method, codes } = read([
      ["Setting", "Value"],
      ["Ranks", "dense"],
      ["ranks", "fractional"],
    ]);
    expect(method?.ranks).toBe("dense");
    expect(codes).toContain("setting-repeated");
  });

  test("an aggregation of a node or a level that does not exist is named", () => {
    expect(setting("Aggregation Q9", "minimum").problems).toMatchObject([
      { code: "aggregation-node-unknown", cell: { sheet: "Method", row: 1, column: 1 } },
    ]);
    expect(setting("Aggregation level 7", "minimum").codes).toEqual(["aggregation-level-unknown"]);
  });

  test("a number that a method does not take is named with what it takes", () => {
    const { problems } = setting("Normalisation", "z-score 0 0");
    expect(problems).toMatchObject([
      { code: "method-parameter", cell: { sheet: "Method", row: 1, column: 1 } },
    ]);
  });

  test("every setting's title and known values are understood", () => {
    for (const { title, values } of settings.filter((other) => other.title !== "Group column"))
      for (const { words } of values.filter(({ isDescription }) => !isDescription))
        expect(setting(title, words).codes.filter((code) => /setting|value/.test(code))).toEqual([]);
  });
});

describe("methodInWords", () => {
  test("a table of its rows gives the method back", () => {
    const { method } = read([
      ["Setting", "Value"],
      ["Missing data", "require share 0.5"],
      ["Screening", "availability 0.6"],
      ["Imputation", "group median"],
      ["Outliers", "winsorise then log"],
      ["Normalisation", "goalposts 1-10 unclipped"],
      ["Aggregation", "power 0.25"],
      ["Aggregation level 3", "median"],
      ["Aggregation P", "geometric"],
      ["Weights", "equal"],
      ["Ranks", "fractional"],
      ["Group column", "Tier"],
      ["Gap reference", "C"],
    ]);
    if (method === null) throw new Error("not read");
    expect(read([["Setting", "Value"], ...methodInWords(method)]).method).toEqual(method);
  });

  test("has every setting but the language, with its default for the default method", () => {
    // These have a row only where the method states them.
    const notStated = [
      "Screening zeros",
      "Transformation",
      "Gate",
      "Bonus",
      "Malus",
      "Classes",
      "Unit weights",
      "Scale year",
    ];
    const ofMethod = settings.filter(
      ({ title }) => title !== "Language" && !title.startsWith("Peers") && !notStated.includes(title),
    );
    expect(methodInWords(defaultMethod)).toEqual(
      ofMethod.map(({ title, values }) => [title, values[0]?.words]),
    );
  });
});
