export function show(user: any, token: { type: string }, password: string, logger: Console) {
  console.log("Wrong password");
  console.log("password length:", password.length);
  console.log(`password is ${password ? "set" : "missing"}`);
  console.log("parsed", token);
  logger.info({ name: user.name, hasPassword: Boolean(password) });
  logger.warn("bad password of", user.name);
  logger.debug(mask(password), user.passwordExpires);
  console.error("secret missing: set", "API_KEY");
}
declare function mask(text: string): string;
