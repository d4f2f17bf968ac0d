import { Controller, Get, Query, Param } from "@nestjs/common";
import { DataSource, Repository } from "typeorm";
import { PrismaClient } from "@prisma/client";
import { User } from "./user.entity";

const prisma = new PrismaClient();

@Controller("users")
export class UsersController {
  constructor(private readonly dataSource: DataSource, private readonly users: Repository<User>) {}

  @Get()
  find(@Query("name") name: string) {
    return this.dataSource.query(`SELECT * FROM users WHERE name = '${name}'`); // expect: javascript/sql-built-from-strings
  }

  @Get(":city")
  async byCity(@Param("city") city: string) {
    return this.users
      .createQueryBuilder("user")
      .where(`user.city = '${city}'`) // expect: javascript/sql-built-from-strings
      .getMany();
  }
}

export async function byEmail(email: string) {
  return prisma.$queryRawUnsafe(`SELECT * FROM "User" WHERE email = '${email}'`); // expect: javascript/sql-built-from-strings
}

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const id = searchParams.get("id");
  const rows = await prisma.$queryRawUnsafe("SELECT * FROM posts WHERE id = " + id); // expect: javascript/sql-built-from-strings
  return Response.json(rows);
}
