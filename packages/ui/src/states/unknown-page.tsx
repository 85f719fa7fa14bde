import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TextLink } from "../link/text-link.tsx";
import { PageHeader } from "../shell/page-header.tsx";
import { Mono } from "../surface/mono.tsx";
import { useSharedWords } from "../words/shared-words.ts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    maxWidth: "64ch",
    fontSize: "14px",
    lineHeight: "20px",
  },
});

/** What was looked for: a page by its address, a customer by its id. */
export type LookedFor =
  | { readonly kind: "page"; readonly address: string }
  | { readonly kind: "customer"; readonly id: string };

export interface UnknownPageProps {
  readonly lookedFor: LookedFor;
  readonly backHref: string;
  /** Where the way back leads; the home page unless said otherwise. */
  readonly backLabel?: string;
}

const titles = {
  page: "state.unknownPageTitle",
  customer: "state.unknownCustomerTitle",
} as const;

const sentences = {
  page: "state.unknownPage",
  customer: "state.unknownCustomer",
} as const;

/** What was looked for and the way back, inside our shell. */
export function UnknownPage({ lookedFor, backHref, backLabel }: UnknownPageProps): ReactElement {
  const styles = useStyles();
  const { t, rich } = useSharedWords();
  const { kind, ...values } = lookedFor;
  return (
    <div className={styles.page}>
      <PageHeader title={t(titles[kind])} />
      <p>{rich(sentences[kind], { code: <Mono /> }, values)}</p>
      <p>
        <TextLink href={backHref}>{backLabel ?? t("action.goHome")}</TextLink>
      </p>
    </div>
  );
}
