import { wordTable } from "./word-list";

const notes = [
  ...["Note", "Notes", "Comment", "Comments", "Remarks", "Description", "Source", "Sources", "Currency"],
  ...["Nota", "Notas", "Comentario", "Comentarios", "Observaciones", "Descripción", "Fuente", "Moneda"],
  ...["Remarque", "Remarques", "Commentaire", "Description", "Devise", "Comentário", "Observações"],
  ...["Descrição", "Fonte", "Moeda", "Divisa", "Measured in", "Unidad de medida", "Unité de mesure"],
] as const;

const units = [
  ...["uCode", "Unit code", "uName", "Unit name", "City", "City code", "City name", "Municipality"],
  ...["Country", "Country code", "Entity", "Ciudad", "Código de la unidad", "Código de unidad"],
  ...["Municipio", "País", "Ville", "Commune", "Pays", "Code de l'unité", "Cidade", "Código da unidade"],
  ...["Unit", "Unidad", "Unité", "Unidade"],
] as const;

const codes = [
  ...["iCode", "Indicator code", "Code", "Código", "Código del indicador", "Code de l'indicateur"],
  ...["Código do indicador", "Indicator", "Indicador", "Indicateur", "iName", "Indicator name", "Name"],
  ...["Variable", "Capability", "Nombre del indicador", "Nombre", "Nom de l'indicateur", "Nom"],
  ...["Nome do indicador", "Nome"],
] as const;

/** Headers of the table Costs as people write them, in four languages. */
const costWords = {
  indicator: codes,
  perUnit: [
    ...["CostPerUnit", "Cost per unit", "Unit cost", "Cost per level", "Cost per step", "Cost", "Costs"],
    ...["Price", "Coste por unidad", "Costo por unidad", "Coste unitario", "Costo unitario"],
    ...["Coste por nivel", "Costo por nivel", "Coste", "Costo", "Precio", "Coût par unité", "Coût unitaire"],
    ...["Coût par niveau", "Coût", "Prix", "Custo por unidade", "Custo unitário", "Custo por nível", "Custo"],
    ...["Preço"],
  ],
  maximum: [
    ...["MaxChange", "Max change", "Maximum change", "Largest change", "Most change", "Maximum", "Max"],
    ...["Cambio máximo", "Variación máxima", "Máximo", "Máx", "Changement maximal", "Changement maximum"],
    ...["Variation maximale", "Mudança máxima", "Alteração máxima", "Variação máxima"],
  ],
  step: [
    ...["Step", "Step size", "Steps", "Whole steps", "Size of a step", "Paso", "Pasos", "Tamaño del paso"],
    ...["Pas", "Taille du pas", "Passo", "Passos", "Tamanho do passo"],
  ],
  time: [
    ...["Time", "Duration", "Months", "Years", "Tiempo", "Duración", "Plazo", "Meses", "Años"],
    ...["Temps", "Durée", "Délai", "Mois", "Années", "Tempo", "Duração", "Prazo", "Anos"],
  ],
  unit: units,
  group: ["Group", "Groups", "Peer group", "Grupo", "Grupos", "Groupe", "Groupes"],
  needs: [
    ...["Needs", "Need", "Requires", "Prerequisites", "Prerequisite", "Depends on", "Needs first"],
    ...["Necesita", "Requiere", "Requisitos", "Requisito", "Requisitos previos", "Depende de"],
    ...["Nécessite", "Requiert", "Prérequis", "Besoins", "Dépend de", "Precisa de", "Requer", "Necessita"],
    ...["Pré-requisitos"],
  ],
  note: notes,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Headers of the table Scenarios. */
const scenarioWords = {
  scenario: [
    ...["Scenario", "Scenario name", "Name of the scenario", "Escenario", "Nombre del escenario", "Scénario"],
    ...["Nom du scénario", "Cenário", "Nome do cenário"],
  ],
  setting: [
    ...["Setting", "Change", "What changes", "Parameter", "Item", "Indicator", "iCode", "Ajuste", "Cambio"],
    ...["Parámetro", "Qué cambia", "Indicador", "Réglage", "Paramètre", "Changement", "Indicateur"],
    ...["Parâmetro", "Configuração", "Definição", "Mudança"],
  ],
  unit: units,
  value: [
    ...["Value", "New value", "Valor", "Valor nuevo", "Nuevo valor", "Valeur", "Nouvelle valeur"],
    ...["Novo valor"],
  ],
  note: notes,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CostColumn = keyof typeof costWords;
export type ScenarioColumn = keyof typeof scenarioWords;

export const costTable = wordTable<CostColumn>(costWords);
export const scenarioTable = wordTable<ScenarioColumn>(scenarioWords);

/** Headers of a unit that are also those of a unit of measurement. */
export const doubtfulUnits: readonly string[] = ["unit", "unidad", "unite", "unidade"];
