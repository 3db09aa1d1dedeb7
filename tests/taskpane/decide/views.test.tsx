/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { sampleModel } from "../../support/sample";
import { searchingModel } from "../../support/searching-model";
import { withCosts } from "../support/costs";
import "../support/few-styles";
import { openPane } from "../support/pane";
import { planSettings, somePlan } from "../support/plans";
import { indexOf, ready } from "../support/states";

const model = sampleModel({ group: "Income" });
const plainIndex = indexOf(model);
const index = withCosts(plainIndex);
const state = ready(model, { index });

const open = async (view: string, change: Partial<typeof state> = {}, locale?: string) => {
  const tab = locale === "es-ES" ? "Decidir" : "Decide";
  const opened = await openPane({ ...state, ...change }, tab, locale);
  await opened.user.click(screen.getByRole("tab", { name: view }));
  return opened;
};

const choose = async ({ user }: Awaited<ReturnType<typeof open>>, label: string, option: string) =>
  user.selectOptions(screen.getByRole("combobox", { name: label }), option);

describe("Levers", () => {
  const names = () =>
    within(screen.getByRole("list", { name: "What to do next" }))
      .getAllByText(/^More about /)
      .map(({ textContent }) => textContent?.replace("More about ", ""));

  test("they are sorted as the reader wants, and all follow the unit", async () => {
    const opened = await open("Levers");
    const byGain = names();
    await choose(opened, "Sort by", "Cost, the lowest first");
    expect(names()).not.toEqual(byGain);
    const costs = screen
      .getAllByText(/cost [\d.,]+/)
      .map(({ textContent }) => /cost ([\d.,]+)/.exec(textContent ?? "")?.[1]);
    const figures = costs.map((text) => Number((text ?? "").replace(/,/g, "")));
    expect(figures).toEqual([...figures].sort((a, b) => a - b));
    await choose(opened, "Unit", "Brightwater");
    expect(screen.getByText(/^Brightwater: score/)).toBeInTheDocument();
  });

  test("a lever says who has it, and is taken into the what-if of the unit", async () => {
    const { user, session } = await open("Levers");
    const [first = ""] = names();
    await user.click(screen.getByText(`More about ${first}`));
    expect(screen.getByText(/^Peers that have it/)).toBeInTheDocument();
    expect(screen.getByRole("region", { name: /What .* can aim for/ })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Add to “What if”" }));
    expect(session.calls.at(-1)?.slice(0, 3)).toEqual(["setWhatIf", model.units[0]?.code, first]);
  });

  test("without costs nothing is said of costs", async () => {
    await open("Levers", { index: plainIndex });
    expect(screen.queryByText(/^Where no gain is shown/)).toBeNull();
    expect(screen.queryByText(/ cost /)).toBeNull();
    expect(screen.queryByRole("option", { name: /gain per cost/i })).toBeNull();
  });
});

test("where scoring again would take too long, Levers say so, and nothing of ranks and units passed", async () => {
  await open("Levers", { index: indexOf(searchingModel()) });
  expect(screen.getByText(/^Where no gain is shown, the index would have no score/)).toBeInTheDocument();
  expect(screen.queryByText(/points$|^Passes|^rank /)).toBeNull();
});

describe("Plan", () => {
  const made = somePlan(index, "PSCI", planSettings());
  const plans = { ...state.plans, byRoot: new Map([["PSCI", made]]) };

  test("it is asked with the budget as the locale writes it, for the group that was chosen", async () => {
    const opened = await open("Plan");
    const { user, session } = opened;
    expect(screen.getByRole("button", { name: "Plan" })).toHaveAttribute("aria-disabled", "true");
    await user.type(screen.getByRole("textbox", { name: "Budget" }), "2,000");
    await choose(opened, "For", "Lower");
    await user.type(screen.getByRole("textbox", { name: /at most/ }), "3");
    await user.click(screen.getByRole("button", { name: "Plan" }));
    expect(session.calls.at(-1)).toEqual([
      "makePlan",
      "PSCI",
      planSettings({ units: { kind: "group", group: "Lower" }, most: 3 }),
    ]);
    await user.click(screen.getByRole("button", { name: "Write the settings to the workbook" }));
    expect(session.calls.at(-1)?.[0]).toBe("setPlanSettings");
  });

  test.each(["-5", "much", "1e400"])(
    "a budget of %s is refused with the reason, and nothing is planned",
    async (text) => {
      const { user, session } = await open("Plan");
      await user.type(screen.getByRole("textbox", { name: "Budget" }), text);
      expect(screen.getByText("Write an amount of 0 or more.")).toBeInTheDocument();
      await user.click(screen.getByRole("button", { name: "Plan" }));
      expect(session.calls.map(([name]) => name)).not.toContain("makePlan");
    },
  );

  test("the budget stays while another tab is open", async () => {
    const { user } = await open("Plan");
    await user.type(screen.getByRole("textbox", { name: "Budget" }), "750");
    await user.click(screen.getByRole("tab", { name: "Levers" }));
    await user.click(screen.getByRole("tab", { name: "Plan" }));
    expect(screen.getByRole("textbox", { name: "Budget" })).toHaveValue("750");
  });

  test("a plan has its sentence, its steps with sums, and the share of runs in words", async () => {
    await open("Plan", { plans });
    const { steps } = made.plan.plan;
    expect(
      screen.getByText(new RegExp(`^With a budget of 2,000, ${steps.length} steps`)),
    ).toBeInTheDocument();
    const list = within(screen.getByRole("list", { name: "Steps of the plan" }));
    expect(list.getAllByRole("listitem")).toHaveLength(Math.min(12, steps.length));
    expect(list.getAllByText("in 97% of the runs: sure").length).toBeGreaterThan(0);
    expect(list.getAllByText("in 62% of the runs").length).toBeGreaterThan(0);
    expect(screen.getByRole("img", { name: /^What other budgets gain/ })).toBeInTheDocument();
  });

  test("a step that is excluded is planned without at once, and can be taken off the list", async () => {
    const { user, session } = await open("Plan", { plans });
    const [button] = screen.getAllByRole("button", { name: /^Exclude: / });
    await user.click(button!); // a plan with steps has one
    const [step] = made.plan.plan.steps;
    const excluded = [{ unit: "C07", indicator: model.indicators[step!.indicator]!.code }];
    expect(session.calls.at(-1)).toEqual(["makePlan", "PSCI", planSettings({ excluded })]);
    await user.click(screen.getByRole("button", { name: /^Take off the list/ }));
    expect(screen.queryByRole("list", { name: "Excluded" })).toBeNull();
  });

  test("while it is made, its progress can be cancelled; old plans and failures are said", async () => {
    const running = { root: "PSCI", step: "", share: 0.4 };
    const { user, session } = await open("Plan", {
      plans: {
        byRoot: new Map([["PSCI", { ...made, isOld: true }]]),
        ...{ running, failure: { root: "PSCI", message: "no" } },
      },
    });
    expect(screen.getByRole("progressbar", { name: "Making the plan" })).toBeInTheDocument();
    expect(screen.getByText(/have changed since this plan/)).toBeInTheDocument();
    expect(screen.getByText("The plan was not made: no")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(session.calls.at(-1)).toEqual(["cancelPlan"]);
  });

  test("problems are said with their way out, in place of a plan", async () => {
    const problems = [
      {
        code: "plan-floors-above-budget",
        severity: "error",
        details: { names: "Lower", floors: "9", budget: "5" },
      },
    ] as const;
    const failed = somePlan(index, "PSCI", planSettings(), { steps: [], problems });
    await open("Plan", { plans: { ...plans, byRoot: new Map([["PSCI", failed]]) } });
    expect(screen.getByText(/The floors of Lower come to 9 together/)).toHaveTextContent("Lower the floors");
    expect(screen.queryByText(/^With a budget of/)).toBeNull();
  });

  test("without costs, the sheet Costs is offered", async () => {
    const { user, session } = await open("Plan", { index: plainIndex });
    await user.click(screen.getByRole("button", { name: "Make the sheet Costs" }));
    expect(session.calls.at(-1)).toEqual(["insertCosts"]);
  });
});

describe("Peers", () => {
  test("peers by columns are shown at once, and written to the Method in its words", async () => {
    const { user, session } = await open("Peers");
    await user.click(screen.getByRole("radio", { name: "the nearest units by columns of the data" }));
    const count = screen.getByRole("textbox", { name: "Number of peers" });
    await user.clear(count);
    await user.type(count, "0");
    expect(screen.getByRole("button", { name: "Write to the Method" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await user.clear(count);
    await user.type(count, "3");
    const [, ...rows] = within(screen.getByRole("table", { name: "Peers" })).getAllByRole("row");
    expect(rows).toHaveLength(4);
    await user.click(screen.getByRole("button", { name: "Write to the Method" }));
    expect(session.calls.at(-1)).toEqual([
      "setSettings",
      { Peers: "3", "Peers by": "Population", "Peers within": "all" },
    ]);
  });

  test("without a column nothing is written", async () => {
    const { user } = await open("Peers");
    await user.click(screen.getByRole("radio", { name: "the nearest units by columns of the data" }));
    await user.click(screen.getByRole("checkbox", { name: "Population" }));
    expect(screen.getByText("Choose at least one column.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Write to the Method" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  test("a nearest better unit is named with what the step is made of, and leads to a path", async () => {
    await open("Peers");
    expect(
      screen.getByRole("list", { name: "Nearest unit at least as good in every part" }),
    ).toHaveTextContent(/\d to \d/);
    expect(screen.getByRole("list", { name: "A path of real units to the frontier" })).toHaveTextContent(
      /^1\. /,
    );
  });
});

describe("Compare", () => {
  test("the best of each row is said in words; two units are the fewest and five the most", async () => {
    const opened = await open("Compare");
    const { user } = opened;
    const table = screen.getByRole("table", { name: "Parts and indicators" });
    for (const row of within(table).getAllByRole("row").slice(1, 3)) expect(row).toHaveTextContent("(best)");
    await choose(opened, "Add a unit", "Isla Clara");
    expect(screen.queryByRole("combobox", { name: "Add a unit" })).toBeNull();
    for (let k = 0; k < 3; k++) await user.click(screen.getAllByRole("button", { name: /^Take out/ })[0]!); // five are there
    for (const button of screen.getAllByRole("button", { name: /^Take out/ }))
      expect(button).toHaveAttribute("aria-disabled", "true");
    expect(
      within(screen.getByRole("table", { name: "Parts and indicators" })).getAllByRole("columnheader"),
    ).toHaveLength(3);
  });

  test("values stand in place of scores where they are wanted, and the index has none", async () => {
    const opened = await open("Compare");
    await choose(opened, "Show", "Values of the indicators");
    const rows = within(screen.getByRole("table", { name: "Parts and indicators" })).getAllByRole("row");
    expect(rows).toHaveLength(model.indicators.length + 1);
  });
});

test.each(["Palancas", "El plan", "Pares", "Comparar"])("the view %s is whole in Spanish", async (view) => {
  await open(view, {}, "es-ES");
  expect(screen.getByRole("tabpanel", { name: view })).not.toHaveTextContent(/\{\w+\}/);
});
