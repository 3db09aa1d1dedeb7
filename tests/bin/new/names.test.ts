import { constantOf, fileOf, nameProblem } from "../../../bin/new/names";

test.each([
  ["square root of rank", "square-root-of-rank", "squareRootOfRank"],
  ["IQR-robust", "iqr-robust", "iqrRobust"],
  ["OWA", "owa", "owa"],
  ["new", "new", "newMethod"],
  ["class", "class", "classMethod"],
])("%s is %s and %s", (name, file, constant) => {
  expect(nameProblem(name)).toBeNull();
  expect(fileOf(name)).toBe(file);
  expect(constantOf(name)).toBe(constant);
});

test.each(["", " rank", "rank ", "a  b", "a--b", "rank 2", "2nd", "ñandú", "a/b", "a.b", "a\nb", '"x"'])(
  "%j is no name",
  (name) => expect(nameProblem(name)).not.toBeNull(),
);
