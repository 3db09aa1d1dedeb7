/** The view Plan of the tab Decide. */

export const decidePlan = {
  donePlanned: { one: "El plan tiene {count} paso.", other: "El plan tiene {count} pasos." },
  donePlanSettings: "Los ajustes del plan están en el libro.",
  doneCosts: "La hoja Costs está hecha. Complete lo que cuesta una unidad de cada indicador.",
  busyPlanSettings: "Escribiendo los ajustes del plan",
  busyCosts: "Creando la hoja Costs",
  undoPlanSettings: "ajustes del plan",
  undoCosts: "la hoja Costs",
} as const;
