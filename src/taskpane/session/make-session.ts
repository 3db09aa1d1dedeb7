import type { Session } from "../../app/session";
import release from "../../../package.json";
import { languageOf } from "../strings/locale";
import { pageSurroundings } from "./page-surroundings";

/** A session over the workbook that the add-in is open in. What it is made of is loaded here, not with the pane. */
export async function makeSession(): Promise<Session> {
  const [{ openExcelWorkbook }, { createSession }] = await Promise.all([
    import("../../excel"),
    import("../../app/session"),
  ]);
  return createSession(await openExcelWorkbook(), {
    surroundings: pageSurroundings,
    version: release.version,
    language: languageOf(Office.context.displayLanguage),
    example: async () => (await import("../../workbook/example")).planExample(),
  });
}
