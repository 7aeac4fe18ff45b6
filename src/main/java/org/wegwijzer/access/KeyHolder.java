package org.wegwijzer.access;

/**
 * Who was let in.
 *
 * @param name what the audit log and revisions call them
 * @param rights what they may do
 * @param credential by what
 */
record KeyHolder(String name, Rights rights, Credential credential) {}
