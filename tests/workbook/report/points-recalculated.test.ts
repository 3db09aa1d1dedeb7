import { disagreements, type Words } from "../../support/disagreements";
import { testWithLibreOffice } from "../../support/libreoffice";

/** Gates on indicators and aggregates, bonus, malus and classes, before a scale and with every new aggregation. */
const methods: readonly Words[] = [
  {
    "Gate A": "A1a at least 3, else 30; B at most 60",
    "Gate ONE": "A2a at most 50, else 45, missing fails",
    "Bonus B": "0.5 per B1a, at most 10",
    "Malus ONE": "0.1 per A1b",
    Classes: "bronze from 20; silver from 40 #303030; gold from 60",
    "Classes A": "good from 50",
    Aggregation: "sum",
    "Aggregation A": "best 2",
    "Aggregation A1": "minimum below 40",
    "Aggregation B": "worst 2",
    "Gap reference": "median",
  },
  {
    Normalisation: "min-max 1-100",
    "Gate A1": "A1a at least 3",
    "Normalisation A1": "min-max 0-100",
    "Aggregation level 2": "product",
    "Aggregation level 3": "best 1",
    "Malus TWO": "1 per A1a, at most 5",
    Classes: "low from 0; high from 50",
    "Missing data": "require all",
    "Gap reference": "target",
    Language: "Spanish",
  },
];

testWithLibreOffice(
  "LibreOffice computes every formula of gates, bonus, malus, classes and the new aggregations to the engine's value",
  async () => {
    expect(await disagreements(methods)).toEqual([]);
  },
  240_000,
);
