import { type Model, score } from "../../../src/engine";
import { auditDocument, type DocumentModel } from "../../../src/document";
import type { Assessment, AssessmentItem, ExhibitId } from "../../../src/workbook/report";
import type { Language } from "../../../src/workbook/language";
import type { Source } from "../../../src/workbook/source";
import type { IndexTest } from "../../../src/workbook/tests";
import { indexTest } from "../../support/index-test";
import { sampleModel } from "../../support/sample";

export const exhibitIds: readonly ExhibitId[] = [
  ...(["T1", "T2", "F1", "T3", "T4", "T5", "T6", "T7"] as const),
  ...(["F2", "T8", "T9", "T10", "T11", "F3", "F4"] as const),
];

/** An assessment with a sentence, a place to write and every exhibit. */
const assessment = (sentence: string): Assessment => ({
  sections: [
    {
      id: "summary",
      heading: "Summary",
      items: [
        {
          kind: "sentence",
          id: "robust",
          cell: { value: sentence },
          verdict: { is: "caution", cell: { value: "" } },
        },
        { kind: "prompt", id: "framework", prompt: { value: "What is measured, and why?" }, text: "" },
      ],
    },
    {
      id: "assumptions",
      heading: "Exhibits",
      items: exhibitIds.map((id): AssessmentItem => ({
        ...{ kind: "exhibit", id, caption: `Exhibit ${id}`, sheet: "Robustness", link: "Robustness!A1" },
      })),
    },
  ],
  thresholds: [
    ["unitCoverage", 0.65, true],
    ["negative", -0.4, false],
    ["weak", 0.3, false],
    ["redundant", 0.9, false],
    ["places", 6, false],
  ].map(([id, value, isShare]) => ({
    id,
    value,
    usual: value,
    stated: null,
    isShare,
    what: `Limit ${id}`,
    source: "ours",
  })) as Assessment["thresholds"], // as listed
  frontier: {
    rows: [
      { unit: 0, indexRank: 1, score: 1, rank: 1 },
      { unit: 1, indexRank: 2, score: 0.875, rank: 3.5 },
    ],
    lower: 0.75,
    upper: 1.25,
  },
});

export interface SampleAudit {
  readonly document: DocumentModel;
  readonly test: IndexTest;
}

/** The audit of a model: of the 60 fictional cities when none is given; `made` replaces parts of its test. */
export function sampleAudit(
  language: Language,
  model: Model = sampleModel(),
  sentence = "For 95.0% of 60 units the rank lies within 2 positions of the median.",
  made: Partial<IndexTest> = {},
): SampleAudit {
  const outcome = score(model);
  if (!outcome.ok) throw new Error("The sample is not scored");
  const test = { ...indexTest(model), ...made };
  // Nothing failed, so that no cell of the source is named.
  const source = {} as Source;
  const input = { results: outcome.results, source, test, assessment: assessment(sentence), language };
  return { document: auditDocument(input), test };
}
