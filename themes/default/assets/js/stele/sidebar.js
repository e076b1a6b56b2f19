// The topic list: opening branches, filtering, keeping its place.
