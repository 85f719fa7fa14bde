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

  it.each(["ab", "Monday", "a%20b", ".."])(
    "of /s/%s/mail is never the default, though nobody can open a sandbox under that key",
    (key) => {
      expect(sandboxFromPath(`/s/${key}/mail`)).toEqual({
        key,
        prefix: `/s/${key}`,
        rest: "/mail",
      });
    },
  );
});
