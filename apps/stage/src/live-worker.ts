import "@countersign/endpoints/live-worker";
