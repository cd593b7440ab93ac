"""A matter put under a passphrase and taken out again, byte for byte."""
