import type { AgreedColumn, RatingColumn, ScaleColumn } from "../../assessment";
import { plain } from "../cells/text";
import { wordTable } from "./word-list";

/** Headers of a unit; the last of them may be anything's. */
export const assessedUnit = [
  ...["uCode", "Unit code", "City code", "Country code", "uName", "Unit name", "City name", "City", "Unit"],
  ...["Municipality", "Municipality code", "Country", "Entity", "Organisation", "Organization", "Department"],
  ...["Agency", "Institution", "Region", "District", "Place", "Town", "State", "Province", "County", "Area"],
  ...["Unidad", "Código de la unidad", "Código de unidad", "Ciudad", "Municipio", "País", "Entidad"],
  ...["Organismo", "Institución", "Región", "Distrito", "Localidad"],
  ...["Unité", "Code de l'unité", "Ville", "Commune", "Pays", "Entité", "Organisme", "Région"],
  ...["Unidade", "Código da unidade", "Cidade", "Município", "Entidade", "Órgão", "Região"],
  ...["Country code ISO3", "ISO3", "ISO", "Unit ID", "City ID", "Country ID", "Geo", "Geocode", "Code", "ID"],
] as const;

/** Headers of an indicator. */
export const assessedIndicator = [
  ...["iCode", "Indicator code", "Indicator", "iName", "Indicator name", "Item", "Item code", "Question"],
  ...["Question code", "Criterion", "Criteria", "Variable", "Capability", "Node", "Element"],
  ...["Indicador", "Código del indicador", "Código de indicador", "Nombre del indicador", "Pregunta"],
  ...["Criterio", "Ítem", "Capacidad", "Nodo", "Elemento"],
  ...["Indicateur", "Code de l'indicateur", "Critère", "Élément", "Capacité"],
  ...["Código do indicador", "Pergunta", "Critério", "Capacidade", "Indicator ID", "Indicator or family"],
] as const;

const notes = [
  ...["Note", "Notes", "Comment", "Comments", "Remark", "Remarks", "Justification", "Rationale"],
  ...["Nota", "Notas", "Comentario", "Comentarios", "Observaciones", "Observación", "Justificación"],
  ...["Remarque", "Remarques", "Commentaire", "Commentaires", "Comentário", "Comentários", "Observações"],
  ...["Justificativa"],
] as const;

const dates = [
  ...["Date", "Day", "Date of rating", "Rated on", "Timestamp", "Fecha", "Día", "Fecha de valoración"],
  ...["Jour", "Date de notation", "Data", "Dia", "Data da avaliação"],
] as const;

const rounds = [
  ...["Round", "Wave", "Cycle", "Edition", "Year", "Period", "Rating round", "Ronda", "Vuelta", "Ola"],
  ...["Ciclo", "Edición", "Año", "Periodo", "Tour", "Vague", "Édition", "Année", "Rodada", "Onda"],
  ...["Edição", "Ano", "Período"],
] as const;

const raters = [
  ...["Rater", "Rater code", "Rater ID", "Rater name", "Coder", "Assessor", "Evaluator", "Reviewer"],
  ...["Judge", "Expert", "Rated by", "Evaluador", "Evaluadora", "Evaluador/a", "Codificador", "Revisor"],
  ...["Experto", "Experta", "Valorado por", "Juez", "Évaluateur", "Évaluatrice", "Codeur", "Expert.e"],
  ...["Avaliador", "Avaliadora", "Especialista", "Juiz"],
] as const;

const levels = [
  ...["Level", "Rating", "Score", "Value", "Grade", "Points", "Mark", "Level given"],
  ...["Nivel", "Valoración", "Calificación", "Puntuación", "Valor", "Nota asignada"],
  ...["Niveau", "Notation", "Cote", "Note attribuée", "Nível", "Avaliação", "Classificação", "Pontuação"],
] as const;

/** Headers of the table Ratings as people write them, in four languages. */
export const ratingTable = wordTable<RatingColumn>({
  rater: raters,
  indicator: assessedIndicator,
  unit: assessedUnit,
  level: levels,
  confidence: [
    ...["Confidence", "Certainty", "Sure", "How sure", "Confianza", "Certeza", "Seguridad", "Confiance"],
    ...["Certitude", "Confiança"],
  ],
  evidence: [
    ...["Evidence", "Evidence ID", "Evidence IDs", "Evidence code", "Document", "Documents", "Document ID"],
    ...["Evidencia", "Evidencias", "Documento", "Documentos", "Id de la evidencia", "Preuve", "Preuves"],
    ...["Evidência", "Evidências", "Prova", "Provas"],
  ],
  date: dates,
  round: rounds,
  note: notes,
});

/** Headers of the table Scale. */
export const scaleTable = wordTable<ScaleColumn>({
  indicator: [...assessedIndicator, "Family", "Familia", "Famille", "Família", "Code", "Código"],
  level: ["Level", "Nivel", "Niveau", "Nível", "Step", "Rating", "Valoración", "Grade", "Points"],
  value: ["Value", "Valor", "Valeur", "Score", "Puntuación", "Pontuação", "Scored as"],
  label: [
    ...["Label", "Name", "Level name", "Short name", "Etiqueta", "Nombre", "Nombre del nivel", "Libellé"],
    ...["Nom", "Rótulo", "Nome"],
  ],
  meaning: [
    ...["Meaning", "What it means", "Description", "Definition", "Descriptor", "Significado"],
    ...["Qué significa", "Descripción", "Definición", "Signification", "Définition", "Descrição"],
    ...["Definição", "O que significa"],
  ],
});

/** Headers of the table of agreed levels. */
export const agreedTable = wordTable<AgreedColumn>({
  unit: assessedUnit,
  indicator: assessedIndicator,
  level: [
    ...["Agreed level", "Level", "Agreed", "Agreed rating", "Final level", "Nivel acordado", "Nivel"],
    ...["Acordado", "Nivel final", "Niveau convenu", "Niveau retenu", "Niveau", "Nível acordado", "Nível"],
    ...["Rating", "Score", "Value", "Valor"],
  ],
  by: [
    ...["By", "Agreed by", "Who", "Moderator", "Moderators", "Decided by", "Por", "Acordado por"],
    ...["Quién", "Moderador", "Moderadora", "Moderadores", "Decidido por", "Par", "Convenu par"],
    ...["Modérateur", "Modérateurs", "Moderador(a)"],
  ],
  date: [...dates, "Agreed on", "When", "Cuándo", "Acordado el", "Quand", "Quando"],
  reason: [
    ...["Reason", "Why", "Reasons", "Razón", "Motivo", "Por qué", "Raison", "Pourquoi", "Motif"],
    ...["Razão", "Por quê", ...notes],
  ],
  round: rounds,
});

const forAll = new Set(
  ["all", "all indicators", "every indicator", "any", "*", "todos", "todos los indicadores", "todas"]
    .concat(["tous", "tous les indicateurs", "todos os indicadores"])
    .map(plain),
);

/** Whether a text in the column of indicators of Scale means all of them. */
export const isAllWord = (text: string): boolean => forAll.has(plain(text));
