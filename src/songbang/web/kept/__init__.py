"""What is kept on this machine: listed, taken along, erased."""
