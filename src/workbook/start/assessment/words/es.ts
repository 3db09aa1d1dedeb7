import type { AssessmentWords } from "./en";

/** The same in Spanish. */
export const es: AssessmentWords = {
  guideTitle: "Cómo rellenar esta hoja",
  ratings: {
    name: "Valoraciones",
    title: "Valoraciones",
    guide: [
      "Una fila por unidad, indicador y evaluador: escriba el nivel. Filtre la columna Evaluador para ver las filas de una persona.",
      "En blanco: aún sin valorar. n/a: el indicador no se aplica a la unidad, que no es lo mismo que un nivel bajo.",
      "Evidencia es el id de un documento de la hoja Evidencias, o varios separados por ;. Se pueden añadir y ordenar filas.",
    ],
  },
  scale: {
    name: "Escala",
    title: "Escala",
    guide: [
      "Una fila por nivel: escriba qué significa, con palabras que dos evaluadores entiendan de la misma manera.",
      "Indicador está en blanco para todos los indicadores; o es el código de un indicador, o de un agregado para todos los que tiene debajo.",
      "Valor es lo que vale el nivel. Los valores no tienen que estar a la misma distancia unos de otros.",
    ],
  },
  agreed: {
    name: "Acordados",
    title: "Niveles acordados",
    guide: [
      "Una fila por unidad e indicador en los que hay acuerdo: el nivel, quién lo acordó, cuándo y por qué.",
      "Un nivel acordado cuenta antes que cualquier valoración. Un nivel en blanco sigue abierto.",
    ],
  },
  evidence: {
    name: "Evidencias",
    title: "Evidencias",
    guide: [
      "Una fila por documento o entrevista. Las valoraciones lo nombran por su id.",
      "Unidad está en blanco para todas las unidades, Indicador para todos los indicadores; si las valoraciones nombran documentos, un documento cuenta donde se le nombra.",
      "Lugar es un enlace o dónde se guarda el documento: se muestra como texto y no se abre nada. Calidad va de 0 (débil) a 3 (sólida).",
    ],
  },
  headers: {
    ...{ unitCode: "Código de la unidad", unitName: "Unidad" },
    ...{ indicatorCode: "Código del indicador", indicatorName: "Indicador" },
    ...{ unit: "Unidad", indicator: "Indicador", rater: "Evaluador", round: "Ronda", level: "Nivel" },
    ...{ confidence: "Confianza", evidence: "Evidencia", date: "Fecha", note: "Nota" },
    ...{ meaning: "Significado", value: "Valor", by: "Acordado por", reason: "Motivo" },
    ...{ id: "Id", kind: "Tipo", title: "Título", place: "Lugar", quality: "Calidad" },
  },
  confidences: ["alta", "media", "baja"],
  kinds: ["Documento estratégico", "Documento del consejo", "Datos publicados", "Entrevista"],
  prompts: {
    confidence: "Hasta qué punto está seguro el evaluador. Se muestra y no cambia ninguna puntuación.",
    evidence: "El id de un documento; varios separados por ;.",
    scaleIndicator: "En blanco: todos los indicadores. O el código de un indicador o agregado.",
    unit: "El código de una unidad.",
    indicator: "El código de un indicador.",
    evidenceUnit: "El código de una unidad; en blanco para todas las unidades.",
    evidenceIndicator: "El código de un indicador o agregado; en blanco para todos los indicadores.",
    kind: "Qué es. Una entrevista es evidencia, pero no un documento.",
    quality: "0: débil, como un rumor. 3: sólida, como un documento auditado. En blanco: no se indica.",
    levels: "Lo que significa cada nivel está en la hoja Escala.",
    notRated: "En blanco: aún sin valorar.",
    open: "En blanco: sigue abierto.",
    notApplicable: "n/a: no se aplica.",
  },
};
