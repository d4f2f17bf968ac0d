import { load } from "./orders";

export function express(err: Error, req: any, res: any, logger: any) {
  logger.error(err.stack);
  console.error(err.stack);
  res.status(500).json({ message: "Something went wrong" });
  res.status(500).json({ stack: process.env.NODE_ENV === "development" ? err.stack : undefined });
  if (process.env.NODE_ENV !== "production") {
    res.status(500).send(err.stack);
  }
  res.json({ stack: load.stack });
}
