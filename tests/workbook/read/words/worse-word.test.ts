import { worseWordIn } from "../../../../src/workbook/read/words/worse-word";

describe("worseWordIn(name) finds what less of is better", () => {
  test.each([
    ["Unemployment rate (%)", "unemployment"],
    ["YouthUnemployment", "unemployment"],
    ["Under-5 mortality", "mortality"],
    ["CO2 per person", "co2"],
    ["PM2.5 exposure", "pm2"],
    ["No. of homicides", "homicides"],
    ["Days to start a business", "days to"],
    ["Drop-out rate", "drop out"],
    ["Tasa de desempleo", "desempleo"],
    ["POBREZA EXTREMA", "pobreza"],
    ["Días de mora", "mora"],
    ["Nº de delitos", "delitos"],
    ["Taux de chômage", "chomage"],
    ["Délais de paiement", "delais"],
    ["Taxa de desemprego", "desemprego"],
    ["Óbitos por mil", "obitos"],
    ["Emissões de CO₂", "emissoes"],
    ["Score X (lower is better)", "lower is better"],
    ["Puntaje: menor es mejor", "menor es mejor"],
  ])("%s", (name, word) => expect(worseWordIn(name)).toBe(word));
});

describe("worseWordIn(name) leaves alone what turns such a word round, and what only looks like one", () => {
  test.each([
    ...["Absence of corruption", "Control of Corruption", "Reduction in emissions", "Free of violence"],
    ...[
      "Corruption perceptions index",
      "Crimes solved",
      "Death registration coverage",
      "Anti-corruption policy",
    ],
    ...["Unemployment benefits coverage", "Population above poverty", "Survival after accidents"],
    ...[
      "Ausencia de violencia",
      "Reducción de la pobreza",
      "Lucha contra la corrupción",
      "Viviendas sin hacinamiento",
    ],
    ...["Lutte contre la pauvreté", "Absence de corruption", "Baisse du chômage", "Combate à pobreza"],
    ...[
      "Employment rate",
      "Moral support",
      "Esperanza de vida",
      "Life expectancy",
      "Income",
      "Schooling",
      "",
    ],
    ...["Moralidad", "Governance"],
  ])("%s", (name) => expect(worseWordIn(name)).toBeNull());
});
