// Switching language keeps the section; a hint offers the reader’s own language.
