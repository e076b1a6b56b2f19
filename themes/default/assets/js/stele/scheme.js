// The button that chooses the colour scheme.
