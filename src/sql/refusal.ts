import type { EngineProblem, EngineProblemCode } from "../engine";

/** Why a method is not in SQL. */
export type RefusalCode = Extract<EngineProblemCode, `sql-${string}` | "group-needed">;

interface Refused {
  readonly setting?: string;
  readonly indicator?: string;
  readonly node?: string;
  readonly method: string;
  readonly database?: string;
}

/** A method that SQL does not have, with where it is chosen. */
export const refusal = (
  code: RefusalCode,
  { setting, indicator, node, method, database }: Refused,
): EngineProblem => ({
  code,
  severity: "error",
  where: { ...(setting && { setting }), ...(indicator && { indicator }), ...(node && { node }) },
  details: { method, ...(database && { database }) },
});
