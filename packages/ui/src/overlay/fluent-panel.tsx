import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { useWidth } from "../viewport/use-width.ts";
import { useSharedWords } from "../words/shared-words.ts";
import type { PanelProps } from "./panel-props.ts";
import { useOverlayStyles } from "./use-overlay-styles.ts";

/** A Fluent drawer at the end of the page. */
export function FluentPanel({
  isOpen,
  title,
  onClose,
  hasForm = false,
  actions,
  children,
}: PanelProps): ReactElement {
  const styles = useOverlayStyles();
  const { t } = useSharedWords();
  const isNarrow = useWidth() === "narrow";
  const close = (
    <Button
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={t("action.close")}
      onClick={onClose}
    />
  );
  return (
    <OverlayDrawer
      open={isOpen}
      position="end"
      className={styles.panel}
      backdrop={{ className: styles.backdrop }}
      size={isNarrow ? "full" : "medium"}
      onOpenChange={(_, { open, type }) => {
        if (!open && !(hasForm && type === "backdropClick")) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle action={close}>{title}</DrawerHeaderTitle>
      </DrawerHeader>
      {/* A long text scrolls, and what scrolls is within reach of the keyboard. */}
      <DrawerBody tabIndex={0}>{children}</DrawerBody>
      {actions !== undefined && <DrawerFooter>{actions}</DrawerFooter>}
    </OverlayDrawer>
  );
}
