/** The tab Weights. */

export const weights = {
  weightsText: "Un peso es relativo a sus hermanos. Al lado está su parte de todo el índice.",
  weightsBelow: "Pesos por debajo de {name}",
  parts: { one: "{count} parte", other: "{count} partes" },
  partsOf: "Partes de {name}",
  equalise: "Igualar",
  equaliseBelow: "Igualar los pesos por debajo de {name}",
  effectiveWeight: "Peso efectivo: su parte de todo el índice",
  lockWeight: "Bloquear el peso de {name}",
  weightOf: "Peso de {name}",
  weightNumberOf: "Peso de {name}, en número",
  weightsNotUsed:
    "Los pesos los hace el método: {method}. Los porcentajes resultan de ellos; los pesos del marco no se usan.",
  useGivenWeights: "Usar los pesos dados",
  weightsWithoutCells:
    "El libro no tiene celdas para los pesos. Añada un marco (Framework) con una columna Weight para cambiarlos.",
  movers: "Cambios de puesto",
  noBaseline: "Cambie un peso para ver qué unidades cambian de puesto.",
  noMovers: "Ninguna unidad ha cambiado de puesto.",
  moverCount: { one: "{count} unidad tiene otro puesto.", other: "{count} unidades tienen otro puesto." },
  fromTo: "del {from} al {to}",
  keepBaseline: "Comparar desde ahora",
  restored: { one: "Se ha restablecido {count} peso.", other: "Se han restablecido {count} pesos." },
  restoredNone: "No se ha cambiado ningún peso.",
  leftLocked: "Sin cambiar, por estar bloqueados: {list}.",
  leftFormula: "Sin cambiar, por tener una fórmula en la celda: {list}.",
  leftNew: "Sin cambiar, por no estar al principio: {list}.",
  weightLocked: "Bloqueado. Desbloquéelo para cambiarlo.",
  weightWithoutCell: "El marco no tiene celda para este peso. Añada allí una fila.",
  weightRefused: "«{text}» no es un peso. Sigue en {value}. Escriba un número de 0 o más, como {example}.",
  restoreWeights: "Restablecer los pesos",
} as const;
