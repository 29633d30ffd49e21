/** Conditions: what may stand in WHERE, ON, HAVING and FILTER. */
@org.jspecify.annotations.NullMarked
package dev.dione.query.condition;
