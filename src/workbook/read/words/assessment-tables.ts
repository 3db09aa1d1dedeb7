import type { AssessmentTableName } from "../../assessment";
import { plain } from "../cells/text";

/** How messages name each table of an assessment. */
export const assessmentTableTitles: Readonly<Record<AssessmentTableName, string>> = {
  ratings: "Ratings",
  scale: "Scale",
  agreed: "Agreed",
  evidence: "Evidence",
  stakeholders: "Stakeholders",
  proposals: "Proposals",
};

/** Names of tables and sheets, as `plain` returns them: English, Spanish, French, Portuguese. */
const assessmentTableNames: Readonly<Record<AssessmentTableName, readonly string[]>> = {
  ratings: [
    ...["ratings", "rating", "raterlevels", "levelsofraters", "codings", "coding", "assessments"],
    ...["valoraciones", "valoracion", "calificaciones", "evaluaciones", "codificaciones"],
    ...["notations", "evaluations", "cotations", "avaliacoes", "classificacoes", "codificacoes"],
  ],
  scale: [
    ...["scale", "scales", "levels", "levelscale", "scaleoflevels", "rubric", "rubrics"],
    ...["escala", "escalas", "niveles", "escaladeniveles", "rubrica", "rubricas"],
    ...["echelle", "echelles", "niveaux", "grille", "niveis", "escaladeniveis"],
  ],
  agreed: [
    ...["agreed", "agreedlevels", "agreedlevel", "agreedratings", "moderated", "moderatedlevels"],
    ...["acordados", "acordadas", "nivelesacordados", "acuerdos", "nivelesmoderados"],
    ...["niveauxconvenus", "convenus", "niveauxretenus", "acordes", "niveisacordados", "acordos"],
  ],
  evidence: [
    ...["evidence", "evidences", "documents", "evidencelist", "listofevidence"],
    ...["evidencia", "evidencias", "documentos", "pruebasdocumentales"],
    ...["preuves", "elementsdepreuve", "documentsdepreuve", "provas"],
  ],
  stakeholders: [
    ...["stakeholders", "stakeholder", "participants", "opinions", "weightsofparticipants"],
    ...["partesinteresadas", "participantes", "actores", "opiniones"],
    ...["partiesprenantes", "acteurs", "partesinteressadas"],
  ],
  proposals: [
    ...["proposals", "proposal", "changes", "proposedchanges", "propuestas", "propuesta"],
    ...["cambiospropuestos", "propositions", "modificationsproposees", "propostas", "alteracoespropostas"],
  ],
};

/** Whether a table or sheet of this name is the wanted one. */
export function isAssessmentTable(name: string, table: AssessmentTableName): boolean {
  const word = plain(name);
  const known = assessmentTableNames[table];
  return known.includes(word) || known.includes(word.replace(/^(tbl|table|tabla|tabela|tableau)/, ""));
}
