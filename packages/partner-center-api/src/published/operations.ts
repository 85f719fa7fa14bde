import { OPERATIONS } from "../operations/operations.ts";
import type { AuthMode } from "../tokens/caller.ts";
import { PUBLISHED, type Published } from "./published.ts";

/** One line of what the vendor publishes, and what of it answers here. */
export type Support = {
  readonly area: string;
  readonly method: string;
  readonly path: string;
  /** The operation that answers, by its name; `null` where none does. */
  readonly name: string | null;
  readonly mode: AuthMode | null;
  /** Whether what it answers can be put there: by the API itself, a console or a scenario. */
  readonly canBeFilled: boolean;
};

/** The published operations in their order, each with its answer here; after them what only we have. */
export function supportedOperations(): readonly Support[] {
  const published = PUBLISHED.map((each): Support => supportOf(each));
  const named = new Set(published.map(({ name }) => name));
  const ours = OPERATIONS.filter(({ name }) => !named.has(name)).map(
    ({ name, method, path, mode }): Support => ({
      area: "Ours",
      method,
      path,
      name,
      mode,
      canBeFilled: true,
    }),
  );
  return [...published, ...ours];
}

function supportOf({ area, method, path }: Published): Support {
  const found = OPERATIONS.find(
    (operation) => operation.method === method && keyOf(operation.path) === keyOf(path),
  );
  const { name = null, mode = null } = found ?? {};
  return {
    area,
    method,
    path,
    name,
    mode,
    canBeFilled: found !== undefined && found.isFixed !== true,
  };
}

/** Addresses compare without letter case and whatever their parameters are called. */
function keyOf(path: string): string {
  return path.toLowerCase().replaceAll(/:[a-z]+/gu, ":");
}
