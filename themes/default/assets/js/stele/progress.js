// Which topics a reader has done, kept in the browser by asset id.
