import type { NextConfig } from "next";

export const plain: NextConfig = { images: { dangerouslyAllowSVG: true, domains: ["a.example.com"] } }; // expect: javascript/next-dangerously-allow-svg

const config: NextConfig = { images: {} };
config.images!.dangerouslyAllowSVG = true; // expect: javascript/next-dangerously-allow-svg
export default config;
