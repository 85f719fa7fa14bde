/** Licences that ask for no more than a notice. */
const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "Unlicense",
  "Zlib",
]);

/** The licences that are not permissive, each with its packages. `A OR B` is fine when one of them is. */
export function licenceProblems(
  packagesByLicence: Readonly<Record<string, readonly { name: string }[]>>,
): readonly string[] {
  return Object.entries(packagesByLicence)
    .filter(([licence]) => !isPermissive(licence))
    .map(([licence, packages]) => `${licence}: ${packages.map(({ name }) => name).join(", ")}`);
}

function isPermissive(licence: string): boolean {
  const alternatives = licence.replaceAll(/[()]/gu, "").split(" OR ");
  return alternatives.some((alternative) =>
    alternative.split(" AND ").every((name) => PERMISSIVE.has(name)),
  );
}
