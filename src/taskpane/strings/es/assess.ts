/** The tab Assess: its views, and what each says where its table is absent. */

export const assess = {
  assessViews: "Partes de la evaluación",
  assessStart: "Inicio",
  assessModeration: "Moderación",
  assessAgreement: "Acuerdo",
  assessEvidence: "Evidencia",
  assessGroup: "Grupo",
  assessRounds: "Rondas",
  assessNoRatings:
    "Aún no hay nada que mostrar: el libro no tiene valoraciones que se puedan usar. Cree las tablas en Inicio, o llame Valoraciones a su propia tabla.",
  assessNoGroup:
    "Aún no hay nada que mostrar: el libro no tiene una tabla de participantes, con los pesos que da cada uno.",
  assessNoRounds:
    "Aún no hay nada que mostrar: las valoraciones son de una sola ronda. Una columna Ronda en la tabla Valoraciones distingue las rondas.",
} as const;
