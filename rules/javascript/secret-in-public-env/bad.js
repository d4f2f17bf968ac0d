import Stripe from "stripe";

const stripe = new Stripe(process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY); // expect: javascript/secret-in-public-env

export async function POST(request) {
  const { cart } = await request.json();
  const session = await stripe.checkout.sessions.create({ mode: "payment", line_items: cart });
  return Response.json({ url: session.url });
}
