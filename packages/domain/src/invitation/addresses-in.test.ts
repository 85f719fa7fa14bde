import { describe, expect, it } from "vitest";
import { addressesIn } from "./addresses-in.ts";

const LINK = "https://training.example/a?b=c#/d";

describe("the addresses in a text", () => {
  it.each([
    ["at the end of a sentence", `Please open ${LINK}.`],
    ["in brackets", `Please open it (${LINK}).`],
    ["in angle brackets", `<${LINK}>`],
    ["in quotation marks", `„${LINK}” or "${LINK}"`],
    ["in capitals", `Open ${LINK.replace("https", "HTTPS")}, please!`],
  ])("are found %s", (_, text) => {
    const [found] = addressesIn(text);
    expect(found?.address.toLowerCase()).toBe(LINK);
    expect(text.slice(found?.at).toLowerCase()).toMatch(/^https:/u);
  });

  it("are all found, and none where there is none", () => {
    expect(addressesIn(`${LINK}\n${LINK}`)).toHaveLength(2);
    expect(addressesIn("ftp://a.example and https: //b")).toEqual([]);
  });
});
