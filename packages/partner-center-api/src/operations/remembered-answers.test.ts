import { emptyWorld } from "@countersign/domain";
import { describe, expect, it } from "vitest";
import { createAnswerMemory, type RememberedAnswer } from "./remembered-answers.ts";

const world = emptyWorld();
const state = { world, version: 3 };

function anAnswer(text: string): RememberedAnswer {
  return { text, byteLength: text.length, asked: new Set() };
}

describe("an answer", () => {
  it("is found in the state that it was made from, and in no other", () => {
    const memory = createAnswerMemory();
    memory.keep("key", state, anAnswer("[]"));
    expect(memory.find("key", state)?.text).toBe("[]");
    expect(memory.find("key", { world, version: 4 })).toBeNull();
    expect(memory.find("key", { world: emptyWorld(), version: 3 })).toBeNull();
    expect(memory.find("other", state)).toBeNull();
  });

  it("takes the place of the one before under its key", () => {
    const memory = createAnswerMemory(10);
    for (const version of [1, 2, 3, 4]) {
      memory.keep("key", { world, version }, anAnswer("12345678"));
    }
    expect(memory.find("key", { world, version: 4 })?.text).toBe("12345678");
    expect(memory.find("key", state)).toBeNull();
  });
});

describe("a full memory", () => {
  it("forgets what it kept first, and never holds more than it may", () => {
    const memory = createAnswerMemory(10);
    for (const key of ["a", "b", "c"]) memory.keep(key, state, anAnswer("1234"));
    expect(["a", "b", "c"].map((key) => memory.find(key, state) !== null)).toEqual([
      false,
      true,
      true,
    ]);
    memory.keep("long", state, anAnswer("12345678901"));
    expect(["b", "c", "long"].map((key) => memory.find(key, state))).toEqual([null, null, null]);
  });
});
