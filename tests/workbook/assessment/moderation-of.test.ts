import { moderationOf } from "../../../src/workbook/assessment";
import { assessedInput } from "../../support/assessed-index";

const { results, source } = assessedInput();
const assessment = source.assessment!;
const list = moderationOf(results, assessment)!;
const places = (cells: readonly { readonly cell: { readonly unit: string; readonly item: string } }[]) =>
  cells.map(({ cell: { unit, item } }) => `${unit} ${item}`);

describe("moderationOf", () => {
  it("lists the cells that people should look at, with the rows behind them", () => {
    expect(new Set(places(list.open))).toEqual(new Set(["U2 A1", "U3 A1", "U3 A2", "U4 A2", "U1 A1"]));
    const one = list.open.find(({ cell }) => cell.unit === "U2" && cell.item === "A1");
    expect(one?.reasons).toEqual(["disagreement", "partly not applicable"]);
    expect(one?.ratings.map(({ row }) => row)).toEqual([4, 5, 6]);
    expect(one?.agreedRow).toMatchObject({ row: 2, level: NaN });
    expect(one?.evidence.sources.map(({ id }) => id)).toEqual(["E2"]);
  });

  it("lists what is settled apart, with the row that says so", () => {
    expect(places(list.settled)).toEqual(["U2 A2"]);
    expect(list.settled[0]).toMatchObject({
      reasons: ["disagreement", "no evidence"],
      agreedRow: { by: "Panel" },
    });
    expect(list.cells).toBe(8);
  });

  it("does not ask for evidence where the workbook names none", () => {
    const without = { ...assessment, ratings: assessment.ratings.map((row) => ({ ...row, evidence: [] })) };
    const { open, hasEvidence } = moderationOf({ ...results }, without)!;
    expect(hasEvidence).toBe(false);
    expect(open.flatMap(({ reasons }) => reasons)).not.toContain("no evidence");
  });

  it("counts a document about the subject of a panel for its units", () => {
    const units = results.model.units.map(({ code }) => code);
    const place = { sheet: "Evidence", table: "Evidence", headerRow: 0, lastRow: 1, columns: {} };
    const evidence = {
      ...{ row: 1, id: "D1", unit: "City", indicator: null, kind: "Report", title: "", place: "" },
      ...{ date: "", quality: NaN },
    };
    const panel = { subjects: units.map(() => "City"), times: Float64Array.from(units, (_, i) => i) };
    const { open, settled } = moderationOf(
      { ...results, model: { ...results.model, panel } },
      {
        ...{ ...assessment, evidence: [evidence], evidencePlace: place, round: null },
        ratings: assessment.ratings.map((row) => ({ ...row, evidence: [] })),
      },
    )!;
    expect([...open, ...settled].flatMap(({ reasons }) => reasons)).not.toContain("no evidence");
    expect(settled[0]?.evidence.documents).toBe(1);
  });

  it("takes the rows of the scored round", () => {
    const ratings = assessment.ratings.map((row, k) => ({ ...row, round: k % 2 === 0 ? "1" : "2" }));
    const { open } = moderationOf(
      { ...results },
      { ...assessment, ratings, rounds: ["1", "2"], round: "2" },
    )!;
    expect(open.flatMap((one) => one.ratings).every(({ round }) => round === "2")).toBe(true);
  });

  it("is nothing without rated indicators", () => {
    expect(moderationOf(results, undefined)).toBeNull();
    expect(moderationOf(results, { ...assessment, rated: [] })).toBeNull();
  });
});
