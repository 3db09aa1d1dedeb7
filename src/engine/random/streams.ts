import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Random numbers, uniform on 0 (included) to 1 (excluded), multiples of 2^-53. */
export type Stream = () => number;

/**
 * Streams of random numbers that never meet, each 2^64 numbers after the one before: xoroshiro128+ (Blackman and Vigna
 * 2018) and its jump polynomial, from pure-rand. The same seed gives the same streams in the same order, so that the
 * order in which streams are used does not change the numbers. The first stream is a jump away from the seed too,
 * because numbers right after a seed are still similar to it.
 *
 * @param seed an integer; its lowest 32 bits count
 * @param from number of the first stream, from 0
 * @example const [first, second] = streams(42, 2); // two functions that give numbers
 * @example streams(42, 1, 1) // the second of them alone
 */
export const streams = (seed: number, count: number, from = 0): readonly Stream[] =>
  streamsInTurn(seed)(count, from);

/**
 * The same streams, some at a time: those after the last ones are reached without beginning again.
 *
 * @example streamsInTurn(42)(1, 1) // as streams(42, 1, 1)
 */
export function streamsInTurn(seed: number): (count: number, from: number) => readonly Stream[] {
  let generator = xoroshiro128plus(seed);
  let position = 0;
  return (count, from) => {
    if (from < position) [generator, position] = [xoroshiro128plus(seed), 0];
    for (; position < from; position++) generator.jump();
    return Array.from({ length: count }, () => {
      generator.jump();
      position++;
      const own = generator.clone();
      return () => uniformFloat64(own);
    });
  };
}
