import { type EngineProblem, type Model, parseModel } from "../../../engine";

/** An edition that was loaded from a file. */
export interface LoadedEdition {
  /** Name of the file. */
  readonly name: string;
  readonly model: Model;
  /** Codes of its rated indicators, and the round that was scored; absent where the file does not say. */
  readonly assessment: { readonly rated: readonly string[]; readonly round: string | null } | undefined;
}

export type ReadEdition =
  | { readonly ok: true; readonly edition: LoadedEdition }
  | { readonly ok: false; readonly why: "tooLarge"; readonly bytes: number }
  | { readonly ok: false; readonly why: "tooMany"; readonly count: number }
  | { readonly ok: false; readonly why: "noJson" | "noIndex" | "notRead" }
  | { readonly ok: false; readonly why: "noModel"; readonly problem: EngineProblem | null };

/** Of a file: more than that of the largest index that the pane can compare. */
export const maximumBytes = 50_000_000;
/** Units x indicators. */
const maximumFigures = 300_000;

/** What a file needs for it to be read here. */
interface TextFile {
  readonly name: string;
  readonly size: number;
  readonly text: () => Promise<string>;
}

/** Reads a file that the pane exported. Nothing in it is trusted: the engine checks the model like any other. */
export async function readEdition(file: TextFile): Promise<ReadEdition> {
  if (file.size > maximumBytes) return { ok: false, why: "tooLarge", bytes: file.size };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, why: "notRead" };
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, why: "noJson" };
  }
  const parsed = parseModel(fieldOf(content, "model") ?? content);
  if (!parsed.ok) {
    return { ok: false, why: "noModel", problem: parsed.problems[0] ?? null };
  }
  const { model } = parsed;
  const count = model.units.length * model.indicators.length;
  if (count > maximumFigures) return { ok: false, why: "tooMany", count };
  if (model.framework.every(({ parent }) => parent !== null)) return { ok: false, why: "noIndex" };
  const assessment = assessmentOf(fieldOf(content, "assessment"));
  return { ok: true, edition: { name: file.name, model, assessment } };
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

function assessmentOf(value: unknown): LoadedEdition["assessment"] {
  const [rated, round] = [fieldOf(value, "rated"), fieldOf(value, "round")];
  if (!Array.isArray(rated) || (round !== null && typeof round !== "string")) return undefined;
  return { rated: rated.filter((code) => typeof code === "string"), round };
}
