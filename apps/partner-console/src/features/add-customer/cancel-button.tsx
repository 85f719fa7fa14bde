import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { useWizardState } from "./use-wizard.ts";

/** Back to the customers; what was typed is thrown away. */
export function CancelButton(): ReactElement {
  const { t } = useWords();
  const navigate = useNavigate();
  const { discard } = useWizardState();
  const cancel = (): void => {
    discard();
    void navigate(paths.customers);
  };
  return <Button onClick={cancel}>{t("action.cancel")}</Button>;
}
