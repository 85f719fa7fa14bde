import { explainRefusal, type Locale, mergeWords } from "@countersign/i18n";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect } from "vitest";

const shared = mergeWords({ en: {}, pl: async () => ({}), strict: true });

export type Explained = Parameters<typeof explainRefusal>[0];

/** Expects a refusal on the screen: its sentence, and behind "Why?" what was looked at, the rule, its source and who can help. */
export async function expectExplained(
  why: Explained,
  locale: Locale,
  sentence: "what" | "next" = "what",
): Promise<void> {
  const words = await shared.load(locale);
  const { explanation, ...copy } = explainRefusal(why, words);
  await waitFor(() => expect(document.body).toHaveTextContent(onOneLine(copy[sentence])));
  const label = new RegExp(`^${words.t("why.label").replace("?", "\\?")}`, "u");
  for (const button of await screen.findAllByRole("button", { name: label, hidden: true })) {
    if (button.getAttribute("aria-expanded") === "false") fireEvent.click(button);
  }
  const { facts, rule, source, whoCanCure = words.t("why.nobodyCanCure") } = explanation;
  for (const said of [rule, source, whoCanCure ?? "", ...facts.map(({ text }) => text)]) {
    expect(screen.getAllByText(onOneLine(said))[0]).toBeVisible();
  }
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
