import { removeContentType } from "./content-types";
import type { Parts } from "./parts";
import { relationships, relationshipsPart } from "./relationships";

/** Takes out a part that nothing refers to any more, with everything that only it referred to. */
export function removeUnreferenced(parts: Parts, name: string): void {
  if (parts[name] === undefined || isReferenced(parts, name)) return;
  const targets = relationships(parts, name).filter(({ external }) => !external);
  delete parts[name];
  delete parts[relationshipsPart(name)];
  removeContentType(parts, name);
  for (const { target } of targets) removeUnreferenced(parts, target);
}

function isReferenced(parts: Parts, name: string): boolean {
  return Object.keys(parts).some((part) => {
    const owner = /^(.*?)_rels\/([^/]*)\.rels$/.exec(part);
    if (owner === null) return false;
    return relationships(parts, `${owner[1]}${owner[2]}`).some(
      ({ target, external }) => !external && target === name,
    );
  });
}
