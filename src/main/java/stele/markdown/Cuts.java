package stele.markdown;

/** Where an article is cut: at what the rest of the site or the theme decides. */
record Cuts(Links links, Listings listings, Headings headings, Reading reading) {}
