import { PrismaClient, Prisma } from "@prisma/client";
import { sql } from "drizzle-orm";
import postgres from "postgres";

const prisma = new PrismaClient();
const pg = postgres();

export async function find(name: string, id: number, db: any) {
  await prisma.$queryRaw`SELECT * FROM "User" WHERE name = ${name}`;
  await prisma.$queryRaw(Prisma.sql`SELECT * FROM "User" WHERE name = ${name}`);
  await db.execute(sql`SELECT * FROM users WHERE name = ${name}`);
  await pg`SELECT * FROM users WHERE name = ${name}`;
  await prisma.$queryRawUnsafe('SELECT * FROM "User" WHERE name = $1', name);
  await db.query(`SELECT * FROM users WHERE id = ${id}`);
  return db.createQueryBuilder("user").where("user.name = :name", { name }).getMany();
}
