/** Abbreviations of legal forms that name no company when they stand alone. */
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  "ab",
  "ag",
  "as",
  "bv",
  "corp",
  "doo",
  "eood",
  "gmbh",
  "inc",
  "kft",
  "kg",
  "limited",
  "llc",
  "llp",
  "ltd",
  "ltda",
  "nv",
  "ooo",
  "oy",
  "plc",
  "ptyltd",
  "sa",
  "sarl",
  "sasu",
  "sdnbhd",
  "spa",
  "spk",
  "spzoo",
  "sro",
  "srl",
  "ug",
  "zrt",
]);
const TOP_LEVEL_DOMAIN = /\.(?:biz|com|co|de|edu|eu|gov|info|io|net|online|org|pl|shop|uk|us)$/iu;

export type CompanyNameProblem = "oneCharacter" | "onlySigns" | "onlyLegalForm";
export type CompanyNameWarning = "looksLikeAddress" | "repeatsOneCharacter" | "isSpacedOut";

/** Why no company can be called so; `null` where one can. */
export function companyNameProblem(companyName: string): CompanyNameProblem | null {
  const name = companyName.trim();
  if (!/[\p{L}\p{N}]/u.test(name)) return "onlySigns";
  if (isOneCharacter(name)) return "oneCharacter";
  const letters = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
  return LEGAL_FORMS.has(letters) ? "onlyLegalForm" : null;
}

/** A name of people or companies has at least two. */
export function isOneCharacter(name: string): boolean {
  return /^.$/u.test(name.trim());
}

/** What looks odd about a name, and yet does not stop anybody. */
export function companyNameWarning(companyName: string): CompanyNameWarning | null {
  const name = companyName.trim();
  if (TOP_LEVEL_DOMAIN.test(name)) return "looksLikeAddress";
  if (/^(.)\1{2,}$/u.test(name)) return "repeatsOneCharacter";
  return /^\S(?: \S)+$/u.test(name) ? "isSpacedOut" : null;
}
