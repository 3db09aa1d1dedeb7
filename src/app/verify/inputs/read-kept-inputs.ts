import { parseModel, type Model } from "../../../engine";
import type { WorkbookDescription } from "../../../workbook/cells";
import { blockName, keptInputsText } from "../../../workbook/report";
import type { WorkbookPort } from "../../ports";

/** The inputs that the audit sheet keeps. */
export interface KeptInputs {
  /** The text that was hashed. */
  readonly text: string;
  /** Null when the text is no model any more. */
  readonly model: Model | null;
}

/** The inputs that a report was made from, as its audit sheet keeps them; null when it keeps none. */
export async function readKeptInputs(
  port: WorkbookPort,
  { names }: WorkbookDescription,
): Promise<KeptInputs | null> {
  const block = blockName("Audit", "Inputs").toLowerCase();
  const area = names.find(({ name }) => name.toLowerCase() === block)?.area;
  if (!area) return null;
  const [grid] = await port.read([{ ...area, columns: 1 }]);
  const text = keptInputsText(grid?.values.map((row) => row[0] ?? null) ?? []);
  return { text, model: modelOf(text) };
}

function modelOf(text: string): Model | null {
  try {
    const parsed = parseModel(JSON.parse(text));
    return parsed.parsed ? parsed.model : null;
  } catch {
    return null;
  }
}
