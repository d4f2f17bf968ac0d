"""From a folder of rules to a trusted catalog. A pack is data: nothing in it is ever run."""
