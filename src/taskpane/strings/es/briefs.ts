/** Texts of the brief of a unit in Spanish. */
export const briefs = {
  briefTitle: "Ficha",
  briefText:
    "Una ficha de dos páginas sobre esta unidad: dónde está, sus próximos pasos, con quién hablar y lo que el índice no puede decir. Antes hace las réplicas de la prueba.",
  briefName: "ficha",
  briefAnonymous: "No nombrar ninguna otra unidad",
} as const;
