import type { ReactElement } from "react";
import { TextLink } from "../link/text-link.tsx";
import { PageHeader } from "../shell/page-header.tsx";
import { Stack } from "../surface/card.tsx";
import { useSharedWords } from "../words/shared-words.ts";

/** An address that names a template which nobody published, and the way to one that is. */
export function UnknownTemplate({ newestHref }: { readonly newestHref: string }): ReactElement {
  const { t } = useSharedWords();
  return (
    <Stack>
      <PageHeader title={t("templates.unknownTitle")} />
      <p>{t("templates.unknown")}</p>
      <p>
        <TextLink href={newestHref}>{t("templates.toNewest")}</TextLink>
      </p>
    </Stack>
  );
}
