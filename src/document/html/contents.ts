import type { NumberedBlock } from "../numbered";
import type { DocumentWords } from "../words";
import { escaped } from "../escape";

type Heading = Extract<NumberedBlock, { readonly kind: "heading" }>;

/** The contents, with a link to each heading: a list in a list for the second level. */
export function htmlContents(blocks: readonly NumberedBlock[], words: DocumentWords): string {
  const headings = blocks.filter((block): block is Heading => block.kind === "heading");
  const link = ({ anchor, text }: Heading): string => `<a href="#${anchor}">${escaped(text)}</a>`;
  const items = headings.flatMap((heading, h) => {
    if (heading.level === 2) return [];
    const next = headings.findIndex(({ level }, k) => k > h && level === 1);
    const below = headings.slice(h + 1, next < 0 ? undefined : next);
    const list = below.map((sub) => `<li>${link(sub)}</li>`).join("");
    return [`<li>${link(heading)}${list === "" ? "" : `<ol>${list}</ol>`}</li>`];
  });
  return `<nav aria-labelledby="contents"><h2 id="contents">${escaped(words.contents)}</h2><ol>${items.join("\n")}</ol></nav>`;
}
