import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";

/** A downloaded message file as a mail program reads it. */
export async function readEml(
  download: Download,
): Promise<{ readonly subject: string; readonly text: string }> {
  const file = await readFile(await download.path(), "utf8");
  const [head = "", body = ""] = file.split("\r\n\r\n");
  const folded = head.replaceAll(/\r\n[ \t]+/gu, "");
  const subject = /^Subject: (.*)$/mu.exec(folded)?.[1] ?? "";
  return {
    subject: subject.replaceAll(/=\?utf-8\?B\?([^?]*)\?=/gu, (_, word: string) => fromBase64(word)),
    text: fromBase64(body).replaceAll("\r\n", "\n"),
  };
}

function fromBase64(text: string): string {
  return Buffer.from(text, "base64").toString("utf8");
}
