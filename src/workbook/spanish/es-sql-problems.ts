import type { ProblemInSpanish } from "./es-problem";

/** What a script of SQL cannot do of a method. */
export const sqlProblemsInSpanish = {
  "sql-iterates": {
    message: "{method}[ de {indicator}][ ({setting})] se repite hasta que converge; no existe en SQL.",
    remedy: "Elija otro método, o puntúe con psci score.",
  },
  "sql-compares-pairs": {
    message:
      "{method}[ de {indicator}][ ({setting})] compara cada unidad con todas las demás; no existe en SQL.",
    remedy: "Elija otro método, o puntúe con psci score.",
  },
  "sql-in-time": {
    message: "{method}[ de {indicator}][ ({setting})] necesita los años de un panel; no existe en SQL.",
    remedy: "Rellene antes estos huecos en la tabla, o elija otra imputación.",
  },
  "sql-weights-made": {
    message: "Los pesos {method} no se pueden calcular con sumas de las unidades; no existen en SQL.",
    remedy: "Puntúe una vez con psci score, escriba esos pesos en el Framework y ponga Weights en given.",
  },
  "sql-weights-not-kept": {
    message:
      "Los pesos {method} se calculan con todas las filas; los parámetros de una ejecución anterior no los tienen.",
    remedy:
      "Dé a psci sql las sumas de esa ejecución con --weights, o escriba sus pesos en el Framework y ponga Weights en given.",
  },
  "sql-weights-unknown": {
    message: "Lo que se dio para los pesos {method} no tiene las sumas de este marco.",
    remedy: "Ejecute la consulta que psci sql escribe sin --weights, y dé su resultado tal como es.",
  },
  "sql-not-frozen": {
    message: "{method} de {node} compara las filas de la tabla entre sí; no se puede fijar.",
    remedy: "Puntúe sin tabla de parámetros, o elija una normalización con cifras propias, como min-max.",
  },
  "sql-database-lacks": {
    message: "{database} no tiene una función exacta para {method}.",
    remedy: "Elija otro método u otra base de datos.",
  },
  "sql-method-unknown": {
    message: "{method}[ de {indicator}][ ({setting})] no existe en SQL.",
    remedy: "Elija otro método, o puntúe con psci score.",
  },
  "sql-setting-unknown": {
    message: "El ajuste {setting} no existe en SQL.",
    remedy: "Quite el ajuste, o puntúe con psci score.",
  },
} as const satisfies Readonly<Record<string, ProblemInSpanish>>;
