// Copying code.
