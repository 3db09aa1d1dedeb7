import type { Session } from "../../app/session";
import release from "../../../package.json";
import { languageOf } from "../strings/locale";
import { pageSurroundings } from "./page-surroundings";
import { workersFor } from "./page-workers";

/** A session over the open workbook. Its scripts are loaded here, not with those of the pane. */
export async function makeSession(): Promise<Session> {
  const [{ openExcelWorkbook }, { createSession }] = await Promise.all([
    import("../../excel"),
    import("../../app/session"),
  ]);
  return createSession(await openExcelWorkbook(), {
    surroundings: pageSurroundings,
    version: release.version,
    language: languageOf(Office.context.displayLanguage),
    workersFor,
    example: async () => (await import("../../workbook/example")).planExample(),
  });
}
