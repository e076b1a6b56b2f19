// Copies the address of a section.
