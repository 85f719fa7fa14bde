import { describe, expect, it } from "vitest";
import { sandboxFromPath } from "./sandbox-path.ts";

describe("the sandbox a path belongs to", () => {
  it.each([
    ["/s/monday-class/dashboard/home", "monday-class", "/dashboard/home"],
    ["/s/monday-class/", "monday-class", "/"],
    ["/s/monday-class", "monday-class", "/"],
    ["/s/abc/s/xyz/mail", "abc", "/s/xyz/mail"],
    ["/s/demo/mail", "demo", "/mail"],
  ])("of %s is %s, with %s behind the prefix", (path, key, rest) => {
    expect(sandboxFromPath(path)).toEqual({ key, prefix: `/s/${key}`, rest });
  });

  it.each(["/", "/dashboard/home", "/AdminPortal/Home", "/s", "/s/", "/settings/s/abc"])(
    "of %s is the default, without a prefix",
    (path) => {
      expect(sandboxFromPath(path)).toEqual({ key: "demo", prefix: "", rest: path });
    },
  );

  it.each(["/s/ab/mail", "/s/Monday/mail", "/s/a%20b/mail", "/s/../mail"])(
    "of %s is the default too: that is no key, so the whole path goes unanswered there",
    (path) => {
      expect(sandboxFromPath(path)).toEqual({ key: "demo", prefix: "", rest: path });
    },
  );
});
