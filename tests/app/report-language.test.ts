import { scoreWorkbook, verifyWorkbook, causeCount, type WorkbookPort } from "../../src/app";
import { XlsxWorkbook } from "../../src/file";
import { checked } from "../../src/file/excelize";
import type { Language } from "../../src/workbook/language";
import { editedPort } from "../support/edited-port";
import { smallIndex } from "../support/small-index";
import { surroundings } from "../support/surroundings";
import { areaNamed, placeOf, verified } from "../support/verified";
import { edited } from "../support/xlsx-port";

const method = { "Group column": "Region", "Gap reference": "group median" };

async function score(port: WorkbookPort, language?: Language, usualLanguage?: Language) {
  const options = {
    choice: {},
    mode: "live",
    surroundings,
    version: "1.2.3",
    language,
    usualLanguage,
  } as const;
  const outcome = await scoreWorkbook(port, options);
  if (!outcome.scored) throw new Error(JSON.stringify(outcome.problems));
  return outcome.plan;
}

const again = async (workbook: XlsxWorkbook): Promise<XlsxWorkbook> =>
  XlsxWorkbook.open(await workbook.save());
const tabs = async (workbook: XlsxWorkbook): Promise<readonly string[]> =>
  (await workbook.describe()).sheets.map(({ name }) => name);

async function titleOf(port: WorkbookPort): Promise<unknown> {
  const [grid] = await port.read([{ ...(await areaNamed(port, "PSCI_Scores_Head")), rows: 1, columns: 1 }]);
  return grid?.values[0]?.[0];
}

describe("the language of a report", () => {
  test("is that of the Method, in the names of the tabs too", async () => {
    const workbook = await smallIndex({ ...method, Language: "Spanish" });
    await score(workbook);
    expect(await titleOf(workbook)).toBe("Puntuaciones");
    expect(await tabs(workbook)).toEqual(
      expect.arrayContaining(["Perfil", "Clasificación", "Perfil 2", "Brechas 2", "Auditoría"]),
    );
    expect(await verified(await again(workbook))).toMatchObject({ cells: [], blocks: [], looks: [] });
  });

  test("is the one asked for, whatever the Method says", async () => {
    const workbook = await smallIndex({ ...method, Language: "Spanish" });
    await score(workbook, "en", "es");
    expect(await titleOf(workbook)).toBe("Scores");
  });

  test("is English where nothing is said, or the pane's", async () => {
    const workbook = await smallIndex(method);
    await score(workbook);
    expect(await titleOf(workbook)).toBe("Scores");
    const other = await smallIndex(method);
    await score(other, undefined, "es");
    expect(await titleOf(other)).toBe("Puntuaciones");
  });

  test("stays that of the report that is there, in whatever language the pane speaks", async () => {
    const workbook = await smallIndex(method);
    await score(workbook, "es");
    await score(workbook, undefined, "en");
    expect(await titleOf(workbook)).toBe("Puntuaciones");
    expect(await verified(workbook)).toMatchObject({ cells: [], blocks: [], looks: [] });
  });
});

describe("a run in another language, and back", () => {
  test("leaves one report, on the same sheets, with the unit that was chosen", async () => {
    let workbook = await smallIndex(method);
    await score(workbook, "es");
    const first = await tabs(workbook);
    const { sheet, row, column } = await areaNamed(workbook, "PSCI_Profile_Unit");
    const bytes = await edited(await workbook.save(), (book) =>
      checked(book.SetCellValue(sheet, `${String.fromCharCode(65 + column)}${row + 1}`, "Ebro")),
    );
    workbook = await XlsxWorkbook.open(bytes);
    for (const language of ["en", "es"] as const) {
      const plan = await score(workbook, language);
      workbook = await again(workbook);
      expect(await tabs(workbook)).toEqual(first);
      expect(placeOf(plan, "PSCI_Profile_Unit", (value) => value === "Ebro")).toContain(sheet);
      const { names } = await workbook.describe();
      const own = names.map(({ name }) => name).filter((name) => name.startsWith("PSCI_"));
      expect(new Set(own).size).toBe(own.length);
      expect(await verified(workbook)).toMatchObject({ cells: [], blocks: [], looks: [] });
    }
  }, 60_000);

  test("has the same inputs: the language is no part of them", async () => {
    const digests = await Promise.all(
      (["English", "Spanish"] as const).map(async (Language) => {
        const workbook = await smallIndex({ ...method, Language });
        await score(workbook);
        return (await verified(workbook)).digest;
      }),
    );
    expect(digests[0]).toBe(digests[1]);
  });

  test("does not take the sheets of a user that are called like its tabs", async () => {
    const workbook = await smallIndex({ ...method, Language: "Spanish" });
    const bytes = await edited(await workbook.save(), (book) => {
      checked(book.NewSheet("Valores"));
      checked(book.SetCellValue("Valores", "A1", "mis valores"));
    });
    const own = await XlsxWorkbook.open(bytes);
    await score(own);
    expect(await tabs(own)).toEqual(expect.arrayContaining(["Valores", "Valores (PSCI)"]));
    const [grid] = await own.read([{ sheet: "Valores", row: 0, column: 0, rows: 1, columns: 1 }]);
    expect(grid?.values[0]?.[0]).toBe("mis valores");
  });
});

describe("verify compares a report in the language that it is in", () => {
  const spanish = async () => {
    const workbook = await smallIndex({ ...method, Language: "Spanish" });
    return { workbook, plan: await score(workbook) };
  };

  test("a Method that asks for another language now is for the next run", async () => {
    const { workbook } = await spanish();
    const port = editedPort(workbook, { "Method!B4": { value: "English" } });
    expect(await verified(port)).toMatchObject({ cells: [], blocks: [], looks: [], inputs: "unchanged" });
  });

  test("a title in another language is one difference, not another report", async () => {
    const { workbook, plan } = await spanish();
    const place = placeOf(plan, "PSCI_Audit_Head", (value) => value === "Auditoría");
    const found = await verified(editedPort(workbook, { [place]: { value: "Audit" } }));
    expect(found.cells).toMatchObject([{ found: "Audit", expected: "Auditoría" }]);
  });

  test("the language that Audit states cannot be changed", async () => {
    const { workbook, plan } = await spanish();
    const place = placeOf(plan, "PSCI_Audit_Text", (value) => value === "Español");
    const found = await verified(editedPort(workbook, { [place]: { value: "English" } }));
    expect(found.cells).toMatchObject([{ found: "English", expected: "Español" }]);
  });

  test("a forger who changes most titles is found by every other text", async () => {
    const { workbook, plan } = await spanish();
    const titles = {
      Scores: "Scores",
      Audit: "Audit",
      References: "References",
      Normalised: "Normalised values",
    };
    const edits = Object.entries(titles).map(([key, value]) => {
      const title = plan.sheets.find((sheet) => sheet.key === key)?.blocks[0]?.cells[0]?.[0]?.value;
      return [placeOf(plan, `PSCI_${key}_Head`, (found) => found === title), { value }] as const;
    });
    const port = editedPort(workbook, Object.fromEntries(edits));
    const found = await verifyWorkbook(port, { choice: {}, surroundings });
    expect(found.compared && causeCount(found)).toBeGreaterThan(20);
  });

  test("a figure that was changed is found in Spanish as in English", async () => {
    const { workbook, plan } = await spanish();
    const place = placeOf(plan, "PSCI_Scores_Table", (value) => typeof value === "number" && value > 10);
    const found = await verified(editedPort(workbook, { [place]: { value: 99 } }));
    expect(found.cells[0]).toMatchObject({ found: 99 });
  });
});
