import type { CellValue } from "../../../../src/workbook/cells";
import { readIndex } from "../../../../src/workbook/read";
import { assessedData, assessedFramework, assessedRatings } from "../../../support/assessed-tables";
import { contentsOf, gridOfRows } from "../../../support/grids";

type Rows = readonly (readonly CellValue[])[];

/** The small index, with other tables of an assessment. */
function read(sheets: Readonly<Record<string, Rows>>) {
  const reading = readIndex(
    contentsOf(
      Object.entries({
        ...{ Data: assessedData, Framework: assessedFramework, Ratings: assessedRatings },
        ...sheets,
      }).map(([name, rows]) => gridOfRows(name, rows)),
    ),
  );
  if (!reading.read) throw new Error("not read");
  const { assessment } = reading.source;
  if (assessment === undefined) throw new Error("no assessment");
  return { ...assessment, problems: reading.problems };
}

const problemsOf = (
  { problems }: ReturnType<typeof read>,
  prefix: RegExp,
): readonly (readonly [string, string | null, string])[] =>
  problems
    .filter(({ code }) => prefix.test(code))
    .map(({ code, cell, sentence }) => [
      code,
      cell && `${cell.row + 1},${cell.column + 1}`,
      sentence?.names["found"] ?? "",
    ]);

describe("the table Evidence", () => {
  const header = ["Id", "Unit", "Indicator", "Kind", "Title", "Place", "Date", "Quality"];

  test("is read with codes or names, several of them, aggregates, and links as texts", () => {
    const { evidence } = read({
      Evidence: [
        header,
        ["E1", "Aldea", "A", "Council paper", "Paper", "=HYPERLINK(1)", 2024, 3],
        ["E2", "U2; U3", "", "Data", "Portal", "javascript:alert(1)", "31/05/2021", null],
        ["E3", "all", "B1", "Data", "Statistics", "https://x", "May 2020", "2"],
      ],
    });
    expect(evidence.map(({ id, unit, indicator }) => [id, unit, indicator])).toEqual([
      ["E1", "U1", "A1"],
      ["E1", "U1", "A2"],
      ["E2", "U2", null],
      ["E2", "U3", null],
      ["E3", null, "B1"],
    ]);
    expect(evidence.map(({ date }) => date)).toEqual(["2024", "2024", "2021-05-31", "2021-05-31", "2020"]);
    expect(evidence.map(({ quality }) => quality)).toEqual([3, 3, NaN, NaN, 2]);
    expect(evidence[2]).toMatchObject({ place: "javascript:alert(1)", kind: "Data" });
  });

  test("names the cells of what cannot be used, and keeps what can", () => {
    const found = read({
      Evidence: [
        header,
        ["E1", "U1", "", "Paper", "T", "", "soon", 5],
        ["E1", "U2", "", "Paper", "T", "", 2020, 1],
        ["E2", "U9", "", "Paper", "T", "", 2020, 1],
        ["E3", "U3", "Q7", "Paper", "T", "", "2020-02-31", 1],
        [null, "U3", "", "Paper", "T", "", "03/04/2020", 0],
      ],
    });
    expect(problemsOf(found, /^evidence|^rating-evidence/)).toEqual([
      ["evidence-quality-unusable", "2,8", "5"],
      ["evidence-date-unreadable", "2,7", "soon"],
      ["evidence-date-unreadable", "5,7", "2020-02-31"],
      ["evidence-id-repeated", "3,1", "E1"],
      ["evidence-unit-unknown", "4,2", "U9"],
      ["evidence-indicator-unknown", "5,3", "Q7"],
      ["evidence-id-missing", "6,1", ""],
    ]);
    expect(found.evidence.map(({ id, date }) => [id, date])).toEqual([
      ["E1", "soon"],
      ["T", "2020"],
    ]);
  });

  test("a rating that names an id that is not there is reported once for each id, and an interview is not", () => {
    const ratings = assessedRatings.map((row, k) => (k === 2 ? [...row.slice(0, 4), "Interview"] : row));
    const found = read({ Ratings: ratings, Evidence: [header, ["E1", "U1", "", "Paper", "T", "", 2020, 1]] });
    expect(problemsOf(found, /^rating-evidence/)).toEqual([
      ["rating-evidence-unknown", "5,5", "E2"],
      ["rating-evidence-unknown", "15,5", "E3"],
    ]);
  });

  test.each([
    ["Evidencia", ["Código", "Unidad", "Indicador", "Tipo", "Título", "Enlace", "Fecha", "Calidad"]],
    ["Preuves", ["Identifiant", "Unité", "Indicateur", "Type", "Titre", "Lien", "Année", "Qualité"]],
    ["Provas", ["Referência", "Unidade", "Indicador", "Tipo", "Nome", "Onde", "Ano", "Qualidade"]],
  ])("is found as %s", (name, words) => {
    const { evidence } = read({ [name]: [words, ["E1", "U1", "A1", "Acta", "T", "x", 2020, 1]] });
    expect(evidence).toMatchObject([{ id: "E1", unit: "U1", indicator: "A1", kind: "Acta", quality: 1 }]);
  });

  test("a list of sources without id, unit or indicator is no Evidence", () => {
    expect(
      read({
        Evidence: [
          ["Title", "Link"],
          ["World Bank", "https://x"],
        ],
      }).evidencePlace,
    ).toBeNull();
  });
});

describe("the table Stakeholders", () => {
  test("has points, or comparisons; a row without a name belongs to the one above it", () => {
    const found = read({
      Stakeholders: [
        ["Participant", "Group", "Node", "Points", "Than", "Ratio"],
        ["Ana", "City", "A", 60, null, null],
        [null, null, "Measured", "40", null, null],
        ["Ben", "Funder", "A", null, "B", "1/4"],
      ],
    });
    expect(found.stakeholders).toEqual([
      { participant: "Ana", group: "City", points: { A: 60, B: 40 }, comparisons: [] },
      {
        ...{ participant: "Ben", group: "Funder", points: {} },
        comparisons: [
          { expert: "Ben", elements: ["A", "B"], ratios: [Float64Array.of(1, 0.25), Float64Array.of(4, 1)] },
        ],
      },
    ]);
    expect(problemsOf(found, /^stakeholder|^comparison/)).toEqual([]);
  });

  test("may have a column of points for each element", () => {
    const { stakeholders } = read({
      Participantes: [
        ["Participante", "Grupo", "A", "B"],
        ["Ana", "Ciudad", 70, 30],
        ["Ben", "", 50, 50],
      ],
    });
    expect(stakeholders.map(({ group, points }) => [group, points])).toEqual([
      ["Ciudad", { A: 70, B: 30 }],
      [null, { A: 50, B: 50 }],
    ]);
  });

  test("a figure that cannot be used is no opinion of the elements beside it, and groups may be spelt differently", () => {
    const found = read({
      Stakeholders: [
        ["Participant", "Group", "A", "B"],
        ["Ana", "City", "sixty", 40],
        ["Ben", "city ", 30, 70],
        ["Cleo", "City", 50, 50],
      ],
    });
    expect(found.stakeholders.map(({ participant, group }) => [participant, group])).toEqual([
      ["Ben", "City"],
      ["Cleo", "City"],
    ]);
    expect(problemsOf(found, /^stakeholder/)).toEqual([["stakeholder-points-unusable", "2,3", "sixty"]]);
  });

  test("names the cells of what cannot be used", () => {
    const found = read({
      Stakeholders: [
        ["Participant", "Group", "Node", "Points", "Than"],
        ["Ana", "City", "A", -5, null],
        ["Ana", "Funder", "B", 10, null],
        ["Ana", "City", "B", 20, null],
        ["Ana", "City", "Z", 20, null],
        ["Ana", "City", "A1", 3, "B1"],
        ["Ana", "City", "A1", 3, "A1"],
        ["Ana", "City", "A1", "often", "A2"],
        ["Ben", "City", "A", 30, null],
        ["Cleo", "City", "A", 10, null],
      ],
    });
    expect(problemsOf(found, /^stakeholder|^comparison/)).toEqual([
      ["stakeholder-points-unusable", "2,4", "-5"],
      ["stakeholder-two-groups", "3,2", "Funder"],
      ["stakeholder-repeated", "4,4", ""],
      ["stakeholder-node-unknown", "5,3", "Z"],
      ["comparison-other-parent", "6,5", ""],
      ["comparison-with-itself", "7,5", ""],
      ["comparison-ratio-unusable", "8,4", "often"],
      ["stakeholder-totals-differ", "1,4", ""],
    ]);
  });
});

describe("the table Proposals", () => {
  test("adds up the votes on a change, listed or counted", () => {
    const found = read({
      Proposals: [
        ["Node", "Proposal", "To", "Participant", "Vote", "For", "Against"],
        ["A1", "move", "Measured", "Ana", "yes", null, null],
        [null, null, null, "Ben", "-1", null, null],
        [null, null, null, "Cleo", "abstain", null, null],
        ["B1", "reformular", "Visits a year", null, null, 8, 2],
      ],
    });
    expect(found.proposals).toMatchObject([
      { node: "A1", kind: "move", to: "B", votesFor: 1, votesAgainst: 1 },
      { node: "B1", kind: "reword", to: "Visits a year", votesFor: 8, votesAgainst: 2, votes: [] },
    ]);
    expect(found.proposals[0]?.votes).toEqual([
      { participant: "Ana", isFor: true },
      { participant: "Ben", isFor: false },
    ]);
    expect(problemsOf(found, /^proposal/)).toEqual([]);
  });

  test("names the cells of what cannot be used", () => {
    const found = read({
      Proposals: [
        ["Node", "Proposal", "To", "Participant", "Vote", "For"],
        ["A", "move", "A1", "Ana", "yes", null],
        ["Z", "drop", "", "Ana", "yes", null],
        ["A1", "paint", "", "Ana", "yes", null],
        ["A2", "reword", "", "Ana", "yes", null],
        ["B1", "keep", "", "Ana", "perhaps", null],
        ["B1", "keep", "", "Ben", "yes", null],
        ["B1", "keep", "", "ben", "no", 1.5],
      ],
    });
    expect(problemsOf(found, /^proposal/)).toEqual([
      ["proposal-to-unusable", "2,3", "A1"],
      ["proposal-node-unknown", "3,1", "Z"],
      ["proposal-kind-unknown", "4,2", "paint"],
      ["proposal-to-missing", "5,3", ""],
      ["proposal-vote-unknown", "6,5", "perhaps"],
      ["proposal-votes-unusable", "8,6", "1.5"],
      ["proposal-vote-repeated", "8,4", ""],
    ]);
    expect(found.proposals).toMatchObject([{ node: "B1", kind: "keep", votesFor: 1, votesAgainst: 0 }]);
  });
});
