import { expect, it } from "vitest";
import { median } from "./median.mjs";

it.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 10], 3.5],
])("has half of %j on either side", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});
