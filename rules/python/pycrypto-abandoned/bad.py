from setuptools import find_packages, setup

setup(
    name="myshop",
    version="1.4.0",
    packages=find_packages(),
    install_requires=["pycrypto>=2.6", "requests"],  # expect: python/pycrypto-abandoned
    python_requires=">=3.10",
)
