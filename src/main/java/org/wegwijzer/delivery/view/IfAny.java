package org.wegwijzer.delivery.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member of an entry that is absent if the entry has no such thing. All others are always there, where entries are shown and no
 * request chooses among their members.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface IfAny {}
