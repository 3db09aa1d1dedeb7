/**
 * Words for a direction, as `directionWord` returns them: English, Spanish, French, Portuguese. The report's formula
 * recognises "lower" by the beginning or a part of a text (`lowerSigns`). A word may be added here only if the formula
 * reads it in the same way, which is tested.
 */
export const higherWords: readonly string[] = [
  ...[
    "+",
    "1",
    "+1",
    "(+)",
    "higher is better",
    "higher",
    "high",
    "positive",
    "up",
    "more is better",
    "more",
  ],
  ...["increasing", "benefit", "higher better", "the higher the better", "more better"],
  ...["direct", "ascending", "upward", "maximise", "maximize", "max", "pos"],
  ...["mayor es mejor", "mas es mejor", "cuanto mayor mejor", "cuanto mas mejor", "mientras mayor mejor"],
  ...["a mayor mejor", "mayor", "mas", "mas alto es mejor", "cuanto mas alto mejor", "alto", "alta"],
  ...["positivo", "positiva", "ascendente", "creciente", "directo", "directa", "maximizar", "beneficio"],
  ...["plus c'est haut mieux c'est", "plus c'est eleve mieux c'est", "plus c'est grand mieux c'est"],
  ...["plus haut est mieux", "plus eleve est mieux", "plus est mieux", "plus", "haut", "eleve", "positif"],
  ...["croissant", "croissante", "ascendant", "directe", "maximiser"],
  ...["quanto maior melhor", "maior e melhor", "mais e melhor", "maior", "mais", "mais alto e melhor"],
  ...["quanto mais melhor", "crescente", "direto", "direta"],
];

export const lowerWords: readonly string[] = [
  ...["-", "-1", "lower is better", "lower", "low", "negative", "down", "less is better", "less"],
  ...["decreasing", "lower better", "less better", "descending", "downward", "inverse", "inverted", "neg"],
  ...["menor es mejor", "menos es mejor", "cuanto menor mejor", "cuanto menos mejor", "mientras menor mejor"],
  ...["a menor mejor", "menor", "menos", "mas bajo es mejor", "cuanto mas bajo mejor", "bajo", "baja"],
  ...["negativo", "negativa", "descendente", "decreciente", "inverso", "inversa"],
  ...["plus c'est bas mieux c'est", "plus bas est mieux", "moins c'est mieux", "moins est mieux", "moins"],
  ...["moins eleve est mieux", "bas", "basse", "negatif", "decroissant", "decroissante", "descendant"],
  ...[
    "quanto menor melhor",
    "menor e melhor",
    "menos e melhor",
    "quanto menos melhor",
    "mais baixo e melhor",
  ],
  ...["quanto mais baixo melhor", "baixo", "baixa", "decrescente"],
];

/**
 * A text in the spelling of the words above: lower case, without accents, commas and a full stop, one space for a hyphen
 * between letters.
 *
 * @example directionWord("Quanto menor, melhor") // "quanto menor melhor"
 */
export const directionWord = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\u2019/g, "'")
    .replace(/(\p{L})-(?=\p{L})/gu, "$1 ")
    .replace(/[,;]|\.$/g, " ")
    .replace(/\s+/g, " ")
    .trim();
