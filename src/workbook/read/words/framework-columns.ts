import { wordTable } from "./word-list";

/**
 * Headers of the Framework as people write them: English (COINr's and the COIN Tool's among them), Spanish, French and
 * Portuguese. A word that two languages share is listed once.
 */
const frameworkWords = {
  code: [
    ...[
      "iCode",
      "Indicator code",
      "Code",
      "Node code",
      "Variable code",
      "Ind code",
      "Indicator ID",
      "Variable",
    ],
    ...["ID", "Código", "Código del indicador", "Código de indicador", "Clave", "Código indicador", "Cód"],
    ...["Code de l'indicateur", "Code indicateur", "Identifiant", "Código do indicador", "Sigla"],
  ],
  name: [
    ...[
      "iName",
      "Indicator name",
      "Name",
      "Node name",
      "Full name",
      "Ind name",
      "Indicator",
      "Label",
      "Title",
    ],
    ...["Short name", "Description", "Nombre", "Nombre del indicador", "Nombre de indicador", "Indicador"],
    ...["Nombre indicador", "Denominación", "Etiqueta", "Título", "Descripción", "Nombre completo"],
    ...["Nom", "Nom de l'indicateur", "Indicateur", "Libellé", "Intitulé", "Titre"],
    ...["Nome", "Nome do indicador", "Rótulo", "Designação", "Descrição"],
  ],
  parent: [
    ...["Parent", "Parent code", "iParent", "Parent name", "Parent node", "Belongs to", "Aggregate to"],
    ...["Aggregates to", "Padre", "Código del padre", "Código padre", "Nivel superior", "Elemento superior"],
    ...["Pertenece a", "Depende de", "Parent de", "Code du parent", "Code parent", "Niveau supérieur"],
    ...["Élément supérieur", "Appartient à", "Pai", "Código do pai", "Código pai", "Nível superior"],
    ...["Pertence a"],
  ],
  level: ["Level", "Ag level", "Tier", "Depth", "Nivel", "Niveau", "Nível", "Profundidad"],
  type: ["Type", "iType", "Kind", "Role", "Row type", "Tipo", "Tipo de fila", "Type de ligne"],
  direction: [
    ...["Direction", "Polarity", "Sense", "Orientation", "Sign", "Impact", "Effect", "Desirability"],
    ...["Sentido", "Polaridad", "Orientación", "Signo", "Efecto", "Impacto", "Deseabilidad"],
    ...["Sens", "Polarité", "Signe", "Effet", "Direção", "Polaridade", "Orientação", "Sinal", "Efeito"],
  ],
  weight: [
    ...["Weight", "Weights", "Ind weight", "Nominal weight", "Weighting", "W", "Peso", "Pesos"],
    ...["Ponderación", "Ponderaciones", "Factor de ponderación", "Poids", "Pondération", "Pondérations"],
    ...["Coefficient de pondération", "Ponderação", "Ponderações"],
  ],
  unit: [
    ...["Unit", "iUnit", "Ind unit", "Units", "Unit of measurement", "Unit of measure", "Measurement unit"],
    ...["Measured in", "Unidad", "Unidades", "Unidad de medida", "Unidad de medición", "Unité", "Unités"],
    ...["Unité de mesure", "Unidade", "Unidades de medida", "Unidade de medida"],
  ],
  target: [
    ...["Target", "Target value", "Goal", "Objective", "Benchmark", "Meta", "Objetivo", "Valor meta"],
    ...["Valor objetivo", "Cible", "Valeur cible", "Objectif", "Alvo"],
  ],
  lower: [
    ...["Lower", "Lower goalpost", "Goalpost lower", "Goalpost low", "Low goalpost", "GP lower"],
    ...["Lower bound", "Minimum", "Min", "Goalpost min", "Goalpost minimum", "Min goalpost"],
    ...["Minimum goalpost", "Low", "Floor", "Goalposts min", "Mínimo", "Mín", "Límite inferior", "Inferior"],
    ...["Referencia inferior", "Valor mínimo", "Borne inférieure", "Limite inférieure", "Inférieur"],
    ...["Valeur minimale", "Valeur minimum", "Limite inferior", "Referência inferior"],
  ],
  upper: [
    ...["Upper", "Upper goalpost", "Goalpost upper", "Goalpost high", "High goalpost", "GP upper"],
    ...["Upper bound", "Maximum", "Max", "Goalpost max", "Goalpost maximum", "Max goalpost"],
    ...["Maximum goalpost", "High", "Ceiling", "Goalposts max", "Máximo", "Máx", "Límite superior"],
    ...["Referencia superior", "Valor máximo", "Borne supérieure", "Limite supérieure"],
    ...["Valeur maximale", "Valeur maximum", "Limite superior", "Referência superior"],
  ],
  denominator: [
    ...["Denominator", "Denominator code", "Denominated by", "Divided by", "Divide by", "Den"],
    ...["Denominador", "Dividido por", "Dividir por", "Dénominateur", "Divisé par"],
  ],
  scale: [
    ...["Scale", "Scale factor", "Factor", "Multiplier", "Per", "Escala", "Factor de escala"],
    ...["Multiplicador", "Échelle", "Facteur d'échelle", "Facteur", "Fator de escala", "Fator"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FrameworkColumn = keyof typeof frameworkWords;

export const frameworkTable = wordTable<FrameworkColumn>(frameworkWords);

/** The words as `plain` sees them. */
export const frameworkAliases = frameworkTable.aliases;

/**
 * Words that mean something else in data: Spanish "superior" may be higher education, "dirección" an address. A table is not
 * taken for a Framework because of them. In a Framework they are the parent (the upper goalpost, where there is a lower one)
 * and the direction.
 */
export const superior: readonly string[] = ["superior", "superieur"];
export const address = "direccion";

/** Columns that frameworks usually have and that scores do not need. They are not used, and not reported. */
export const otherFrameworkWords: readonly string[] = [
  // `psci start` writes it beside values that are not certain.
  "Suggested",
  ...["Source", "Sources", "Source link", "Data source", "Note", "Notes", "Comment", "Comments", "Remarks"],
  ...["Year", "Years", "Latest year", "Date", "Unit description", "Definition", "Definitions", "Rationale"],
  ...["URL", "Link", "Website", "Coverage", "Reference", "References", "Provider", "Publisher", "Number"],
  ...["Licence", "License", "Long name", "Full description", "Details", "Metadata", "Methodology", "Order"],
  ...["No", "Colour", "Color", "Data type", "Frequency", "Period", "Fuente", "Fuentes", "Nota", "Notas"],
  ...["Comentario", "Comentarios", "Observaciones", "Año", "Años", "Fecha", "Definición", "Enlace", "Orden"],
  ...["Número", "Justificación", "Periodicidad", "Frecuencia", "Remarque", "Remarques", "Commentaire"],
  ...["Commentaires", "Année", "Années", "Définition", "Lien", "Ordre", "Numéro", "Fréquence", "Fonte"],
  ...["Fontes", "Observações", "Ano", "Anos", "Data", "Definição", "Ligação", "Ordem", "Período"],
  ...["Justificativa", "Frequência", "Comentário", "Comentários"],
];

/** Columns of higher levels of the framework. They are not reported either where there is a column of parents. */
export const groupingFrameworkWords: readonly string[] = [
  ...["Group", "Theme", "Pillar", "Dimension", "Domain", "Category", "Sub-pillar", "Sub-index", "Component"],
  ...[
    "Index",
    "Area",
    "Goal name",
    "Grupo",
    "Tema",
    "Pilar",
    "Dimensión",
    "Dominio",
    "Categoría",
    "Subpilar",
  ],
  ...["Subíndice", "Índice", "Componente", "Ámbito", "Groupe", "Thème", "Pilier", "Domaine", "Catégorie"],
  ...["Sous-pilier", "Sous-indice", "Composante", "Indice", "Dimensão", "Domínio", "Categoria"],
];
