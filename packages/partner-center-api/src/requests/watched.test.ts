import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readAs, tolerant } from "../dialect/tolerant.ts";
import { unreadIn, watched } from "./watched.ts";

const Letter = tolerant({
  to: tolerant({ name: z.string() }),
  lines: z.array(tolerant({ text: z.string() })),
});

function unread(body: unknown): readonly string[] {
  const looked = new Set<string>();
  readAs(Letter, watched(body, looked));
  return unreadIn(body, looked);
}

describe("what nothing reads of a body", () => {
  it("is what its schema does not name, however deep, and nothing else", () => {
    expect(
      unread({
        To: { NAME: "Ewa", title: "Dr", more: { deep: 1 } },
        lines: [{ text: "a" }, { text: "b", colour: "red" }],
        cc: null,
      }),
    ).toEqual(["To.title", "To.more", "lines.1.colour", "cc"]);
  });

  it("is nothing where every part is asked for", () => {
    expect(unread({ to: { name: "Ewa" }, lines: [] })).toEqual([]);
  });

  it("leaves the value what it is", () => {
    const body = { to: { name: "Ewa" }, lines: [{ text: "a" }] };
    expect(JSON.parse(JSON.stringify(watched(body, new Set())))).toEqual(body);
  });
});
