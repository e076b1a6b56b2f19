// Names the languages in which a missing page exists.
