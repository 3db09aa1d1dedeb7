import { setContentType } from "../package/content-types";
import { setPartText, type Parts } from "../package/parts";
import {
  addRelationship,
  officeRelationship,
  relationshipKind,
  relationships,
} from "../package/relationships";
import { workbookPart } from "../package/sheet-part";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The styles of a workbook that defines none, ECMA-376 part 1, 18.8. */
const plainStyles =
  `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Adds a part for styles where a workbook has none: some programs leave it out, and excelize needs it. */
export function ensureStyles(parts: Parts): void {
  const workbook = workbookPart(parts);
  const related = relationships(parts, workbook).find((entry) => relationshipKind(entry) === "styles");
  if (related !== undefined && parts[related.target] !== undefined) return;
  const part = related?.target ?? `${workbook.slice(0, workbook.lastIndexOf("/") + 1)}styles.xml`;
  setPartText(parts, part, plainStyles);
  setContentType(parts, part, contentType);
  if (related === undefined) addRelationship(parts, workbook, officeRelationship("styles"), part);
}
