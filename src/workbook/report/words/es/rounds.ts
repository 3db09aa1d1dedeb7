/** Hoja Rondas: cómo cambió cada nivel desde la ronda anterior. */
export const rounds = {
  title: "Rondas {before} y {after}: cambio de cada nivel",
  subtitle:
    "Escrito como valores, calculados cuando se puntuó el libro; los cambios son fórmulas. Nivel: el acordado; si no lo hay, la mediana de las valoraciones. Los mayores cambios van primero.",
  linked:
    "Las dos rondas se pueden comparar: la severidad de todos los evaluadores está en una escala, por evaluadores de ambas rondas ({raters}).",
  linkedByCells:
    "Las dos rondas se pueden comparar: la severidad de todos los evaluadores está en una escala, por celdas que valoraron evaluadores de ambos grupos.",
  notConnected:
    "Las dos rondas no se pueden comparar: ningún evaluador valoró en ambas, y ninguna celda la valoraron evaluadores de ambas. Un cambio puede ser de evaluadores.",
  noRatings: "Las dos rondas no se pueden comparar: una de ellas no tiene valoraciones.",
  notConverged:
    "Las dos rondas no se pueden comparar: no se pudo hallar la severidad de los evaluadores con tan pocas valoraciones.",
  adjustedLevel:
    "Ajustado: el nivel que se espera que dé un evaluador de severidad media. Un nivel acordado queda como está.",
  groups:
    "Grupos de evaluadores: {groups}. Salida: que un evaluador de {before} valore otra vez algunas celdas de {after}.",
  counts:
    "{up} niveles son más altos, {down} son más bajos, {same} son iguales; {new} celdas tienen un nivel en una sola ronda.",
  cut: "Se muestran las primeras {shown} de {count} celdas; psci analyse --what rounds las tiene todas.",
  levelIn: "Nivel {round}",
  ratersIn: "Evaluadores {round}",
  change: "Cambio",
  adjustedIn: "Ajustado {round}",
  adjustedChange: "Cambio ajustado",
  agreed: "{raters} (nivel acordado)",
  agreedAlone: "nivel acordado",
};
