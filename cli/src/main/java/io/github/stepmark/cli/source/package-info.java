/**
 * From arguments to definitions: files, folders and jars become texts, texts become trees that know
 * where their values stand, and in those trees the definitions are found. Nothing here checks one.
 */
@NullMarked
package io.github.stepmark.cli.source;

import org.jspecify.annotations.NullMarked;
