import { createSession, type Session } from "../../../src/app/session";
import type { Language } from "../../../src/workbook/language";
import { FakeLivePort } from "../../support/fake-live-port";
import { data, framework, HandTimer, method, plainPlan, type Rows } from "../../support/session";
import { surroundings } from "../../support/surroundings";

const unknown: Rows = [...method, ["Language", "Klingon"]];
const english: Rows = [...method, ["Language", "English"]];

async function open(
  language: Language | undefined,
  sheets: Readonly<Record<string, Rows>> = { Data: data, Framework: framework, Method: method },
  port = new FakeLivePort(),
): Promise<{ readonly port: FakeLivePort; readonly session: Session }> {
  if ((await port.describe()).sheets.length === 0 || Object.keys(sheets).length > 0)
    await port.draw(plainPlan(sheets, Object.keys(sheets)));
  const session = createSession(port, {
    surroundings,
    version: "1.2.3",
    ...(language && { language }),
    example: () => plainPlan({}),
    schedule: new HandTimer().schedule,
  });
  await session.start();
  return { port, session };
}

const tabsOf = async (port: FakeLivePort): Promise<readonly string[]> =>
  (await port.describe()).sheets.map(({ name }) => name);

describe("the language of a report from the pane", () => {
  test("is the pane's where the Method says nothing, the sheet of runs too", async () => {
    const { port, session } = await open("es");
    expect(session.state().language).toBe("es");
    await session.score("live");
    expect(await tabsOf(port)).toEqual(expect.arrayContaining(["Perfil", "Clasificación", "Ejecuciones"]));
    expect(session.state()).toMatchObject({ report: "upToDate", language: "es" });
    await session.verify();
    expect(session.state().verification).toMatchObject({ compared: true, cells: [], blocks: [] });
    expect(session.state().history).toMatchObject([{ mode: "live", units: 5 }]);
  });

  test("is the Method's where it says one", async () => {
    const { port, session } = await open("es", { Data: data, Framework: framework, Method: english });
    expect(session.state().language).toBe("en");
    await session.score("live");
    expect(await tabsOf(port)).toEqual(expect.arrayContaining(["Profile", "Ranking", "Runs"]));
  });

  test("is English, as the problem says, where the Method asks for one that there is not", async () => {
    const { session } = await open("es", { Data: data, Framework: framework, Method: unknown });
    expect(session.state().language).toBe("en");
    expect(session.state().problems.map(({ code }) => code)).toContain("value-unknown");
  });

  test("stays that of the report for a colleague whose pane speaks another", async () => {
    const { port, session } = await open("es");
    await session.score("live");
    await session.stop();
    const colleague = await open("en", {}, port);
    expect(colleague.session.state()).toMatchObject({ language: "es", report: "upToDate" });
    await colleague.session.score("live");
    expect(await tabsOf(port)).not.toContain("Ranking");
    expect(colleague.session.state().history).toHaveLength(2);
  });

  test("is changed in the Method: the report is then to be written again, on the same sheets", async () => {
    const { port, session } = await open("es");
    await session.score("live");
    const before = await tabsOf(port);
    await session.setSetting("Language", "English");
    expect(session.state()).toMatchObject({ language: "en", report: "stale" });
    await session.score("live");
    expect(session.state()).toMatchObject({ language: "en", report: "upToDate" });
    expect(await tabsOf(port)).toEqual(before);
    expect(session.state().history.map(({ mode }) => mode)).toEqual(["live", "live"]);
    await session.verify();
    expect(session.state().verification).toMatchObject({ compared: true, cells: [], blocks: [] });
  });

  test("of values is kept when they are written again after an edit", async () => {
    const { port, session } = await open("es");
    await session.score("values");
    await session.setSetting("Gap reference", "best");
    expect(session.state()).toMatchObject({ report: "upToDate", language: "es" });
    expect(await tabsOf(port)).not.toContain("Ranking");
    const head = (await port.describe()).names.find(({ name }) => name === "PSCI_Gaps_Head")?.area;
    if (!head) throw new Error("no title of the gaps");
    const [title] = await port.read([head]);
    expect(title?.values[0]?.[0]).toMatch(/^Brechas respecto a la mejor/);
  });

  test("stands in the template that the pane inserts", async () => {
    const { port, session } = await open("es", {});
    await session.insertTemplate();
    const used = (await port.describe()).sheets.find(({ name }) => name === "Method")?.used;
    if (!used) throw new Error("no Method");
    const [grid] = await port.read([used]);
    expect(grid?.values.map((row) => row.slice(0, 2))).toContainEqual(["Language", "Spanish"]);
  });
});
