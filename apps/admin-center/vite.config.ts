import { appConfig } from "@countersign/ui/vite";

export default appConfig({ app: "admin-center" });
