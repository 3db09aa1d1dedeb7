import type { EvidenceColumn } from "../../assessment";
import { assessedIndicator, assessedUnit } from "./rating-columns";
import { wordTable } from "./word-list";

/** Words that "Id" and "Code" are for documents, and not for units. */
const ids = [
  ...[
    "Id",
    "Evidence id",
    "Evidence ID",
    "Document id",
    "Document code",
    "Evidence code",
    "Reference",
    "Ref",
  ],
  ...["Number", "No", "Code", "Source id", "Id de la evidencia", "Código de la evidencia", "Código"],
  ...["Id del documento", "Código del documento", "Referencia", "Número", "Identifiant", "Référence"],
  ...["Numéro", "Code du document", "Código do documento", "Referência", "Identificador"],
] as const;

const taken: ReadonlySet<string> = new Set(ids.map((word) => word.toLowerCase()));

/** Headers of the table Evidence as people write them, in four languages. */
export const evidenceTable = wordTable<EvidenceColumn>({
  id: ids,
  unit: assessedUnit.filter((word) => !taken.has(word.toLowerCase()) && word !== "Place"),
  indicator: assessedIndicator,
  kind: [
    ...["Kind", "Type", "Kind of evidence", "Evidence type", "Document type", "Tipo", "Clase"],
    ...["Tipo de evidencia", "Tipo de documento", "Type de preuve", "Type de document", "Tipo de evidência"],
  ],
  title: [
    ...["Title", "Name", "Document", "Evidence", "Description", "Source", "Título", "Nombre", "Documento"],
    ...["Evidencia", "Descripción", "Fuente", "Titre", "Nom", "Preuve", "Nome", "Evidência", "Descrição"],
    ...["Fonte"],
  ],
  place: [
    ...[
      "Place",
      "Link",
      "URL",
      "Link or place",
      "Where",
      "Location",
      "Address",
      "File",
      "Web page",
      "Website",
    ],
    ...["Lugar", "Enlace", "Enlace o lugar", "Dónde", "Ubicación", "Archivo", "Dirección", "Página web"],
    ...["Lieu", "Lien", "Où", "Fichier", "Ligação", "Onde", "Local", "Arquivo", "Ficheiro"],
  ],
  date: [
    ...["Date", "Year", "Date of the document", "Published", "Published on", "Day", "Fecha", "Año"],
    ...["Fecha del documento", "Publicado", "Année", "Date du document", "Publié", "Data", "Ano"],
    ...["Data do documento"],
  ],
  quality: [
    ...["Quality", "Quality 0 to 3", "Quality (0-3)", "Strength", "Reliability", "Calidad", "Fiabilidad"],
    ...["Calidad de 0 a 3", "Solidez", "Qualité", "Fiabilité", "Qualidade", "Fiabilidade"],
  ],
});
