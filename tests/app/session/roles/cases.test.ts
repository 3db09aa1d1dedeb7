import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readContents } from "../../../../src/app/read-workbook";
import type { Session } from "../../../../src/app/session";
import { openInput } from "../../../../src/cli/files/input";
import { reasonText, type ColumnRole, type ReadColumn } from "../../../../src/workbook/read";
import { sceneOf, type Rows, type Scene } from "../../../support/session";

const cases = join(__dirname, "../../../fixtures/cases");
const tables = readdirSync(join(cases, "tables")).map((name) => `tables/${name}`);

/** A session on the cells of a case, where they stand. */
async function sceneOfCase(name: string): Promise<Scene> {
  const { workbook } = await openInput(join(cases, name));
  const { grids } = await readContents(workbook);
  const sheets = grids.map(({ area, values }): readonly [string, Rows] => [
    area.sheet,
    [
      ...Array.from({ length: area.row }, () =>
        Array.from({ length: area.column + area.columns }, () => null),
      ),
      ...values.map((row) => [...Array.from({ length: area.column }, () => null), ...row]),
    ],
  ]);
  return sceneOf(Object.fromEntries(sheets), []);
}

/** Roles that take no part in a score are one here: a Framework need not tell them apart. */
const unscored: ReadonlySet<ColumnRole> = new Set(["context", "published"]);
const roles = (session: Session): Readonly<Record<string, ColumnRole>> =>
  Object.fromEntries(
    session.state().table?.columns.map(({ title, role }) => [title, unscored.has(role) ? "other" : role]) ??
      [],
  );
const indicators = (session: Session): readonly string[] =>
  session.state().index?.model.indicators.map(({ name }) => name) ?? [];
/** Reasons that lack the name of something. */
const unsaid = (session: Session): readonly string[] => {
  const { columns = [], rowsLeftOut = [] } = session.state().table ?? {};
  return [...columns, ...rowsLeftOut]
    .map(({ reason }) => reasonText(reason))
    .filter((text) => text.includes("not stated") || text.includes("{"));
};
const lacksFramework = (session: Session): boolean =>
  session.state().problems.some(({ code }) => code === "framework-not-found");

test.each(tables)("%s is set up as it was read, and undone", async (name) => {
  const { port, session } = await sceneOfCase(name);
  if (!lacksFramework(session)) return;
  const before = { roles: roles(session), indicators: indicators(session) };
  const sheets = (await port.describe()).sheets.length;
  expect(unsaid(session)).toEqual([]);
  await session.setUpTable();
  expect(session.state()).toMatchObject({ failure: null, phase: "ready", done: { what: "setUp" } });
  expect(unsaid(session)).toEqual([]);
  expect(lacksFramework(session)).toBe(false);
  expect(new Set(indicators(session))).toEqual(new Set(before.indicators));
  expect(roles(session)).toEqual(before.roles);
  await session.undo();
  expect((await port.describe()).sheets).toHaveLength(sheets);
  expect(roles(session)).toEqual(before.roles);
});

const isAlone = ({ title }: ReadColumn, all: readonly ReadColumn[]): boolean =>
  all.filter((other) => other.title === title).length === 1;

test.each(tables)("of %s, an indicator is taken out and put in again", async (name) => {
  const { session } = await sceneOfCase(name);
  const columns = session.state().table?.columns ?? [];
  const column = columns.find((one) => one.role === "indicator" && isAlone(one, columns));
  if (column === undefined || indicators(session).length < 2) return;
  const before = new Set(indicators(session));
  const asRead = roles(session);
  await session.setRole(column, "context");
  const { failure } = session.state();
  if (failure !== null) {
    // Without the column the others cannot be read (its points say how the commas of the others are meant): all is as it was.
    expect([name, failure.code]).toEqual(["tables/19-thousands-commas-in-every-figure", "role-not-taken"]);
    expect([roles(session), session.state().canUndo]).toEqual([asRead, false]);
    return;
  }
  expect(roles(session)[column.title]).not.toBe("indicator");
  await session.setRole(column, "indicator");
  expect(session.state()).toMatchObject({ failure: null, phase: "ready" });
  expect(new Set(indicators(session))).toEqual(before);
});

test.each(tables)("of %s, what is not scored can be scored, or it is said why not", async (name) => {
  const { session } = await sceneOfCase(name);
  const columns = session.state().table?.columns ?? [];
  const column = columns.find((one) => one.role === "published" && isAlone(one, columns));
  if (column === undefined) return;
  await session.setRole(column, "indicator");
  const { failure } = session.state();
  if (failure === null) expect(roles(session)[column.title]).toBe("indicator");
  else expect(["role-not-taken", "role-of-aggregate", "no-index"]).toContain(failure.code);
});

test("the sample rows of a template that was left over are replaced in place, and come back", async () => {
  const { port, session } = await sceneOfCase("template-own-columns-framework-left.xlsx");
  expect(session.state().problems.map(({ code }) => code)).toContain("framework-of-template");
  const before = (await port.describe()).sheets.map(({ name }) => name);
  await session.setUpTable();
  expect(session.state().failure).toBeNull();
  const codes = session
    .state()
    .table?.columns.flatMap(({ title, role }) => (role === "indicator" ? [title] : []));
  expect(codes).toEqual(["X1", "X2", "X3", "X4", "X5", "X6"]);
  // What is wrong with the rows of the user's is the user's to change: it is said now, and the Method's group.
  expect(
    session.state().problems.flatMap(({ code, severity }) => (severity === "error" ? [code] : [])),
  ).toEqual(["weight-negative", "group-column-unknown"]);
  const left = ["A9", "B9", "C9", "E9", "A13", "C13"].map((cell) => port.valueAt(`Framework!${cell}`));
  expect(left).toEqual(["SA1", "Routine 1 of strategic awareness", "SA", "Aggregate", "AP", "INDEX"]);
  expect((await port.describe()).sheets.map(({ name }) => name)).toEqual(before);
  await session.undo();
  expect(session.state().problems.map(({ code }) => code)).toContain("framework-of-template");
});

test("a Framework with rows of the user's is not replaced", async () => {
  const { port, session } = await sceneOfCase("tables/28-spanish-headers-in-all-tables.xlsx");
  await session.setUpTable();
  expect(session.state().failure).toMatchObject({ code: "framework-exists" });
  expect(port.count("write") + port.count("drawUndoable")).toBe(0);
});
