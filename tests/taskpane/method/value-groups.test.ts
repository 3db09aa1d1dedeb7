import { valueGroups } from "../../../src/taskpane/method/value-groups";
import { knownWords, settings } from "../../../src/workbook/read";

const groupsOf = (title: string) => {
  const setting = settings.find((known) => known.title === title);
  return setting ? valueGroups(setting) : [];
};

test.each(settings)("each value of $title is listed once; those without a family first", (setting) => {
  const groups = valueGroups(setting);
  const listed = groups.flatMap(knownWords);
  expect([...listed].sort()).toEqual([...knownWords(setting)].sort());
  expect(groups[0]?.heading).toBeNull();
});

test.each(settings)("each family of $title has a heading", (setting) => {
  for (const { heading, values } of valueGroups(setting))
    if (heading === null) expect(values.filter(({ family }) => family !== null)).toEqual([]);
});

test("families come in the order of the registry, and keep the order of their methods", () => {
  const imputations = groupsOf("Imputation");
  expect(imputations.map(({ heading }) => heading)).toEqual([
    ...[null, "fromTheIndicator", "fromOtherIndicators", "alongTime"],
  ]);
  expect(imputations.map(({ values }) => knownWords({ values })[0])).toEqual([
    ...["none", "mean", "row mean 2", "linear in time"],
  ]);
  expect(knownWords({ values: imputations[2]?.values ?? [] })).toEqual(
    expect.arrayContaining(["row mean 2", "row median 2", "nearest neighbours 5", "EM"]),
  );
  expect(groupsOf("Normalisation").map(({ heading }) => heading)).toEqual([
    null,
    "betweenBounds",
    "byMeanAndSpread",
    "ranksAndClasses",
    "distances",
  ]);
});
