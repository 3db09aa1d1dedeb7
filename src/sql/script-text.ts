import type { Plan } from "./plan";
import type { ScriptStep } from "./request";

/** The whole script as a person reads it. */
export function scriptText(
  plan: Plan,
  { steps, hash }: { readonly steps: readonly ScriptStep[]; readonly hash: string },
): string {
  const written = steps.map(({ name, comment, query, table }) => {
    const head = `-- ${comment}`;
    const made = name === "parameters" ? plan.parametersTable : table;
    return made !== undefined ? `${head}\nCREATE TABLE ${made} AS\n${query};\n` : `${head}\n${query};\n`;
  });
  return [`-- ${plan.writer.title}. Method ${hash}.\n`, ...written].join("\n");
}
