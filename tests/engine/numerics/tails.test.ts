import fc from "fast-check";
import { chiSquareTail, normalTails } from "../../../src/engine/numerics/chi-square";
import { continuedFraction } from "../../../src/engine/numerics/continued-fraction";
import { logGamma } from "../../../src/engine/numerics/log-gamma";
import { studentTails } from "../../../src/engine/numerics/student";

/** Fifty digits, from mpmath 1.3 with 60 digits: gammainc(df/2, x/2, inf, regularized=True) at the double x. */
const chiSquares: [number, number, string][] = [
  [0.5, 1, "0.47950012218695346231725334610803547126354842424204"],
  [3.841458820694124, 1, "0.050000000000000057435369687572915339024541033534784"],
  [40, 1, "0.00000000025396285894708649706533620770144511306052892061199"],
  [1300, 1, "1.1303728441492742445080293025297399774035606013228e-284"],
  [2, 3, "0.57240670447087983399904761435872810607284003197297"],
  [119.0631294005714, 15, "2.8757066641951298750448663926279834782435182114172e-18"],
  [700, 15, "1.8593379312533016209366076654398029138277622079623e-139"],
  [1400, 30, "7.8268663610386382260130161050915328458039221054528e-276"],
  [900, 1000, "0.98928276190871025844260412293447950345651300507585"],
  [1100, 1000, "0.014614408126295194045152999309915533441938368129725"],
  [1400, 1000, "7.0321456418285894787261755412001514167395424658962e-16"],
  [12, 28, "0.99637150726127722906767336665536038378457177909507"],
];

/** betainc(df/2, 1/2, 0, df/(df + t^2), regularized=True) at the double t. */
const students: [number, number, string][] = [
  [0.001, 5, "0.99924078677219765060858471892362207152293128788823"],
  [0.5, 1, "0.70483276469913345164919784755051894809773095222616"],
  [2.2281388519649385, 10, "0.050000000001808668939456427332428804034037038574474"],
  [8, 50, "0.0000000001663296602832138364469775380526402852205366923996"],
  [40, 50, "1.2412423784372705586294603526375237170797028306795e-39"],
  [100000.0, 20, "1.804257778055078488106881972495134694438992143166e-88"],
  [-3, 58, "0.0039742721843665310225679606676788478210364002933853"],
  [30, 1000, "1.537468744404348221123243635394736473668473000215e-141"],
  [1.5, 1000, "0.13393003882208617210762485324041913258715923932865"],
  [2, 100000, "0.045502963457506463249296578768295102385083185009721"],
  [20, 100000, "8.2234939106543621514442770093171834576907216172272e-89"],
];

/** loggamma(x) at the double x. */
const logGammas: [number, string][] = [
  [0.25, "1.2880225246980774573706104402197172959253775651129"],
  [0.5, "0.57236494292470008707171367567652935582364740645766"],
  [1, "0.0"],
  [2.5, "0.28468287047291915963249466968270192432013769555989"],
  [5, "3.1780538303479456196469416012970554088739909609035"],
  [11.75, "16.894377979634190172419239995773135974624789363894"],
  [12, "17.502307845873885839287652907216199671703957598229"],
  [100, "359.13420536957539877604401046028690961262171808563"],
  [50000.5, "490989.83315821402687306414903902727990779177643983"],
];

describe("chiSquareTail(x, df)", () => {
  it.each(chiSquares)("has twelve digits at x = %p, df = %p", (x, df, digits) => {
    expect(Math.abs(chiSquareTail(x, df) / Number(digits) - 1)).toBeLessThan(1e-12);
  });

  it("is 1 at 0 and below, 0 at infinity, NaN of NaN", () => {
    expect([0, -1, Infinity, NaN].map((x) => chiSquareTail(x, 4))).toEqual([1, 1, 0, NaN]);
  });

  it("falls with x and rises with df", () => {
    const positive = fc.double({ min: 0.01, max: 500, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (x, df) => {
        const p = chiSquareTail(x, df);
        expect(chiSquareTail(x * 1.01, df)).toBeLessThanOrEqual(p);
        expect(chiSquareTail(x, df * 1.01)).toBeGreaterThanOrEqual(p);
      }),
    );
  });

  it("throws without degrees of freedom", () => {
    expect(() => chiSquareTail(1, 0)).toThrow(RangeError);
  });
});

describe("normalTails(z)", () => {
  it("is two-sided", () => {
    expect(normalTails(1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(normalTails(-1.959963984540054)).toBe(normalTails(1.959963984540054));
  });
});

describe("studentTails(t, df)", () => {
  it.each(students)("has eleven digits at t = %p, df = %p (nine at df = 100,000)", (t, df, digits) => {
    expect(Math.abs(studentTails(t, df) / Number(digits) - 1)).toBeLessThan(df > 1000 ? 1e-9 : 1e-11);
  });

  it("is 1 at 0, 0 at infinity, NaN of NaN", () => {
    expect([0, Infinity, -Infinity, NaN].map((t) => studentTails(t, 4))).toEqual([1, 0, 0, NaN]);
  });

  it("is 0 where it is smaller than any number", () => {
    expect(studentTails(1e200, 3)).toBe(0);
  });

  it("is Cauchy's with one degree of freedom", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (t) => {
        expect(studentTails(t, 1) / ((2 / Math.PI) * Math.atan(1 / t))).toBeCloseTo(1, 12);
      }),
    );
  });

  it("throws without degrees of freedom", () => {
    expect(() => studentTails(1, 0)).toThrow(RangeError);
  });
});

describe("logGamma(x)", () => {
  it.each(logGammas)("is right to the last bits at %p", (x, digits) => {
    const expected = Number(digits);
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(Math.max(1e-14, 4e-16 * Math.abs(expected)));
  });

  it("throws at zero and below", () => {
    expect(() => logGamma(0)).toThrow(RangeError);
  });
});

describe("continuedFraction(first, numerator, denominator)", () => {
  it("gives the golden ratio where all terms are 1", () => {
    const one = () => 1;
    expect(continuedFraction(1, one, one)).toBeCloseTo((1 + Math.sqrt(5)) / 2, 15);
  });

  it("throws when it does not converge", () => {
    const term = (k: number) => (k % 2 === 0 ? 1 : -1);
    expect(() => continuedFraction(0, term, () => 0)).toThrow("did not converge");
  });
});
