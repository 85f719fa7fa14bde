import type { PartnerView } from "@countersign/endpoints";
import { LazyDialog, useSingleSend } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useFetcher, useLoaderData } from "react-router";
import { paths } from "../../paths.ts";
import { PermittedAction } from "../../permitted-action.tsx";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";
import type { IndirectPartners } from "./load-indirect-partners.ts";
import type { Removed } from "./remove-partnership.ts";

/** Ends selling together, after asking; greyed with "Why?" for whoever may not. */
export function RemovePartnership({ partner }: { readonly partner: PartnerView }): ReactElement {
  const { t } = useWords();
  const { mayRemove } = useLoaderData<IndirectPartners>();
  const { submit, data, state } = useFetcher<Removed>();
  const sendOnce = useSingleSend(state !== "idle");
  const [isAsking, setIsAsking] = useState(false);
  const label = t("indirectPartners.remove");
  const close = (): void => setIsAsking(false);
  const remove = (): void => {
    close();
    const form = { counterpartId: partner.tenantId };
    sendOnce(() => void submit(form, { method: "post", action: paths.partnershipRemoval }));
  };
  return (
    <PermittedAction permission={mayRemove} label={label} size="small">
      <Button size="small" onClick={() => setIsAsking(true)}>
        {label}
      </Button>
      <AttemptBar attempted={data} onRetry={remove} />
      <LazyDialog
        isOpen={isAsking}
        title={t("indirectPartners.removeQuestion", { partner: partner.companyName })}
        onClose={close}
        actions={
          <>
            <Button appearance="primary" onClick={remove}>
              {t("action.yes")}
            </Button>
            <Button onClick={close}>{t("action.no")}</Button>
          </>
        }
      >
        {t("indirectPartners.removeText")}
      </LazyDialog>
    </PermittedAction>
  );
}
