import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DialogProps } from "./dialog-props.ts";
import { useOverlayStyles } from "./use-overlay-styles.ts";

/** A Fluent dialog in the shape our screens need. */
export function FluentDialog({
  isOpen,
  title,
  actions,
  onClose,
  children,
}: DialogProps): ReactElement {
  const styles = useOverlayStyles();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface backdrop={{ className: styles.backdrop }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
