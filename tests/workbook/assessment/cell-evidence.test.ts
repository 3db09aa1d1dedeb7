import {
  evidenceAsOf,
  evidenceByCell,
  isDocumentKind,
  isOlderThan,
  lastDayOf,
  serialOf,
  type EvidenceRow,
} from "../../../src/workbook/assessment";
import { assessedTables } from "../../support/assessed-index";

const document = (id: string, more: Partial<EvidenceRow> = {}): EvidenceRow => ({
  ...{ row: 1, id, unit: "U1", indicator: null, kind: "Council paper", title: "", place: "" },
  ...{ date: "", quality: NaN },
  ...more,
});

const evidencePlace = { sheet: "Evidence", table: "Evidence", headerRow: 0, lastRow: 3, columns: {} };

/** Ratings of U1 on A1 and A2 name E1; those of U2 on A1 name E2, and those of U3 on A2 name E3. */
const withDocuments = (...evidence: readonly EvidenceRow[]) => ({
  ...assessedTables(),
  ...{ evidence, evidencePlace },
});

describe("evidenceByCell", () => {
  test("a document without an indicator is behind the cells that name it, where ratings name documents", () => {
    const of = evidenceByCell(withDocuments(document("E1", { quality: 2, date: "2024" })));
    expect(of("U1", "A1")).toMatchObject({ documents: 1, quality: 2, newest: "2024-12-31" });
    expect(of("U1", "B1")).toMatchObject({ documents: 0, sources: [] });
  });

  test("where no rating names a document, one without an indicator is behind all of its unit", () => {
    const tables = withDocuments(document("D1"), document("D2", { unit: null, indicator: "B1" }));
    const of = evidenceByCell({ ...tables, ratings: [] });
    expect(of("U1", "A1").documents).toBe(1);
    expect(of("U1", "B1").documents).toBe(2);
    expect(of("U2", "A1").documents).toBe(0);
    expect(of("U2", "B1").documents).toBe(1);
  });

  test("ids are compared without case; an interview is evidence and no document; an unknown id is nothing", () => {
    const of = evidenceByCell(withDocuments(document("e1", { kind: "Interview" })));
    expect(of("U1", "A1")).toMatchObject({ documents: 0, sources: [{ isDocument: false }] });
    expect(of("U2", "A1")).toMatchObject({ documents: 0, sources: [{ id: "E2", row: null }] });
  });

  test("without a table Evidence, what ratings write counts as the kind of evidence that it says", () => {
    const { ratings, ...rest } = assessedTables();
    const [first, second] = ratings;
    const of = evidenceByCell({
      ...rest,
      ratings: [
        ...(first ? [{ ...first, evidence: ["Council paper"] }] : []),
        ...(second ? [{ ...second, evidence: ["Interview", "council paper"] }] : []),
      ],
    });
    expect(of("U1", "A1")).toMatchObject({ documents: 1, newest: "", quality: NaN });
    expect(of("U1", "A1").sources).toHaveLength(2);
  });

  test("the best quality and the newest date of the documents count", () => {
    const of = evidenceByCell(
      withDocuments(
        document("E1", { quality: 1, date: "2025-03-01" }),
        document("D2", { indicator: "A1", quality: 3, date: "spring" }),
        document("D3", { indicator: "A1", quality: 3, date: "2026-01-01", kind: "Entrevista" }),
      ),
    );
    expect(of("U1", "A1")).toMatchObject({ documents: 2, quality: 3, newest: "2025-03-01" });
  });

  test("in a panel a document about a subject is about it at all times; another model of the same tables is asked anew", () => {
    const tables = withDocuments(document("D1", { unit: "U1", indicator: "A1" }));
    const units = ["U1 2025", "U1 2026"].map((code) => ({ code, name: code }));
    const panel = { subjects: ["U1", "U1"], times: Float64Array.of(2025, 2026) };
    expect(evidenceByCell(tables, { units, panel: null })("U1 2025", "A1").documents).toBe(0);
    const index = { units, panel };
    const of = evidenceByCell(tables, index);
    expect(of("U1 2025", "A1").documents).toBe(1);
    expect(evidenceByCell(tables, index)).toBe(of);
  });
});

describe("evidenceAsOf", () => {
  test("the end of the year in the name of the round, else the newest date", () => {
    const tables = withDocuments(document("E1", { date: "2024-05-01" }), document("E2", { date: "2021" }));
    expect(evidenceAsOf({ ...tables, round: "Round 2026" })).toEqual({ day: "2026-12-31", by: "round" });
    expect(evidenceAsOf({ ...tables, round: "second" })).toEqual({ day: "2024-05-01", by: "newest" });
    expect(evidenceAsOf({ ...tables, evidence: [] })).toBeNull();
  });
});

test.each([
  ["Interview with the mayor", false],
  ["Entrevista", false],
  ["Réunion", false],
  ["Report on interviews", true],
  ["Council paper", true],
  ["D12", true],
  ["", false],
])("isDocumentKind(%s) is %s", (kind, expected) => {
  expect(isDocumentKind(kind)).toBe(expected);
});

test("a document of a year can be of its last day, and is old after whole years", () => {
  expect([lastDayOf("2024"), lastDayOf("soon"), serialOf("2026-11-27")]).toEqual(["2024-12-31", "", 46353]);
  expect(isOlderThan("2023-11-25", 3, "2026-11-27")).toBe(true);
  expect(isOlderThan("2023-11-28", 3, "2026-11-27")).toBe(false);
  expect(isOlderThan("", 3, "2026-11-27")).toBe(false);
});
