import type { OrganisationProfileView } from "@countersign/endpoints";
import { LazyPanel, useSingleSend } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useWords } from "../../words.ts";
import { ProfileFormFields } from "./profile-form.tsx";
import type { ProfileUpdating } from "./use-profile-update.ts";

export interface ProfilePanelProps {
  readonly view: OrganisationProfileView;
  readonly update: ProfileUpdating;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The profile's form beside the page; the whole page when narrow. */
export function ProfilePanel({ view, update, isOpen, onClose }: ProfilePanelProps): ReactElement {
  const { t } = useWords();
  const formId = useId();
  const sendOnce = useSingleSend(update.isBusy);
  return (
    <LazyPanel
      isOpen={isOpen}
      title={t("profile.title")}
      hasForm
      onClose={onClose}
      actions={
        <>
          <Button
            type="submit"
            form={formId}
            appearance="primary"
            disabledFocusable={update.isBusy}
          >
            {t("action.save")}
          </Button>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
        </>
      }
    >
      <ProfileFormFields
        id={formId}
        view={view}
        attempted={update.attempted}
        onSend={(profile) => sendOnce(() => update.send(profile))}
      />
    </LazyPanel>
  );
}
