import { setContentType } from "../../src/file/package/content-types";
import { partText, setPartText, type Parts } from "../../src/file/package/parts";
import { addRelationship, officeRelationship } from "../../src/file/package/relationships";

/** Changes the text of a part; a change that changes nothing is a mistake in the fixture. */
export function edit(parts: Parts, name: string, change: (text: string) => string): void {
  const before = partText(parts, name);
  const after = change(before);
  if (after === before) throw new Error(`Nothing to change in ${name}.`);
  setPartText(parts, name, after);
}

/** The name of the part, of those that the pattern fits, that has a piece of text in it. */
export function partContaining(parts: Parts, pattern: RegExp, piece: string): string {
  const found = Object.keys(parts).find(
    (name) => pattern.test(name) && partText(parts, name).includes(piece),
  );
  if (found === undefined) throw new Error(`No part ${String(pattern)} has ${piece}.`);
  return found;
}

/** Relates a part to another and declares its content type; short forms are of Office. Gives the relationship's id. */
export function relate(
  parts: Parts,
  owner: string,
  type: string,
  target: string,
  contentType: string | null,
): string {
  const prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  if (contentType !== null)
    setContentType(parts, target, contentType.includes("/") ? contentType : prefix + contentType);
  return addRelationship(parts, owner, type.includes("/") ? type : officeRelationship(type), target);
}
