import type { SourceFile } from "./source-files.ts";

/** Words the field has a better one for; each beside the word to say instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  client: "customer",
  vendor: "partner",
  association: "resellerRelationship",
  contract: "agreement",
  terms: "agreement",
  signature: "directAcceptance or attestation",
  signer: "primaryContact",
  owner: "primaryContact",
  clickthrough: "directAcceptance",
  esign: "directAcceptance",
};

/** Identifiers of the domain that use a word the field does not. Comments and texts may quote anybody. */
export function foreignTerms(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const words = new Set(identifiers(text).flatMap(wordsOf));
    return Object.entries(INSTEAD)
      .filter(([word]) => words.has(word))
      .map(([word, instead]) => `${path}: "${word}"; say ${instead}.`);
  });
}

function identifiers(text: string): readonly string[] {
  const code = text
    .replaceAll(/\/\*[\s\S]*?\*\//gu, "")
    .replaceAll(/\/\/.*$/gmu, "")
    .replaceAll(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/gu, "");
  return code.match(/[A-Za-z]\w*/gu) ?? [];
}

function wordsOf(identifier: string): readonly string[] {
  return identifier.split(/(?=[A-Z])|_/u).map((word) => word.toLowerCase());
}
