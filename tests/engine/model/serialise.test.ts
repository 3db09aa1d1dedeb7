import fc from "fast-check";
import { type Model, parseModel, serialiseModel } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();
const units = sample.units.length;

const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
const cells = fc
  .array(fc.option(figure, { nil: NaN }), { minLength: units, maxLength: units })
  .map((column) => Float64Array.from(column));
const text = fc.string({ unit: "binary" });

/** Sound models: the sample with anything that may vary freely. */
const models: fc.Arbitrary<Model> = fc
  .record({
    values: cells,
    sizes: cells,
    name: text,
    note: text,
    target: figure,
    scale: fc.double({ min: 1e-300, max: 1e300 }),
    weight: fc.double({ min: 0, max: 1e300 }),
    label: fc.option(text),
    lower: figure,
    screening: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .filter(({ scale, weight }) => !Number.isNaN(scale) && !Number.isNaN(weight))
  .map((any) => ({
    ...sample,
    units: sample.units.map((unit, i) => (i === 0 ? { ...unit, name: any.name } : unit)),
    indicators: sample.indicators.map((indicator, j) =>
      j === 0
        ? {
            ...indicator,
            values: any.values,
            unit: any.note,
            target: any.target,
            scale: any.scale,
            lower: any.lower,
            upper: NaN,
          }
        : indicator,
    ),
    denominators: sample.denominators.map((denominator) => ({ ...denominator, values: any.sizes })),
    groups: sample.groups.map((group) => ({ ...group, labels: group.labels.map(() => any.label) })),
    framework: sample.framework.map((node, k) => (k === 0 ? { ...node, weight: any.weight } : node)),
    method: { ...sample.method, screening: any.screening },
  }));

test("parseModel(JSON.parse(serialiseModel(model))) gives the model back bit for bit", () => {
  fc.assert(
    fc.property(models, (model) => {
      const result = parseModel(JSON.parse(serialiseModel(model)));
      // Jest's equality tells 0 from -0 and takes NaN for itself.
      expect(result).toMatchObject({ ok: true });
      expect(result.ok && result.model).toEqual(model);
    }),
    { numRuns: 50 },
  );
});

const reversed = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || value instanceof Float64Array) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
};

test("the text does not depend on the order of keys", () => {
  // Only the order of keys has changed.
  expect(serialiseModel(reversed(sample) as Model)).toBe(serialiseModel(sample));
});

test("the text has sorted keys, no blanks, and null for missing", () => {
  const text = serialiseModel({ ...sample, units: [{ code: "C01", name: "A b" }] });
  expect(text.startsWith('{"denominators":[{"code":"Population","name":"Population","values":[')).toBe(true);
  expect(text.endsWith('"units":[{"code":"C01","name":"A b"}]}')).toBe(true);
  expect(text).toContain('"lower":null');
});

test("a negative zero keeps its sign", () => {
  expect(serialiseModel({ ...sample, method: { ...sample.method, screening: -0 } })).toContain(
    '"screening":-0,',
  );
});

test("a model that holds an infinity throws", () => {
  const model = { ...sample, method: { ...sample.method, screening: Infinity } };
  expect(() => serialiseModel(model)).toThrow(TypeError);
});

test("a model that holds something that is not data throws", () => {
  const model = { ...sample, groups: undefined } as unknown as Model;
  expect(() => serialiseModel(model)).toThrow("plain data");
});
