import { said } from "../../../workbook/report";
import type { DocumentBlock } from "../../document";
import type { Subject } from "../subject";

/** In place of an exhibit without figures: why it has none. */
export const notMade = ({ words: { exhibits } }: Subject, reason: string): DocumentBlock => ({
  ...{ kind: "paragraph", look: "note", text: said(exhibits.notMade, { reason }) },
});
