import type { Permission, RelationshipView } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { GreyedAction, LazyDialog } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useSubmit } from "react-router";
import { paths } from "../../paths.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { PlayColleague } from "../../shell/play-colleague.tsx";
import { useAttempted } from "../../shell/use-attempted.ts";
import { useWords } from "../../words.ts";

export interface RemoveRolesProps {
  readonly relationship: RelationshipView;
  readonly mayManage: Permission;
}

/** Takes delegated administration back, after asking. Greyed with Why? for whoever may not. */
export function RemoveRoles({ relationship, mayManage }: RemoveRolesProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const submit = useSubmit();
  const attempted = useAttempted();
  const [isAsking, setIsAsking] = useState(false);
  if (!mayManage.allowed) {
    return (
      <GreyedAction
        label={t("partner.removeRoles")}
        reason={t("partner.mayNotRemove")}
        explanation={{
          ...explainRefusal(mayManage.why, words).explanation,
          action: (
            <PlayColleague
              people={mayManage.why.curedBy}
              path={paths.partner(relationship.relationshipId)}
            />
          ),
        }}
      />
    );
  }
  const remove = (): void => {
    setIsAsking(false);
    const form = { relationshipId: relationship.relationshipId };
    void submit(form, { method: "post", encType: "application/json", replace: true });
  };
  const close = (): void => setIsAsking(false);
  return (
    <>
      <AttemptBar attempted={attempted} onRetry={remove} />
      <div>
        <Button onClick={() => setIsAsking(true)}>{t("partner.removeRoles")}</Button>
      </div>
      <LazyDialog
        isOpen={isAsking}
        title={t("partner.removeRolesQuestion")}
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
        {t("partner.removeRolesText", { partner: relationship.partner.companyName })}
      </LazyDialog>
    </>
  );
}
