// Regions that scroll are stops of the Tab key only while there is something to scroll.
