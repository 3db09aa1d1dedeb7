/**
 * Words for what somebody said or saw, which is evidence but no document, without case and accents: English, Spanish, French,
 * Portuguese. This is the only place where they stand; docs/workbook-format.md lists them.
 */
const spokenWords: ReadonlySet<string> = new Set([
  ...["interview", "interviews", "entrevista", "entrevistas", "entretien", "entretiens"],
  ...["conversation", "conversations", "conversacion", "conversaciones", "conversa", "conversas"],
  ...[
    "call",
    "llamada",
    "appel",
    "chamada",
    "meeting",
    "reunion",
    "reuniao",
    "workshop",
    "taller",
    "atelier",
  ],
  ...[
    "oficina",
    "observation",
    "observacion",
    "observacao",
    "visit",
    "visita",
    "visite",
    "opinion",
    "opiniao",
  ],
  ...["avis", "judgement", "judgment", "juicio", "jugement", "none", "nothing", "ninguno", "ninguna", "nada"],
  ...["aucun", "aucune", "nenhum", "nenhuma"],
]);

/**
 * Whether a kind of evidence, or a text in a table of ratings, means a document. What begins with a word such as "interview" is
 * none; neither is a blank text.
 *
 * @example isDocumentKind("Interview with the mayor") // false
 * @example isDocumentKind("Report on interviews") // true
 */
export function isDocumentKind(kind: string): boolean {
  const [first] = kind
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return first !== undefined && !spokenWords.has(first);
}
