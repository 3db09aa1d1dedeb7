import { parseModel, type Model } from "../../../engine";
import type { WorkbookDescription } from "../../../workbook/cells";
import { blockName, keptInputsText } from "../../../workbook/report";
import { namedArea } from "../../named-area";
import type { WorkbookPort } from "../../ports";
import { withOrderedParameters } from "./ordered-parameters";

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
  description: WorkbookDescription,
): Promise<KeptInputs | null> {
  const area = namedArea(description, blockName("Audit", "Inputs"));
  if (area === null) return null;
  const [grid] = await port.read([{ ...area, columns: 1 }]);
  const text = keptInputsText(grid?.values.map((row) => row[0] ?? null) ?? []);
  return { text, model: modelOf(text) };
}

function modelOf(text: string): Model | null {
  try {
    const parsed = parseModel(JSON.parse(text));
    if (!parsed.ok) return null;
    return { ...parsed.model, method: withOrderedParameters(parsed.model.method) };
  } catch {
    return null;
  }
}
