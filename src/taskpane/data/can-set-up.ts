import type { SessionState } from "../../app/session";
import type { Problem } from "../../workbook/problem";

/** There is no Framework, or the Framework is that of the template. */
const lacking: ReadonlySet<string> = new Set(["framework-not-found", "framework-of-template"]);

/** Problems that a Framework corrects. */
const mended: ReadonlySet<string> = new Set([
  ...lacking,
  ...["columns-not-scored", "column-unsure", "column-unsure-left-out", "direction-doubtful"],
]);

type Read = Pick<SessionState, "table" | "problems">;

/** Whether a Framework can be written from what was read: there are columns, and no Framework lists them. */
export const canSetUp = ({ table, problems }: Read): boolean =>
  table !== null && table.columns.length > 0 && problems.some(({ code }) => lacking.has(code));

/** Whether setting the table up is offered beside a problem. */
export const helpsAgainst = ({ code }: Pick<Problem, "code">, state: Read): boolean =>
  mended.has(code) && canSetUp(state);
