import type { SessionState } from "../../app/session/types";
import type { Problem } from "../../workbook/problem";

/** Problems that setting up the table puts right: nothing says what its columns are, or what says it is of another. */
const ofSetUp: ReadonlySet<string> = new Set(["framework-not-found", "framework-of-template"]);

export const isOfSetUp = ({ code }: Pick<Problem, "code">): boolean => ofSetUp.has(code);

/** Whether a Framework can be written from what was read: there are columns, and no Framework lists them. */
export const canSetUp = ({ table, problems }: Pick<SessionState, "table" | "problems">): boolean =>
  table !== null && table.columns.length > 0 && problems.some(isOfSetUp);
