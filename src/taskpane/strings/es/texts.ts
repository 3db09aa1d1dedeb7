import { methodWords } from "../../../workbook/spanish";
import type { Texts } from "../text";
import { es } from ".";

export const texts: Texts = { catalogue: es, settingTitle: methodWords("es").title };
