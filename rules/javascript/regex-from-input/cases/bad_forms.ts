import express, { Request, Response } from "express";
import { Book } from "./models";

const app = express();

app.get("/a", async (req: Request, res: Response) => {
  const { q } = req.query;
  const start = new RegExp(`^${q}`); // expect: javascript/regex-from-input
  const title = { $regex: String(q), $options: "i" }; // expect: javascript/regex-from-input
  const found = await Book.find({ title });
  res.json(found.filter((each) => start.test(each.title)));
});

app.get("/b", (req, res) => {
  const words = String(req.query.words).split(",").join("|");
  const any = RegExp("(" + words + ")", "g"); // expect: javascript/regex-from-input
  res.json({ found: any.test(req.query.text as string) });
});

export default app;
