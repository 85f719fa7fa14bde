import { useState } from "react";
import { useLocation, useNavigationType } from "react-router";

/** The fields start anew when a link or the Back button changed the address, not when the person did by typing. */
export function useFormKey(): string {
  const { key } = useLocation();
  const isTyping = useNavigationType() === "REPLACE";
  const [formKey, setFormKey] = useState(key);
  if (!isTyping && formKey !== key) setFormKey(key);
  return formKey;
}
