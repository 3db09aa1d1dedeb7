import type { ProblemInSpanish } from "./es-problem";

export const startAssessmentProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "assessment-no-units": {
    message: "No se han encontrado unidades que evaluar.",
    remedy: "Añada una tabla Data con una columna de códigos (uCode) y una de nombres (uName).",
  },
  "assessment-no-indicators": {
    message: "No se han encontrado indicadores que valorar.",
    remedy: "Añada una tabla Framework con una fila por indicador, o nombre otros indicadores.",
  },
  "assessment-indicator-unknown": {
    message: "{found} no es ningún indicador del índice.",
    remedy: "Use los códigos de la tabla Framework.",
  },
  "assessment-no-raters": {
    message: "No se nombra a los evaluadores.",
    remedy: "Nombre a cada evaluador; basta un código como R1.",
  },
  "assessment-rater-twice": {
    message: "{rater} se nombra dos veces.",
    remedy: "Dé a cada evaluador su propio nombre.",
  },
  "assessment-raters-per-cell": {
    message: "{value} evaluadores por celda no son posibles con {count} evaluadores.",
    remedy: "Use un número entero de 1 al número de evaluadores.",
  },
  "assessment-shared-unusable": {
    message: "{value} no es un número de unidades que valoran todos los evaluadores.",
    remedy: "Use un número entero de 0 o más.",
  },
  "assessment-seed-unusable": {
    message: "La semilla {value} no es un número entero.",
    remedy: "Use un número entero, como 1.",
  },
  "assessment-too-large": {
    message: "{count} valoraciones no caben en una hoja.",
    remedy: "Use menos evaluadores por celda, o haga un libro para cada parte de las unidades.",
  },
  "assessment-sheet-taken": {
    message: "El libro tiene una hoja o tabla {name} que no se lee como la de una evaluación.",
    remedy: "Dele otro nombre, o las columnas de una tabla así.",
  },
  "assessment-raters-unlinked": {
    message:
      "Estos evaluadores no tienen celdas en común, así que su severidad no se puede comparar: {known}.",
    remedy: "Haga que todos valoren una unidad o más, o use dos evaluadores por celda.",
  },
};
