import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { curlLine, type Recalled } from "./curl-line.ts";

const call: Recalled = {
  method: "POST",
  url: "http://127.0.0.1:4280/v1/customers?filter={\"a\":'b'}",
  headers: {
    host: "127.0.0.1:4280",
    authorization: "Bearer ***",
    cookie: "***",
    "content-type": "application/json",
    "ms-requestid": "it's `mine`",
  },
  body: '{"name":"O\'Hara $HOME"}\n',
};

/** What a program called `curl` is given when a shell runs the line. */
function givenToCurl(line: string): readonly string[] {
  const script = String.raw`curl() { printf '%s\0' "$@"; }; ${line}`;
  const env = { ...process.env, TOKEN: "t0ken" };
  return execFileSync("sh", ["-c", script], { env, encoding: "utf8" }).split("\0").slice(0, -1);
}

describe("a call as a line for a shell", () => {
  it.skipIf(process.platform === "win32")("means to a shell what the call was", () => {
    expect(givenToCurl(curlLine(call))).toEqual([
      "-sS",
      "-X",
      "POST",
      call.url,
      "-H",
      "Authorization: Bearer t0ken",
      "-H",
      "content-type: application/json",
      "-H",
      "ms-requestid: it's `mine`",
      "--data-raw",
      call.body,
    ]);
  });

  it("is short for what says nothing", () => {
    const line = curlLine({ method: "GET", url: "http://x/", headers: {}, body: null });
    expect(line).toBe("curl -sS 'http://x/'");
    expect(curlLine({ method: "HEAD", url: "http://x/", headers: {}, body: "" })).toBe(
      "curl -sS -I 'http://x/'",
    );
  });
});
