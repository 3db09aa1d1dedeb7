import { createSession, type Session } from "../../src/app/session";
import { data, framework, HandTimer, method, plainPlan, type Rows } from "../support/session";
import { surroundings } from "../support/surroundings";
import { openExcel, type OpenExcel } from "./support/open-excel";

const goalposts: Rows = [
  ["Indicator", "Lower", "Upper", "Year"],
  ...[2019, 2020].flatMap((year, k) => [
    ["A1", 0, 100 + k, year],
    ["A2", 0, 100, year],
    ["B1", 0, 100, year],
    ["B2", 0, 10, year],
  ]),
];

let excel: OpenExcel;
let session: Session;
let timer: HandTimer;

beforeEach(async () => {
  excel = await openExcel({}, []);
  timer = new HandTimer();
  const sheets = {
    Data: data,
    Framework: framework,
    Method: [method[0] ?? [], ["Normalisation", "goalposts 0-100"], ["Gap reference", "median"]],
    Goalposts: goalposts,
  };
  await excel.port.draw(plainPlan(sheets, Object.keys(sheets)));
  session = createSession(excel.port, {
    ...{ surroundings, version: "1.2.3", example: () => plainPlan({}), schedule: timer.schedule },
  });
  await session.start();
});

afterEach(async () => {
  await session.stop();
  excel.close();
});

const upper = () => session.state().index?.model.indicators[0]?.upper;

test("through Office.js: the year is chosen, an edit of the table is followed, and formulas refer to its cells", async () => {
  const { phase, problems, read } = session.state();
  expect([phase, problems[0]?.code]).toEqual(["unreadable", "goalposts-years-several"]);
  expect(read?.source.goalposts?.years).toEqual(["2019", "2020"]);

  await session.setSetting("Goalposts year", "2020");
  expect([session.state().phase, upper()]).toEqual(["ready", 101]);
  expect(excel.workbook.sheet("Method")?.value(3, 0)).toBe("Goalposts year");
  // The row that is there is written again, and none is added.
  await session.setSetting("Goalposts year", "2019");
  expect([upper(), excel.workbook.sheet("Method")?.value(4, 0) ?? null]).toEqual([100, null]);
  await session.undo();
  expect(upper()).toBe(101);

  await session.score("live");
  expect(session.state().failure).toBeNull();
  const parameters = excel.workbook.sheet("Parameters");
  const formulas = Array.from({ length: 30 }, (_, column) =>
    Array.from({ length: 12 }, (__, row) => parameters?.cell(row, column).formula ?? ""),
  ).flat();
  // A1 of 2020 is in row 6 of the table, by the calculation of the simulated Excel too.
  expect(formulas.filter((formula) => /Goalposts'?!\$?C\$?6/.test(formula))).toHaveLength(1);

  excel.workbook.type({ sheet: "Goalposts", row: 5, column: 2 }, 200);
  while (timer.waiting === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  timer.ring();
  while (upper() !== 200) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(session.state().index?.results.scores[0]?.[0]).toBeCloseTo(5, 9);
}, 60_000);
