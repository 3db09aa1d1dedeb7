import { methodInWords } from "../../../workbook/read";
import type { SessionIndex } from "../types";
import type { NewChange } from "./scenario-rows";

/**
 * The method and the weights of an index as changes: all of them, so that the scenario restores them whatever the index is
 * changed to.
 */
export const presentSettings = ({ model }: Pick<SessionIndex, "model">): readonly NewChange[] => [
  ...methodInWords(model.method).map(([setting, words]): NewChange => ({ kind: "setting", setting, words })),
  ...model.framework
    .filter(({ parent }) => parent !== null)
    .map(({ code, weight }): NewChange => ({ kind: "weight", node: code, weight })),
];
