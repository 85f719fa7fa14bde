import { DEFAULT_SANDBOX_KEY } from "@countersign/domain";
import type { Directory } from "@countersign/endpoints";
import { words } from "../locales/words.ts";
import { urlsOf } from "../views/urls.ts";

/** Where programs that take nothing but https come, and the certificate that they must be told to trust. */
export type SpokenTls = { readonly root: string; readonly authorityPath: string };

export type Started = {
  readonly root: string;
  readonly dataFolder: string;
  readonly tls: SpokenTls | null;
  /** `null` when the default sandbox could not be read. */
  readonly directory: Directory | null;
  /** The port on which other devices come by an address that nobody named yet; `null` when there is nothing to say. */
  readonly unnamedPort: number | null;
};

/** What the terminal shows once the process listens: the addresses and everybody's accounts. Passwords go nowhere else. */
export function startText({ root, dataFolder, tls, directory, unnamedPort }: Started): string {
  const { stage, partnerConsole, adminCenter, mail } = urlsOf(root);
  const addresses = table([
    [words.t("console.stage"), stage],
    [words.t("console.partnerConsole"), partnerConsole],
    [words.t("console.adminCenter"), adminCenter],
    [words.t("console.mail"), mail],
    [words.t("console.data"), dataFolder],
    ...tlsRows(tls),
  ]);
  const accounts =
    directory === null ? [] : [words.t("console.accounts"), "", ...accountsIn(directory), ""];
  const others =
    unnamedPort === null ? [] : [words.t("console.otherDevices", { port: unnamedPort }), ""];
  return [
    "",
    directory === null
      ? words.t("console.demoStopped", { sandbox: DEFAULT_SANDBOX_KEY })
      : words.t("console.ready"),
    "",
    ...addresses,
    "",
    ...others,
    ...accounts,
    words.t("console.stop"),
    "",
  ].join("\n");
}

function tlsRows(tls: SpokenTls | null): readonly (readonly string[])[] {
  if (tls === null) return [];
  return [
    [words.t("console.tls"), tls.root],
    [words.t("console.authority"), tls.authorityPath],
  ];
}

type User = (Directory["partners"][number] | Directory["customers"][number])["users"][number];

function accountsIn({ partners, customers }: Directory): readonly string[] {
  const titles = [
    "console.organisation",
    "console.account",
    "console.password",
    "console.roles",
  ] as const;
  const rows = [...partners, ...customers].flatMap(({ companyName, users }) =>
    users.map((user: User, position) => [
      position === 0 ? companyName : "",
      user.userPrincipalName,
      passwordOf(user),
      user.roles.join(", "),
    ]),
  );
  return table([titles.map((title) => words.t(title)), ...rows]);
}

function passwordOf({ password }: User): string {
  return password ?? words.t("console.chosenPassword");
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   ")}`.trimEnd(),
  );
}
