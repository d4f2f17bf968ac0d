# docker build --output out .
FROM rust:1.86 AS build
COPY . .
RUN cargo build --release

FROM scratch
COPY --from=build target/release/tool /tool
