import { constantFrom, assert, dictionary, jsonValue, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonProblem } from "./plain-json.ts";

describe("the text of a body", () => {
  it.each([
    ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', null],
    ['{"a":"{\\"a\\":1,\\"a\\":2}"}', null],
    ['{"a":"\\\\","b":"}"}', null],
    ['["a","a"]', null],
    ['{"a":1,"A":2}', "twice"],
    ['[{"b":{"c":1,"\\u0063":2}}]', "twice"],
    ['{ "a" : 1 , "a" : 2 }', "twice"],
    ['{"__PROTO__":1}', "name"],
    ['{"a":{"prototype":1}}', "name"],
    ["[".repeat(33) + "]".repeat(33), "deep"],
    ["[".repeat(32) + "]".repeat(32), null],
  ])("%s has the problem %s", (text, problem) => {
    expect(jsonProblem(text)).toBe(problem);
  });

  it("is never taken amiss for what stands in its values", () => {
    const names = constantFrom("a", "b", "c");
    assert(
      property(dictionary(names, jsonValue({ maxDepth: 0 })), (value) => {
        expect(jsonProblem(JSON.stringify(value))).toBeNull();
      }),
      { seed: 5 },
    );
  });
});
