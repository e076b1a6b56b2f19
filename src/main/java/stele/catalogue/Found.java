package stele.catalogue;

import stele.topic.Topic;

/**
 * The topic that a reader is led to.
 *
 * @param topic in the reader's language, or else in the first language of the fallback chain that has it
 * @param asWritten false where only the letter case (or the Unicode form) of the written path had to be overlooked
 */
public record Found(Topic topic, boolean asWritten) {}
