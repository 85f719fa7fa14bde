import { useEffect, useState, type ReactNode } from "react";

/** What takes less than this is not worth a skeleton. */
const PATIENCE_MS = 300;

/** Shows its content only after 300 ms, so that quick answers never flash. */
export function Late({ children }: { readonly children: ReactNode }): ReactNode {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? children : null;
}
