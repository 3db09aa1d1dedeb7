import { partText, setPartText, type Parts } from "./parts";

const corePart = "docProps/core.xml";

/**
 * Core properties with the prefix that Office writes, `cp`. excelize writes them without one; that is right by the
 * standard, but exceljs does not open such a file.
 */
export function prefixCoreProperties(parts: Parts): void {
  if (parts[corePart] === undefined) return;
  const text = partText(parts, corePart);
  if (!/<coreProperties[\s>]/.test(text)) return;
  setPartText(
    parts,
    corePart,
    text.replace("<coreProperties xmlns=", "<coreProperties xmlns:cp=").replace(unprefixed, "<$1cp:"),
  );
}

/** The beginning of a tag whose name has no prefix: `<keywords` and `</keywords`, but not `<dc:title` or `<?xml`. */
const unprefixed = /<(\/?)(?=[A-Za-z]+[\s/>])/g;
