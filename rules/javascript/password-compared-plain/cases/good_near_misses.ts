import bcrypt from "bcrypt";
import { User } from "./models";

export async function change(body: { password: string; confirmPassword: string; oldPassword: string }, name: string) {
  if (body.password !== body.confirmPassword) throw new Error("they differ");
  if (body.password === body.oldPassword) throw new Error("nothing new");
  const user = await User.findOne({ name });
  if (!user || user.password === undefined || user.password === "") return false;
  if (!(await bcrypt.compare(body.oldPassword, user.password))) return false;
  const hash = await bcrypt.hash(body.password, 12);
  if (user.password === hash) return false;
  await User.updateOne({ name }, { password: hash });
  return User.findOne({ name }, { password: 0 });
}
