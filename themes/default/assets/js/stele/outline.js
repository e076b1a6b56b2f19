// Marks the section being read in the outline.
