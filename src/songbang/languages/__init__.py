"""What is said in English and in traditional script: gettext catalogues, read with the standard library."""
