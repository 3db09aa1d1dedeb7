import { wordTable } from "./word-list";

/** Headers of the Method table as people write them, in four languages. */
const methodWords = {
  setting: [
    ...["Setting", "Settings", "Parameter", "Option", "Step", "Stage", "Item", "Ajuste", "Ajustes"],
    ...["Parámetro", "Parámetros", "Opción", "Paso", "Etapa", "Configuración", "Paramètre", "Paramètres"],
    ...["Réglage", "Étape", "Parâmetro", "Parâmetros", "Opção", "Configuração", "Definição"],
  ],
  value: [
    ...["Value", "Values", "Choice", "Chosen", "Method", "Selection", "Method used", "Valor", "Valores"],
    ...["Elección", "Método", "Método usado", "Selección", "Valeur", "Valeurs", "Choix", "Méthode"],
    ...["Escolha", "Seleção"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const methodTable = wordTable<keyof typeof methodWords>(methodWords);

/** The words as `plain` sees them. */
export const methodAliases = methodTable.aliases;
