import { explainRefusal } from "@countersign/i18n";
import { LazyPanel, RefusalBar } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useNavigate, useNavigation } from "react-router";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { useProfile } from "./account-pages.ts";
import { ProfileForm } from "./profile-form-fields.tsx";

/** What the partner says about itself, beside the page that it changes. */
export function ProfilePanel(): ReactElement {
  const words = useWords();
  const { t } = words;
  const formId = useId();
  const navigate = useNavigate();
  const isBusy = useNavigation().formMethod !== undefined;
  const page = useProfile();
  const { mayUpdate } = page;
  const close = (): void => void navigate(paths.organizationProfile, { replace: true });
  return (
    <LazyPanel
      isOpen
      hasForm={mayUpdate.allowed}
      title={t("settings.updateProfile")}
      onClose={close}
      actions={
        <>
          {mayUpdate.allowed && (
            <Button type="submit" form={formId} appearance="primary" disabledFocusable={isBusy}>
              {t("action.submit")}
            </Button>
          )}
          <Button onClick={close}>{t("action.cancel")}</Button>
        </>
      }
    >
      {mayUpdate.allowed ? (
        <ProfileForm id={formId} page={page} isBusy={isBusy} />
      ) : (
        <RefusalBar {...explainRefusal(mayUpdate.why, words)} isWhyOpen />
      )}
    </LazyPanel>
  );
}
