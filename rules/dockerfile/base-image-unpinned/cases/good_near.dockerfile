ARG BASE=python:3.13
FROM scratch AS empty
FROM $BASE AS base
FROM ${BASE}:latest
FROM base AS dev
FROM base AS prod
FROM python:3.13-slim AS python
FROM python
FROM debian@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d
FROM alpine:3
FROM gcr.io/distroless/static:nonroot
# FROM ubuntu:latest
USER 1000
