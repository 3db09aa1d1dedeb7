import {
  assessedAgreed,
  assessedData,
  assessedFramework,
  assessedRatings,
} from "../../support/assessed-tables";
import { sceneOf, type Rows } from "../../support/session";

const tables = (more: Readonly<Record<string, Rows>> = { Agreed: assessedAgreed }) => ({
  Data: assessedData,
  Framework: assessedFramework,
  Ratings: assessedRatings,
  ...more,
});

const opened = (more?: Readonly<Record<string, Rows>>) => sceneOf(tables(more));

type Scene = Awaited<ReturnType<typeof sceneOf>>;

const cellOf = ({ session }: Scene, unit: string, item: string) =>
  session.state().index?.source.assessment?.cells.find((cell) => cell.unit === unit && cell.item === item);
const rankOf = ({ session }: Scene, unit: string) => {
  const { model, results } = session.state().index!;
  const root = model.framework.findIndex(({ parent }) => parent === null);
  return results.ranks[root]?.[model.units.findIndex(({ code }) => code === unit)];
};
const row = ({ port }: Scene, number: number) =>
  ["A", "B", "C", "D", "E", "F"].map((column) => port.valueAt(`Agreed!${column}${number}`));

const agreed = { unit: "U2", indicator: "A1", level: 4, by: " Ana ", reason: "=seen the plan" };

describe("agreeing on a level", () => {
  test("fills in the row that the cell has, moves the rank at once, and is undone as one", async () => {
    const scene = await opened();
    const before = rankOf(scene, "U2");
    await scene.session.agreeLevel({ ...agreed, level: 5 });
    expect(scene.session.state()).toMatchObject({
      failure: null,
      done: { what: "agreed", indicator: "A1", level: 5 },
    });
    expect(row(scene, 3)).toEqual([
      "U2",
      "A1",
      5,
      "Ana",
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      "=seen the plan",
    ]);
    expect(cellOf(scene, "U2", "A1")).toMatchObject({ agreed: 5, value: 5 });
    expect(rankOf(scene, "U2")).not.toBe(before);
    expect(scene.port.valueAt("Agreed!A4")).toBeNull();
    await scene.session.undo();
    expect(row(scene, 3)).toEqual(["U2", "A1", null, null, null, null]);
    expect(rankOf(scene, "U2")).toBe(before);
  });

  test("a cell without a row gets one below the table, and agreeing again never adds a second", async () => {
    const scene = await opened();
    await scene.session.agreeLevel({ ...agreed, unit: "U3" });
    expect(row(scene, 4).slice(0, 4)).toEqual(["U3", "A1", 4, "Ana"]);
    await scene.session.agreeLevel({ ...agreed, unit: "U3", level: 2, reason: "" });
    expect(scene.session.state().failure).toBeNull();
    expect(row(scene, 4)).toEqual(["U3", "A1", 2, "Ana", expect.any(String), null]);
    expect(scene.port.valueAt("Agreed!A5")).toBeNull();
  });

  test("a blank row of the table is taken before one below it", async () => {
    const [head = [], first = []] = assessedAgreed;
    const scene = await opened({ Agreed: [head, [null, null, null, null, null, null], first] });
    await scene.session.agreeLevel({ ...agreed, unit: "U3" });
    expect(row(scene, 2).slice(0, 3)).toEqual(["U3", "A1", 4]);
  });

  test("in a panel a unit is named by its subject and the time, and its own row is filled in", async () => {
    const units = ["U1", "U2", "U3"].flatMap((unit) => [2023, 2024].map((year) => [unit, year] as const));
    const scene = await sceneOf({
      Data: [["uCode", "uName", "Year"], ...units.map(([unit, year]) => [unit, `City ${unit}`, year])],
      Framework: assessedFramework,
      Ratings: [
        ["Unit", "Indicator", "Rater", "Level", "Round"],
        ...units.flatMap(([unit, year], k) =>
          ["A1", "A2", "B1"].map((item) => [unit, item, "R1", 1 + (k % 4), year]),
        ),
      ],
      Agreed: [
        ["Unit", "Indicator", "Level", "By", "Round", "Reason"],
        ["U2", "A1", null, null, 2024, null],
      ],
    });
    await scene.session.agreeLevel({ ...agreed, unit: "U2 2024" });
    expect(row(scene, 2).slice(0, 5)).toEqual(["U2", "A1", 4, "Ana", 2024]);
    await scene.session.agreeLevel({ ...agreed, unit: "U2 2023", level: 2 });
    expect(scene.session.state().failure).toBeNull();
    expect(row(scene, 3).slice(0, 5)).toEqual(["U2", "A1", 2, "Ana", "2023"]);
    expect([cellOf(scene, "U2 2023", "A1"), cellOf(scene, "U2 2024", "A1")]).toMatchObject([
      { agreed: 2 },
      { agreed: 4 },
    ]);
  });

  test("without the table its sheet is made; undo takes it away", async () => {
    const scene = await opened({});
    await scene.session.agreeLevel(agreed);
    expect(scene.session.state().failure).toBeNull();
    expect(cellOf(scene, "U2", "A1")?.agreed).toBe(4);
    await scene.session.undo();
    expect((await scene.port.describe()).sheets.map(({ name }) => name)).not.toContain("Agreed");
    expect(cellOf(scene, "U2", "A1")?.agreed).toBeNaN();
  });

  test("that the indicator does not apply is agreed as well", async () => {
    const scene = await opened();
    await scene.session.agreeLevel({ ...agreed, level: null });
    expect(scene.session.state().failure).toBeNull();
    expect(scene.port.valueAt("Agreed!C3")).toBe("n/a");
    expect(cellOf(scene, "U2", "A1")?.value).toBeNaN();
  });

  test("rows that were sorted since the last reading are found again", async () => {
    const scene = await opened();
    const [, one = [], two = []] = assessedAgreed;
    const address = (k: number, line: number) => `Agreed!${"ABCDEF"[k]}${line}`;
    scene.port.type(Object.fromEntries(two.map((value, k) => [address(k, 2), value])));
    scene.port.type(Object.fromEntries(one.map((value, k) => [address(k, 3), value])));
    await scene.session.agreeLevel(agreed);
    expect(row(scene, 2).slice(0, 3)).toEqual(["U2", "A1", 4]);
    expect(row(scene, 3).slice(0, 3)).toEqual(["U2", "A2", 3]);
  });

  test("no name, a level off the scale, an unknown indicator, a formula and a full cell are refused; nothing is written", async () => {
    const scene = await opened();
    const { session, port } = scene;
    const code = () => session.state().failure?.code;
    await session.agreeLevel({ ...agreed, by: " " });
    expect(code()).toBe("agreed-without-name");
    await session.agreeLevel({ ...agreed, level: 9 });
    expect(code()).toBe("level-not-on-scale");
    await session.agreeLevel({ ...agreed, indicator: "B1" });
    expect(session.state().failure).toMatchObject({ code: "not-rated", subject: "B1" });
    port.type({ "Agreed!D4": "a note of the user's" });
    await session.agreeLevel({ ...agreed, unit: "U3" });
    expect(code()).toBe("cell-in-the-way");
    port.typeFormula("Agreed!C3", "=1+1", 2);
    await session.agreeLevel(agreed);
    expect(session.state().failure).toMatchObject({ code: "cell-is-formula", subject: "Agreed!C3" });
    expect(row(scene, 3).slice(3)).toEqual([null, null, null]);
  });

  test("a table without a column for the name refuses, and says which", async () => {
    const bare = assessedAgreed.map((cells) => cells.slice(0, 3));
    const scene = await opened({ Agreed: bare });
    await scene.session.agreeLevel(agreed);
    expect(scene.session.state().failure).toMatchObject({ code: "no-agreed-column", subject: "By" });
    expect(scene.port.valueAt("Agreed!C3")).toBeNull();
  });
});

describe("opening a settled cell again", () => {
  test("empties level, name and date, keeps the reason, and is undone", async () => {
    const scene = await opened();
    await scene.session.reopenLevel("U2", "A2");
    expect(scene.session.state()).toMatchObject({ failure: null, done: { what: "reopened" } });
    expect(row(scene, 2)).toEqual(["U2", "A2", null, null, null, "The plan was not yet in force"]);
    expect(cellOf(scene, "U2", "A2")?.agreed).toBeNaN();
    await scene.session.undo();
    expect(cellOf(scene, "U2", "A2")?.agreed).toBe(3);
  });

  test("a cell without an agreed level is refused", async () => {
    const scene = await opened();
    await scene.session.reopenLevel("U1", "A1");
    expect(scene.session.state().failure).toMatchObject({ code: "not-agreed" });
  });
});

test("a rating that is edited moves the score in the pane", async () => {
  const scene = await opened();
  const before = cellOf(scene, "U3", "A1")?.value;
  scene.port.type({ "Ratings!D8": 1 });
  await scene.settle();
  expect(cellOf(scene, "U3", "A1")?.value).not.toBe(before);
  expect(scene.announced).toEqual(["rescored"]);
});
