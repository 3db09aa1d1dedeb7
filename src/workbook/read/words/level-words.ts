import { missingAmongFigures, missingMarks } from "./missing-marks";

/** Words of a rater who says that an indicator does not apply to a unit, in lower case: English, Spanish, French, Portuguese. */
const notApplicable: readonly string[] = [
  ...["n/a", "na", "n.a.", "n.a", "n. a.", "n/ap", "not applicable", "does not apply", "not relevant"],
  ...["no aplica", "no se aplica", "no aplicable", "no procede", "n/p", "non applicable", "sans objet"],
  ...["s.o.", "s/o", "ne s'applique pas", "não aplicável", "nao aplicavel", "não se aplica"],
  ...["nao se aplica", "(na)", "(n/a)"],
];

/** Words for a rating that is still to come, beside the usual marks of a missing figure. */
const notYet: readonly string[] = [
  ...["not rated", "not yet rated", "not yet", "pending", "to do", "todo", "tbd", "tbc", "open", "?"],
  ...["sin valorar", "no valorado", "pendiente", "por valorar", "sin evaluar", "no evaluado", "abierto"],
  ...[
    "non noté",
    "en attente",
    "à faire",
    "à noter",
    "sem avaliação",
    "pendente",
    "por avaliar",
    "em aberto",
  ],
];

const ofNotApplicable = new Set(notApplicable);
const ofNotYet = new Set([...missingMarks, ...missingAmongFigures, ...notYet]);

/** What a text in a cell of a level says where it is no level. */
export function wordOfLevel(text: string): "not applicable" | "not yet" | null {
  const word = text.toLowerCase();
  if (ofNotApplicable.has(word)) return "not applicable";
  return ofNotYet.has(word) ? "not yet" : null;
}
