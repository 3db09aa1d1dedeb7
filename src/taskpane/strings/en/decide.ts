/** The tab Decide: its views, and scenarios. */

export const decide = {
  decideViews: "What to do next",
  decideLevers: "Levers",
  decidePlan: "Plan",
  decidePeers: "Peers",
  decideCompare: "Compare",
  decideScenarios: "Scenarios",
  decideIndex: "Index",
  decideUnit: "Unit",
} as const;
