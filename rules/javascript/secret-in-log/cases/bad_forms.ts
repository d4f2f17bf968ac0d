export class Accounts {
  constructor(private logger: Console) {}

  show(user: any, req: any, accessToken: string, cardNumber: string) {
    console.log("password:", user.password); // expect: javascript/secret-in-log
    console.log("Token: " + accessToken); // expect: javascript/secret-in-log
    this.logger.debug({ name: user.name, cardNumber: cardNumber }); // expect: javascript/secret-in-log
    console.info("asked with", req.headers.authorization); // expect: javascript/secret-in-log
    console.debug(process.env.STRIPE_SECRET_KEY); // expect: javascript/secret-in-log
    console.error("login of " + user.name + " with " + user.password + " failed"); // expect: javascript/secret-in-log
  }
}
