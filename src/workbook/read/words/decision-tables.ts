import { plain } from "../cells/text";

/** The tables of decisions, which are looked for by name. */
export type DecisionTable = "costs" | "plan" | "scenarios";

/** How messages name each table. */
export const decisionTableTitles: Readonly<Record<DecisionTable, string>> = {
  costs: "Costs",
  plan: "Plan settings",
  scenarios: "Scenarios",
};

/** Names of tables and sheets, as `plain` returns them: English, Spanish, French, Portuguese. */
const decisionTableNames: Readonly<Record<DecisionTable, readonly string[]>> = {
  costs: [
    ...["costs", "cost", "costtable", "unitcosts", "costsofindicators", "costperunit", "prices"],
    ...["costes", "coste", "costos", "costo", "costesunitarios", "costosunitarios", "precios"],
    ...["couts", "cout", "coutsunitaires", "prix", "custos", "custo", "custosunitarios", "precos"],
  ],
  plan: [
    ...["plansettings", "plan", "plansetting", "settingsoftheplan", "planoptions", "planparameters"],
    ...["budgetplan", "investmentplan", "ajustesdelplan", "ajustesdeplan", "plandeinversion"],
    ...["opcionesdelplan", "parametrosdelplan", "configuraciondelplan", "parametresduplan"],
    ...["reglagesduplan", "optionsduplan", "plandinvestissement", "plano", "definicoesdoplano"],
    ...["opcoesdoplano", "parametrosdoplano", "configuracoesdoplano", "planodeinvestimento"],
  ],
  scenarios: [
    ...["scenarios", "scenario", "whatif", "whatifs", "escenarios", "escenario", "cenarios", "cenario"],
  ],
};

/** Whether a table or sheet of this name is the wanted one. */
export function isDecisionTable(name: string, table: DecisionTable): boolean {
  const word = plain(name);
  const known = decisionTableNames[table];
  return known.includes(word) || known.includes(word.replace(/^(tbl|table|tabla|tabela|tableau)/, ""));
}
