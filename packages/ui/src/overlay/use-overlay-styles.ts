import { makeStyles } from "@fluentui/react-components";

/** The training strip stays in sight and undimmed, whatever lies over the page. */
const STRIP = "28px";

export const useOverlayStyles = makeStyles({
  backdrop: { top: STRIP },
  panel: { top: STRIP, height: `calc(100% - ${STRIP})` },
});
