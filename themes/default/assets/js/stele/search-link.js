// Opens the search where the reader is.
