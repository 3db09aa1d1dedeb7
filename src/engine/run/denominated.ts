import { denominate } from "../denominate";
import { type Denominated, type Started, withProblems } from "./state";

/** The raw values, divided by their denominators. */
export function denominated(run: Started): Denominated {
  const { table, problems } = denominate(run.model);
  return { ...run, denominated: table, problems: withProblems(run, "denominate", problems) };
}
