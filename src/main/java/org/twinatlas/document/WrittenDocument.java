package org.twinatlas.document;

/**
 * A file, ready to be sent.
 *
 * @param fileName of ASCII letters, digits, hyphens and a dot
 */
public record WrittenDocument(byte[] content, String fileName, DocumentFormat format) {}
