import { combineRatings, type Model, type RatingRule } from "../../../src/engine";
import type { SessionIndex } from "../../../src/app/session/types";
import type { AgreedRow, AssessmentTables, EvidenceRow, RatingRow } from "../../../src/workbook/assessment";
import { indexOf } from "./states";

const rule: RatingRule = { summary: "agreed", raters: 2, disagreement: "warn", limit: 2 };
const meanings = ["Absent", "Emerging", "Established", "Strong", "Leading"];
const raters = ["Ana Ruiz", "Ben Okafor", "Chiyo Tanaka"];
const longNote =
  "The mayor's office showed the plan of 2024 and its review, but the review has no dates, and the deputy said that nobody has used it since. " +
  "Two of the three routines are described in the handbook; the third is done by one person, who left in May. See page 14 of the minutes.";

/** The sample as if some of its indicators were rated by three raters in a half moderated round. */
export function assessedIndex(model: Model, count = 5): SessionIndex {
  const items = model.indicators.slice(0, count);
  const rated = items.map(({ code }) => code);
  const ratings = items.flatMap(({ code }, j) =>
    model.units.flatMap((unit, i) =>
      raters.flatMap((rater, k): readonly RatingRow[] => {
        if (k === 2 && i % 3 !== 0) return [];
        const level = 1 + ((i * 7 + j * 3) % 5);
        const shift = i % 5 === 0 && k === 1 ? (level > 2 ? -2 : 2) : k === 2 && level < 5 ? 1 : 0;
        return [
          {
            ...{ unit: unit.code, item: code, rater, round: "", confidence: k === 0 ? "high" : "" },
            ...{ row: 5 + (j * model.units.length + i) * 3 + k, column: 3, text: null },
            written: { unit: unit.code, indicator: code, rater, round: "" },
            level: i % 11 === 3 && k === 1 ? NaN : Math.max(1, Math.min(5, level + shift)),
            isNotApplicable: i % 11 === 3 && k === 1,
            note: k === 1 && i % 5 === 0 ? longNote : "",
            date: "2026-10-12",
            evidence: i % 4 === 0 ? [] : [`D${(i % 7) + 1}`],
          },
        ];
      }),
    ),
  );
  const agreed = items.slice(0, 2).flatMap(({ code }, j) =>
    model.units.slice(0, 12).map((unit, i): AgreedRow => ({
      ...{ row: 5 + j * 12 + i, unit: unit.code, item: code, round: "", text: null },
      written: { unit: unit.code, indicator: code, round: "" },
      ...{ level: i % 2 === 0 ? 3 : NaN, isNotApplicable: false },
      ...(i % 2 === 0
        ? {
            by: "Ana Ruiz and Ben Okafor",
            date: "2026-11-20",
            reason: "The council paper has dates and names.",
          }
        : { by: "", date: "", reason: "" }),
    })),
  );
  const evidence = Array.from({ length: 7 }, (_, k): EvidenceRow => ({
    ...{ row: 5 + k, id: `D${k + 1}`, unit: null, indicator: rated[k % count] ?? null },
    ...{
      kind: k % 3 === 0 ? "Interview" : "Council paper",
      title: `Paper ${k + 1} on the delivery of plans`,
    },
    ...{ place: "https://example.org/papers/a/very/long/address/that/nobody/opens", quality: k % 4 },
    date: k % 2 === 0 ? "2025-03-01" : "2019",
  }));
  const cells = combineRatings({
    ...{ ratings, agreed, rule, scales: {}, items: rated },
    units: model.units.map(({ code }) => code),
    notApplicable: ratings.filter(({ isNotApplicable }) => isNotApplicable),
  });
  const assessment: AssessmentTables = {
    ...{ ratings, agreed, evidence, rated, rule, cells, scales: {} },
    scale: meanings.map((label, k) => ({
      ...{ row: 5 + k, node: null, label, level: k + 1, value: k + 1 },
      written: { node: "", level: k + 1 },
      meaning: `${label}: what a city can show at this level, in a sentence of the usual length.`,
    })),
    ratingsPlace: { ...place("Ratings"), columns: { unit: 0, indicator: 1, rater: 2, level: 3 } },
    scalePlace: { ...place("Scale"), columns: { indicator: 0, level: 1, meaning: 2, value: 3 } },
    agreedPlace: {
      ...place("Agreed"),
      columns: { unit: 0, indicator: 1, level: 2, by: 3, date: 4, reason: 5 },
    },
    evidencePlace: { ...place("Evidence"), columns: { id: 0, unit: 1, indicator: 2, kind: 3, title: 4 } },
    ...{ stakeholders: [], stakeholdersPlace: null, consensus: "mean", proposals: [], proposalsPlace: null },
    ...{ rounds: [], round: null, found: { ratings: "table Ratings on sheet Ratings" } },
  };
  const valued: Model = {
    ...model,
    indicators: model.indicators.map((indicator, j) =>
      j < count
        ? {
            ...indicator,
            values: Float64Array.from(
              cells.filter(({ item }) => item === indicator.code),
              ({ value }) => value,
            ),
          }
        : indicator,
    ),
  };
  const index = indexOf(valued);
  return { ...index, source: { ...index.source, assessment } };
}

const place = (name: string) => ({ sheet: name, table: name, headerRow: 4, lastRow: 200 });
