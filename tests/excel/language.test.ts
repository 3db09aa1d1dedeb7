import type { Language } from "../../src/workbook/language";
import { planReport } from "../../src/workbook/report";
import { reportInput } from "../support/report-input";
import { sampleModel } from "../support/sample";
import { openExcel } from "./support/open-excel";

test("a report in another language is drawn over the one that is there, on its sheets, and back", async () => {
  const excel = await openExcel({}, ["Data"]);
  const draw = async (language: Language): Promise<void> => {
    const description = await excel.port.describe();
    const plan = planReport(reportInput(sampleModel(), { language, description }));
    excel.calculate(plan);
    await excel.port.draw(plan);
  };
  const tabs = async (): Promise<readonly string[]> =>
    (await excel.port.describe()).sheets.map(({ name }) => name);
  const title = (sheet: string): unknown => excel.workbook.sheet(sheet)?.cell(0, 0).value;
  await draw("es");
  const first = await tabs();
  expect(first).toEqual(expect.arrayContaining(["Data", "Perfil", "Clasificación", "Auditoría"]));
  expect(title("Auditoría")).toBe("Auditoría");
  await draw("en");
  expect(await tabs()).toEqual(first);
  expect(title("Auditoría")).toBe("Audit");
  await draw("es");
  expect(await tabs()).toEqual(first);
  expect(title("Auditoría")).toBe("Auditoría");
  await excel.close();
});
