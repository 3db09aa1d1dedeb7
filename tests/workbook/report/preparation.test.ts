import { disagreements, outcomeOf, type Words } from "../../support/disagreements";
import { testWithLibreOffice } from "../../support/libreoffice";
import { furtherNormalisationWords, unlistedWords } from "../../support/method-matrix";
import { smallIndex } from "../../support/small-index";

/** Treatments for all indicators, whose numbers stand once on Parameters. */
const treatmentWords = [
  "winsorise 2 0 -99",
  "winsorise both ends 2",
  "IQR fences 0.2",
  "log",
  "Box-Cox 0.5",
  "winsorise then Box-Cox 2 1 0 -99 combined",
];

// With these limits every indicator fails the test, so that all go to the second step.
const treatmentVariants = [
  "winsorise 3 0.5 0",
  "winsorise both ends 1",
  "IQR fences 1.5",
  "log",
  "log plus",
  "log shifted",
  "log GII",
  "Box-Cox 0",
  "Box-Cox -1",
  "Box-Cox estimated",
  "winsorise then log 0 0 -99",
  "winsorise then log 1 0 -99 combined",
  "winsorise then log plus 1 0 -99",
  "winsorise then log plus 1 0 -99 combined",
  "winsorise then log shifted 0 0 -99",
  "winsorise then log GII 0 0 -99",
  "winsorise then Box-Cox 0.25 0 0 -99",
  "winsorise then Box-Cox estimated 1 0 -99",
  "winsorise then Box-Cox estimated 1 0 -99 combined",
];
const ownTreatmentWords = [
  ...treatmentVariants,
  ...unlistedWords("Outliers", ["none", ...treatmentWords, ...treatmentVariants]),
];
const indicators = ["A1a", "A1b", "A1c", "A2a", "A2b", "Ax", "B1a", "B2a", "B2b", "B2c", "C1", "C2"];

/** Each indicator with a treatment of its own, from the k-th of the list on. */
const ownTreatments = (k: number): Words =>
  Object.fromEntries(
    indicators.map((code, j) => [
      `Outliers ${code}`,
      ownTreatmentWords[(k + j) % ownTreatmentWords.length] ?? "",
    ]),
  );

/** Indicators with choices of their own, beside others that have the one for all. */
const mixed: readonly Words[] = [
  {
    Normalisation: "min-max 0-100",
    "Normalisation A1a": "z-score 50 10",
    "Normalisation A2b": "goalposts 1-10 unclipped",
    "Normalisation Ax": "rank average",
    "Normalisation B2c": "categorical 10 20 30 60 80 90",
    "Normalisation C2": "distance to reference U04 capped",
    "Normalisation C1": "IQR-robust 50 10",
    "Gap reference": "target",
  },
  {
    Outliers: "winsorise then log 1 0 -99",
    "Outliers A2a": "Box-Cox 0.25",
    "Outliers A1b": "IQR fences 0.1",
    "Outliers Ax": "none",
    "Outliers B2c": "winsorise both ends 2",
    "Outliers C1": "Box-Cox estimated",
    "Outliers C2": "winsorise then log plus 1 0 -99 combined",
    "Gap reference": "target",
  },
  {
    // Nothing for all, something for some: the sheet of treated values is there for them.
    "Outliers A1a": "log",
    "Imputation A1a": "mean",
    "Imputation Ax": "group median",
    "Normalisation A1a": "Mazziotta-Pareto",
    "Group column": "Region",
    "Gap reference": "group median",
  },
  {
    Outliers: "IQR fences 1",
    "Outliers A1a": "none",
    Normalisation: "none",
    "Normalisation A1a": "goalposts 0-1",
    "Normalisation A1b": "none",
    Aggregation: "median",
    "Gap reference": "best",
  },
];

test("between them the indicators are transformed in every way, from winsorised values too", async () => {
  const outcomes = await Promise.all(
    [0, 5, 10, 17].map(async (k) => outcomeOf(await smallIndex(ownTreatments(k)))),
  );
  const found = outcomes.flatMap(({ model, results }) =>
    results.transforms.map((transform, j) => {
      const { code } = model.indicators[j] ?? { code: "" };
      const moved = results.treatments.some(
        ({ indicator, kind }) => indicator === code && kind.startsWith("winsorised"),
      );
      return `${transform?.kind}${moved ? " of winsorised" : ""}`;
    }),
  );
  const ways = ["log", "logTurned", "logShifted", "logGII", "boxCox", "undefined"];
  expect(found).toEqual(expect.arrayContaining(ways));
  expect(found).toEqual(expect.arrayContaining(["log of winsorised", "boxCox of winsorised"]));
});

describe("LibreOffice computes every formula to the engine's value, with missing data", () => {
  testWithLibreOffice(
    "with every normalisation, and the gap to targets that no unit has reached",
    async () => {
      const methods = furtherNormalisationWords.map((Normalisation) => ({
        Normalisation,
        "Gap reference": "target",
      }));
      expect(await disagreements(methods)).toEqual([]);
    },
    240_000,
  );

  testWithLibreOffice(
    "with every outlier treatment, and targets and goalposts carried through it",
    async () => {
      const target = { "Gap reference": "target" };
      const methods: readonly Words[] = [
        ...treatmentWords.map((Outliers) => ({ Outliers, ...target })),
        { ...ownTreatments(0), Normalisation: "goalposts 0-100 unclipped", ...target },
        { ...ownTreatments(5), Imputation: "mean", Screening: "availability 0.6", ...target },
        { ...ownTreatments(10), Normalisation: "adjusted Mazziotta-Pareto 70-130", ...target },
        { ...ownTreatments(17), Imputation: "group median", "Group column": "Region", ...target },
      ];
      expect(await disagreements(methods)).toEqual([]);
    },
    240_000,
  );

  testWithLibreOffice(
    "with choices of single indicators",
    async () => expect(await disagreements(mixed)).toEqual([]),
    240_000,
  );
});
