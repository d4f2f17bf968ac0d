import { PrismaClient } from "@prisma/client";
import { User } from "./models";

const prisma = new PrismaClient();

export async function logIn(name: string, password: string, rows: any[]) {
  const user = await User.findOne({ name });
  if (user && user.password === password) return user; // expect: javascript/password-compared-plain
  if (password == rows[0].password) return rows[0]; // expect: javascript/password-compared-plain
  const other = await prisma.user.findFirst({ where: { name, password } }); // expect: javascript/password-compared-plain
  return other ?? User.findOne({ name, password: password }); // expect: javascript/password-compared-plain
}
