/** Words that switch something on, after a value and its figures, by the English ones: "winsorizar y, si no basta, logaritmo combinado". */
export const switchesInSpanish: Readonly<Record<string, string>> = {
  "after imputation": "tras la imputación",
  "of all elements": "de todos los elementos",
  "of varying elements": "de los elementos que varían",
  average: "promediado",
  capped: "limitado",
  combined: "combinado",
  plus: "positivo",
  reference: "con referencia",
  sample: "muestral",
  unclipped: "sin recortar",
  vector: "vectorial",
  weighted: "ponderado",
  weights: "con pesos",
};
