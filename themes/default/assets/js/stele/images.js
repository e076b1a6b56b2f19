// Enlarges pictures.
