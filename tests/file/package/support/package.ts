import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import type { Parts } from "../../../../src/file/package";
import { partText } from "../../../../src/file/package/parts";
import { relationships } from "../../../../src/file/package/relationships";

/** Parses strictly: what is not well formed throws. */
export const parse = (text: string): Document =>
  new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, "application/xml");

export const childElements = (parent: Element): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);

/** The first element of a local name, in any namespace. */
export function first(document: Document, name: string): Element {
  const found = document.getElementsByTagNameNS("*", name)[0];
  if (found === undefined) throw new Error(`No ${name}.`);
  return found;
}

export const all = (document: Document, name: string): Element[] => [
  ...document.getElementsByTagNameNS("*", name),
];

/** What is wrong with a package: parts nobody refers to, references to no part, content types of no part, bad XML. */
export function packageFaults(parts: Parts): string[] {
  const names = Object.keys(parts);
  const xml = names.filter((name) => /\.(xml|rels)$/.test(name));
  for (const name of xml) parse(partText(parts, name));
  const owners = names.flatMap((name) => {
    const [, folder, base] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
    return folder === undefined || base === undefined ? [] : [folder + base];
  });
  const targets = owners.flatMap((owner) =>
    relationships(parts, owner).flatMap(({ target, external }) => (external ? [] : [target])),
  );
  const types = parse(partText(parts, "[Content_Types].xml"));
  const typed = all(types, "Override").map((type) => (type.getAttribute("PartName") ?? "").slice(1));
  const content = names.filter((name) => !name.endsWith(".rels") && name !== "[Content_Types].xml");
  return [
    ...content.filter((name) => !targets.includes(name)).map((name) => `${name} is an orphan`),
    ...targets.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
    ...owners.filter((name) => name !== "" && !names.includes(name)).map((name) => `rels of no ${name}`),
    ...typed.filter((name) => !names.includes(name)).map((name) => `content type of no ${name}`),
    ...typed.filter((name, i) => typed.indexOf(name) !== i).map((name) => `two content types of ${name}`),
  ];
}
