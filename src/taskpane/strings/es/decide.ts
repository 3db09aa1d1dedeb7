/** The tab Decide: its views, and scenarios. */

export const decide = {
  decideViews: "Qué hacer ahora",
  decideLevers: "Palancas",
  decidePlan: "El plan",
  decidePeers: "Pares",
  decideCompare: "Comparar",
  decideScenarios: "Escenarios",
  decideIndex: "Índice",
  decideUnit: "Unidad",
} as const;
