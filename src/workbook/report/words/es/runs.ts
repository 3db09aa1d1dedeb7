export const runs = {
  title: "Ejecuciones",
  subtitle: "Cada vez que se puntuó este libro, la última primero.",
  time: "Hora",
  version: "Versión",
  report: "Informe",
  units: "Unidades",
  indicators: "Indicadores",
  problems: "Problemas",
  first: "Primera",
  score: "Puntuación de la primera",
  digest: "SHA-256 de los datos de partida",
  live: "fórmulas",
  values: "valores",
} as const;

export const printing = {
  scoredOn: "Puntuado el {date}, datos {digest}",
  page: "Página &P de &N",
} as const;
