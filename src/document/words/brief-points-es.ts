import type { briefPointsEn } from "./brief-points-en";

/** Textos de la ficha de una unidad sobre clases, condiciones, bonificación y penalización. */
export const briefPointsEs: Readonly<Record<keyof typeof briefPointsEn, string>> = {
  leadClass: "Su clase es {name}; para {next} le faltan {points} puntos.",
  leadHighest: "Su clase es {name}, la más alta.",
  leadNoClass: "No tiene clase; para {next} le faltan {points} puntos.",
  title: "Clase, condiciones, bonificación y penalización",
  titleClass: "Clase",
  titlePoints: "Condiciones, bonificación y penalización",
  classes: "Clases de {index}: {classes}.",
  classFrom: "{name} desde {from}",
  unsure:
    "Por su intervalo de puestos, del {low} al {high}, puede estar también en otra clase: llega a puestos de {classes}.",
  sure: "Por su intervalo de puestos, del {low} al {high}, su clase es segura.",
  ofPart: "{part}: {name}; para {next} le faltan {points} puntos.",
  ofPartHighest: "{part}: {name}, la clase más alta.",
  ofPartNone: "{part}: sin clase; para {next} le faltan {points} puntos.",
  fails: "{effect}: {element} es {value}; necesita {condition} {limit}.",
  failsMissing: "{effect}: {element} no tiene dato; necesita {condition} {limit}.",
  noPoints: "Ningún punto para {node}",
  atMost: "Como máximo {cap} puntos para {node}",
  passes: "Cumple todas las condiciones ({count}).",
  assumed: "No se sabe: {element} no tiene dato, y la condición de {node} cuenta como cumplida.",
  bonus: "Bonificación de {points} puntos en {node}: {indicator} es {value}.",
  malus: "Penalización de {points} puntos en {node}: {indicator} es {value}.",
  maximum: " Es el máximo.",
  together:
    "Los próximos pasos se miran uno a uno: no se encuentran dos condiciones que solo dan puntos cuando se cumplen ambas.",
};
