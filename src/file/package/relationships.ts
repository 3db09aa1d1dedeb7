import { partText, setPartText, type Parts } from "./parts";
import { attributes } from "./xml/attributes";
import { children, insertChild, replaceSpan, rootTag, type ElementSpan } from "./xml/children";
import { element } from "./xml/element";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part, or an address outside of the package. */
  readonly target: string;
  readonly external: boolean;
}

const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export const officeRelationship = (kind: string): string =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;

/** Kind of a relationship, whether its type is of transitional or strict Open XML: "chart". */
export const relationshipKind = ({ type }: Relationship): string => type.slice(type.lastIndexOf("/") + 1);

/** The part that holds the relationships of a part; the package's own for "". */
export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** The relationships of a part; none when it has no part for them. */
export const relationships = (parts: Parts, owner: string): readonly Relationship[] =>
  entries(parts, owner).map(({ relationship }) => relationship);

/** Relates a part to another and returns the new relationship's id. */
export function addRelationship(parts: Parts, owner: string, type: string, target: string): string {
  const name = relationshipsPart(owner);
  const taken = new Set(relationships(parts, owner).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const text = parts[name] === undefined ? empty : partText(parts, name);
  const { prefix } = rootTag(text);
  const written = element(prefix === "" ? "Relationship" : `${prefix}:Relationship`, {
    Id: id,
    Type: type,
    Target: relativePath(owner, target),
  });
  setPartText(parts, name, insertChild(text, written));
  return id;
}

/** Removes a relationship, and with the last one the part that holds them. */
export function removeRelationship(parts: Parts, owner: string, id: string): void {
  const name = relationshipsPart(owner);
  const all = entries(parts, owner);
  const entry = all.find(({ relationship }) => relationship.id === id);
  if (entry === undefined) return;
  if (all.length === 1) delete parts[name];
  else setPartText(parts, name, replaceSpan(partText(parts, name), entry.span, ""));
}

interface Entry {
  readonly relationship: Relationship;
  readonly span: ElementSpan;
}

function entries(parts: Parts, owner: string): readonly Entry[] {
  const name = relationshipsPart(owner);
  if (parts[name] === undefined) return [];
  const text = partText(parts, name);
  return children(text).map((span) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes(text.slice(span.start, span.tagEnd));
    const external = TargetMode === "External";
    const target = external ? Target : resolvePath(owner, Target);
    return { relationship: { id: Id, type: Type, target, external }, span };
  });
}

function resolvePath(owner: string, target: string): string {
  const path = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
}

function relativePath(owner: string, target: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}
