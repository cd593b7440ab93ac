"""The same kinds as English papers say them: one file a clause kind, in the forms of Hong Kong, Singapore, Britain and America."""
