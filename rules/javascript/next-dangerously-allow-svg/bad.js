/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  images: {
    remotePatterns: [{ protocol: "https", hostname: "pictures.example.com" }],
    dangerouslyAllowSVG: true, // expect: javascript/next-dangerously-allow-svg
  },
};

module.exports = config;
