import type { Permission } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { LazyPanel, RefusalBar } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";
import { useNavigate, useNavigation } from "react-router";
import { useWords } from "../words.ts";

export type FormPanelProps = {
  readonly title: string;
  /** Whether the form may be sent at all; who may not reads why. */
  readonly may: Permission;
  readonly submitLabel: string;
  /** The page to which one comes who leaves the form. */
  readonly leftFor: string;
  /** It is left without being sent. */
  readonly onLeave?: () => void;
  readonly children: (form: { readonly id: string; readonly isBusy: boolean }) => ReactNode;
};

/** A form beside the page that it changes; the whole page below 480 px. */
export function FormPanel(props: FormPanelProps): ReactElement {
  const { title, may, submitLabel, leftFor, onLeave, children } = props;
  const words = useWords();
  const id = useId();
  const navigate = useNavigate();
  const isBusy = useNavigation().formMethod !== undefined;
  const close = (): void => {
    onLeave?.();
    void navigate(leftFor, { replace: true });
  };
  return (
    <LazyPanel
      isOpen
      hasForm={may.allowed}
      title={title}
      onClose={close}
      actions={
        <>
          {may.allowed && (
            <Button type="submit" form={id} appearance="primary" disabledFocusable={isBusy}>
              {submitLabel}
            </Button>
          )}
          <Button onClick={close}>{words.t("action.cancel")}</Button>
        </>
      }
    >
      {may.allowed ? (
        children({ id, isBusy })
      ) : (
        <RefusalBar {...explainRefusal(may.why, words)} isWhyOpen />
      )}
    </LazyPanel>
  );
}
