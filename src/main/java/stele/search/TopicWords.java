package stele.search;

/**
 * The words of a topic, by their numbers in a {@link Lexicon}: what an index grows by.
 *
 * @param spelt how many spellings there are; of each its number and how often it stands in the topic
 * @param passages how many there are; of each how many forms, and those: {@link Postings#place} of the form and its weight
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TopicWords(byte[] spelt, byte[] passages) {}
