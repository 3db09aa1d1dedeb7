import { XlsxWorkbook } from "../../file";
import { planTemplate } from "../../workbook/template";
import { Failure, failureOf } from "../failure";
import { exists } from "../files/exists";
import { workbookExtension } from "../files/input";
import { writeWhole } from "../files/write-whole";
import type { ExitCode, Terminal } from "../terminal";
import { failureText } from "../words/failure-text";

/** `psci template`: writes an empty index workbook. A file that exists is kept: somebody may have filled it in. */
export async function templateCommand(path: string, terminal: Terminal): Promise<ExitCode> {
  try {
    if (workbookExtension(path) !== ".xlsx")
      throw new Failure("output-kind", `${path} does not end in .xlsx.`, "Name the file something.xlsx.");
    if (await exists(path))
      throw new Failure(
        "file-exists",
        `${path} exists already. It was not changed.`,
        "Name another file, or move that one away.",
      );
    const workbook = await XlsxWorkbook.create();
    await workbook.draw(planTemplate());
    await writeWhole(path, await workbook.save());
    terminal.out(`${path}: fill in Data, Framework and Method, then: psci score ${path}\n`);
    return 0;
  } catch (error) {
    terminal.error(failureText(failureOf(error, path)));
    return 2;
  }
}
