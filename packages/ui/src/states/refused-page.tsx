import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TextLink } from "../link/text-link.tsx";
import { RefusalBar, type RefusalBarProps } from "../refusal/refusal-bar.tsx";
import { PageHeader } from "../shell/page-header.tsx";
import { useSharedWords } from "../words/shared-words.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "8px", maxWidth: "64ch" },
});

export interface RefusedPageProps {
  readonly title: string;
  readonly refusal: RefusalBarProps;
  readonly backHref: string;
  /** Where the way back leads; the home page unless said otherwise. */
  readonly backLabel?: string;
}

/** A whole page that was refused: a sandbox that is not here, a customer of somebody else. Why, and the way back. */
export function RefusedPage(props: RefusedPageProps): ReactElement {
  const { title, refusal, backHref, backLabel } = props;
  const styles = useStyles();
  const { t } = useSharedWords();
  return (
    <div className={styles.page}>
      <PageHeader title={title} />
      <RefusalBar {...refusal} isWhyOpen />
      <p>
        <TextLink href={backHref}>{backLabel ?? t("action.goHome")}</TextLink>
      </p>
    </div>
  );
}
