from setuptools import find_packages, setup

setup(
    name="myshop",
    version="1.4.0",
    packages=find_packages(),
    install_requires=["pycryptodome>=3.20", "requests"],
    python_requires=">=3.10",
)
