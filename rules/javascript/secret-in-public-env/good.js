import Stripe from "stripe";

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);

export async function POST(request) {
  const { cart } = await request.json();
  const session = await stripe.checkout.sessions.create({ mode: "payment", line_items: cart });
  return Response.json({ url: session.url });
}
